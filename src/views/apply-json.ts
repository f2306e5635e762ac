import type { ApplyEvent } from '../model/event.ts'
import { renderEvent } from './apply-lines.ts'

/** One event as one JSON object a line, with the fields that log collectors look for. */
export function eventLine(
  event: ApplyEvent,
  { seq, timestamp }: { readonly seq: number; readonly timestamp: string }
): string {
  const message = renderEvent(event, { colour: false })
  const level =
    event.type === 'action_failed' || (event.type === 'diagnostic' && event.diagnostic.severity === 'error')
      ? 'error'
      : 'info'
  return JSON.stringify({ '@level': level, '@message': message, '@timestamp': timestamp, seq, ...event })
}
