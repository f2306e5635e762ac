import { refText } from '../../formats/source-ref.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { EffectiveConfig, EffectiveVm } from '../../model/effective.ts'
import type { InventoryVm } from '../../model/inventory.ts'

/** What a record of the inventory is to be compiled for. */
export interface Match {
  readonly serves: readonly EffectiveVm[]
  /** Those that need more than it says: nobody looked inside. */
  readonly unseen: readonly EffectiveVm[]
}

/**
 * Says of one record after the other which VMs of the config it is about, each VM once. Several VMs may have one source; a
 * record that did not look inside serves only those that want it that way, unless looking is deferred.
 */
export function matcher(
  { vms }: Pick<EffectiveConfig, 'vms'>,
  { defer }: { readonly defer: boolean }
): (seen: InventoryVm) => Match {
  const waiting = new Map<string, EffectiveVm[]>()
  for (const vm of vms) {
    const key = keyOf(vm.source.from, refText(vm.source.ref))
    const others = waiting.get(key)
    if (others === undefined) waiting.set(key, [vm])
    else others.push(vm)
  }
  return seen => {
    const key = keyOf(seen.source.from, seen.source.ref)
    const here = waiting.get(key) ?? []
    const isServed = (vm: EffectiveVm): boolean => defer || vm.guest === null || seen.guest !== null
    const unseen = here.filter(vm => !isServed(vm))
    if (unseen.length === 0) waiting.delete(key)
    else waiting.set(key, unseen)
    return { serves: here.filter(isServed), unseen }
  }
}

/**
 * The VMs of the config that no record served.
 *
 * Reports  INVENTORY_VM_MISSING.
 */
export function missingVms(
  { vms, where }: Pick<EffectiveConfig, 'vms' | 'where'>,
  { served, unseen }: { readonly served: ReadonlySet<string>; readonly unseen: ReadonlySet<string> }
): readonly Diagnostic[] {
  const missing = vms.filter(({ name }) => !served.has(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return missing.map(vm => notThere(vm, unseen.has(vm.name), where('vms', vm.name, 'source')))
}

const keyOf = (from: string, ref: string): string => `${from}\n${ref}`

const notThere = (
  { name, source }: EffectiveVm,
  unseen: boolean,
  where: Diagnostic['where']
): Diagnostic => ({
  code: 'INVENTORY_VM_MISSING',
  severity: 'error',
  what: unseen
    ? `the inventory has ${refText(source.ref)} of ${source.from}, but nobody looked inside, as vm.${name} needs`
    : `the inventory has no ${refText(source.ref)} of ${source.from}, which vm.${name} names`,
  where,
  hint: unseen
    ? 'record the inventory again where the disks can be read; or plan with --defer-inspection'
    : 'make the inventory again: h2k inventory --record FILE'
})
