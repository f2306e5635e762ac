import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { ApplyEvent } from '../../model/event.ts'
import type { ActionId } from '../../model/id.ts'
import type { Host } from '../../model/host.ts'
import type { Action, Plan } from '../../model/plan.ts'
import { whatIsLeft } from '../../plan/done.ts'
import { attemptAction, type Attempts, commitOf, recordsOf } from './attempt.ts'
import { checkBase, staleNow } from './check-base.ts'
import { checkConfig } from './check-config.ts'
import { checkToolchain } from './check-toolchain.ts'
import { type Consent, passGate } from './gates.ts'
import { intactArtifacts } from './intact.ts'
import { keepPlan } from './keep-plan.ts'
import { type PreconditionChecker, preconditionChecker } from './preconditions.ts'
import { probeInterrupted } from './probe.ts'
import type { Recorder } from './record.ts'
import { type OnError, type Outcome, schedule, type Walked } from './schedule.ts'
import { createSessions } from './sessions.ts'

/** One run of apply, once it holds the lock and knows the state. */
export interface Run {
  readonly host: Host
  readonly recorder: Recorder
  /** Id of the lock that this run holds. */
  readonly lock: string
  /** Where a copy of the plan is kept, so that the run can be resumed without its file. */
  readonly plans: string
  readonly parallelism: number
  readonly on_error: OnError
  readonly consent: Consent
  readonly accelerator: () => Promise<'kvm' | 'tcg'>
  readonly allow_toolchain_change: boolean
  readonly hear_todo: (actions: readonly ActionId[]) => void
  readonly emit: (event: ApplyEvent) => void
  /** ms since the run began. */
  readonly clock: () => number
}

type Finished = Extract<ApplyEvent, { readonly type: 'run_finished' }>

export type Ended = Pick<Finished, 'outcome' | 'done' | 'failed' | 'skipped'>

/** Does what is left of a plan. What is thrown on purpose becomes an event and an outcome. */
export async function perform(plan: Plan, run: Run): Promise<Ended> {
  const { host, recorder } = run
  const { plan_digest, status } = recorder.state.run ?? { plan_digest: null, status: null }
  const resumed = plan_digest === plan.digest && status !== 'done'
  let todo = plan.actions
  let walked: Walked = { outcomes: new Map(), broken: undefined }
  let refused = false
  try {
    // Before anything is recorded: what recovery finds belongs to whoever began it.
    const stale = staleNow(plan, recorder.state, host)
    await recover(plan, run)
    todo = await openActions(plan, run)
    run.hear_todo(todo.map(({ id }) => id))
    tellStart(plan, run, { todo, resumed })
    say(run, await checkConfig(plan, host))
    const checker = preconditionChecker(plan, host, run.accelerator)
    const tools = todo.length === 0 ? [] : await checkToolchain(plan, host, run.allow_toolchain_change)
    const reasons = [...checkBase(stale, todo), ...tools, ...(await checker.check(todo, recorder.state))]
    say(run, reasons)
    refused = reasons.length > 0
    // A run that was killed after its last commit still lacks its end.
    if (!refused && (todo.length > 0 || resumed)) walked = await walk(plan, run, { todo, checker })
  } catch (error) {
    walked = { ...walked, broken: error }
  }
  const whole = await endRun(run, todo, walked)
  const counts = countsOf(plan, todo, walked)
  if (whole) return { outcome: 'done', ...counts }
  if (host.stop.stopped) return { outcome: 'interrupted', ...counts }
  return { outcome: refused ? 'refused' : isHeld(walked) ? 'held' : 'incomplete', ...counts }
}

/** Only gates are in the way: nothing is wrong. */
const isHeld = ({ outcomes, broken }: Walked): boolean => {
  const all = new Set(outcomes.values())
  return broken === undefined && all.has('held') && !all.has('failed')
}

/** Records what earlier attempts finished without saying so, before it is decided what is left. */
async function recover(plan: Plan, run: Run): Promise<void> {
  const { recorder, host } = run
  const found = await probeInterrupted(plan, recorder.state, host)
  if (found.length > 0) await beginRun(plan, run)
  for (const { action, receipt } of found) {
    const made = await recordsOf(action, receipt, host)
    const attempt = recorder.state.actions[action.id]?.attempts ?? 1
    await recorder.append(await commitOf(action, { attempt, ms: 0, receipt, made }, run))
  }
}

