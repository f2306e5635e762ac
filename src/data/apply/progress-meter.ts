import type { ApplyEvent } from '../../model/event.ts'
import type { Attempt } from '../../model/executor.ts'
import type { Action } from '../../model/plan.ts'
import type { Bytes } from '../../model/size.ts'

/** At most one event a second; more would only cost. */
const PAUSE_MS = 1000

interface Meter {
  /** ms since the run began. */
  readonly clock: () => number
  readonly emit: (event: ApplyEvent) => void
  /** What an earlier attempt kept: bytes that were there before say nothing about the rate. */
  readonly from: Bytes
}

/**
 * Turns an executor's reports into events with rate and remaining time. `bytes_done` never decreases. An attempt that
 * goes on where another one was says so at once.
 */
export function progressMeter(action: Action, { clock, emit, from }: Meter): Attempt['progress'] {
  const began = clock()
  let last: number | null = null
  let first: Bytes | null = null
  let most = 0
  return (done, total, note) => {
    const now = clock()
    const resumed = first === null && from > 0 && done >= from
    first ??= resumed ? done : 0
    most = Math.max(most, done)
    if (!resumed && now - (last ?? began) < PAUSE_MS) return
    last = now
    const rate = now === began ? 0 : Math.round(((most - first) * 1000) / (now - began))
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
