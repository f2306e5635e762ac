import { H2kError, type Diagnostic } from '../model/diagnostic.ts'
import type { VmAddress } from '../model/id.ts'
import type { Machine } from '../model/durable.ts'
import type { Plan } from '../model/plan.ts'
import type { State } from '../model/state.ts'
import { readPlanFile } from './plan-file.ts'

/**
 * The sources of VMs that were made, from the plans that apply keeps beside the state: people who review see what a VM
 * is, and no action touches a file of its source.
 *
 * Throws   ROLLBACK_PLAN_MISSING, and what is wrong with a plan that is there.
 */
export async function keptSources(
  vms: readonly VmAddress[],
  {
    state,
    folder,
    machine: { host }
  }: { readonly state: State; readonly folder: string; readonly machine: Machine }
): Promise<Plan['sources']> {
  const found: Record<VmAddress, Plan['sources'][VmAddress]> = {}
  const names = (await host.stat(folder)) === null ? [] : await host.list(folder)
  for (const name of names.filter(each => /^[0-9a-f]{64}\.json$/.test(each))) {
    const { sources, actions } = await readPlanFile(host.resolve(`${folder}/${name}`))
    // A later plan of the same VM counts only when it is the one that made what is there.
    const made = new Set(actions.filter(({ id, key }) => state.actions[id]?.key === key).map(({ vm }) => vm))
    for (const [vm, source] of Object.entries(sources)) if (made.has(vm)) found[vm] = source
  }
  const missing = vms.filter(vm => found[vm] === undefined).map(vm => planMissing(vm, folder))
  const [first, ...others] = missing
  if (first !== undefined) throw new H2kError(first, ...others)
  return Object.fromEntries(vms.flatMap(vm => (found[vm] === undefined ? [] : [[vm, found[vm]]])))
}

const planMissing = (vm: VmAddress, folder: string): Diagnostic => ({
  code: 'ROLLBACK_PLAN_MISSING',
  severity: 'error',
  what: `the plan that made ${vm} is not among those that apply kept`,
  where: { in: 'file', path: folder },
  hint: 'put the applied plan there under its digest, as 64 hexadecimal digits and .json; or name other VMs with --vm'
})
