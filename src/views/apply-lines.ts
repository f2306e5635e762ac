import type { ApplyEvent } from '../model/event.ts'
import type { Receipt } from '../model/state.ts'
import { renderDiagnostic } from './diagnostic.ts'
import { inertTerminal } from './inert.ts'
import { paintFor } from './paint.ts'
import { bytes, count, DOING, duration } from './words.ts'

/** What an apply says, one line an event, for a terminal's scrollback or a log. Null for events that are only for bars. */
export function renderEvent(
  event: ApplyEvent,
  { colour, progress }: { readonly colour: boolean; readonly progress: boolean }
): string | null {
  const paint = paintFor(colour)
  switch (event.type) {
    case 'run_started':
      return event.resumed
        ? `resuming: ${count(event.done, 'action')} done already, ${event.todo} to do`
        : `${count(event.todo, 'action')} to do${event.done === 0 ? '' : `, ${event.done} done already`}`
    case 'action_started':
      return null
    case 'action_done':
      return `${paint.green('ok')}   ${event.action}  ${duration(event.ms)}${noteOf(event.receipt)}`
    case 'action_skipped':
      return `${paint.yellow('skip')} ${event.action}  because ${event.because}`
    case 'action_failed':
      return [
        `${paint.red('FAIL')} ${event.action}  ${duration(event.ms)}`,
        ...event.diagnostics.map(d => renderDiagnostic(d, { color: colour }))
      ].join('\n')
    case 'progress':
      return progress ? `...  ${event.action}  ${renderProgress(event)}` : null
    case 'diagnostic':
      return renderDiagnostic(event.diagnostic, { color: colour })
    case 'run_finished':
      return renderEnd(event)
  }
}

type ProgressEvent = Extract<ApplyEvent, { readonly type: 'progress' }>

/** `412 MiB of 812 MiB, 51%, 310 MiB/s, 2 s left`; what a boot reached instead of bytes, when that is known. */
export function renderProgress({
  bytes_done,
  bytes_total,
  rate_bytes_s,
  eta_s,
  note
}: ProgressEvent): string {
  if (note !== null) return inertTerminal(note)
  const percent = bytes_total === 0 ? 100 : Math.floor((bytes_done * 100) / bytes_total)
  const left = eta_s === null ? '' : `, ${duration(eta_s * 1000)} left`
  return `${bytes(bytes_done)} of ${bytes(bytes_total)}, ${percent}%, ${bytes(rate_bytes_s)}/s${left}`
}

/** `convert: converting` for the live line of a terminal. */
export const renderDoing = (event: Extract<ApplyEvent, { readonly type: 'action_started' }>): string =>
  `${event.action}: ${Object.entries(DOING).find(([kind]) => kind === event.kind)?.[1] ?? event.kind}`

/** The notes of a receipt that fit a line. */
function noteOf({ notes }: Receipt): string {
  const texts = Object.entries(notes).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`
  )
  return texts.length === 0 ? '' : `  ${inertTerminal(texts.join(', '))}`
}

function renderEnd({
  outcome,
  at_ms,
  done,
  failed,
  skipped
}: Extract<ApplyEvent, { readonly type: 'run_finished' }>): string {
  const counts = `${done} done, ${failed} failed, ${skipped} not run`
  switch (outcome) {
    case 'done':
      return `done in ${duration(at_ms)}: ${count(done, 'action')}`
    case 'refused':
      return `refused: nothing was changed`
    case 'incomplete':
      return `incomplete after ${duration(at_ms)}: ${counts}; apply the plan again to resume`
    case 'interrupted':
      return `interrupted after ${duration(at_ms)}: ${counts}; apply the plan again to resume`
  }
}
