import type { ApplyEvent } from '../model/event.ts'
import type { ActionId } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { inertTerminal } from './inert.ts'
import { renderTable } from './table.ts'
import { duration } from './words.ts'

/** What became of the actions of a plan in one run. */
export interface Outcomes {
  /** What was to be done when the run began; all else was done before. */
  readonly todo: ReadonlySet<ActionId>
  /** The last word about each action. */
  readonly last: ReadonlyMap<ActionId, ActionEnd>
}

export type ActionEnd = Extract<
  ApplyEvent,
  { readonly type: 'action_done' | 'action_failed' | 'action_skipped' }
>

/** Every action of a plan with what became of it, in the order of the plan. */
export function renderActions(plan: Pick<Plan, 'actions' | 'gates'>, outcomes: Outcomes): string {
  const gates = new Map((plan.gates ?? []).flatMap(({ id, before }) => before.map(action => [action, id])))
  const rows = plan.actions.map(({ id }) => {
    const end = outcomes.last.get(id)
    const ms = end === undefined || end.type === 'action_skipped' ? '' : duration(end.ms)
    return [inertTerminal(id), ms, inertTerminal(wordOf(id, end, { gates, todo: outcomes.todo }))]
  })
  return renderTable(['Action', 'Time', 'Outcome'], rows)
}

interface Known {
  readonly todo: ReadonlySet<ActionId>
  readonly gates: ReadonlyMap<ActionId, string>
}

function wordOf(id: ActionId, end: ActionEnd | undefined, { todo, gates }: Known): string {
  if (!todo.has(id)) return 'done before'
  switch (end?.type) {
    case 'action_done':
      return 'done'
    case 'action_failed':
      return `failed: ${end.diagnostics.map(({ code }) => code).join(', ')}`
    case 'action_skipped':
      return `skipped (because ${end.because})`
    case undefined: {
      const gate = gates.get(id)
      return gate === undefined ? 'not begun' : `not begun: waits for ${gate}`
    }
  }
}
