import type { JournalEntry } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import { fold } from '../state/fold.ts'
import type { Journal } from '../state/journal.ts'

/** The state of a running apply: the fold of the journal so far. Nothing changes the one without the other. */
export interface Recorder {
  readonly run: string
  state(): State
  /** Durable when it returns. */
  append(entry: JournalEntry): Promise<void>
}

export function record(start: State, journal: Journal, run: string): Recorder {
  let state = start
  return {
    run,
    state: () => state,
    async append(entry) {
      const written = await journal.append(entry, run)
      state = fold(state, [written])
    }
  }
}
