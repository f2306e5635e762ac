import type { JournalRecord } from '../../model/journal.ts'
import type { ActionRecord, ArtifactRecord, State } from '../../model/state.ts'

/** A state of which nothing is known yet. */
export function emptyState(lineage: string, h2kVersion: string): State {
  return {
    kind: 'h2k/state',
    format_version: '1.0',
    h2k_version: h2kVersion,
    lineage,
    serial: 0,
    journal: { applied_seq: 0 },
    run: null,
    actions: {},
    artifacts: {}
  }
}

/**
 * The state after some more records of its journal. Records that it already contains are passed over, so folding the
 * whole journal onto any snapshot gives the same state.
 */
export function fold(state: State, records: readonly JournalRecord[]): State {
  const fresh = records.filter(({ s }) => s > state.journal.applied_seq)
  if (fresh.length === 0) return state
  const actions: Record<string, ActionRecord> = { ...state.actions }
  const artifacts: Record<string, ArtifactRecord> = { ...state.artifacts }
  let { lineage, run } = state
  for (const record of fresh) {
    if (record.k === 'state.begin') lineage = record.d.lineage
    else if (record.k === 'run.begin')
      run = { id: record.r, plan_digest: record.d.plan_digest, status: 'running', started_at: record.t }
    else if (record.k === 'run.end') run = run === null ? null : { ...run, status: record.d.status }
    else foldAction(record, actions, artifacts)
  }
  const applied = fresh.at(-1)?.s ?? state.journal.applied_seq
  return {
    ...state,
    lineage,
    run,
    actions,
    artifacts,
    serial: state.serial + 1,
    journal: { applied_seq: applied }
  }
}

type ActionEntry = Extract<JournalRecord, { readonly a: string }>

function foldAction(
  record: ActionEntry,
  actions: Record<string, ActionRecord>,
  artifacts: Record<string, ArtifactRecord>
): void {
  const before = actions[record.a]
  if (record.k === 'action.begin') {
    const { vm, kind, key } = record.d
    actions[record.a] = {
      vm,
      kind,
      key,
      status: 'running',
      attempts: record.n,
      ms: 0,
      receipt: null,
      error: null
    }
    return
  }
  // A commit or a failure without its begin cannot be written; a journal that has one fails its checksums first.
  if (before === undefined) return
  if (record.k === 'action.fail') {
    actions[record.a] = { ...before, status: 'failed', ms: record.d.ms, error: record.d.error }
    return
  }
  const { ms, receipt, removed } = record.d
  actions[record.a] = { ...before, status: 'done', ms, receipt, error: null }
  for (const artifact of record.d.artifacts) artifacts[artifact.artifact] = artifact
  for (const artifact of removed) delete artifacts[artifact]
}
