import { addressOf } from '../../formats/yaml-node.ts'
import type { Vm } from '../../model/config.gen.ts'
import { checkVm } from './check.ts'
import { checkWaivers } from './check-waivers.ts'
import type { Mistake } from './mistakes.ts'

/**
 * What the schema cannot say. Parts of a VM in which a mistake was found already are left out: what is said about them
 * would be a guess.
 */
export function checkReferences(value: unknown, found: readonly Mistake[]): readonly Mistake[] {
  if (!isMap(value) || !isMap(value['vms'])) return []
  const broken = new Set(found.map(({ keys }) => addressOf(keys.slice(0, 3))))
  const vms = Object.entries(value['vms']).map(([name, vm]) => ({ name, vm: soundParts(name, vm, broken) }))
  const sources = isMap(value['sources']) ? Object.keys(value['sources']).toSorted() : null
  const waived = found.some(({ keys }) => keys[0] === 'waive') ? [] : checkWaivers(['waive'], value['waive'])
  return [...waived, ...vms.flatMap(({ name, vm }) => checkVm(name, vm, sources)), ...sameMacs(vms)]
}

function soundParts(name: string, vm: unknown, broken: ReadonlySet<string>): Partial<Vm> {
  if (!isMap(vm)) return {}
  if (broken.size === 0) return vm as Partial<Vm>
  const parts = Object.entries(vm).filter(([part]) => !broken.has(addressOf(['vms', name, part])))
  return Object.fromEntries(parts) as Partial<Vm>
}

/** An address that two NICs are given: on one network neither of them works. */
function sameMacs(
  vms: ReadonlyArray<{ readonly name: string; readonly vm: Partial<Vm> }>
): readonly Mistake[] {
  const owners = new Map<string, string>()
  return vms.flatMap(({ name, vm }) =>
    (vm.nics ?? []).flatMap(({ mac = 'keep' }, index): readonly Mistake[] => {
      if (mac === 'keep' || mac === 'new') return []
      const keys = ['vms', name, 'nics', index, 'mac']
      const owner = owners.get(mac.toLowerCase())
      if (owner === undefined) owners.set(mac.toLowerCase(), addressOf(keys))
      const what = `${addressOf(keys)} is ${mac}, the same as ${owner}`
      return owner === undefined
        ? []
        : [
            {
              code: 'CONFIG_CONFLICT',
              keys,
              at: 'value',
              what,
              hint: 'give each NIC its own, or use mac: new'
            }
          ]
    })
  )
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
