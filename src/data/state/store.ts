import type { Durable } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { State } from '../../model/state.ts'
import { emptyState, fold } from './fold.ts'
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

/** For those who only look: takes no lock. The snapshot and what the journal has on top of it. */
export async function readState(files: StateFiles, host: Host, durable: Durable): Promise<State | null> {
  const snapshot = await readSnapshot(files.state, host)
  const bytes =
    (await host.stat(files.journal)) === null ? null : await host.readFile(files.journal, STATE_MAX_BYTES)
  if (snapshot === null && bytes === null) return null
  if (bytes === null) throw new H2kError(journalMissing(files))
  return fold(snapshot ?? emptyState('', ''), readJournal(files.journal, bytes, host, durable))
}

/** For the one who holds the lock: the state, and the journal ready for more. */
export async function openState(
  files: StateFiles,
  h2kVersion: string,
  { host, durable }: { readonly host: Host; readonly durable: Durable }
): Promise<{ state: State; journal: Journal }> {
  const snapshot = await readSnapshot(files.state, host)
  if (snapshot !== null && (await host.stat(files.journal)) === null)
    throw new H2kError(journalMissing(files))
  const journal = await openJournal(files.journal, host, durable)
  if (journal.records.length === 0) {
    const lineage = durable.randomId()
    const first = await journal.append({ k: 'state.begin', d: { lineage, h2k_version: h2kVersion } }, lineage)
    return { state: fold(emptyState(lineage, h2kVersion), [first]), journal }
  }
  const base = snapshot === null ? emptyState('', h2kVersion) : { ...snapshot, h2k_version: h2kVersion }
  return { state: fold(base, journal.records), journal }
}

export async function saveState(path: string, state: State, host: Host): Promise<void> {
  await host.writeFile(path, new TextEncoder().encode(`${JSON.stringify(state, null, 1)}\n`))
}

/** Null when there is none. A snapshot that cannot be read is not fatal: the journal has everything. */
async function readSnapshot(path: string, host: Host): Promise<State | null> {
  if ((await host.stat(path)) === null) return null
  const text = new TextDecoder().decode(await host.readFile(path, STATE_MAX_BYTES))
  const value = parse(text)
  if (value === undefined) return null
  if (value.kind !== 'h2k/state' || typeof value.format_version !== 'string') return null
  if (!value.format_version.startsWith('1.')) throw new H2kError(newer(path, value))
  return value
}

function parse(text: string): State | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as State) : undefined
  } catch {
    return undefined
  }
}

function newer(path: string, { format_version, h2k_version }: State): Diagnostic {
  return {
    code: 'STATE_VERSION',
    severity: 'error',
    what: `the state has format ${format_version}, written by h2k ${h2k_version}; this one knows format 1`,
    where: { in: 'file', path },
    hint: `use h2k ${h2k_version} or newer`
  }
}

function journalMissing({ state, journal }: StateFiles): Diagnostic {
  return {
    code: 'JOURNAL_MISSING',
    severity: 'error',
    what: 'there is a state but its journal is gone',
    where: { in: 'file', path: journal },
    hint: `restore ${journal} from a backup, or move ${state} away to begin anew`
  }
}
