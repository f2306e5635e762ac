import type { Machine } from '../../model/durable.ts'
import type { JournalRecord } from '../../model/journal.ts'
import { type Base, baseJournal } from './base.ts'
import { type Position, readJournal } from './journal.ts'
import { stateBytes, STATE_MAX_BYTES } from './snapshot.ts'
import type { StateFiles } from './files.ts'

/** Reading it takes a tenth of a second. */
export const ROTATE_BYTES = 8 * 1024 * 1024

/** A journal that is hardly larger than the state gains nothing. */
const TIMES_STATE = 4

/**
 * Replaces a journal by one that begins with the state; the older one is kept beside it, until the
 * next time. For the one who holds the lock and has closed the journal. Both files are replaced whole, the older one
 * first: at every instant the journal is either the old one or the new one, and each says the same.
 */
export async function rotateJournal(
  files: StateFiles,
  base: Omit<Base, 'because'> & { readonly after: Position },
  machine: Machine
): Promise<boolean> {
  const { host } = machine
  if (base.after.bytes < TIMES_STATE * stateBytes(base.state).length) return false
  await host.writeFile(files.older_journal, await host.readFile(files.journal, STATE_MAX_BYTES))
  await host.writeFile(files.journal, baseJournal({ ...base, because: 'rotated' }, machine))
  return true
}

/**
 * All records that are still there, the older journal's first. One that the journal does not go on from is left out: it is
 * a copy that a rotation made before it was killed.
 *
 * Throws   JOURNAL_CORRUPT, STATE_VERSION
 */
export async function readHistory(files: StateFiles, machine: Machine): Promise<readonly JournalRecord[]> {
  const records = await recordsIn(files.journal, machine)
  const [first] = records
  if (first?.k !== 'state.base') return records
  const older = await recordsIn(files.older_journal, machine)
  const last = older.at(-1)
  if (last === undefined || last.s + 1 !== first.s || last.r !== first.r) return records
  return [...older, ...records]
}

async function recordsIn(path: string, machine: Machine): Promise<readonly JournalRecord[]> {
  const { host } = machine
  if ((await host.stat(path)) === null) return []
  return readJournal(path, await host.readFile(path, STATE_MAX_BYTES), machine)
}
