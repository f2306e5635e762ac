import type { ActionId, ArtifactId, VmAddress } from '../../model/id.ts'
import type { State } from '../../model/state.ts'

/** What an address stands for. */
export interface Covered {
  readonly actions: readonly ActionId[]
  readonly artifacts: readonly ArtifactId[]
}

type Known = Pick<State, 'actions' | 'artifacts'>

/**
 * What a VM, an action or an artifact stands for: a VM for its actions, an action for itself, both with what they made.
 * Null when the state knows no such address.
 */
export function covered(state: Known, address: string): Covered | null {
  const artifacts = Object.keys(state.artifacts)
  if (Object.hasOwn(state.artifacts, address)) return { actions: [], artifacts: [address] }
  const own = Object.hasOwn(state.actions, address)
    ? [address]
    : Object.entries(state.actions).flatMap(([id, { vm }]) => (vm === address ? [id] : []))
  if (own.length === 0) return null
  const by = new Set(own)
  return { actions: own, artifacts: artifacts.filter(id => by.has(state.artifacts[id]?.by ?? '')) }
}

/** The addresses of a state that a mistyped one may have meant: its VMs, and what belongs to a VM that it begins with. */
export function addresses(state: Known, mistyped: string): readonly string[] {
  const vms = vmsOf(state)
  const near = mistyped.replace(/^art:/, '')
  const vm = vms.find(one => near.startsWith(`${one}/`))
  if (vm === undefined) return vms
  const { actions, artifacts } = covered(state, vm) ?? { actions: [], artifacts: [] }
  return [...vms, ...actions, ...artifacts]
}

/** Sorted. */
export const vmsOf = ({ actions }: Pick<State, 'actions'>): readonly VmAddress[] =>
  [...new Set(Object.values(actions).map(({ vm }) => vm))].toSorted()
