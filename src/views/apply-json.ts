import type { StreamEvent } from '../model/event.ts'
import { renderEvent } from './apply-lines.ts'
import { inertTerminal } from './inert.ts'
import { count, doing } from './words.ts'

/** What every line has besides its event. */
export interface LineHead {
  readonly seq: number
  readonly run_id: string
  /** RFC 3339, UTC. */
  readonly timestamp: string
}

/** One event as one JSON object a line, with the fields that log collectors look for. */
export function eventLine(event: StreamEvent, { seq, run_id, timestamp }: LineHead): string {
  return JSON.stringify({
    '@level': levelOf(event),
    '@message': messageOf(event),
    '@timestamp': timestamp,
    seq,
    run_id,
    ...event
  })
}

function levelOf(event: StreamEvent): 'error' | 'warn' | 'info' {
  if (event.type === 'action_failed') return 'error'
  if (event.type !== 'diagnostic') return 'info'
  return event.diagnostic.severity === 'error' ? 'error' : 'warn'
}

function messageOf(event: StreamEvent): string {
  switch (event.type) {
    case 'version':
      return `h2k ${event.h2k_version}`
    case 'log':
      return event.message
    case 'planned_action':
      return `${inertTerminal(event.action)}: ${doing(event.kind)}, because ${inertTerminal(event.because)}`
    case 'plan_summary':
      return `${count(event.summary.actions, 'action')} planned, ${event.todo} to do`
    case 'plan_diff':
      return event.diff.same
        ? 'the plan is what would come out now'
        : `${count(event.diff.changes.length, 'difference')} to the saved plan`
    case 'run_summary':
      return `exit code ${event.exit_code}`
    default:
      return renderEvent(event, { colour: false })
  }
}
