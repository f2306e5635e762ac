import type { Durable, ProcessIdentity } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'

const LOCK_MAX_BYTES = 64 * 1024

/** What the lock file says about the one who holds it. */
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
  release(): Promise<void>
}

/**
 * Takes the lock of a state folder, or takes it over from a process that provably ended.
 *
 * Throws   LOCK_HELD with the holder. Waits up to `timeout_ms` first, looking again with growing pauses.
 */
export async function takeLock(
  {
    path,
    operation,
    timeout_ms
  }: { readonly path: string; readonly operation: string; readonly timeout_ms: number },
  host: Host,
  durable: Durable
): Promise<Lock> {
  const info = { id: durable.randomId(), operation, since: durable.timestamp(), holder: await durable.self() }
  const bytes = new TextEncoder().encode(`${JSON.stringify(info, null, 2)}\n`)
  const deadline = host.now() + timeout_ms
  let tookOver: Diagnostic | null = null
  for (let pause = 100; ; pause = Math.min(pause * 2, 5_000)) {
    if (await durable.createExclusive(path, bytes))
      return { info, tookOver, release: () => release(path, info, host) }
    const holder = await readLock(path, host)
    if (holder === null) continue
    if ((await durable.isAlive(holder.holder)) === 'dead') {
      tookOver = await breakLock(path, holder, host)
      continue
    }
    if (host.now() + pause > deadline) throw new H2kError(held(path, holder))
    await host.sleep(pause)
  }
}

/** Null when there is no lock. */
export async function readLock(path: string, host: Host): Promise<LockInfo | null> {
  if ((await host.stat(path)) === null) return null
  const text = new TextDecoder().decode(await host.readFile(path, LOCK_MAX_BYTES))
  try {
    return JSON.parse(text) as LockInfo
  } catch {
    throw new H2kError({
      code: 'LOCK_CORRUPT',
      severity: 'error',
      what: 'the lock file is not JSON',
      where: { in: 'file', path },
      hint: `make sure that no h2k is running here, then remove ${path}`
    })
  }
}

/** Two rescuers may try at once: the rename wins once, the loser finds the name gone and tries to take the lock as usual. */
async function breakLock(path: string, { id, holder, since }: LockInfo, host: Host): Promise<Diagnostic> {
  const broken = `${path}.${id}.broken`
  await host.rename(path, broken).catch(error => {
    if (!(error instanceof H2kError)) throw error
  })
  await host.remove(broken)
  return {
    code: 'LOCK_TAKEN_OVER',
    severity: 'warning',
    what: `the lock of process ${holder.pid} (since ${since}) was taken over: that process has ended`,
    where: { in: 'file', path },
    hint: 'nothing to do: what it had begun is resumed now'
  }
}

async function release(path: string, info: LockInfo, host: Host): Promise<void> {
  const now = await readLock(path, host)
  if (now?.id === info.id) await host.remove(path)
}

function held(path: string, { id, operation, since, holder }: LockInfo): Diagnostic {
  return {
    code: 'LOCK_HELD',
    severity: 'error',
    what: `the state is locked by "h2k ${operation}": ${holder.user}@${holder.host}, pid ${holder.pid}, since ${since}, id ${id}`,
    where: { in: 'file', path },
    hint: 'wait for it to end, or give a time to wait: --lock-timeout 10m'
  }
}
