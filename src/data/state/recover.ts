import type { Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import { baseJournal } from './base.ts'
import type { StateFiles } from './files.ts'
import { fold } from './fold.ts'
import { readJournal, readSoundLines } from './read-journal.ts'
import { readSnapshot, saveState, STATE_MAX_BYTES } from './snapshot.ts'
import { openState } from './store.ts'

/** What a recovery went by, and what it left beside the files it made. */
export interface Recovered {
  /** `nothing`: all files were sound. `beginning`: the journal up to its first bad line. */
  readonly from: 'nothing' | 'journal' | 'beginning' | 'state' | 'backup'
  readonly state: State
  /** Bad files, under the names that they are kept under. */
  readonly kept: readonly string[]
}

interface Recover {
  readonly files: StateFiles
  readonly h2kVersion: string
}

/**
 * Makes state and journal sound again, by whatever is left that knows most. For the one who holds the lock. Files that
 * are replaced are copied first, so that a recovery that is killed can be begun again.
 *
 * Throws   JOURNAL_MISSING when nothing is left to go by, STATE_VERSION; all files stay as they are.
 */
export async function recoverState({ files, h2kVersion }: Recover, machine: Machine): Promise<Recovered> {
  const sound = await openSound(files, h2kVersion, machine)
  if (sound !== null) return { from: 'nothing', state: sound, kept: [] }
  const journal = await journalOf(files.journal, machine)
  const candidates = [
    ...(journal.records.length === 0
      ? []
      : [
          {
            from: journal.whole ? ('journal' as const) : ('beginning' as const),
            state: fold(journal.records, h2kVersion)
          }
        ]),
    ...(await saved('state', files.state, machine)),
    ...(await saved('backup', files.backup, machine))
  ]
  // The journal comes first, so it is what decides between equals.
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, one) =>
      most === null || one.state.journal.applied_seq > most.state.journal.applied_seq ? one : most,
    null
  )
  if (best === null) throw new H2kError(nothingLeft(files))
  const kept = await keepBad(best.from === 'journal' ? [files.state] : [files.state, files.journal], machine)
  if (best.from !== 'journal') {
    const { state } = best
    const after = { seq: state.journal.applied_seq, last: '00000000' }
    const base = { state, because: 'recovered', h2k_version: h2kVersion, run: state.lineage, after } as const
    await machine.host.writeFile(files.journal, baseJournal(base, machine))
  }
  await saveState(files.state, best.state, machine.host)
  return { ...best, kept }
}

/** Null when something is damaged or lost. */
async function openSound(files: StateFiles, h2kVersion: string, machine: Machine): Promise<State | null> {
  const there = await Promise.all(
    [files.journal, files.state, files.backup].map(path => machine.host.stat(path))
  )
  if (there.every(stat => stat === null)) throw new H2kError(nothingLeft(files))
  try {
    const { state, journal } = await openState(files, h2kVersion, machine)
    await journal.close()
    return state
  } catch (error) {
    if (!(error instanceof H2kError) || error.diagnostics.some(({ code }) => !MENDED.has(code))) throw error
    return null
  }
}

const MENDED: ReadonlySet<string> = new Set(['JOURNAL_CORRUPT', 'JOURNAL_MISSING', 'STATE_CORRUPT'])

async function journalOf(
  path: string,
  machine: Machine
): Promise<{ readonly records: readonly JournalRecord[]; readonly whole: boolean }> {
  if ((await machine.host.stat(path)) === null) return { records: [], whole: true }
  const bytes = await machine.host.readFile(path, STATE_MAX_BYTES)
  try {
    return { records: readJournal(path, bytes, machine), whole: true }
  } catch (error) {
    if (!(error instanceof H2kError) || error.diagnostics[0]?.code !== 'JOURNAL_CORRUPT') throw error
    return { records: readSoundLines(path, bytes, machine), whole: false }
  }
}

async function saved<From extends string>(from: From, path: string, { host }: Machine) {
  const state = await readSnapshot(path, host)
  return typeof state === 'object' ? [{ from, state }] : []
}

/** Copies, so that nothing is missing at any instant. */
async function keepBad(paths: readonly string[], { host, durable }: Machine): Promise<readonly string[]> {
  const kept: string[] = []
  for (const path of paths) {
    if ((await host.stat(path)) === null) continue
    const to = `${path}.bad-${durable.timestamp().replaceAll(/[-:.]/g, '')}`
    await host.writeFile(to, await host.readFile(path, STATE_MAX_BYTES))
    kept.push(to)
  }
  return kept
}

const nothingLeft = ({ state, backup, journal }: StateFiles): Diagnostic => ({
  code: 'JOURNAL_MISSING',
  severity: 'error',
  what: `nothing is left to go by: neither ${journal} nor ${state} nor ${backup} holds anything sound`,
  where: { in: 'file', path: journal },
  hint: 'restore one of them from a backup; or move the folder away to begin anew: finished disks stay, and apply refuses to replace them'
})
