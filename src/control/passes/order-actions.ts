import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ActionId } from '../../model/id.ts'
import { orderOf, reduced } from '../../plan/dag.ts'
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
  // By number in the order of the ids: where the graph leaves a choice, the smaller id comes first.
  const sorted = steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const places = new Map(sorted.map(({ id }, place) => [id, place]))
  const { writers, conflicts } = writersOf(sorted)
  const all = sorted.map((step, place) => needsOf(step, place, { places, writers }))
  const ordered = orderOf(all)
  const idOf = (place: number): ActionId => sorted[place]?.id ?? ''
  if ('cycle' in ordered) return { steps: [], diagnostics: [...conflicts, cyclic(ordered.cycle.map(idOf))] }
  const needs = reduced(all, ordered.order)
  const inOrder = ordered.order.flatMap(place => {
    const step = sorted[place]
    return step === undefined ? [] : [{ step, needs: (needs[place] ?? []).map(idOf) }]
  })
  return { steps: inOrder, diagnostics: conflicts }
}

type Places = ReadonlyMap<string, number>

function writersOf(sorted: readonly Step[]): { writers: Places; conflicts: readonly Diagnostic[] } {
  const writers = new Map<string, number>()
  const conflicts: Diagnostic[] = []
  sorted.forEach(({ id, writes }, place) => {
    for (const artifact of writes) {
      const other = writers.get(artifact)
      if (other !== undefined) conflicts.push(conflict(artifact, sorted[other]?.id ?? '', id))
      writers.set(artifact, place)
    }
  })
  return { writers, conflicts }
}

function needsOf(
  { reads, after }: Step,
  own: number,
  { places, writers }: { readonly places: Places; readonly writers: Places }
): readonly number[] {
  const needs: number[] = []
  for (const id of after) {
    const place = places.get(id)
    if (place !== undefined) needs.push(place)
  }
  for (const artifact of reads) {
    const place = writers.get(artifact)
    if (place !== undefined && place !== own) needs.push(place)
  }
  if (needs.length < 2) return needs
  const inOrder = needs.toSorted((a, b) => a - b)
  return inOrder.filter((need, index) => need !== inOrder[index - 1])
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
