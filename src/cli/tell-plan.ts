import type { Plan } from '../model/plan.ts'
import { renderPlan } from '../views/plan-terminal.ts'
import type { Terminal } from './terminal.ts'

/** What is known of a plan beside itself. */
interface Told {
  readonly todo: number
  /** The file that it was written to. */
  readonly out: string | null
}

/** Shows a plan that was made: its text to people, an event for each action to programs. */
export function tellPlan(plan: Plan, { todo, out }: Told, terminal: Terminal): void {
  terminal.diagnostics(plan.diagnostics)
  terminal.out(renderPlan(plan, { colour: terminal.colour }))
  if (terminal.stream === null) return
  for (const { id, vm, kind, phase, effect, because, estimate_bytes } of plan.actions)
    terminal.event({ type: 'planned_action', vm, action: id, kind, phase, effect, because, estimate_bytes })
  const { digest, summary } = plan
  terminal.event({ type: 'plan_summary', plan_digest: digest, summary, todo, out })
}
