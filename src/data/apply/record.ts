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
  /**
   * Durable when it returns, as the journal says. Records that are asked for while others are on their way go out
   * together, in the order of the calls: one look at the lock and one flush serve them all.
   *
   * Throws   JOURNAL_UNWRITABLE, LOCK_LOST
   */
  append(entry: JournalEntry): Promise<void>
}

interface Recording {
  readonly run: string
  readonly journal: Pick<Journal, 'appendAll'>
  readonly lock: Pick<Lock, 'verify'>
}

interface Waiting {
  readonly entry: JournalEntry
  readonly done: () => void
  readonly fail: (error: unknown) => void
}

export function record(state: Draft, { run, journal, lock }: Recording): Recorder {
  let waiting: Waiting[] = []
  let writing = false
  const take = (): readonly Waiting[] => {
    const taken = waiting
    waiting = []
    return taken
  }

  async function write(): Promise<void> {
    let group: readonly Waiting[] = []
    try {
      // Two writers would tear each other's chain of records apart.
      await lock.verify()
      group = take()
      for (const made of await journal.appendAll(
        group.map(({ entry }) => entry),
        run
      ))
        advance(state, made)
      for (const { done } of group) done()
    } catch (error) {
      for (const { fail } of group.length > 0 ? group : take()) fail(error)
    }
  }

  async function writeAll(): Promise<void> {
    writing = true
    while (waiting.length > 0) await write()
    writing = false
  }

  return {
    run,
    state,
    append: entry =>
      new Promise((done, fail) => {
        waiting.push({ entry, done, fail })
        if (!writing) void writeAll()
      })
  }
}
