import type { Machine } from '../../model/durable.ts'
import type { JournalRecord } from '../../model/journal.ts'
import { type Base, baseJournal } from './base.ts'
import { endsAt, type Position, readJournal } from './read-journal.ts'
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
  const records = readJournal(files.journal, await bytesOf(files.journal, machine), machine)
  const [first] = records
  if (first?.k !== 'state.base') return records
  const bytes = await bytesOf(files.older_journal, machine)
  if (endsAt(bytes, { bytes: bytes.length, seq: first.s - 1, last: first.p }, machine) !== true)
    return records
  return [...readJournal(files.older_journal, bytes, machine), ...records]
}

async function bytesOf(path: string, { host }: Machine): Promise<Uint8Array> {
  if ((await host.stat(path)) === null) return new Uint8Array()
  return host.readFile(path, STATE_MAX_BYTES)
}
