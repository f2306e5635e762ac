import type { Action } from '../../model/plan.ts'
import { dependantsOf } from '../../plan/dag.ts'

export type Outcome = 'done' | 'failed' | 'skipped'

/** What becomes of each action; the scheduler knows nothing of what they do. */
export interface Walk {
  /** When it throws, nothing new is started. */
  run(action: Action): Promise<'done' | 'failed'>
  /** `because` names the action that it waited for in vain. */
  skip(action: Action, because: string): void
  /** When true, nothing new is started. */
  stopped(): boolean
}

export interface Walked {
  /** An action that was never started and never skipped has none. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** What the first `run` threw that threw; undefined when none did. */
  readonly broken: unknown
}

/**
 * Runs actions in an order that respects `needs`, up to `parallelism` at once, ties in plan order. An action whose need
 * failed or was skipped is skipped; all others go on. Needs outside `actions` count as met. Returns when nothing runs
 * any more, whatever happened.
 */
export async function schedule(actions: readonly Action[], parallelism: number, walk: Walk): Promise<Walked> {
  const queue = queueOf(actions)
  const outcomes = new Map<string, Outcome>()
  const running = new Set<Promise<void>>()
  let broken: unknown

  async function start(action: Action): Promise<void> {
    try {
      const outcome = await walk.run(action)
      outcomes.set(action.id, outcome)
      if (outcome === 'done') queue.finish(action)
      else skipDependants(action)
    } catch (error) {
      broken ??= error
    }
  }

  function skipDependants(failed: Action): void {
    for (const action of queue.dependants(failed)) {
      if (outcomes.has(action.id)) continue
      outcomes.set(action.id, 'skipped')
      walk.skip(action, failed.id)
      skipDependants(action)
    }
  }

  for (;;) {
    while (running.size < parallelism && broken === undefined && !walk.stopped()) {
      const next = queue.next()
      if (next === undefined) break
      const run = start(next).finally(() => running.delete(run))
      running.add(run)
    }
    if (running.size === 0) return { outcomes, broken }
    await Promise.race(running)
  }
}

interface Queue {
  /** The first action in plan order of which all needs are done; each one once. */
  next(): Action | undefined
  finish(action: Action): void
  dependants(action: Action): readonly Action[]
}

/** Touches each need once, so that a run of many thousand actions does not look at all of them after each one. */
function queueOf(actions: readonly Action[]): Queue {
  const place = new Map(actions.map(({ id }, index) => [id, index]))
  const needed = dependantsOf(new Map(actions.map(({ id, needs }) => [id, needs])))
  const missing = actions.map(({ needs }) => new Set(needs.filter(id => place.has(id))).size)
  const ready = actions.map((_, index) => index).filter(index => missing[index] === 0)
  const at = (id: string): number => place.get(id) ?? 0
  return {
    next() {
      const index = ready.shift()
      return index === undefined ? undefined : actions[index]
    },
    finish({ id }) {
      for (const dependant of needed.get(id) ?? []) {
        const index = at(dependant)
        missing[index] = (missing[index] ?? 0) - 1
        if (missing[index] === 0) insertSorted(ready, index)
      }
    },
    dependants: ({ id }) => (needed.get(id) ?? []).flatMap(dependant => actions[at(dependant)] ?? [])
  }
}

function insertSorted(sorted: number[], value: number): void {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  sorted.splice(low, 0, value)
}
