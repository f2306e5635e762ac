import type { Machine } from '../../model/durable.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ApplyEvent } from '../../model/event.ts'
import type { Plan } from '../../model/plan.ts'
import type { Journal } from '../state/journal.ts'
import { saveListing } from '../state/listing.ts'
import { type Lock, takeLock } from '../state/lock.ts'
import { openState, saveState, type StateFiles } from '../state/store.ts'
import { perform, type Run, say, sayError } from './perform.ts'
import { record } from './record.ts'

export interface ApplyOptions {
  readonly files: StateFiles
  readonly h2k_version: string
  readonly parallelism: number
  readonly lock_timeout_ms: number
  /** Probes the host once, and only when a plan asks for KVM. */
  readonly accelerator: () => Promise<'kvm' | 'tcg'>
  /** Whether the tools may have another major version than the plan was made with. */
  readonly allow_toolchain_change?: boolean
  /** What the run is called in the journal and in its events; an id of its own when absent. */
  readonly run_id?: string
  /** Hears what happens while it happens. */
  readonly emit: (event: ApplyEvent) => void
}

export type ApplyResult = Extract<ApplyEvent, { readonly type: 'run_finished' }>

/**
 * Executes a frozen plan: what is not done yet, in an order that respects `needs`, nothing else. Every action is one
 * unit with its records in the journal, so a run that was killed at any instant goes on where it was.
 *
 * Throws   LOCK_HELD, LOCK_CORRUPT, JOURNAL_CORRUPT, JOURNAL_MISSING, STATE_VERSION, and what keeps the state's folder
 *          from being used. From then on everything becomes an event and an outcome.
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
  const { state, journal, saved, warnings } = await openState(files, h2k_version, machine)
  try {
    const recorder = record(state, { run: options.run_id ?? durable.randomId(), journal, lock })
    const run: Run = {
      host,
      recorder,
      lock: lock.info.id,
      parallelism,
      accelerator,
      allow_toolchain_change: options.allow_toolchain_change === true,
      emit,
      clock
    }
    if (lock.tookOver !== null) say(run, [lock.tookOver])
    say(run, warnings)
    const start = state.serial
    const ended = await perform(plan, run)
    if (!saved || state.serial !== start) await keepSnapshot(files, run, { lock, journal })
    const result: ApplyResult = { type: 'run_finished', at_ms: clock(), ...ended }
    emit(result)
    return result
  } finally {
    await journal.close()
  }
}

/** Snapshot and listing are for those who look: when they cannot be written, the journal still has everything. */
async function keepSnapshot(
  files: StateFiles,
  run: Run,
  { lock, journal }: { readonly lock: Lock; readonly journal: Journal }
): Promise<void> {
  try {
    await lock.verify()
    await saveState(files.state, run.recorder.state, run.host)
    await saveListing(files.listing, run.recorder.state, journal.position(), run.host)
  } catch (error) {
    sayError(run, error, unsaved(files.state))
  }
}

const unsaved = (path: string): Diagnostic => ({
  code: 'STATE_UNSAVED',
  severity: 'error',
  what: 'the state file could not be written; the journal has everything',
  where: { in: 'file', path },
  hint: 'mend what the next message names; the next apply writes it'
})
