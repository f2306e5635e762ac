import { refText } from '../../formats/source-ref.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { EffectiveConfig, EffectiveVm } from '../../model/effective.ts'
import type { InventoryVm } from '../../model/inventory.ts'

/**
 * Calls `each` once for every VM of the config with what the inventory says of it. Several VMs may have one source; a
 * record that did not look inside serves only those that want it that way, unless looking is deferred.
 *
 * Reports  INVENTORY_VM_MISSING.
 */
export function matchInventory(
  { vms, where }: Pick<EffectiveConfig, 'vms' | 'where'>,
  { vms: inventory, defer }: { readonly vms: Iterable<InventoryVm>; readonly defer: boolean },
  each: (vm: EffectiveVm, seen: InventoryVm) => void
): readonly Diagnostic[] {
  const waiting = new Map<string, EffectiveVm[]>()
  for (const vm of vms) {
    const key = keyOf(vm.source.from, refText(vm.source.ref))
    waiting.set(key, [...(waiting.get(key) ?? []), vm])
  }
  const unseen = new Set<string>()
  for (const seen of inventory) {
    const key = keyOf(seen.source.from, seen.source.ref)
    const here = waiting.get(key) ?? []
    const serves = (vm: EffectiveVm): boolean => defer || vm.guest === null || seen.guest !== null
    for (const vm of here) if (serves(vm)) each(vm, seen)
    const left = here.filter(vm => !serves(vm))
    if (left.length === 0) waiting.delete(key)
    else waiting.set(key, left)
    for (const vm of left) unseen.add(vm.name)
  }
  const missing = [...waiting.values()].flat().toSorted((a, b) => (a.name < b.name ? -1 : 1))
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
