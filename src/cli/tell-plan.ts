import { renderPlan, renderSummary } from '../views/plan-terminal.ts'
import { actionsOf, type AnyPlan, frameOf, isText, readText, wholePlan } from './any-plan.ts'
import type { Terminal } from './terminal.ts'

/** What is known of a plan beside itself. */
interface Told {
  readonly todo: number
  /** The file that it was written to. */
  readonly out: string | null
}

/** Shows a plan that was made: its text to people, an event for each action to programs. */
export function tellPlan(plan: AnyPlan, { todo, out }: Told, terminal: Terminal): void {
  const { digest, summary, diagnostics } = frameOf(plan)
  terminal.diagnostics(diagnostics)
  for (const text of textOf(plan, terminal)) terminal.out(text)
  if (terminal.stream === null) return
  for (const { id, vm, kind, phase, effect, because, estimate_bytes } of actionsOf(plan))
    terminal.event({ type: 'planned_action', vm, action: id, kind, phase, effect, because, estimate_bytes })
  terminal.event({ type: 'plan_summary', plan_digest: digest, summary, todo, out })
}

/** In pieces, without the line end behind each. */
function* textOf(plan: AnyPlan, { colour }: Terminal): Generator<string> {
  // What is left for later is said by the plan as a whole, so that nobody could say it of a VM alone.
  const sections =
    isText(plan) && plan.frame.deferred === undefined ? plan.vms.flatMap(vm => vm.shown ?? []) : []
  if (!isText(plan) || sections.length < plan.vms.length) {
    yield renderPlan(wholePlan(plan), { colour })
    return
  }
  for (const section of sections) yield readText(section).slice(0, -1)
  yield renderSummary({ plan: plan.frame, run: null }, { colour })
}
