import { describeHolder, takeLock } from '../../data/state/lock.ts'
import { recoverState } from '../../data/state/recover.ts'
import { unlock } from '../../data/state/unlock.ts'
import { recoveredJson, renderRecovered, renderUnlocked } from '../../views/state-repair.ts'
import type { EditOptions } from '../edit-state.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { openPlace, type StateOptions } from '../open-state.ts'
import { VERSION } from '../version.ts'

/** Removes the lock that its holder will not remove any more. */
export async function stateUnlock(
  { terminal }: Invocation,
  id: string,
  options: StateOptions & { readonly force?: boolean }
): Promise<ExitCode> {
  const { files, machine } = openPlace(options)
  const info = await unlock({ path: files.lock, id, force: options.force === true }, machine)
  terminal.out(
    options.json === true ? JSON.stringify(info, null, 2) : renderUnlocked(describeHolder(info, null))
  )
  return 0
}

/** Makes a damaged state or journal anew from what is left, and keeps the bad files. */
export async function stateRecover({ terminal }: Invocation, options: EditOptions): Promise<ExitCode> {
  const { files, machine } = openPlace(options)
  const wanted = { path: files.lock, operation: 'state recover', timeout_ms: options.lockTimeout }
  const lock = await takeLock(wanted, machine)
  try {
    if (lock.tookOver !== null) terminal.diagnostics([lock.tookOver])
    const recovered = await recoverState({ files, h2kVersion: VERSION }, machine)
    terminal.out(options.json === true ? recoveredJson(recovered) : renderRecovered(recovered))
    return 0
  } finally {
    await lock.release()
  }
}
