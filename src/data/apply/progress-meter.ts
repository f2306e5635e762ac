import type { ApplyEvent } from '../../model/event.ts'
import type { Attempt } from '../../model/executor.ts'
import type { Action } from '../../model/plan.ts'

/** At most one event a second; more would only cost. */
const PAUSE_MS = 1000

/** Turns an executor's reports into events with rate and remaining time. `bytes_done` never decreases. */
export function progressMeter(
  action: Action,
  clock: () => number,
  emit: (event: ApplyEvent) => void
): Attempt['progress'] {
  const began = clock()
  let last = began
  let most = 0
  return (done, total, note) => {
    const now = clock()
    most = Math.max(most, done)
    if (now - last < PAUSE_MS) return
    last = now
    const rate = Math.round((most * 1000) / (now - began))
    const left = Math.max(0, total - most)
    emit({
      type: 'progress',
      at_ms: now,
      vm: action.vm,
      action: action.id,
      phase: action.phase,
      bytes_done: most,
      bytes_total: Math.max(total, most),
      rate,
      eta_s: rate === 0 ? null : Math.ceil(left / rate),
      note: note ?? null
    })
  }
}
