import { resolve } from 'node:path'
import { H2kError } from '../../model/diagnostic.ts'
import { approvalOf, type ApprovalOptions, isApproved } from '../approve.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { makePlan, type PlanOptions } from '../make-plan.ts'
import { readPlanFile, rootOfPlan, type Trust } from '../plan-file.ts'
import { misplacedOptions } from '../planning-options.ts'
import { runPlan, type RunOptions } from '../run-plan.ts'
import { requireSignature } from '../signing.ts'
import { stateDir } from '../state-dir.ts'
import { stillToDo } from '../still-to-do.ts'
import { tellPlan } from '../tell-plan.ts'

interface ApplyOptions extends RunOptions, PlanOptions, ApprovalOptions, Trust {
  readonly root?: string
  readonly requireSignature?: string
}

/** Executes a frozen plan; without one, makes it, shows it and asks. */
export async function apply(
  invocation: Invocation,
  file: string | undefined,
  options: ApplyOptions
): Promise<ExitCode> {
  const [first, ...others] = misplacedOptions(invocation, file)
  if (first !== undefined) throw new H2kError(first, ...others)
  if (file === undefined) return planAndApply(invocation, options)
  const plan = await readPlanFile(file, options)
  if (options.requireSignature !== undefined) await requireSignature(file, plan, options.requireSignature)
  const root = options.root === undefined ? rootOfPlan(file, plan) : resolve(options.root)
  return runPlan(plan, { ...options, root }, invocation.terminal)
}

async function planAndApply({ terminal }: Invocation, options: ApplyOptions): Promise<ExitCode> {
  // Known before the slow look at the sources.
  const approval = approvalOf(options)
  const { plan, host } = await makePlan(options)
  const root = host.resolve('.')
  const todo = await stillToDo(plan, host, stateDir(options))
  tellPlan(plan, { todo, out: null }, terminal)
  if (todo > 0 && approval === 'ask' && !(await isApproved(terminal))) {
    terminal.out('Apply cancelled.')
    return 6
  }
  return runPlan(plan, { ...options, root }, terminal)
}
