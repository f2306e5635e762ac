import type { JournalEntry } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import type { Draft } from '../state/draft.ts'
import { advance } from '../state/fold.ts'
import type { Journal } from '../state/journal.ts'
import type { Lock } from '../state/lock.ts'

/** The state of a running apply: the fold of the journal so far. Nothing changes the one without the other. */
export interface Recorder {
  readonly run: string
  /** As it is now: it changes with every append. */
  readonly state: State
  /** Durable when it returns. Throws JOURNAL_UNWRITABLE, LOCK_LOST. */
  append(entry: JournalEntry): Promise<void>
}

interface Recording {
  readonly run: string
  readonly journal: Journal
  readonly lock: Pick<Lock, 'verify'>
}

export function record(state: Draft, { run, journal, lock }: Recording): Recorder {
  return {
    run,
    state,
    async append(entry) {
      // Two writers would tear each other's chain of records apart.
      await lock.verify()
      advance(state, await journal.append(entry, run))
    }
  }
}
