import type { JournalRecord } from '../../model/journal.ts'
import { changeState } from './change.ts'
import type { Draft } from './draft.ts'

/** A state of which nothing is known yet. */
export const emptyState = (h2kVersion: string): Draft => ({
  kind: 'h2k/state',
  format_version: '1.0',
  h2k_version: h2kVersion,
  lineage: '',
  serial: 0,
  journal: { applied_seq: 0 },
  run: null,
  actions: {},
  artifacts: {}
})

/** The state that a journal tells of, from its first record on. */
export function fold(records: Iterable<JournalRecord>, h2kVersion: string): Draft {
  const draft = emptyState(h2kVersion)
  for (const record of records) advance(draft, record)
  return draft
}

/** Takes one more record into account. */
export function advance(draft: Draft, record: JournalRecord): void {
  draft.serial += 1
  draft.journal = { applied_seq: record.s }
  switch (record.k) {
    case 'state.begin':
      draft.lineage = record.d.lineage
      return
    case 'run.begin':
      draft.run = {
        id: record.r,
        plan_digest: record.d.plan_digest,
        status: 'running',
        started_at: record.t
      }
      return
    case 'run.end':
      if (draft.run !== null) draft.run = { ...draft.run, status: record.d.status }
      return
    case 'state.rm':
    case 'state.mv':
    case 'state.push':
      changeState(draft, record)
      return
    case 'action.begin':
    case 'action.commit':
    case 'action.fail':
      advanceAction(draft, record)
  }
}

type ActionEntry = Extract<JournalRecord, { readonly a: string }>

function advanceAction({ actions, artifacts }: Draft, record: ActionEntry): void {
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
  const before = actions[record.a]
  // Every commit and failure follows its begin (W1).
  if (before === undefined) return
  if (record.k === 'action.fail') {
    actions[record.a] = { ...before, status: 'failed', ms: record.d.ms, error: record.d.error }
    return
  }
  const { ms, receipt, removed } = record.d
  actions[record.a] = { ...before, status: 'done', ms, receipt, error: null }
  for (const artifact of removed) delete artifacts[artifact]
  for (const artifact of record.d.artifacts) artifacts[artifact.artifact] = artifact
}
