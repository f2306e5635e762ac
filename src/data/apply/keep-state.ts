import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Action } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import type { StateFiles } from '../state/files.ts'
import type { Journal } from '../state/journal.ts'
import { saveListing } from '../state/listing.ts'
import type { Lock } from '../state/lock.ts'
import { stateBytes } from '../state/snapshot.ts'
import { saveSnapshot } from '../state/store.ts'

interface Keep {
  readonly files: StateFiles
  readonly state: State
  readonly journal: Journal
  readonly lock: Pick<Lock, 'verify'>
  readonly actions: readonly Action[]
  /** Hears the state when no file can hold it. */
  readonly dump: (text: string) => void
}

/**
 * Snapshot and listing are for those who look: when they cannot be written, the journal still has everything, and the
 * state is written where there may be room. Without the lock nothing is written: whoever has it knows more.
 *
 * Reports  STATE_UNSAVED, then why
 */
export async function keepState(keep: Keep, host: Host): Promise<readonly Diagnostic[]> {
  const { files, state, journal, lock } = keep
  try {
    await lock.verify()
  } catch (error) {
    return [unsaved(files.state, 'apply again: it is written then'), ...diagnosticsOf(error)]
  }
  try {
    await saveSnapshot(files, { ...journal, state }, host)
    await saveListing(files, { state, journal: journal.position() }, host)
    return []
  } catch (error) {
    const why = diagnosticsOf(error)
    return [await elsewhere(keep, host), ...why]
  }
}

/** Next to what the plan publishes, which is often on another filesystem than the state. */
async function elsewhere({ files, state, actions, dump }: Keep, host: Host): Promise<Diagnostic> {
  const published = actions.find(action => action.kind === 'file.publish')?.params.to ?? ''
  const path = `${published.slice(0, published.lastIndexOf('/') + 1)}errored.h2kstate`
  const mend =
    'mend what the next message names, then write the state from the journal with: h2k state recover'
  try {
    await host.writeFile(path, stateBytes(state))
    return unsaved(files.state, `${mend}; until then it is in ${path}, which may be removed afterwards`)
  } catch (error) {
    diagnosticsOf(error)
    dump(new TextDecoder().decode(stateBytes(state)))
    return unsaved(files.state, `${mend}; there was no room for ${path} either, so its text was printed`)
  }
}

/** Only what was thrown on purpose has words; anything else is a bug and ends the program. */
function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof H2kError) return error.diagnostics
  throw error
}

const unsaved = (path: string, hint: string): Diagnostic => ({
  code: 'STATE_UNSAVED',
  severity: 'error',
  what: 'the state file could not be written; the journal has everything',
  where: { in: 'file', path },
  hint
})
