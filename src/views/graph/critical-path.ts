import type { ActionId } from '../../model/id.ts'
import type { Action } from '../../model/plan.ts'
import type { Bytes } from '../../model/size.ts'

interface Way {
  readonly bytes: Bytes
  readonly steps: number
  readonly last: ActionId
  readonly before: Way | null
}

/**
 * The chain of needs that moves the most bytes by the estimates; of those that move the same the one with the most steps,
 * then the one whose last action comes first by its id. Actions must be in an order that respects `needs`.
 */
export function criticalPath(actions: readonly Action[]): {
  readonly bytes: Bytes
  readonly actions: readonly ActionId[]
} {
  const ways = new Map<ActionId, Way>()
  let longest: Way | null = null
  for (const { id, needs, estimate_bytes } of actions) {
    const before = needs.reduce<Way | null>((best, need) => longer(best, ways.get(need) ?? null), null)
    const way = {
      bytes: estimate_bytes + (before?.bytes ?? 0),
      steps: 1 + (before?.steps ?? 0),
      last: id,
      before
    }
    ways.set(id, way)
    longest = longer(longest, way)
  }
  const path: ActionId[] = []
  for (let way = longest; way !== null; way = way.before) path.push(way.last)
  return { bytes: longest?.bytes ?? 0, actions: path.toReversed() }
}

function longer(a: Way | null, b: Way | null): Way | null {
  if (a === null || b === null) return a ?? b
  if (a.bytes !== b.bytes) return a.bytes > b.bytes ? a : b
  if (a.steps !== b.steps) return a.steps > b.steps ? a : b
  return a.last < b.last ? a : b
}
