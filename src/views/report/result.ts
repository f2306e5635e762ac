import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Action } from '../../model/plan.ts'
import type { ActionRecord, Receipt, State } from '../../model/state.ts'
import type { Bytes } from '../../model/size.ts'

/** `waiting`: the state knows nothing of it, or only of an action that meant something else. */
export type Status = ActionRecord['status'] | 'waiting'

/** What a state says of one action of the plan. */
export interface Result {
  readonly status: Status
  readonly attempts: number
  readonly ms: number
  /** Sizes of all that it made. */
  readonly bytes: Bytes
  /** What a boot reached. */
  readonly milestones: readonly string[]
  readonly notes: Receipt['notes']
  readonly made: Receipt['made']
  readonly error: Diagnostic | null
}

const WAITING: Result = {
  status: 'waiting',
  attempts: 0,
  ms: 0,
  bytes: 0,
  milestones: [],
  notes: {},
  made: [],
  error: null
}

/** By the key: what was done under the same id but means something else is no result of this action. */
export function resultOf({ id, key }: Action, { actions }: State): Result {
  const record = Object.hasOwn(actions, id) ? actions[id] : undefined
  if (record === undefined || record.key !== key) return WAITING
  const { status, attempts, ms, receipt, error } = record
  const made = receipt?.made ?? []
  const notes = receipt?.notes ?? {}
  const reached = notes['milestones']
  return {
    status,
    attempts,
    ms,
    bytes: made.reduce((sum, file) => sum + file.bytes, 0),
    milestones: typeof reached === 'object' ? reached : [],
    notes,
    made,
    error
  }
}

/** One status for many: the worst speaks for all. */
export function statusOf(results: readonly Result[]): Status {
  const seen = new Set(results.map(({ status }) => status))
  const worst = (['failed', 'running', 'skipped', 'waiting'] as const).find(status => seen.has(status))
  return worst ?? 'done'
}
