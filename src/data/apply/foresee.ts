import type { Host } from '../../model/host.ts'
import type { ActionId } from '../../model/id.ts'
import type { Plan } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import { type Todo, whatIsLeft } from '../../plan/done.ts'
import { recordsOf } from './attempt.ts'
import { intactArtifacts } from './intact.ts'
import { probeInterrupted } from './probe.ts'

/** What an apply would do, in the plan's order. */
export interface Foreseen {
  /** Finished by an attempt that could not say so any more: only the record is missing. */
  readonly recorded: readonly ActionId[]
  /** Begun and not done. */
  readonly resumed: readonly Todo[]
  /** Done once, and what they made is not there any more or cannot be used. */
  readonly redone: readonly Todo[]
  /** Not begun yet, or only with another meaning. */
  readonly begun: readonly Todo[]
  /** Done. */
  readonly skipped: readonly ActionId[]
}

/** Says what apply decides after it has taken the lock. Changes nothing. */
export async function foresee(plan: Plan, state: State, host: Host): Promise<Foreseen> {
  const found = await probeInterrupted(plan, state, host)
  const actions = { ...state.actions }
  const artifacts = { ...state.artifacts }
  for (const { action, receipt } of found) {
    const record = actions[action.id]
    if (record !== undefined) actions[action.id] = { ...record, status: 'done', receipt }
    for (const made of await recordsOf(action, receipt, host)) artifacts[made.artifact] = made
  }
  const then = { ...state, actions, artifacts }
  const { todo, done } = whatIsLeft(plan, then, await intactArtifacts(plan, then, host))
  const keys = new Map(plan.actions.map(({ id, key }) => [id, key]))
  const kindOf = ({ action }: Todo): 'resumed' | 'redone' | 'begun' => {
    const record = actions[action]
    if (record === undefined || record.key !== keys.get(action)) return 'begun'
    return record.status === 'done' ? 'redone' : 'resumed'
  }
  const recorded = new Set(found.map(({ action }) => action.id))
  return {
    recorded: done.filter(id => recorded.has(id)),
    resumed: todo.filter(one => kindOf(one) === 'resumed'),
    redone: todo.filter(one => kindOf(one) === 'redone'),
    begun: todo.filter(one => kindOf(one) === 'begun'),
    skipped: done.filter(id => !recorded.has(id))
  }
}
