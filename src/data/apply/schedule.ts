import type { Action } from '../../model/plan.ts'

export type Outcome = 'done' | 'failed' | 'skipped'

/** What becomes of each action; the scheduler knows nothing of what they do. */
export interface Walk {
  run(action: Action): Promise<'done' | 'failed'>
  /** `because` names the action that it waited for in vain. */
  skip(action: Action, because: string): void
  /** When true, nothing new is started. */
  stopped(): boolean
}

/**
 * Runs actions in an order that respects `needs`, up to `parallelism` at once, ties in plan order. An action whose need
 * failed or was skipped is skipped; all others go on. Needs outside `actions` count as met.
 */
export async function schedule(
  actions: readonly Action[],
  parallelism: number,
  walk: Walk
): Promise<ReadonlyMap<string, Outcome>> {
  const waiting = new Map(actions.map(action => [action.id, action]))
  const outcome = new Map<string, Outcome>()
  const running = new Map<string, Promise<void>>()

  async function start(action: Action): Promise<void> {
    const result = await walk.run(action)
    outcome.set(action.id, result)
    running.delete(action.id)
  }

  for (;;) {
    for (const action of waiting.values()) {
      const broken = action.needs.find(id => outcome.get(id) === 'failed' || outcome.get(id) === 'skipped')
      if (broken !== undefined) {
        waiting.delete(action.id)
        outcome.set(action.id, 'skipped')
        walk.skip(action, broken)
      } else if (!walk.stopped() && running.size < parallelism && isReady(action, waiting, running)) {
        waiting.delete(action.id)
        running.set(action.id, start(action))
      }
    }
    if (running.size === 0) return outcome
    await Promise.race(running.values())
  }
}

const isReady = (
  { needs }: Action,
  waiting: ReadonlyMap<string, Action>,
  running: ReadonlyMap<string, unknown>
): boolean => needs.every(id => !waiting.has(id) && !running.has(id))
