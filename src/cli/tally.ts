import type { ApplyEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import type { Bytes } from '../model/size.ts'
import type { Running } from '../views/apply-lines.ts'
import type { Tally } from '../views/apply-screen.ts'

/** Counts what the events of a run say. */
export interface Counter {
  hear(event: ApplyEvent, now_ms: number): void
  tally(): Tally
}

export function createCounter({ actions }: Plan): Counter {
  const estimates = new Map(actions.map(({ id, estimate_bytes }) => [id, estimate_bytes]))
  const running = new Map<string, Running>()
  const sums = { todo: 0, over: 0, bytes_todo: 0, bytes_over: 0 }
  const estimateOf = (id: string): Bytes => estimates.get(id) ?? 0
  const finish = (id: string, moved: Bytes): void => {
    sums.over += 1
    sums.bytes_over += moved
    sums.bytes_todo += moved - estimateOf(id)
    running.delete(id)
  }
  return {
    hear(event, now_ms) {
      switch (event.type) {
        case 'run_started':
          sums.todo = event.todo
          sums.bytes_todo = event.todo_bytes
          break
        case 'action_started':
          running.set(event.action, { started: event, since_ms: now_ms, progress: null })
          break
        case 'progress': {
          const before = running.get(event.action)
          if (before !== undefined) running.set(event.action, { ...before, progress: event })
          break
        }
        case 'action_done':
          finish(event.action, running.get(event.action)?.progress?.bytes_total ?? estimateOf(event.action))
          break
        case 'action_failed':
          // What failed is not waited for any more: neither are its bytes.
          finish(event.action, 0)
          break
        case 'action_skipped':
          finish(event.action, 0)
          break
      }
    },
    tally: () => tallyOf([...running.values()], { ...sums, estimateOf })
  }
}

interface Sums {
  readonly todo: number
  readonly over: number
  readonly bytes_todo: Bytes
  readonly bytes_over: Bytes
  readonly estimateOf: (id: string) => Bytes
}

/** Of what runs, the total that it says itself takes the place of the plan's upper bound. */
function tallyOf(running: readonly Running[], sums: Sums): Tally {
  const told = running.flatMap(({ progress }) => progress ?? [])
  const sum = (of: (progress: (typeof told)[number]) => number): number =>
    told.reduce((total, progress) => total + of(progress), 0)
  return {
    running,
    todo: sums.todo,
    over: sums.over,
    bytes_done: sums.bytes_over + sum(({ bytes_done }) => bytes_done),
    bytes_total: sums.bytes_todo + sum(({ bytes_total, action }) => bytes_total - sums.estimateOf(action)),
    rate: sum(({ rate }) => rate)
  }
}
