import { apply, type ApplyResult } from '../data/apply/apply.ts'
import { createDurable } from '../data/host/durable.ts'
import { createHost } from '../data/host/host.ts'
import { inspectHost } from '../data/inspect/host.ts'
import { stateFiles } from '../data/state/store.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ApplyEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import { eventLine } from '../views/apply-json.ts'
import { renderEvent } from '../views/apply-lines.ts'
import { renderResults } from '../views/results.ts'
import { type ExitCode, exitCodeOf } from './exit-codes.ts'
import { createLive, type Live } from './live.ts'
import { type Stop, stopOnSignals } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

export interface RunOptions {
  readonly json?: boolean
  readonly parallelism: number
  /** In ms. */
  readonly lockTimeout: number
}

/** The folder under the root that holds state, journal, lock and evidence. */
export const STATE_DIR = '.h2k'

/** Applies a verified plan and shows what happens. */
export async function runPlan(
  plan: Plan,
  options: RunOptions & { readonly root: string },
  terminal: Terminal
): Promise<ExitCode> {
  const stop = stopOnSignals(() =>
    terminal.note('stopping: what runs now is ended in order; once more stops at once')
  )
  const host = createHost({ root: options.root, stop })
  const errors: Diagnostic[] = []
  const live = options.json === true ? null : createLive(terminal)
  const show = live === null ? jsonLines(terminal) : humanLines(plan, terminal, live)
  const result = await apply(
    plan,
    {
      files: stateFiles(STATE_DIR),
      h2k_version: VERSION,
      parallelism: options.parallelism,
      lock_timeout_ms: options.lockTimeout,
      accelerator: () => inspectHost(host).then(facts => facts.accelerator),
      emit: event => {
        if (event.type === 'diagnostic') errors.push(event.diagnostic)
        show(event)
      }
    },
    { host, durable: createDurable(options.root) }
  ).finally(() => live?.end())
  return exitOf(result, errors, stop)
}

function exitOf({ outcome }: ApplyResult, errors: readonly Diagnostic[], stop: Stop): ExitCode {
  switch (outcome) {
    case 'done':
      // The work is done; an error is about what comes with it, such as a state file that could not be saved.
      return exitCodeOf(errors)
    case 'incomplete':
      return 5
    case 'interrupted':
      return stop.exit ?? 130
    case 'refused':
      return exitCodeOf(errors)
  }
}

function humanLines(plan: Plan, terminal: Terminal, live: Live): (event: ApplyEvent) => void {
  return event => {
    live.hear(event)
    if (event.type === 'diagnostic' || event.type === 'action_failed')
      terminal.note(renderEvent(event, { colour: terminal.noteColour }))
    else if (event.type !== 'action_started' && event.type !== 'progress')
      terminal.out(renderEvent(event, { colour: terminal.colour }))
    if (event.type === 'run_finished' && event.outcome === 'done') terminal.out(renderResults(plan))
    live.show()
  }
}

function jsonLines(terminal: Terminal): (event: ApplyEvent) => void {
  let seq = 0
  return event => {
    seq += 1
    terminal.out(eventLine(event, { seq, timestamp: new Date().toISOString() }))
  }
}
