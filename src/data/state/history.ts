import type { JournalRecord } from '../../model/journal.ts'
import type { HistoryEntry, RunEntry } from '../../model/state-history.ts'

/** What was done, the oldest first: each run of apply, and each change of the state itself. */
export function historyOf(records: readonly JournalRecord[]): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  const runs = new Map<string, { readonly at: number; entry: RunEntry }>()
  const published = new Set<string>()
  for (const record of records) {
    if (record.k === 'run.begin') {
      const entry = begun(record.r, record.t, record.d.plan_digest)
      runs.set(record.r, { at: entries.push(entry) - 1, entry })
      continue
    }
    // A file that gets its final name was counted when it was made.
    if (record.k === 'action.begin' && record.d.kind === 'file.publish') published.add(record.a)
    if (record.k === 'run.abandon') abandon(entries, record.d.plan_digest)
    const change = changeOf(record)
    if (change !== null) entries.push(change)
    const run = runs.get(record.r)
    if (run === undefined) continue
    run.entry = advanced(run.entry, record, published)
    entries[run.at] = run.entry
  }
  return entries
}

const begun = (run: string, started_at: string, plan_digest: string): RunEntry => ({
  what: 'apply',
  run,
  plan_digest,
  started_at,
  ended_at: null,
  ms: null,
  status: 'running',
  done: 0,
  failed: 0,
  bytes: 0,
  errors: []
})

/** The run that is given up is the last one of that plan; another one says so. */
function abandon(entries: HistoryEntry[], plan_digest: string): void {
  const at = entries.findLastIndex(entry => entry.what === 'apply' && entry.plan_digest === plan_digest)
  const entry = entries[at]
  if (entry?.what === 'apply') entries[at] = { ...entry, status: 'abandoned' }
}

/** The state's own beginnings and ends, and what people did to it. */
function changeOf(record: JournalRecord): HistoryEntry | null {
  const { t: at, r: run } = record
  switch (record.k) {
    case 'state.begin':
      return { what: 'begin', at, run, lineage: record.d.lineage, h2k_version: record.d.h2k_version }
    case 'state.base':
      return { what: record.d.because, at, run, serial: record.d.state.serial }
    case 'state.rm':
      return { what: 'rm', at, run, address: record.d.address, actions: record.d.actions.length }
    case 'state.mv':
      return { what: 'mv', at, run, from: record.d.from, to: record.d.to }
    case 'state.push':
      return { what: 'push', at, run, lineage: record.d.state.lineage, serial: record.d.serial }
    default:
      return null
  }
}

function advanced(run: RunEntry, record: JournalRecord, published: ReadonlySet<string>): RunEntry {
  switch (record.k) {
    case 'action.commit': {
      const made = published.has(record.a) ? [] : record.d.receipt.made
      return { ...run, done: run.done + 1, bytes: made.reduce((sum, { bytes }) => sum + bytes, run.bytes) }
    }
    case 'action.fail':
      return {
        ...run,
        failed: run.failed + 1,
        errors: [...run.errors, { action: record.a, code: record.d.error.code }]
      }
    case 'run.end':
      return {
        ...run,
        status: record.d.status,
        ended_at: record.t,
        ms: Date.parse(record.t) - Date.parse(run.started_at)
      }
    default:
      return run
  }
}
