import { resolve } from 'node:path'
import type { ExitCode } from '../exit-codes.ts'
import { readPlanFile, rootOfPlan } from '../plan-file.ts'
import type { Invocation } from '../invocation.ts'
import { runPlan, type RunOptions } from '../run-plan.ts'

/** Executes a frozen plan. */
export async function apply(
  { terminal }: Invocation,
  file: string,
  options: RunOptions & { readonly root?: string }
): Promise<ExitCode> {
  const plan = await readPlanFile(file)
  const root = options.root === undefined ? rootOfPlan(file, plan) : resolve(options.root)
  return runPlan(plan, { ...options, root }, terminal)
}
