import type { StateFiles } from '../data/state/files.ts'
import { describeHolder, readLock, silenceOf } from '../data/state/lock.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Machine } from '../model/durable.ts'

/** A warning when somebody works on the state: what was read of it may be old. Takes no lock. */
export async function stateInFlux({ lock }: StateFiles, machine: Machine): Promise<readonly Diagnostic[]> {
  try {
    const info = await readLock(lock, machine.host)
    if (info === null || (await machine.durable.isAlive(info.holder)) === 'dead') return []
    return [inFlux(lock, describeHolder(info, await silenceOf(lock, machine)))]
  } catch (error) {
    // Whoever only looks is not kept out by a lock that cannot be read.
    if (error instanceof H2kError) return error.diagnostics.map(d => ({ ...d, severity: 'warning' }))
    throw error
  }
}

const inFlux = (path: string, holder: string): Diagnostic => ({
  code: 'STATE_IN_FLUX',
  severity: 'warning',
  what: `the state is in flux, so more may be done by now than is counted here: it is locked by ${holder}`,
  where: { in: 'file', path },
  hint: 'plan again when it has ended, if the count matters; the plan is the same'
})
