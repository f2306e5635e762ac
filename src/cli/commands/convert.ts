import { join } from 'node:path'
import type { ExitCode } from '../exit-codes.ts'
import { makePlan } from '../make-plan.ts'
import { rootOfPlan, writePlanFile } from '../plan-file.ts'
import type { Invocation } from '../invocation.ts'
import { runPlan, type RunOptions } from '../run-plan.ts'
import type { LookOptions } from '../gather.ts'
import { stateDir } from '../state-dir.ts'
import { stillToDo } from '../still-to-do.ts'
import { tellPlan } from '../tell-plan.ts'

interface ConvertOptions extends RunOptions, LookOptions {
  readonly outDir: string
  readonly name?: string
  readonly guest?: 'none'
}

/** Plan and apply in one go, for one's own disks. The plan is kept beside the result, and is what gets applied. */
export async function convert(
  { terminal }: Invocation,
  disks: readonly string[],
  options: ConvertOptions
): Promise<ExitCode> {
  const { plan, host } = await makePlan({ ...options, disk: disks })
  const file = join(
    options.outDir,
    `${options.name ?? Object.keys(plan.sources)[0]?.replace(/^vm\./, '') ?? 'vm'}.plan.json`
  )
  const kept = await writePlanFile(file, plan, host)
  tellPlan(kept, { todo: await stillToDo(kept, host, stateDir(options)), out: file }, terminal)
  terminal.note(`written to ${file}`)
  return runPlan(kept, { ...options, root: rootOfPlan(file, kept) }, terminal)
}
