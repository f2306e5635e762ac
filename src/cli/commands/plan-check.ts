import type { Plan } from '../../model/plan.ts'
import { diffPlans } from '../../plan/diff.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { makePlan, type PlanOptions } from '../make-plan.ts'
import { readPlanFile } from '../plan-file.ts'
import { tellDiff } from '../tell-diff.ts'

/** Compiles once more and says whether a saved plan is still what comes out. Changes nothing and writes nothing. */
export async function planCheck(
  { terminal }: Invocation,
  file: string,
  options: PlanOptions
): Promise<ExitCode> {
  const saved = await readPlanFile(file)
  // Looked at as it was then, or the fingerprints would differ though nothing did.
  const fingerprint = hasWholeDigests(saved) ? 'full' : options.fingerprint
  const { plan } = await makePlan({ ...options, fingerprint })
  const diff = diffPlans(saved, plan)
  terminal.event({ type: 'plan_diff', diff })
  return tellDiff(diff, terminal)
}

const hasWholeDigests = ({ sources }: Plan): boolean =>
  Object.values(sources).some(({ vm }) => vm.files.some(({ sha256 }) => sha256 !== null))
