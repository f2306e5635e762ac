import type { Durable, Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import { checkBaseRecord } from './base.ts'
import { continueOlder } from './continue-older.ts'
import type { Draft } from './draft.ts'
import type { StateFiles } from './files.ts'
import { advance, fold, FORMAT_VERSION } from './fold.ts'
import { type Journal, openJournal } from './journal.ts'
import { readJournal, writerOf } from './read-journal.ts'
import {
  readSnapshot,
  saveState,
  type Snapshot,
  stateBytes,
  stateDigest,
  STATE_MAX_BYTES
} from './snapshot.ts'

export { saveState }
export { stateFiles, type StateFiles } from './files.ts'

export interface OpenState {
  readonly state: Draft
  /** Whether the snapshot on disk says the same as the journal. */
  readonly saved: boolean
  readonly journal: Journal
  readonly records: readonly JournalRecord[]
  readonly warnings: readonly Diagnostic[]
}

/**
 * For those who only look: takes no lock. Null when nothing was ever applied here.
 *
 * Throws   as openState.
 */
export async function readState(files: StateFiles, host: Host, durable: Durable): Promise<State | null> {
  const snapshot = await readSnapshot(files.state, host)
  const there = (await host.stat(files.journal)) !== null
  const bytes = there ? await host.readFile(files.journal, STATE_MAX_BYTES) : new Uint8Array()
  const records = readJournal(files.journal, bytes, { host, durable })
  await agree(files, { snapshot, records }, host)
  return records.length === 0 ? null : fold(records, writerOf(records))
}

/**
 * For the one who holds the lock: the state, and the journal ready for more. The journal alone says what the state is;
 * the snapshot only bears witness that the journal has not lost its end.
 *
 * Throws   JOURNAL_CORRUPT, JOURNAL_MISSING, STATE_CORRUPT, STATE_VERSION; all files stay as they are.
 */
export async function openState(files: StateFiles, h2kVersion: string, machine: Machine): Promise<OpenState> {
  const snapshot = await readSnapshot(files.state, machine.host)
  if ((await machine.host.stat(files.journal)) === null)
    await agree(files, { snapshot, records: [] }, machine.host)
  const { journal, records, torn } = await openJournal(files.journal, machine)
  try {
    await agree(files, { snapshot, records }, machine.host)
    const state = fold(records, h2kVersion)
    if (records.length === 0) advance(state, await beginState(journal, h2kVersion, machine))
    const saved = typeof snapshot === 'object' && snapshot.journal.applied_seq === state.journal.applied_seq
    const going = continueOlder(journal, { files, records, h2kVersion, machine })
    return { state, saved, journal: going, records, warnings: torn === null ? [] : [torn] }
  } catch (error) {
    await journal.close()
    throw error
  }
}

/**
 * Replaces the snapshot whole, keeps the one before it, and then records that it was (W7). It never tells of more than
 * the journal has on the disk.
 *
 * Throws   what keeps a file from being written, JOURNAL_UNWRITABLE.
 */
export async function saveSnapshot(
  files: StateFiles,
  { state, append, flush }: Pick<Journal, 'append' | 'flush'> & { readonly state: State },
  host: Host
): Promise<void> {
  await flush()
  if ((await host.stat(files.state)) !== null)
    await host.writeFile(files.backup, await host.readFile(files.state, STATE_MAX_BYTES))
  await saveState(files.state, state, host)
  const { serial, journal, run, lineage } = state
  const digest = stateDigest(stateBytes(state), host)
  await append(
    { k: 'state.snapshot', d: { serial, applied_seq: journal.applied_seq, digest } },
    run?.id ?? lineage
  )
}

function beginState(journal: Journal, h2kVersion: string, { durable }: Machine): Promise<JournalRecord> {
  const lineage = durable.randomId()
  return journal.append(
    { k: 'state.begin', d: { format_version: FORMAT_VERSION, lineage, h2k_version: h2kVersion } },
    lineage
  )
}

/** A journal that ends before the snapshot, or tells of another state, has been swapped or cut. */
async function agree(
  files: StateFiles,
  { snapshot, records }: { readonly snapshot: Snapshot; readonly records: readonly JournalRecord[] },
  host: Host
): Promise<void> {
  const witness = snapshot !== 'absent' || (await host.stat(files.backup)) !== null
  if (snapshot === 'unreadable') throw new H2kError(stateCorrupt(files, records.length > 0))
  if (witness && records.length === 0) throw new H2kError(journalMissing(files))
  checkBaseRecord(files.journal, records, host)
  if (snapshot === 'absent') return
  const lineages = records.flatMap(lineageIn)
  const seq = snapshot.journal.applied_seq
  const last = records.at(-1)?.s ?? 0
  if (!lineages.includes(snapshot.lineage) || last < seq)
    throw new H2kError({
      code: 'JOURNAL_CORRUPT',
      severity: 'error',
      what: `the state was saved after record ${seq} of lineage ${snapshot.lineage}, the journal ends at record ${last} of lineage ${lineages.at(-1)}`,
      where: { in: 'file', path: files.journal },
      hint: `restore the journal that belongs to ${files.state}, or go by what is newer with: h2k state recover`
    })
}

function lineageIn(record: JournalRecord): readonly string[] {
  if (record.k === 'state.begin') return [record.d.lineage]
  return record.k === 'state.base' || record.k === 'state.push' ? [record.d.state.lineage] : []
}

function stateCorrupt({ state, journal }: StateFiles, rest: boolean): Diagnostic {
  return {
    code: 'STATE_CORRUPT',
    severity: 'error',
    what: `the state file is empty, cut off or damaged${rest ? `; the journal ${journal} is sound` : ''}`,
    where: { in: 'file', path: state },
    hint: 'make it anew from what is left, keeping the bad file, with: h2k state recover'
  }
}

function journalMissing({ state, backup, journal }: StateFiles): Diagnostic {
  return {
    code: 'JOURNAL_MISSING',
    severity: 'error',
    what: `there is a state (${state} or ${backup}), but its journal is gone or empty`,
    where: { in: 'file', path: journal },
    hint: `restore ${journal} from a backup, or go by the saved state with: h2k state recover`
  }
}
