import type { Diagnostic } from '../model/diagnostic.ts'
import type { Plan } from '../model/plan.ts'
import { beyondBounds } from '../plan/bounds.ts'
import { type DeferringPlan, makeAmendment } from './amendment.ts'
import { type ApprovalOptions, isApproved, whyNobodyIsAsked } from './approve.ts'
import type { ExitCode } from './exit-codes.ts'
import { readPlanFile, writePlanFile } from './plan-file.ts'
import { runPlan, type RunOptions } from './run-plan.ts'
import { stateDir } from './state-dir.ts'
import { stillToDo } from './still-to-do.ts'
import { tellPlan } from './tell-plan.ts'
import type { Terminal } from './terminal.ts'

export interface AmendOptions extends RunOptions, ApprovalOptions {
  readonly amendments?: 'stop' | 'within-bounds' | 'prompt'
}

/**
 * What comes after a deferring plan has looked inside its guests: the amendment is written, shown, and applied when its
 * bounds or somebody allow it. Exit code 6 when it waits for a review.
 *
 * Throws   what makeAmendment throws. Reports AMENDMENT_BEYOND.
 */
export async function settleDeferred(
  plan: DeferringPlan,
  options: AmendOptions & { readonly root: string },
  terminal: Terminal
): Promise<ExitCode> {
  const { amendment, host } = await makeAmendment(plan, options)
  const folder = stateDir(options)
  const todo = await stillToDo(amendment, host, folder)
  if (todo === 0) return 0
  const file = host.resolve(`${folder}/amendment.json`)
  await writePlanFile(file, amendment, host)
  // Through the same door as any other plan, with all that is checked there.
  const written = await readPlanFile(file)
  tellPlan(written, { todo, out: file }, terminal)
  const how = options.amendments ?? (whyNobodyIsAsked(options) === null ? 'prompt' : 'stop')
  if (await isAllowed(how, { plan, amendment }, terminal)) return runPlan(written, options, terminal)
  terminal.aside(`written to ${file}; review it, then: h2k apply ${file}`)
  return 6
}

async function isAllowed(
  how: 'stop' | 'within-bounds' | 'prompt',
  { plan, amendment }: { readonly plan: DeferringPlan; readonly amendment: Plan },
  terminal: Terminal
): Promise<boolean> {
  if (how === 'stop') return false
  if (how === 'prompt') return isApproved(terminal)
  const beyond = beyondBounds(plan.deferred, amendment.actions)
  terminal.diagnostics(beyond.map(tooMuch))
  return beyond.length === 0
}

const tooMuch = (what: string): Diagnostic => ({
  code: 'AMENDMENT_BEYOND',
  severity: 'warning',
  what,
  where: { in: 'option', name: '--amendments' },
  hint: 'review the amendment and apply it'
})
