import { apply, type ApplyResult } from '../data/apply/apply.ts'
import { createDurable } from '../data/host/durable.ts'
import { createHost } from '../data/host/host.ts'
import { inspectHost } from '../data/inspect/host.ts'
import { stateFiles } from '../data/state/store.ts'
import { parseDuration } from '../formats/size-text.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { ApplyEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import { eventLine } from '../views/apply-json.ts'
import { renderDoing, renderEvent, renderProgress } from '../views/apply-lines.ts'
import { type ExitCode, exitCodeOf } from './exit-codes.ts'
import { type Stop, stopOnSignals } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

export interface RunOptions {
  readonly json?: boolean
  readonly parallelism: number
  readonly lockTimeout: string
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
  const show = options.json === true ? jsonLines(terminal) : humanLines(terminal)
  const result = await apply(
    plan,
    {
      files: stateFiles(STATE_DIR),
      h2k_version: VERSION,
      parallelism: options.parallelism,
      lock_timeout_ms: lockTimeout(options.lockTimeout),
      accelerator: () => inspectHost(host).then(facts => facts.accelerator),
      emit: event => {
        if (event.type === 'diagnostic') errors.push(event.diagnostic)
        show(event)
      }
    },
    { host, durable: createDurable(options.root) }
  )
  terminal.status(null)
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

function humanLines(terminal: Terminal): (event: ApplyEvent) => void {
  return event => {
    if (event.type === 'action_started') terminal.status(renderDoing(event))
    else if (event.type === 'progress' && terminal.live)
      terminal.status(`${event.action}: ${renderProgress(event)}`)
    else {
      const line = renderEvent(event, { colour: terminal.colour, progress: true })
      if (line === null) return
      if (event.type === 'diagnostic' || event.type === 'action_failed') terminal.note(line)
      else terminal.out(line)
    }
  }
}

function jsonLines(terminal: Terminal): (event: ApplyEvent) => void {
  let seq = 0
  return event => {
    seq += 1
    terminal.out(eventLine(event, { seq, timestamp: new Date().toISOString() }))
  }
}

function lockTimeout(text: string): number {
  const ms = text === '0s' ? 0 : parseDuration(text)
  if (ms !== null) return ms
  throw new H2kError({
    code: 'OPTION_INVALID',
    severity: 'error',
    what: `--lock-timeout takes a duration, not ${JSON.stringify(text)}`,
    where: { in: 'option', name: '--lock-timeout' },
    hint: 'write it as 30s or 10m'
  })
}
