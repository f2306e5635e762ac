import { count } from '../../views/words.ts'
import type { ExitCode } from '../exit-codes.ts'
import { makePlan, type PlanOptions } from '../make-plan.ts'
import { writePlanFile } from '../plan-file.ts'
import type { Invocation } from '../invocation.ts'
import { stateDir } from '../state-dir.ts'
import { stillToDo } from '../still-to-do.ts'
import { tellPlan } from '../tell-plan.ts'

interface PlanCommandOptions extends PlanOptions {
  readonly out?: string
  readonly state?: string
  readonly detailedExitcode?: boolean
}

/** Compiles, shows, and with --out keeps the plan. Takes no lock and changes nothing. */
export async function plan({ terminal }: Invocation, options: PlanCommandOptions): Promise<ExitCode> {
  const { plan: made, host } = await makePlan(options)
  const { out } = options
  const kept = out === undefined ? made : await writePlanFile(out, made, host)
  const todo = await stillToDo(made, host, stateDir(options))
  tellPlan(kept, { todo, out: out ?? null }, terminal)
  if (todo < made.actions.length)
    terminal.note(`${count(made.actions.length - todo, 'action')} done already, ${todo} to do`)
  if (out !== undefined) terminal.aside(written(out))
  return options.detailedExitcode === true && todo > 0 ? 2 : 0
}

/** A pipeline has its own next step. */
const written = (out: string): string =>
  process.env['H2K_IN_AUTOMATION']
    ? `written to ${out}`
    : `written to ${out}; apply it with: h2k apply ${out}`
