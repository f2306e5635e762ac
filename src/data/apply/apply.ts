import type { Machine } from '../../model/durable.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ApplyEvent } from '../../model/event.ts'
import type { ActionId } from '../../model/id.ts'
import type { Plan } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import { type Lock, takeLock } from '../state/lock.ts'
import { ROTATE_BYTES, rotateJournal } from '../state/rotate.ts'
import { openState, type OpenState, type StateFiles } from '../state/store.ts'
import { keepState } from './keep-state.ts'
import { recordProcesses, removeLeftovers } from './leftovers.ts'
import { type Consent, NOBODY } from './gates.ts'
import { perform, type Run, say, sayError } from './perform.ts'
import { prunePlans } from './prune-plans.ts'
import { record } from './record.ts'
import type { OnError } from './schedule.ts'
import { settleUnfinished } from './unfinished.ts'

export interface ApplyOptions {
  readonly files: StateFiles
  readonly h2k_version: string
  readonly parallelism: number
  readonly lock_timeout_ms: number
  /** Probes the host once, and only when a plan asks for KVM. */
  readonly accelerator: () => Promise<'kvm' | 'tcg'>
  /** What is begun after a failure; `finish-vm` when absent. */
  readonly on_error?: OnError
  /** Nobody's when absent. */
  readonly consent?: Consent
  /** Whether the tools may have another major version than the plan was made with. */
  readonly allow_toolchain_change?: boolean
  /** What the run is called in the journal and in its events; an id of its own when absent. */
  readonly run_id?: string
  /** Gives up a run of another plan that was not finished. */
  readonly abandon?: boolean
  /** From what size on the journal is rotated; ROTATE_BYTES when absent. */
  readonly journal_max_bytes?: number
  /** Hears the state as text when it is worth keeping and no file can hold it. */
  readonly dump: (text: string) => void
  /** Hears which actions are to be done, before the first of them begins. */
  readonly hear_todo?: (actions: readonly ActionId[]) => void
  /** Hears what happens while it happens. */
  readonly emit: (event: ApplyEvent) => void
}

export type ApplyResult = Extract<ApplyEvent, { readonly type: 'run_finished' }>

/**
 * Executes a frozen plan: what is not done yet, in an order that respects `needs`, nothing else. Every action is one
 * unit with its records in the journal, so a run that was killed at any instant goes on where it was.
 *
 * Throws   LOCK_HELD, LOCK_CORRUPT, JOURNAL_CORRUPT, JOURNAL_MISSING, RUN_UNFINISHED, STATE_CORRUPT, STATE_VERSION, and
 *          what keeps the state's folder from being used. From then on everything becomes an event and an outcome.
 */
export async function apply(plan: Plan, options: ApplyOptions, machine: Machine): Promise<ApplyResult> {
  const wanted = { path: options.files.lock, operation: 'apply', timeout_ms: options.lock_timeout_ms }
  const lock = await takeLock(wanted, machine)
  try {
    return await applyLocked(plan, { options, machine, lock })
  } finally {
    await lock.release()
  }
}

interface Locked {
  readonly options: ApplyOptions
  readonly machine: Machine
  readonly lock: Lock
}

async function applyLocked(plan: Plan, { options, machine, lock }: Locked): Promise<ApplyResult> {
  const { host, durable } = machine
  const began = host.now()
  const clock = (): number => Math.round(host.now() - began)
  const { files, h2k_version, parallelism, accelerator, emit } = options
  const opened = await openState(files, h2k_version, machine)
  const { state, journal, records, warnings } = opened
  const recorder = record(state, { run: options.run_id ?? durable.randomId(), journal, lock })
  const run: Run = {
    host,
    recorder,
    lock: lock.info.id,
    plans: files.plans,
    parallelism,
    on_error: options.on_error ?? 'finish-vm',
    consent: options.consent ?? NOBODY,
    accelerator,
    allow_toolchain_change: options.allow_toolchain_change === true,
    hear_todo: options.hear_todo ?? (() => undefined),
    emit,
    clock
  }
  const forget = recordProcesses(recorder, durable)
  try {
    const start = state.serial
    await settleUnfinished(plan, recorder, options.abandon === true)
    if (lock.tookOver !== null) say(run, [lock.tookOver])
    say(run, warnings)
    say(run, await removeLeftovers(plan.actions, { records, files, lock }, machine))
    const ended = await perform(plan, run)
    if (!opened.saved || state.serial !== start)
      say(run, await keepState({ ...options, ...opened, lock, actions: plan.actions }, host))
    await journal.close()
    await rotate(run, opened, { options, machine, lock })
    if (ended.outcome === 'done' && state.serial !== start) await prune(run, files, { state, lock })
    const result: ApplyResult = { type: 'run_finished', at_ms: clock(), ...ended }
    emit(result)
    return result
  } finally {
    forget()
    await journal.close()
  }
}

/** When it fails, nothing is lost but room: the journal stays as it is, and the next run tries again. */
async function rotate(
  run: Run,
  { state, journal }: OpenState,
  { options, machine, lock }: Locked
): Promise<void> {
  const { files, h2k_version, journal_max_bytes = ROTATE_BYTES } = options
  const after = journal.position()
  if (after.bytes < journal_max_bytes) return
  try {
    await lock.verify()
    await rotateJournal(files, { state, h2k_version, run: run.recorder.run, after }, machine)
  } catch (error) {
    sayError(run, error, unrotated(files.journal))
  }
}

/** When it fails, nothing is lost but room. */
async function prune(
  run: Run,
  { plans }: StateFiles,
  { state, lock }: { readonly state: State; readonly lock: Lock }
): Promise<void> {
  try {
    await lock.verify()
    await prunePlans(plans, state, run.host)
  } catch (error) {
    sayError(run, error, unpruned(plans))
  }
}

const unpruned = (path: string): Diagnostic => ({
  code: 'PLANS_UNPRUNED',
  severity: 'warning',
  what: 'kept plans that nothing needs any more could not be removed',
  where: { in: 'file', path },
  hint: 'mend what the next message names; the next apply tries again'
})

const unrotated = (path: string): Diagnostic => ({
  code: 'JOURNAL_UNROTATED',
  severity: 'warning',
  what: 'the journal is large and could not be rotated',
  where: { in: 'file', path },
  hint: 'mend what the next message names; the next apply tries again'
})
