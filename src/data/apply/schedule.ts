import type { Action, Gate, Plan } from '../../model/plan.ts'
import { type Queue, queueOf, type Task } from './queue.ts'

/** Held: it waits for a gate that nobody has opened yet. */
export type Outcome = 'done' | 'failed' | 'skipped' | 'held'

/** What else is begun after a failure: nothing; all but what belongs to the VM that failed; all that does not need it. */
export type OnError = 'stop' | 'finish-vm' | 'continue'

/** How an action ended. */
export type Ending =
  | { readonly outcome: 'failed' }
  /** `recorded`: its end is durable. Until then it counts as running, but what needs it may be started. */
  | { readonly outcome: 'done'; readonly recorded: Promise<void> }

/** What becomes of each action; the scheduler knows nothing of what they do. */
export interface Walk {
  /** When it throws, or `recorded` does, nothing new is started. */
  run(action: Action): Promise<Ending>
  /** Called once for each gate, when all before it is done: whether what is behind it may run. */
  pass(gate: Gate): Promise<boolean>
  /** `because` says why as a sentence without a full stop. */
  skip(action: Action, because: string): void
  /** No action of this layer runs, or will run. */
  layerEnded(layer: string): Promise<void>
  /** When true, nothing new is started. */
  stopped(): boolean
}

/** What the scheduler keeps to. */
export interface Rules extends Pick<Plan, 'limits' | 'gates'> {
  readonly parallelism: number
  readonly on_error: OnError
}

export interface Walked {
  /** An action that was never started, skipped or held has none. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** What the first `run` threw that threw; undefined when none did. */
  readonly broken: unknown
}

type Step = Task & { readonly vm: string } & ({ readonly action: Action } | { readonly gate: Gate })

/**
 * Runs actions in an order that respects `needs`, gates and limits, up to `parallelism` at once, ties in plan order. An
 * action whose need failed or was skipped is skipped. Needs outside `actions` count as met. Returns when nothing runs any
 * more, whatever happened.
 */
export async function schedule(actions: readonly Action[], rules: Rules, walk: Walk): Promise<Walked> {
  const steps = stepsOf(actions, rules)
  const running = new Set<Promise<void>>()
  let busy = 0
  let broken: unknown

  function track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => {
        broken ??= error
      })
      .finally(() => running.delete(tracked))
    running.add(tracked)
  }

  const queue = queueOf<Step>(steps, rules.limits ?? {}, layer => track(walk.layerEnded(layer)))
  const results = resultsOf({ steps, queue, on_error: rules.on_error }, walk)

  async function start(step: Step): Promise<void> {
    if ('gate' in step) {
      const passed = await walk.pass(step.gate)
      queue.finish(step, passed)
      if (!passed) results.hold(step)
      return
    }
    busy += 1
    const ending = await walk.run(step.action).finally(() => (busy -= 1))
    if (ending.outcome === 'done') track(ending.recorded.then(() => results.end(step, 'done')))
    else results.end(step, 'failed')
    queue.finish(step, ending.outcome === 'done')
  }

  for (;;) {
    while (busy < rules.parallelism && broken === undefined && !walk.stopped()) {
      const next = queue.next()
      if (next === undefined) break
      results.begin(next)
      track(start(next))
    }
    if (running.size === 0) return { outcomes: results.outcomes, broken }
    await Promise.race(running)
  }
}

/** Gates first: they take nothing, and somebody may have to think about them. */
function stepsOf(actions: readonly Action[], { gates = [] }: Rules): readonly Step[] {
  const ids = new Set(actions.map(({ id }) => id))
  const open = gates.filter(({ before }) => before.some(id => ids.has(id)))
  const waits = new Map<string, string[]>()
  for (const { id: gate, before } of open)
    for (const id of before) waits.set(id, [...(waits.get(id) ?? []), gate])
  return [
    ...open.map(gate => ({ id: gate.id, vm: gate.vm, needs: gate.after, uses: [], group: null, gate })),
    ...actions.map(action => {
      const { id, vm, layer, uses = [] } = action
      return { id, vm, needs: [...action.needs, ...(waits.get(id) ?? [])], uses, group: layer, action }
    })
  ]
}

interface Context {
  readonly steps: readonly Step[]
  readonly queue: Queue<Step>
  readonly on_error: OnError
}

/** What became of the actions, and what follows from it for others. */
function resultsOf({ steps, queue, on_error }: Context, { skip: tell }: Pick<Walk, 'skip'>) {
  const outcomes = new Map<string, Outcome>()
  const begun = new Set<Step>()
  const gone = new Set<Step>()
  const byVm = Map.groupBy(steps, ({ vm }) => vm)

  function skip(step: Step, because: string): void {
    if (gone.has(step) || begun.has(step)) return
    gone.add(step)
    queue.drop(step)
    if ('gate' in step) return
    outcomes.set(step.id, 'skipped')
    tell(step.action, because)
  }

  function skipDependants(failed: Step, name: string): void {
    for (const next of queue.dependants(failed)) {
      if (gone.has(next)) continue
      skip(next, `${name} did not succeed`)
      skipDependants(next, 'gate' in next ? name : next.id)
    }
  }

  function hold(step: Step): void {
    for (const next of queue.dependants(step)) {
      if (outcomes.has(next.id)) continue
      if ('action' in next) outcomes.set(next.id, 'held')
      hold(next)
    }
  }

  return {
    outcomes,
    begin: (step: Step) => void begun.add(step),
    hold,
    end(step: Step, outcome: 'done' | 'failed'): void {
      outcomes.set(step.id, outcome)
      if (outcome === 'done') return
      skipDependants(step, step.id)
      if (on_error === 'finish-vm')
        for (const other of byVm.get(step.vm) ?? [])
          skip(other, `${step.id} failed, and nothing more of its VM is begun`)
      if (on_error === 'stop')
        for (const other of steps) skip(other, `${step.id} failed, and nothing more is begun`)
    }
  }
}
