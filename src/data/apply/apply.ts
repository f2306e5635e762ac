import type { Durable } from '../../model/durable.ts'
import type { ApplyEvent } from '../../model/event.ts'
import type { Host } from '../../model/host.ts'
import type { Action, Plan } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import { whatIsLeft } from '../../plan/done.ts'
import { takeLock } from '../state/lock.ts'
import type { Journal } from '../state/journal.ts'
import { openState, saveState, type StateFiles } from '../state/store.ts'
import { attemptAction, type Attempts } from './attempt.ts'
import { isIntact, type PreconditionChecker, preconditionChecker } from './preconditions.ts'
import { record, type Recorder } from './record.ts'
import { type Outcome, schedule } from './schedule.ts'
import { createSessions } from './sessions.ts'

export interface ApplyOptions {
  readonly files: StateFiles
  readonly h2k_version: string
  readonly parallelism: number
  readonly lock_timeout_ms: number
  /** Probes the host once, and only when a plan asks for KVM. */
  readonly accelerator: () => Promise<'kvm' | 'tcg'>
}

export interface Machine {
  readonly host: Host
  readonly durable: Durable
}

export type ApplyResult = Extract<ApplyEvent, { readonly type: 'run_finished' }>

/**
 * Executes a frozen plan: what is not done yet, in an order that respects `needs`, nothing else. Every action is one
 * unit with its records in the journal, so a run that was killed at any instant goes on where it was.
 *
 * Throws   LOCK_HELD, JOURNAL_CORRUPT, STATE_VERSION. Everything else becomes an event and an outcome.
 */
export async function apply(
  plan: Plan,
  options: ApplyOptions,
  machine: Machine,
  emit: (event: ApplyEvent) => void
): Promise<ApplyResult> {
  const { host, durable } = machine
  const began = host.now()
  const clock = (): number => Math.round(host.now() - began)
  const { files } = options
  const lock = await takeLock(
    { path: files.lock, operation: 'apply', timeout_ms: options.lock_timeout_ms },
    host,
    durable
  )
  try {
    if (lock.tookOver !== null) emit({ type: 'diagnostic', at_ms: clock(), diagnostic: lock.tookOver })
    const opened = await openState(files, options.h2k_version, machine)
    if (opened.journal.torn !== null)
      emit({ type: 'diagnostic', at_ms: clock(), diagnostic: opened.journal.torn })
    const recorder = record(opened.state, opened.journal, durable.randomId())
    try {
      return await perform(plan, { options, host, recorder, emit, clock, lock: lock.info.id })
    } finally {
      await saveState(files.state, recorder.state(), host)
      await opened.journal.close()
    }
  } finally {
    await lock.release()
  }
}

interface Run {
  readonly options: ApplyOptions
  readonly host: Host
  readonly recorder: Recorder
  readonly emit: (event: ApplyEvent) => void
  readonly clock: () => number
  readonly lock: string
}

async function perform(plan: Plan, run: Run): Promise<ApplyResult> {
  const { options, host, recorder, emit, clock } = run
  const left = whatIsLeft(plan, recorder.state(), await intactArtifacts(recorder.state(), host))
  const open = new Set(left.todo.map(({ action }) => action))
  const todo = plan.actions.filter(({ id }) => open.has(id))
  const done = left.done.length
  const resumed = recorder.state().run?.plan_digest === plan.digest && done > 0 && todo.length > 0
  emit({
    type: 'run_started',
    at_ms: clock(),
    run_id: recorder.run,
    plan_digest: plan.digest,
    todo: todo.length,
    done,
    resumed
  })

  const checker = preconditionChecker(plan, host, options.accelerator)
  const refused = await checker.check(todo, recorder.state())
  for (const diagnostic of refused) emit({ type: 'diagnostic', at_ms: clock(), diagnostic })
  if (refused.length > 0) return finish(run, 'refused', { done, failed: 0, skipped: todo.length })
  if (todo.length === 0) return finish(run, 'done', { done, failed: 0, skipped: 0 })

  await recorder.append({ k: 'run.begin', d: { plan_digest: plan.digest, lock: run.lock } })
  const outcomes = await runAll(todo, checker, run)
  const count = (wanted: Outcome): number =>
    [...outcomes.values()].filter(outcome => outcome === wanted).length
  const undone = todo.length - count('done')
  await recorder.append({ k: 'run.end', d: { status: undone === 0 ? 'done' : 'incomplete' } })
  const outcome = undone === 0 ? 'done' : host.stop.stopped ? 'interrupted' : 'incomplete'
  return finish(run, outcome, {
    done: done + count('done'),
    failed: count('failed'),
    skipped: undone - count('failed')
  })
}

async function runAll(
  todo: readonly Action[],
  checker: PreconditionChecker,
  run: Run
): Promise<ReadonlyMap<string, Outcome>> {
  const { options, host, recorder, emit, clock } = run
  const sessions = createSessions(host)
  const attempts: Attempts = { host, recorder, checker, sessions, emit, clock }
  try {
    return await schedule(todo, options.parallelism, {
      run: action => attemptAction(action, attempts),
      skip: (action, because) =>
        emit({
          type: 'action_skipped',
          at_ms: clock(),
          vm: action.vm,
          action: action.id,
          because: `${because} did not succeed`
        }),
      stopped: () => host.stop.stopped
    })
  } finally {
    // A session that is still open belongs to a layer that was not sealed: it is dropped, and so is the layer.
    await sessions.closeAll()
  }
}

function finish(
  { emit, clock }: Run,
  outcome: ApplyResult['outcome'],
  counts: Pick<ApplyResult, 'done' | 'failed' | 'skipped'>
): ApplyResult {
  const result: ApplyResult = { type: 'run_finished', at_ms: clock(), outcome, ...counts }
  emit(result)
  return result
}

/** Looks at every file that the state recorded, once, so that the question "is it intact" is a value. */
async function intactArtifacts(state: State, host: Host): Promise<(artifact: string) => boolean> {
  const intact = new Set<string>()
  for (const artifact of Object.values(state.artifacts))
    if (await isIntact(artifact, host)) intact.add(artifact.artifact)
  return artifact => intact.has(artifact)
}
