import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { renderPlan } from '../../views/plan-terminal.ts'
import { planText, readPlanFile } from '../plan-file.ts'

/** Shows a plan from its file alone: no source, no state, no network. */
export async function show(
  { terminal }: Invocation,
  file: string,
  options: { readonly json?: boolean }
): Promise<ExitCode> {
  const plan = await readPlanFile(file)
  if (options.json === true) {
    for (const piece of planText(plan)) process.stdout.write(piece)
    return 0
  }
  terminal.diagnostics(plan.diagnostics)
  terminal.out(renderPlan(plan, { colour: terminal.colour }))
  return 0
}