async function openActions(plan: Plan, { recorder, host }: Run): Promise<readonly Action[]> {
  const left = whatIsLeft(plan, recorder.state, await intactArtifacts(plan, recorder.state, host))
  const open = new Set(left.todo.map(({ action }) => action))
  return plan.actions.filter(({ id }) => open.has(id))
}

async function walk(
  plan: Plan,
  run: Run,
  { todo, checker }: { readonly todo: readonly Action[]; readonly checker: PreconditionChecker }
): Promise<Walked> {
  const { host, recorder, emit, clock } = run
  await beginRun(plan, run)
  const sessions = createSessions(host)
  const attempts: Attempts = { host, recorder, checker, sessions, emit, clock }
  const { limits = {}, gates = [] } = plan
  const { parallelism, on_error } = run
  const walked = await schedule(
    todo,
    { limits, gates, parallelism, on_error },
    {
      run: action => attemptAction(action, attempts),
      pass: gate => passGate(gate, run),
      skip: ({ vm, id }, because) =>
        emit({ type: 'action_skipped', at_ms: clock(), vm, action: id, because }),
      // After a failure its appliance is still there, and nobody will close it.
      layerEnded: layer => sessions.drop(layer).catch((error: unknown) => sayError(run, error)),
      stopped: () => host.stop.stopped
    }
  )
  // A session that is still open belongs to a layer that was not sealed: it is dropped, and so is the layer.
  await sessions.closeAll().catch((error: unknown) => sayError(run, error))
  return walked
}

/** Once in a run, and only when there is something to record. */
async function beginRun(plan: Plan, { recorder, lock, plans, host }: Run): Promise<void> {
  if (recorder.state.run?.id === recorder.run) return
  await keepPlan(plans, plan, host)
  await recorder.append({ k: 'run.begin', d: { plan_digest: plan.digest, lock } })
  if (plan.amends !== undefined)
    await recorder.append({ k: 'amend', d: { amends: plan.amends, amendment: plan.digest } })
}

/** True when the journal says that everything is done. */
async function endRun(run: Run, todo: readonly Action[], { outcomes, broken }: Walked): Promise<boolean> {
  const { recorder } = run
  const whole = broken === undefined && todo.every(({ id }) => outcomes.get(id) === 'done')
  try {
    if (broken !== undefined) throw broken
    if (recorder.state.run?.id === recorder.run)
      await recorder.append({ k: 'run.end', d: { status: whole ? 'done' : 'incomplete' } })
    return whole
  } catch (error) {
    sayError(run, error)
    return false
  }
}

function countsOf(plan: Plan, todo: readonly Action[], { outcomes }: Walked): Omit<Ended, 'outcome'> {
  const count = (wanted: Outcome): number => todo.filter(({ id }) => outcomes.get(id) === wanted).length
  const [done, failed] = [count('done'), count('failed')]
  return { done: plan.actions.length - todo.length + done, failed, skipped: todo.length - done - failed }
}

function tellStart(
  plan: Plan,
  { emit, recorder, clock }: Run,
  { todo, resumed }: { readonly todo: readonly Action[]; readonly resumed: boolean }
): void {
  emit({
    type: 'run_started',
    at_ms: clock(),
    run_id: recorder.run,
    plan_digest: plan.digest,
    todo: todo.length,
    todo_bytes: todo.reduce((sum, { estimate_bytes }) => sum + estimate_bytes, 0),
    done: plan.actions.length - todo.length,
    resumed: resumed && todo.length > 0
  })
}

export function say({ emit, clock }: Run, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) emit({ type: 'diagnostic', at_ms: clock(), diagnostic })
}

/** Only what was thrown on purpose has words; anything else is a bug and ends the program. */
export function sayError(run: Run, error: unknown, ...before: readonly Diagnostic[]): void {
  if (!(error instanceof H2kError)) throw error
  say(run, [...before, ...error.diagnostics])
}
