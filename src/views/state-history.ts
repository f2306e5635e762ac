import type { ActionAttempts, HistoryEntry } from '../model/state-history.ts'
import { inertTerminal } from './inert.ts'
import { renderTable } from './table.ts'
import { bytes, count, duration } from './words.ts'

/** What happened to a state, one line each, the oldest first. */
export function renderHistory(entries: readonly HistoryEntry[]): string {
  const rows = entries.map(entry => [
    entry.what === 'apply' ? entry.started_at : entry.at,
    entry.what,
    ...cells(entry)
  ])
  return renderTable(['WHEN', 'WHAT', 'STATUS', 'TIME', 'DONE', 'FAILED', 'BYTES', 'DETAILS'], rows)
}

function cells(entry: HistoryEntry): readonly string[] {
  if (entry.what !== 'apply') return ['-', '-', '-', '-', '-', inertTerminal(detailsOf(entry))]
  const { status, ms, done, failed, plan_digest, errors } = entry
  const took = ms === null ? '-' : duration(ms)
  const codes = [...new Set(errors.map(({ code }) => code))].join(' ')
  const plan = `plan ${plan_digest.slice(0, 'sha256:'.length + 12)}`
  const details = inertTerminal(codes === '' ? plan : `${plan}: ${codes}`)
  return [status, took, String(done), String(failed), bytes(entry.bytes), details]
}

function detailsOf(entry: Exclude<HistoryEntry, { readonly what: 'apply' }>): string {
  switch (entry.what) {
    case 'begin':
      return `lineage ${entry.lineage}, h2k ${entry.h2k_version}`
    case 'rotated':
      return `the journal goes on from the state with serial ${entry.serial}; what was before is put aside`
    case 'recovered':
      return `the journal goes on from the state with serial ${entry.serial}; what was before was damaged`
    case 'rm':
      return `forgot ${entry.address}: ${count(entry.actions, 'action')}`
    case 'mv':
      return `${entry.from} is now ${entry.to}`
    case 'push':
      return `lineage ${entry.lineage}, serial ${entry.serial}`
  }
}

/** Actions with what was tried, one line each; the error of the last attempt below its line. */
export function renderActions(actions: readonly ActionAttempts[]): string {
  if (actions.length === 0) return 'no such action'
  const rows = actions.map(({ action, status, attempts, ms, bytes: size, error }) => [
    inertTerminal(action),
    status,
    String(attempts),
    duration(ms),
    size === 0 ? '-' : bytes(size),
    error === null ? '-' : inertTerminal(`${error.code}: ${error.what}`)
  ])
  return renderTable(['ACTION', 'STATUS', 'ATTEMPTS', 'TIME', 'BYTES', 'ERROR'], rows)
}
