import type { Plan } from '../model/plan.ts'
import { dependantsOf } from './dag.ts'

/**
 * What no schema can say of gates: they name actions that exist, and nothing waits for itself. Actions have unique ids
 * and needs that come before them.
 */
export function brokenGates({ actions, gates = [] }: Pick<Plan, 'actions' | 'gates'>): readonly string[] {
  if (gates.length === 0) return []
  const steps = new Set(actions.map(({ id }) => id))
  const known = new Set(steps)
  const broken: string[] = []
  for (const { id, vm, after, before } of gates) {
    if (known.has(id)) broken.push(`two things have the id ${id}`)
    known.add(id)
    if (!id.startsWith(`${vm}/`)) broken.push(`${id} is not a gate of ${vm}`)
    for (const other of [...after, ...before])
      if (!steps.has(other)) broken.push(`${id} names ${other}, which is no action`)
  }
  if (broken.length > 0) return broken
  return isCyclic({ actions, gates }) ? ['its gates wait for each other, or for what waits for them'] : []
}

/** Takes away what needs nothing any more, again and again: what is left waits for itself. */
function isCyclic({ actions, gates }: Required<Pick<Plan, 'actions' | 'gates'>>): boolean {
  const needs = new Map<string, readonly string[]>(actions.map(action => [action.id, [...action.needs]]))
  for (const { id, after, before } of gates) {
    needs.set(id, after)
    for (const action of before) needs.set(action, [...(needs.get(action) ?? []), id])
  }
  const waiting = new Map([...needs].map(([id, all]) => [id, new Set(all).size]))
  const dependants = dependantsOf(needs)
  const ready = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []))
  let taken = 0
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    taken += 1
    for (const dependant of dependants.get(id) ?? []) {
      const left = (waiting.get(dependant) ?? 0) - 1
      waiting.set(dependant, left)
      if (left === 0) ready.push(dependant)
    }
  }
  return taken < needs.size
}
