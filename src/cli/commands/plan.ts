import { createDurable } from '../../data/host/durable.ts'
import { intactArtifacts } from '../../data/apply/intact.ts'
import { readState, stateFiles } from '../../data/state/store.ts'
import type { Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import { whatIsLeft } from '../../plan/done.ts'
import { renderPlan } from '../../views/plan-terminal.ts'
import { count } from '../../views/words.ts'
import type { ExitCode } from '../exit-codes.ts'
import { makePlan, type PlanOptions } from '../make-plan.ts'
import { planText, writePlanFile } from '../plan-file.ts'
import type { Invocation } from '../invocation.ts'
import { STATE_DIR } from '../run-plan.ts'

interface PlanCommandOptions extends PlanOptions {
  readonly out?: string
  readonly json?: boolean
  readonly detailedExitcode?: boolean
}

/** Compiles, shows, and with --out keeps the plan. Takes no lock and changes nothing. */
export async function plan({ terminal }: Invocation, options: PlanCommandOptions): Promise<ExitCode> {
  const { plan: made, host } = await makePlan(options)
  const kept = options.out === undefined ? made : await writePlanFile(options.out, made, host)
  terminal.diagnostics(made.diagnostics)
  if (options.json === true) for (const piece of planText(kept)) process.stdout.write(piece)
  else terminal.out(renderPlan(made, { colour: terminal.colour }))
  const todo = await stillToDo(made, host)
  if (todo < made.actions.length)
    terminal.note(`${count(made.actions.length - todo, 'action')} done already, ${todo} to do`)
  if (options.out !== undefined)
    terminal.note(`written to ${options.out}; apply it with: h2k apply ${options.out}`)
  return options.detailedExitcode === true && todo > 0 ? 2 : 0
}

/** How many of the plan's actions the state does not have as done. */
async function stillToDo(made: Plan, host: Host): Promise<number> {
  const state = await readState(stateFiles(STATE_DIR), host, createDurable(host.resolve('.')))
  if (state === null) return made.actions.length
  return whatIsLeft(made, state, await intactArtifacts(made, state, host)).todo.length
}
