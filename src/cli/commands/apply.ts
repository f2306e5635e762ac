import { resolve } from 'node:path'
import { H2kError } from '../../model/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import { isDeferring } from '../amendment.ts'
import { approvalOf, isApproved } from '../approve.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { makePlan, type PlanOptions } from '../make-plan.ts'
import { readPlanFile, rootOfPlan, type Trust } from '../plan-file.ts'
import { misplacedOptions, withoutFile } from '../planning-options.ts'
import { tellForeseen, unfinishedPlan } from '../resume.ts'
import { runPlan } from '../run-plan.ts'
import { type AmendOptions, settleDeferred } from '../settle-deferred.ts'
import { requireSignature } from '../signing.ts'
import { stateDir } from '../state-dir.ts'
import { stillToDo } from '../still-to-do.ts'
import { tellPlan } from '../tell-plan.ts'
import type { Terminal } from '../terminal.ts'

interface ApplyOptions extends AmendOptions, PlanOptions, Trust {
  readonly root?: string
  readonly requireSignature?: string
  readonly resume?: boolean
  readonly dryRun?: boolean
}

/** Executes a frozen plan; without one, makes it, shows it and asks. */
export async function apply(
  invocation: Invocation,
  file: string | undefined,
  options: ApplyOptions
): Promise<ExitCode> {
  const saved = file ?? (options.resume === true ? 'the plan of the run' : undefined)
  const [first, ...others] = [...misplacedOptions(invocation, saved), ...withoutFile(file, options)]
  if (first !== undefined) throw new H2kError(first, ...others)
  if (file === undefined && options.resume === true) return resume(invocation, options)
  if (file === undefined) return planAndApply(invocation, options)
  const plan = await readPlanFile(file, options)
  if (options.requireSignature !== undefined) await requireSignature(file, plan, options.requireSignature)
  const root = options.root === undefined ? rootOfPlan(file, plan) : resolve(options.root)
  return doPlan(plan, { ...options, root }, invocation.terminal)
}

const doPlan = (plan: Plan, options: ApplyOptions & { readonly root: string }, terminal: Terminal) =>
  options.dryRun === true ? tellForeseen(plan, options, terminal) : runWhole(plan, options, terminal)

/** A plan, and what it left open. */
async function runWhole(
  plan: Plan,
  options: ApplyOptions & { readonly root: string },
  terminal: Terminal
): Promise<ExitCode> {
  const exit = await runPlan(plan, options, terminal)
  return exit === 0 && isDeferring(plan) ? settleDeferred(plan, options, terminal) : exit
}

/** Goes on with the run that was not finished, by the copy of its plan. */
async function resume({ terminal }: Invocation, options: ApplyOptions): Promise<ExitCode> {
  const root = resolve(options.root ?? '.')
  const plan = await unfinishedPlan({ ...options, root })
  if (plan !== null) return doPlan(plan, { ...options, root }, terminal)
  terminal.note('nothing to resume: the last run is finished')
  return 0
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
  return runWhole(plan, { ...options, root }, terminal)
}
