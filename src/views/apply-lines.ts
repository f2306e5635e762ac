import type { ApplyEvent } from '../model/event.ts'
import { renderDiagnostic } from './diagnostic.ts'
import { inertTerminal } from './inert.ts'
import { paintFor } from './paint.ts'
import { noteWords } from './report/report-words.ts'
import { bytes, count, doing, duration, seconds } from './words.ts'

/** What an apply says, one line an event, for a terminal's scrollback, a log, or the message of a JSON line. */
export function renderEvent(event: ApplyEvent, { colour }: { readonly colour: boolean }): string {
  const paint = paintFor(colour)
  switch (event.type) {
    case 'run_started':
      return renderStart(event)
    case 'action_started':
      return `${inertTerminal(event.action)}: ${doing(event.kind)}`
    case 'action_done':
      return `${paint.green('ok')}   ${inertTerminal(event.action)}  ${[duration(event.ms), ...noteWords(event.receipt.notes).map(inertTerminal)].join(', ')}`
    case 'action_skipped':
      return `${paint.yellow('skip')} ${inertTerminal(event.action)}  because ${inertTerminal(event.because)}`
    case 'action_failed':
      return [
        `${paint.red('FAIL')} ${inertTerminal(event.action)}  ${duration(event.ms)}`,
        ...event.diagnostics.map(d => renderDiagnostic(d, { color: colour }))
      ].join('\n')
    case 'progress':
      return `${inertTerminal(event.action)}: ${renderProgress(event)}`
    case 'gate_opened':
      return `${paint.yellow('gate')} ${inertTerminal(event.gate)}  waits for consent: ${inertTerminal(event.reason)}`
    case 'gate_passed':
      return `${paint.green('gate')} ${inertTerminal(event.gate)}  passed, ${event.by === 'option' ? 'by --approve' : 'as answered'}`
    case 'diagnostic':
      return renderDiagnostic(event.diagnostic, { color: colour })
    case 'run_finished':
      return renderEnd(event)
  }
}

type EventOf<Type extends ApplyEvent['type']> = Extract<ApplyEvent, { readonly type: Type }>

/** An action that is on its way. `now_ms` and `since_ms` are of one clock. */
export interface Running {
  readonly started: EventOf<'action_started'>
  readonly since_ms: number
  readonly progress: EventOf<'progress'> | null
}

/** `vm.web01/disk.0/convert: converting, 412 MiB of 812 MiB, 51%, 310 MiB/s, 2 s left`; how long it runs where bytes are not known. */
export function renderRunning({ started, since_ms, progress }: Running, now_ms: number): string {
  const words = [
    ...(progress === null ? [] : [renderProgress(progress)]),
    ...(progress !== null && progress.note === null ? [] : [seconds((now_ms - since_ms) / 1000)])
  ]
  return `${renderEvent(started, { colour: false })}, ${words.join(', ')}`
}

/** Bytes, share, rate and the time left; what a boot reached instead of bytes. */
function renderProgress({ bytes_done, bytes_total, rate, eta_s, note }: EventOf<'progress'>): string {
  if (note !== null) return `reached ${inertTerminal(note)}`
  const percent = bytes_total === 0 ? 100 : Math.floor((bytes_done * 100) / bytes_total)
  const left = eta_s === null ? '' : `, ${seconds(eta_s)} left`
  return `${bytes(bytes_done)} of ${bytes(bytes_total)}, ${percent}%, ${bytes(rate)}/s${left}`
}

function renderStart({ todo, done, resumed }: EventOf<'run_started'>): string {
  if (resumed) return `resuming: ${count(done, 'action')} done already, ${todo} to do`
  if (todo === 0) return `nothing to do: ${count(done, 'action')} done already`
  return `${count(todo, 'action')} to do${done === 0 ? '' : `, ${done} done already`}`
}

function renderEnd({ outcome, at_ms, done, failed, skipped }: EventOf<'run_finished'>): string {
  const counts = `${done} done, ${failed} failed, ${skipped} not run`
  switch (outcome) {
    case 'done':
      return `done in ${duration(at_ms)}: ${count(done, 'action')}`
    case 'refused':
      return 'refused: nothing was changed'
    case 'incomplete':
      return `incomplete after ${duration(at_ms)}: ${counts}; apply the plan again to resume`
    case 'held':
      return `stopped at a gate after ${duration(at_ms)}: ${counts}; apply the plan again with --approve GATE`
    case 'interrupted':
      return `interrupted after ${duration(at_ms)}: ${counts}; apply the plan again to resume`
  }
}
