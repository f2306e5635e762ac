import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Machine } from '../../model/durable.ts'
import type { StateChange } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import type { Draft } from './draft.ts'
import { advance } from './fold.ts'
import type { Journal } from './journal.ts'
import { saveListing } from './listing.ts'
import { type Lock, takeLock } from './lock.ts'
import { openState, saveSnapshot, saveState, type StateFiles } from './store.ts'

export interface EditOptions {
  readonly files: StateFiles
  /** As the lock names it: `state rm`. */
  readonly operation: string
  readonly h2k_version: string
  readonly lock_timeout_ms: number
}

export interface Edited {
  /** Whether there was something to change. */
  readonly changed: boolean
  /** After the change. */
  readonly state: State
  /** Where the state before the change was saved; null when nothing changed. */
  readonly backup: string | null
  readonly warnings: readonly Diagnostic[]
}

/**
 * Changes the state by one record of the journal, under the lock: the state before it is saved aside, then the record is
 * durable, then the snapshot follows. What was made is never touched. `decide` sees the state that it changes, and returns
 * null when there is nothing to do.
 *
 * Throws   what `decide` throws, LOCK_HELD, LOCK_CORRUPT, JOURNAL_CORRUPT, JOURNAL_MISSING, STATE_VERSION, STATE_UNSAVED.
 */
export async function editState(
  options: EditOptions,
  decide: (state: State) => StateChange | null,
  machine: Machine
): Promise<Edited> {
  const { files, operation, h2k_version, lock_timeout_ms } = options
  const lock = await takeLock({ path: files.lock, operation, timeout_ms: lock_timeout_ms }, machine)
  try {
    const { state, saved, journal, warnings } = await openState(files, h2k_version, machine)
    const notes = [...(lock.tookOver === null ? [] : [lock.tookOver]), ...warnings]
    try {
      const entry = decide(state)
      if (entry === null) return { changed: false, state, backup: null, warnings: notes }
      await record(entry, { state, saved, journal, lock, files }, machine)
      return { changed: true, state, backup: files.backup, warnings: notes }
    } finally {
      await journal.close()
    }
  } finally {
    await lock.release()
  }
}

interface Open {
  readonly state: Draft
  readonly saved: boolean
  readonly journal: Journal
  readonly lock: Lock
  readonly files: StateFiles
}

async function record(
  entry: StateChange,
  { state, saved, journal, lock, files }: Open,
  { host, durable }: Machine
): Promise<void> {
  // What is saved next keeps the snapshot before it as the backup: that has to be the state as it is now.
  if (!saved) {
    await journal.flush()
    await saveState(files.state, state, host)
  }
  const run = durable.randomId()
  await lock.verify()
  advance(state, await journal.append(entry, run))
  const append: Journal['append'] = async (next, by) => {
    const appended = await journal.append(next, by)
    advance(state, appended)
    return appended
  }
  try {
    await saveSnapshot(files, { state, append, flush: journal.flush }, host)
    await saveListing(files, { state, journal: journal.position() }, host)
  } catch (error) {
    if (error instanceof H2kError) throw new H2kError(unsaved(files.state), ...error.diagnostics)
    throw error
  }
}

const unsaved = (path: string): Diagnostic => ({
  code: 'STATE_UNSAVED',
  severity: 'error',
  what: 'the change is in the journal, but the state file could not be written',
  where: { in: 'file', path },
  hint: 'mend what the next message names; the next apply writes the state file'
})
