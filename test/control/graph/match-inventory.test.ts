import { expect, test } from 'vitest'
import { matcher, missingVms } from '../../../src/control/graph/match-inventory.ts'
import type { InventoryVm } from '../../../src/model/inventory.ts'
import { SEEN, oneVm } from '../one-vm.ts'

const { config, vm } = oneVm()
const web01 = vm
const raw02 = { ...vm, name: 'raw02', guest: null }
const bare: InventoryVm = { ...SEEN, guest: null, inspection: null }

test.each<[string, readonly (typeof vm)[], readonly InventoryVm[], readonly string[], readonly string[]]>([
  ['one and one', [web01], [SEEN], ['web01'], []],
  ['two of one source', [web01, raw02], [SEEN], ['web01', 'raw02'], []],
  ['nobody looked inside', [web01, raw02], [bare], ['raw02'], ['web01']],
  ['a record for each', [web01, raw02], [bare, SEEN], ['raw02', 'web01'], []],
  [
    'what nobody asked for',
    [web01],
    [{ ...SEEN, source: { ...SEEN.source, ref: 'vmx:other.vmx' } }],
    [],
    ['web01']
  ],
  [
    'another source of the same name inside',
    [web01],
    [{ ...SEEN, source: { ...SEEN.source, from: 'elsewhere' } }],
    [],
    ['web01']
  ],
  ['a record twice', [web01], [SEEN, SEEN], ['web01'], []]
])('%s', (_, vms, inventory, called, missing) => {
  const where = config.where
  const match = matcher({ vms }, { defer: false })
  const found = inventory.map(seen => match(seen))
  const served = found.flatMap(({ serves }) => serves.map(({ name }) => name))
  const unseen = new Set(found.flatMap(each => each.unseen.map(({ name }) => name)))
  const diagnostics = missingVms({ vms, where }, { served: new Set(served), unseen })
  expect(served).toEqual(called)
  expect(diagnostics.map(({ code, what }) => [code, /vm\.\w+/.exec(what)?.[0]])).toEqual(
    missing.map(name => ['INVENTORY_VM_MISSING', `vm.${name}`])
  )
})
