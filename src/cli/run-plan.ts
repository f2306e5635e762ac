import { apply, type ApplyResult } from '../data/apply/apply.ts'
import type { OnError } from '../data/apply/schedule.ts'
import { createDurable } from '../data/host/durable.ts'
import { inspectHost } from '../data/inspect/host.ts'
import { stateFiles } from '../data/state/store.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ApplyEvent } from '../model/event.ts'
import type { ActionId } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { type ActionEnd, type Outcomes, renderActions } from '../views/action-table.ts'
import { renderEvent } from '../views/apply-lines.ts'
import { renderResults } from '../views/results.ts'
import { consentOf, type ConsentOptions } from './consent.ts'
import { type ExitCode, exitCodeOf } from './exit-codes.ts'
import { createLive } from './live.ts'
import { openHost } from './open-host.ts'
import { stateDir } from './state-dir.ts'
import { type Stop, stopOnSignals } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

export interface RunOptions extends ConsentOptions {
  readonly state?: string
  readonly parallelism: number
  readonly onError?: OnError
  /** In ms. */
  readonly lockTimeout: number
  readonly allowToolchainChange?: boolean
  readonly abandon?: boolean
}

/** Applies a verified plan and shows what happens. */
export async function runPlan(
  plan: Plan,
  options: RunOptions & { readonly root: string },
  terminal: Terminal
): Promise<ExitCode> {
  const stop = stopOnSignals(() => terminal.note('stopping after current chunk…; once more stops at once'))
  const consent = consentOf(plan, options, { terminal, stop })
  const host = openHost({ root: options.root, stop })
  const errors: Diagnostic[] = []
  const live = createLive(terminal, plan)
  const seen = { todo: new Set<ActionId>(), last: new Map<ActionId, ActionEnd>() }
  const show = humanLines(plan, terminal, seen)
  const result = await apply(
    plan,
    {
      files: stateFiles(stateDir(options)),
      h2k_version: VERSION,
      parallelism: options.parallelism,
      ...(options.onError && { on_error: options.onError }),
      consent,
      hear_todo: ids => {
        for (const id of ids) seen.todo.add(id)
      },
      lock_timeout_ms: options.lockTimeout,
      accelerator: () => inspectHost(host).then(facts => facts.accelerator),
      allow_toolchain_change: options.allowToolchainChange === true,
      abandon: options.abandon === true,
      // Whatever is printed besides: the only copy of something is not for programs alone.
      dump: text => void process.stderr.write(text),
      ...(terminal.stream && { run_id: terminal.stream.run_id }),
      emit: event => {
        if (event.type === 'diagnostic') errors.push(event.diagnostic)
        if (live.allows(event)) terminal.event(event)
        show(event)
        live.hear(event)
      }
    },
    { host, durable: createDurable(options.root) }
  ).finally(() => {
    live.end()
    stop.release()
  })
  // What it left open is not begun after a stop, however late that came.
  if (plan.deferred !== undefined && stop.exit !== null) return stop.exit
  return exitOf(result, errors, stop)
}

function exitOf({ outcome }: ApplyResult, errors: readonly Diagnostic[], stop: Stop): ExitCode {
  switch (outcome) {
    case 'done':
      // The work is done; an error is about what comes with it, such as a state file that could not be saved.
      return exitCodeOf(errors)
    case 'incomplete':
      return 5
    case 'held':
      return 6
    case 'interrupted':
      return stop.exit ?? 130
    case 'refused':
      return exitCodeOf(errors)
  }
}

interface Seen extends Outcomes {
  readonly last: Map<ActionId, ActionEnd>
}

function humanLines(plan: Plan, terminal: Terminal, seen: Seen): (event: ApplyEvent) => void {
  return event => {
    if (isEnd(event)) seen.last.set(event.action, event)
    // Who reads the last lines finds everything there.
    if (event.type === 'run_finished' && UNFINISHED.has(event.outcome))
      terminal.out(`\n${renderActions(plan, seen)}\n`)
    if (event.type === 'diagnostic' || event.type === 'action_failed')
      terminal.aside(renderEvent(event, { colour: terminal.noteColour }))
    else if (event.type !== 'action_started' && event.type !== 'progress')
      terminal.out(renderEvent(event, { colour: terminal.colour }))
    if (event.type === 'run_finished' && event.outcome === 'done') terminal.out(renderResults(plan))
  }
}

const UNFINISHED: ReadonlySet<ApplyResult['outcome']> = new Set(['incomplete', 'interrupted', 'held'])

const isEnd = (event: ApplyEvent): event is ActionEnd =>
  event.type === 'action_done' || event.type === 'action_failed' || event.type === 'action_skipped'
