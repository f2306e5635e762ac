import type { Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import { breakLock, describeHolder, type LockInfo, readLock, silenceOf } from './lock.ts'

interface Unlock {
  readonly path: string
  /** The lock that is meant: somebody else may hold another one by now. */
  readonly id: string
  /** Also when its holder lives on this machine. */
  readonly force: boolean
}

/**
 * Removes a lock that its holder will not remove. A holder that lives after all finds out before its next record.
 *
 * Throws   LOCK_ABSENT, LOCK_ALIVE, LOCK_CORRUPT, LOCK_ID_WRONG; the lock stays.
 */
export async function unlock({ path, id, force }: Unlock, machine: Machine): Promise<LockInfo> {
  const info = await readLock(path, machine.host)
  if (info === null) throw new H2kError(absent(path))
  const holder = describeHolder(info, await silenceOf(path, machine))
  if (info.id !== id) throw new H2kError(wrongId({ path, id, holder, right: info.id }))
  if (!force && (await machine.durable.isAlive(info.holder)) === 'alive')
    throw new H2kError(alive(path, id, holder))
  await breakLock(info, { path, operation: 'state unlock', timeout_ms: 0 }, machine)
  return info
}

const absent = (path: string): Diagnostic => ({
  code: 'LOCK_ABSENT',
  severity: 'error',
  what: 'the state is not locked',
  where: { in: 'file', path },
  hint: 'nothing to do; if you mean another state, name its folder with --root'
})

interface Wrong {
  readonly path: string
  readonly id: string
  readonly holder: string
  readonly right: string
}

const wrongId = ({ path, id, holder, right }: Wrong): Diagnostic => ({
  code: 'LOCK_ID_WRONG',
  severity: 'error',
  what: `the lock has not the id ${id}: the state is locked by ${holder}`,
  where: { in: 'file', path },
  hint: `make sure that this process will not go on, then run: h2k state unlock ${right}`
})

const alive = (path: string, id: string, holder: string): Diagnostic => ({
  code: 'LOCK_ALIVE',
  severity: 'error',
  what: `the holder of the lock lives on this machine: ${holder}`,
  where: { in: 'file', path },
  hint: `wait for it or stop it; to take the lock from it all the same: h2k state unlock --force ${id}`
})
