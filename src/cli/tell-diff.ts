import type { PlanDiff } from '../model/plan-diff.ts'
import { renderPlanDiff } from '../views/plan-diff.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** Prints how two plans differ. Exits 2 when they do. */
export function tellDiff(diff: PlanDiff, terminal: Terminal): ExitCode {
  terminal.out(renderPlanDiff(diff, { colour: terminal.colour }))
  return diff.same ? 0 : 2
}
