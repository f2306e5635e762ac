import type { JournalRecord } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import { changeState } from './change.ts'
import type { Draft } from './draft.ts'
import { upgradeState } from './upgrade.ts'

/** Of the state and its journal, as this version writes them. */
export const FORMAT_VERSION = '1.1'

/** A state of which nothing is known yet. */
export const emptyState = (h2kVersion: string): Draft => ({
  kind: 'h2k/state',
  format_version: FORMAT_VERSION,
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
  let draft = emptyState(h2kVersion)
  for (const record of records)
    if (record.k === 'state.base') draft = draftOf(record.d.state, h2kVersion)
    else advance(draft, record)
  return draft
}

/** What a journal begins with that goes on from an older one: the records stay as they are. */
function draftOf(base: State, h2kVersion: string): Draft {
  const { actions, artifacts, ...rest } = upgradeState(base)
  return { ...rest, h2k_version: h2kVersion, actions: { ...actions }, artifacts: { ...artifacts } }
}

/** Kinds that say how things are done, and change nothing of what has been done. */
export const PASSING: ReadonlySet<JournalRecord['k']> = new Set([
  'amend',
  'state.upgrade',
  'state.snapshot',
  'process.begin',
  'effect.intent',
  'effect.done'
])

/** Takes one more record into account. */
export function advance(draft: Draft, record: JournalRecord): void {
  if (PASSING.has(record.k)) return
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
    case 'run.abandon':
      if (draft.run !== null) draft.run = { ...draft.run, status: 'abandoned' }
      return
    case 'gate.open':
      draft.gates = { ...draft.gates, [record.d.gate]: { key: record.d.key, status: 'open' } }
      return
    case 'gate.pass':
      draft.gates = { ...draft.gates, [record.d.gate]: { key: record.d.key, status: 'passed' } }
      return
    case 'state.rm':
    case 'state.mv':
    case 'state.push':
      changeState(draft, record)
      return
    case 'action.begin':
    case 'action.commit':
    case 'action.fail':
    case 'checkpoint':
      advanceAction(draft, record)
  }
}

type ActionEntry = Extract<
  JournalRecord,
  { readonly k: 'action.begin' | 'action.commit' | 'action.fail' | 'checkpoint' }
>

function advanceAction({ actions, artifacts }: Draft, record: ActionEntry): void {
  if (record.k === 'action.begin') {
    const { vm, kind, key } = record.d
    const last = actions[record.a]
    actions[record.a] = {
      vm,
      kind,
      key,
      status: 'running',
      attempts: record.n,
      ms: 0,
      receipt: null,
      undo: null,
      error: null,
      ...(last?.key === key && last.checkpoint !== undefined && { checkpoint: last.checkpoint })
    }
    return
  }
  const before = actions[record.a]
  // Every commit and failure follows its begin (W1).
  if (before === undefined) return
  if (record.k === 'checkpoint') {
    actions[record.a] = { ...before, checkpoint: record.d }
    return
  }
  if (record.k === 'action.fail') {
    actions[record.a] = { ...before, status: 'failed', ms: record.d.ms, error: record.d.error }
    return
  }
  const { ms, receipt, removed, undo = null } = record.d
  const { vm, kind, key, attempts } = before
  actions[record.a] = { vm, kind, key, status: 'done', attempts, ms, receipt, undo, error: null }
  for (const artifact of removed) delete artifacts[artifact]
  for (const artifact of record.d.artifacts) artifacts[artifact.artifact] = artifact
}
