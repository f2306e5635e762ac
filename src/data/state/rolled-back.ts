import type { ActionId, VmAddress } from '../../model/id.ts'
import type { State } from '../../model/state.ts'

/** Whether an action takes back what others of its VM made. */
export const isTakingBack = (action: ActionId, vm: VmAddress): boolean => action.startsWith(`${vm}/rollback/`)

/**
 * The VMs that were taken back: a rollback has done something for them, and the state has nothing more of theirs that one
 * would take back. With the first such thing that is made again, or one that was left alone, a VM is none of them.
 */
export function rolledBack({ actions, artifacts }: Pick<State, 'actions' | 'artifacts'>): Set<VmAddress> {
  const vms = new Set<VmAddress>()
  for (const [id, { vm, status }] of Object.entries(actions))
    if (status === 'done' && isTakingBack(id, vm)) vms.add(vm)
  if (vms.size === 0) return vms
  for (const { by } of Object.values(artifacts)) {
    const made = actions[by]
    // While an action runs again, what it made before is still there, and its undo is not known.
    if (made !== undefined && made.undo?.how !== 'none') vms.delete(made.vm)
  }
  return vms
}
