import type { ActionId, Digest } from '../model/id.ts'
import type { Action, Plan, PlanBase } from '../model/plan.ts'
import type { ActionRecord, State } from '../model/state.ts'
import { canonicalText } from './canonical-json.ts'

type Hash = (text: string) => string

/** What of an action a state has to do with. */
export type Keyed = Pick<Action, 'id' | 'key' | 'vm'>

/**
 * What a plan takes into account of the state: what was done to its VMs by other plans. Undefined when that is nothing, so
 * that the state changes no plan that does not depend on it; what the plan itself has done under its own keys is nothing.
 */
export function baseOf(
  actions: readonly Keyed[],
  state: Pick<State, 'lineage' | 'actions'> | null,
  hash: Hash
): PlanBase | undefined {
  if (state === null) return undefined
  const reads = [...foreignEntries(actions, state)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (reads.length === 0) return undefined
  return {
    lineage: state.lineage,
    reads: Object.fromEntries(reads.map(([id, record]) => [id, digestOf(record, hash)]))
  }
}

/** Something that happened to the state after a plan was made, other than by that plan. */
export interface Stale {
  readonly vm: string
  readonly action: ActionId
  readonly how: 'added' | 'changed' | 'removed'
}

/** Why a plan does not fit the state any more; empty when it does. In the order of the state's entries, then of `reads`. */
export function staleEntries(
  { actions, base }: Pick<Plan, 'actions' | 'base'>,
  state: Pick<State, 'lineage' | 'actions'>,
  hash: Hash
): readonly Stale[] {
  const reads = new Map(Object.entries(base?.reads ?? {}))
  // Entries of another state are others, whatever they say.
  const same = base?.lineage === state.lineage
  const stale: Stale[] = []
  for (const [id, record] of foreignEntries(actions, state)) {
    const was = same ? reads.get(id) : undefined
    reads.delete(id)
    if (was === undefined) stale.push({ vm: record.vm, action: id, how: 'added' })
    else if (was !== digestOf(record, hash)) stale.push({ vm: record.vm, action: id, how: 'changed' })
  }
  const own = new Set(actions.map(({ id }) => id))
  for (const id of reads.keys())
    // What the plan has done since stands there under its own key.
    if (!own.has(id) || !Object.hasOwn(state.actions, id))
      stale.push({ vm: id.slice(0, id.indexOf('/')), action: id, how: 'removed' })
  return stale
}

function* foreignEntries(
  actions: readonly Keyed[],
  state: Pick<State, 'actions'>
): Generator<readonly [ActionId, ActionRecord]> {
  const keys = new Map(actions.map(({ id, key }) => [id, key]))
  const vms = new Set(actions.map(({ vm }) => vm))
  for (const [id, record] of Object.entries(state.actions))
    if (vms.has(record.vm) && record.key !== keys.get(id)) yield [id, record]
}

/** Of what was done, not of how long it took or how often it was tried. */
const digestOf = ({ key, status, receipt }: ActionRecord, hash: Hash): Digest =>
  `sha256:${hash(canonicalText({ key, made: receipt?.made ?? [], status }))}`
