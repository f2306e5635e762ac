import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ActionId } from '../../model/id.ts'
import { type Dag, orderOf, reduced } from '../../plan/dag.ts'
import type { Step } from '../lower/step.ts'

export interface Ordered {
  readonly steps: ReadonlyArray<{ readonly step: Step; readonly needs: readonly ActionId[] }>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts the steps of one VM in an order that depends on the graph alone: a step needs who writes what it reads, and what
 * it comes `after`. A need that another need implies is left out.
 *
 * Reads    reads, writes and after of the steps.
 * Writes   needs.
 * Reports  ACTION_CONFLICT for an artifact with two writers, ACTION_CYCLE as a path.
 */
export function orderActions(steps: readonly Step[]): Ordered {
  const writers = new Map<string, ActionId>()
  const conflicts: Diagnostic[] = []
  for (const { id, writes } of steps)
    for (const artifact of writes) {
      const other = writers.get(artifact)
      if (other !== undefined) conflicts.push(conflict(artifact, other, id))
      writers.set(artifact, id)
    }
  const all: Dag = new Map(steps.map(step => [step.id, needsOf(step, writers)]))
  const ordered = orderOf(all)
  if ('cycle' in ordered) return { steps: [], diagnostics: [...conflicts, cyclic(ordered.cycle)] }
  const byId = new Map(steps.map(step => [step.id, step]))
  const needs = reduced(all, ordered.order)
  const inOrder = ordered.order.flatMap(id => {
    const step = byId.get(id)
    return step === undefined ? [] : [{ step, needs: needs.get(id) ?? [] }]
  })
  return { steps: inOrder, diagnostics: conflicts }
}

function needsOf({ id, reads, after }: Step, writers: ReadonlyMap<string, ActionId>): readonly ActionId[] {
  const needs = new Set(after)
  for (const artifact of reads) {
    const writer = writers.get(artifact)
    if (writer !== undefined && writer !== id) needs.add(writer)
  }
  return needs.size < 2 ? [...needs] : [...needs].toSorted()
}

const conflict = (artifact: string, one: ActionId, other: ActionId): Diagnostic => ({
  code: 'ACTION_CONFLICT',
  severity: 'error',
  what: `${one} and ${other} both write ${artifact}`,
  where: { in: 'action', id: other },
  hint: 'report this as a bug of h2k, with the configuration'
})

const cyclic = (cycle: readonly ActionId[]): Diagnostic => ({
  code: 'ACTION_CYCLE',
  severity: 'error',
  what: `actions wait for each other: ${cycle.join(' -> ')}`,
  where: { in: 'action', id: cycle[0] ?? '' },
  hint: 'report this as a bug of h2k, with the configuration'
})
