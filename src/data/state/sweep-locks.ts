import type { Machine } from '../../model/durable.ts'
import { readLock } from './lock.ts'

/**
 * Removes what rescuers left that died while they took over a lock: `lock.ID` of processes that have ended. For the one
 * who holds the lock: while it does, such a claim can take nothing from anybody, but for the one on its own lock.
 */
export async function sweepLocks(path: string, ownId: string, { host, durable }: Machine): Promise<void> {
  const at = path.lastIndexOf('/') + 1
  const [folder, name] = [path.slice(0, at) || '.', path.slice(at)]
  for (const other of await host.list(folder)) {
    if (!other.startsWith(`${name}.`) || other.endsWith('.tmp') || other === `${name}.${ownId}`) continue
    const claim = path.slice(0, at) + other
    const info = await readLock(claim, host)
    if (info !== null && (await durable.isAlive(info.holder)) === 'dead') await host.remove(claim)
  }
}
