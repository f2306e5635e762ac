import { createDurable } from '../../data/host/durable.ts'
import { stateFiles } from '../../data/state/files.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import { count } from '../../views/words.ts'
import { countActions, frameOf } from '../any-plan.ts'
import type { ExitCode } from '../exit-codes.ts'
import { stateInFlux } from '../in-flux.ts'
import { isDeferring, makeAmendment } from '../amendment.ts'
import { makeAnyPlan, type PlanOptions } from '../make-plan.ts'
import { readPlanFile, rootOfPlan, writePlanFile } from '../plan-file.ts'
import type { Invocation } from '../invocation.ts'
import { readSigningKey } from '../signing.ts'
import { stateDir } from '../state-dir.ts'
import { stillToDo } from '../still-to-do.ts'
import { tellPlan } from '../tell-plan.ts'
import { planCheck } from './plan-check.ts'
import { signFile } from './sign.ts'

interface PlanCommandOptions extends PlanOptions {
  readonly out?: string
  readonly state?: string
  readonly detailedExitcode?: boolean
  readonly check?: string
  readonly signKey?: string
  readonly continue?: string
}

/** Compiles, shows, and with --out keeps the plan. Takes no lock and changes nothing. */
export async function plan(invocation: Invocation, options: PlanCommandOptions): Promise<ExitCode> {
  const { terminal } = invocation
  const { out, check, signKey } = options
  if (check !== undefined) return planCheck(invocation, check, options)
  if (signKey !== undefined && out === undefined) throw new H2kError(nothingToSign)
  // A key that cannot be used is known before the slow look at the sources.
  const key = signKey === undefined ? null : await readSigningKey(signKey)
  const { plan: made, host } =
    options.continue === undefined
      ? await makeAnyPlan(options, { colour: terminal.colour })
      : await continued(options.continue, options)
  if (options.inventory !== undefined) terminal.note(NOT_LOOKED_AT)
  const kept = out === undefined ? made : await writePlanFile(out, made, host)
  const todo = await stillToDo(made, host, stateDir(options))
  tellPlan(kept, { todo, out: out ?? null }, terminal)
  const machine = { host, durable: createDurable(host.resolve('.')) }
  terminal.diagnostics(await stateInFlux(stateFiles(stateDir(options)), machine))
  const actions = countActions(made)
  if (todo < actions) terminal.note(`${count(actions - todo, 'action')} done already, ${todo} to do`)
  if (out !== undefined) terminal.aside(written(out))
  if (out !== undefined && key !== null) await signFile({ file: out, plan: frameOf(kept) }, key, terminal)
  return options.detailedExitcode === true && todo > 0 ? 2 : 0
}

/** What a plan left open, now that apply has looked. */
async function continued(file: string, options: PlanCommandOptions) {
  const plan = await readPlanFile(file)
  if (!isDeferring(plan)) throw new H2kError(defersNothing(file))
  const { amendment, host } = await makeAmendment(plan, { ...options, root: rootOfPlan(file, plan) })
  return { plan: amendment, host }
}

const NOT_LOOKED_AT =
  'the inventory is recorded, so nobody looked at the target; apply refuses what stands there and is not its own'

/** A pipeline has its own next step. */
const written = (out: string): string =>
  process.env['H2K_IN_AUTOMATION']
    ? `written to ${out}`
    : `written to ${out}; apply it with: h2k apply ${out}`

const defersNothing = (path: string): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `${path} leaves nothing open`,
  where: { in: 'option', name: '--continue' },
  hint: 'apply it as it is'
})

const nothingToSign: Diagnostic = {
  code: 'OPTION_INVALID',
  severity: 'error',
  what: '--sign-key signs the file that --out writes, and --out is not given',
  where: { in: 'option', name: '--sign-key' },
  hint: 'name the file: h2k plan --out FILE --sign-key KEY'
}
