import type { Machine, ProcessIdentity } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'

const LOCK_MAX_BYTES = 64 * 1024

/** Taking a lock over takes a moment; whoever comes second waits that long even when asked not to wait. */
const CLAIM_MS = 5_000

/** How often a holder says that it lives. */
const HEARTBEAT_MS = 10_000
/** A lock that is in the way and cannot be read is tried again for so long. */
const GONE_MS = 2_000
const GONE_PAUSE_MS = 20

/** What the lock file says about the one who holds it. The file's modification time is the last sign of life. */
export interface LockInfo {
  readonly id: string
  readonly operation: string
  readonly since: string
  readonly holder: ProcessIdentity
}

export interface Lock {
  readonly info: LockInfo
  /** Set when a dead holder's lock was taken over. */
  readonly tookOver: Diagnostic | null
  /** Throws LOCK_LOST when someone removed or replaced the lock: whoever did may be writing by now. */
  verify(): Promise<void>
  release(): Promise<void>
}

interface Wanted {
  readonly path: string
  readonly operation: string
  readonly timeout_ms: number
}

/**
 * Takes the lock of a state folder, or takes it over from a process that provably ended.
 *
 * Throws   LOCK_HELD with the holder. Waits up to `timeout_ms` first, looking again with growing pauses. LOCK_CORRUPT.
 */
export async function takeLock(wanted: Wanted, machine: Machine): Promise<Lock> {
  const { path, operation, timeout_ms } = wanted
  const { host, durable } = machine
  const info = { id: durable.randomId(), operation, since: durable.timestamp(), holder: await durable.self() }
  const bytes = new TextEncoder().encode(`${JSON.stringify(info, null, 2)}\n`)
  const deadline = host.now() + timeout_ms
  let tookOver: Diagnostic | null = null
  for (let pause = 10; ; pause = Math.min(pause * 2, 5_000)) {
    if (await durable.createExclusive(path, bytes)) {
      const stopBeating = await durable.keepFresh(path, HEARTBEAT_MS)
      return {
        info,
        tookOver,
        verify: () => verify(path, info, host),
        async release() {
          stopBeating()
          await release(path, info, host)
        }
      }
    }
    const other = await readLock(path, host)
    if (other === null) {
      // It was there a moment ago. What never can be read, such as a link to nowhere, is no reason to try for ever.
      if (deadline + GONE_MS - host.now() <= 0) throw new H2kError(unreadable(path))
      await host.sleep(GONE_PAUSE_MS)
      continue
    }
    const holder = await durable.isAlive(other.holder)
    const left = deadline - host.now()
    if (holder === 'dead') tookOver = (await breakLock(other, wanted, machine)) ?? tookOver
    else if (left <= 0 || host.stop.stopped)
      throw new H2kError(held({ path, info: other, holder }, await silenceOf(path, machine)))
    else await host.sleep(Math.min(pause, left))
  }
}

/** Null when there is no lock. */
export async function readLock(path: string, host: Host): Promise<LockInfo | null> {
  const text = await readText(path, host)
  if (text === null) return null
  const info = parse(text)
  if (info !== null) return info
  throw new H2kError(unreadable(path))
}

const unreadable = (path: string): Diagnostic => ({
  code: 'LOCK_CORRUPT',
  severity: 'error',
  what: 'the lock file does not say who holds it',
  where: { in: 'file', path },
  hint: `make sure that no h2k is running here, then remove ${path}`
})

async function readText(path: string, host: Host): Promise<string | null> {
  // One call, since every record of a journal waits for it.
  try {
    return new TextDecoder().decode(await host.readFile(path, LOCK_MAX_BYTES))
  } catch (error) {
    if (error instanceof H2kError && error.diagnostics[0]?.code === 'FILE_MISSING') return null
    throw error
  }
}

function parse(text: string): LockInfo | null {
  try {
    const value = JSON.parse(text) as Partial<LockInfo> | null
    const sound = typeof value?.id === 'string' && typeof value.holder?.pid === 'number'
    return sound ? (value as LockInfo) : null
  } catch {
    return null
  }
}

/**
 * Removes the lock of a dead holder. Two rescuers may have seen it: while the slower one sets out to remove it, the
 * faster one may hold a new lock of the same name. So a rescuer first takes a lock named after the dead one, and looks
 * again. That lock is an ordinary one, with the same remedy for a rescuer that dies in turn.
 */
export async function breakLock(
  dead: LockInfo,
  { path, operation, timeout_ms }: Wanted,
  machine: Machine
): Promise<Diagnostic | null> {
  const claim = await takeLock(
    { path: `${path}.${dead.id}`, operation, timeout_ms: Math.max(timeout_ms, CLAIM_MS) },
    machine
  )
  try {
    if ((await readLock(path, machine.host))?.id !== dead.id) return null
    await machine.host.remove(path)
    return takenOver(path, dead)
  } finally {
    await claim.release()
  }
}

async function verify(path: string, { id }: LockInfo, host: Host): Promise<void> {
  const now = await readLock(path, host)
  if (now?.id !== id) throw new H2kError(lost(path, now))
}

async function release(path: string, info: LockInfo, host: Host): Promise<void> {
  const now = await readLock(path, host)
  if (now?.id === info.id) await host.remove(path)
}

/** How long ago the holder said that it lives, in seconds by this machine's clock; null when the lock is gone. */
export async function silenceOf(path: string, { host, durable }: Machine): Promise<number | null> {
  const stat = await host.stat(path)
  if (stat === null) return null
  const at = Number(BigInt(stat.mtime_ns) / 1_000_000n)
  return Math.max(0, Math.round((Date.parse(durable.timestamp()) - at) / 1000))
}

/** Who holds a lock, in full. */
export function describeHolder({ id, operation, since, holder }: LockInfo, silence: number | null): string {
  const heartbeat = silence === null ? 'none' : `${silence} s ago`
  return `"h2k ${operation}": ${holder.user}@${holder.host}, pid ${holder.pid}, since ${since}, heartbeat ${heartbeat}, id ${id}`
}

interface Held {
  readonly path: string
  readonly info: LockInfo
  readonly holder: 'alive' | 'unknown'
}

function held({ path, info, holder }: Held, silence: number | null): Diagnostic {
  return {
    code: 'LOCK_HELD',
    severity: 'error',
    what: `the state is locked by ${describeHolder(info, silence)}`,
    where: { in: 'file', path },
    hint:
      holder === 'alive'
        ? 'wait for it to end, or give a time to wait: --lock-timeout 10m'
        : `wait for it to end (--lock-timeout 10m); it cannot be seen from here: if it has ended for good, run: h2k state unlock ${info.id}`
  }
}

function takenOver(path: string, { holder: { pid }, since }: LockInfo): Diagnostic {
  return {
    code: 'LOCK_TAKEN_OVER',
    severity: 'warning',
    what: `the lock of process ${pid} (since ${since}) was taken over: that process has ended`,
    where: { in: 'file', path },
    hint: 'nothing to do: what it had begun is resumed now'
  }
}

function lost(path: string, now: LockInfo | null): Diagnostic {
  return {
    code: 'LOCK_LOST',
    severity: 'error',
    what: `the lock of this run was removed${now === null ? '' : ` and is now held by ${describeHolder(now, null)}`}`,
    where: { in: 'file', path },
    hint: 'make sure that no other h2k is running here, then apply again'
  }
}
