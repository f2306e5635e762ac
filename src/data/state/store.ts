import { validate } from '../../formats/validators/state.gen.js'
import type { Durable, Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import type { Draft } from './draft.ts'
import { advance, fold } from './fold.ts'
import { type Journal, openJournal, readJournal } from './journal.ts'

const STATE_MAX_BYTES = 512 * 1024 * 1024

/** The files of one state folder. */
export interface StateFiles {
  readonly state: string
  readonly journal: string
  readonly lock: string
}

export const stateFiles = (folder: string): StateFiles => ({
  state: `${folder}/state.json`,
  journal: `${folder}/journal.jsonl`,
  lock: `${folder}/lock`
})

export interface OpenState {
  readonly state: Draft
  /** Whether the snapshot on disk says the same as the journal. */
  readonly saved: boolean
  readonly journal: Journal
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
  agree(files, snapshot, records)
  return records.length === 0 ? null : fold(records, writerOf(records))
}

/**
 * For the one who holds the lock: the state, and the journal ready for more. The journal alone says what the state is;
 * the snapshot only bears witness that the journal has not lost its end.
 *
 * Throws   JOURNAL_CORRUPT, JOURNAL_MISSING, STATE_VERSION; all files stay as they are.
 */
export async function openState(files: StateFiles, h2kVersion: string, machine: Machine): Promise<OpenState> {
  const snapshot = await readSnapshot(files.state, machine.host)
  if (snapshot !== 'absent' && (await machine.host.stat(files.journal)) === null)
    throw new H2kError(journalMissing(files))
  const { journal, records, torn } = await openJournal(files.journal, machine)
  try {
    agree(files, snapshot, records)
    const state = fold(records, h2kVersion)
    if (records.length === 0) advance(state, await beginState(journal, h2kVersion, machine))
    const saved = typeof snapshot === 'object' && snapshot.journal.applied_seq === state.journal.applied_seq
    const rebuilt = snapshot === 'unreadable' ? [rebuiltState(files)] : []
    return { state, saved, journal, warnings: [...(torn === null ? [] : [torn]), ...rebuilt] }
  } catch (error) {
    await journal.close()
    throw error
  }
}

export async function saveState(path: string, state: State, host: Host): Promise<void> {
  await host.writeFile(path, new TextEncoder().encode(`${JSON.stringify(state, null, 1)}\n`))
}

function beginState(journal: Journal, h2kVersion: string, { durable }: Machine): Promise<JournalRecord> {
  const lineage = durable.randomId()
  return journal.append(
    { k: 'state.begin', d: { format_version: '1.0', lineage, h2k_version: h2kVersion } },
    lineage
  )
}

const writerOf = ([first]: readonly JournalRecord[]): string =>
  first?.k === 'state.begin' ? first.d.h2k_version : ''

type Snapshot = State | 'absent' | 'unreadable'

/** A journal that ends before the snapshot, or tells of another state, has been swapped or cut. */
function agree(files: StateFiles, snapshot: Snapshot, records: readonly JournalRecord[]): void {
  if (snapshot === 'absent') return
  if (records.length === 0) throw new H2kError(journalMissing(files))
  if (snapshot === 'unreadable') return
  const [first] = records
  const lineage = first?.k === 'state.begin' ? first.d.lineage : ''
  const seq = snapshot.journal.applied_seq
  if (lineage !== snapshot.lineage || records.length < seq)
    throw new H2kError({
      code: 'JOURNAL_CORRUPT',
      severity: 'error',
      what: `the state was saved after record ${seq} of lineage ${snapshot.lineage}, the journal ends at record ${records.length} of lineage ${lineage}`,
      where: { in: 'file', path: files.journal },
      hint: `restore the journal that belongs to ${files.state}, or move ${files.state} away to go by this one`
    })
}

async function readSnapshot(path: string, host: Host): Promise<Snapshot> {
  if ((await host.stat(path)) === null) return 'absent'
  const value = parse(await host.readFile(path, STATE_MAX_BYTES))
  if (value?.kind !== 'h2k/state') return 'unreadable'
  if (typeof value.format_version === 'string' && !value.format_version.startsWith('1.'))
    throw new H2kError(newer(path, value))
  return validate(value) ? (value as unknown as State) : 'unreadable'
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    // Cut off, or no text at all: the caller goes by the journal.
    return null
  }
}

function newer(path: string, { format_version, h2k_version }: Readonly<Record<string, unknown>>): Diagnostic {
  return {
    code: 'STATE_VERSION',
    severity: 'error',
    what: `the state has format ${String(format_version)}, written by h2k ${String(h2k_version)}; this one knows format 1`,
    where: { in: 'file', path },
    hint: `use h2k ${String(h2k_version)} or newer`
  }
}

function rebuiltState({ state }: StateFiles): Diagnostic {
  return {
    code: 'STATE_REBUILT',
    severity: 'warning',
    what: 'the state file is damaged and was made anew from the journal',
    where: { in: 'file', path: state },
    hint: 'nothing to do: the journal has everything'
  }
}

function journalMissing({ state, journal }: StateFiles): Diagnostic {
  return {
    code: 'JOURNAL_MISSING',
    severity: 'error',
    what: 'there is a state but its journal is gone or empty',
    where: { in: 'file', path: journal },
    hint: `restore ${journal} from a backup, or move ${state} away to begin anew`
  }
}
