import { expect, test } from 'vitest'
import type { Where } from '../../../src/model/diagnostic.ts'
import { ownersOf } from '../../../src/views/report/owner.ts'
import { compilerOf } from '../../golden/golden-case.ts'
import { planOf } from '../../data/apply/small-plan.ts'

const source = Object.values(compilerOf('spine')().value?.sources ?? {})[0]
if (source === undefined) throw new Error('the golden case has errors')
const owner = ownersOf(planOf([], { 'vm.a': source, 'vm.a.b': source }))
const of = (where: Where, ...related: readonly Where[]) =>
  owner({
    code: 'GUEST_UNCLEAN',
    severity: 'warning',
    what: 'x',
    where,
    hint: 'y',
    related: related.map(other => ({ what: 'z', where: other }))
  })

test.each<[string, Where, string | null]>([
  ['the VM itself', { in: 'vm', vm: 'vm.a' }, 'vm.a'],
  ['a VM that the plan does not have', { in: 'vm', vm: 'vm.x' }, null],
  ['an action', { in: 'action', id: 'vm.a.b/disk.0/convert' }, 'vm.a.b'],
  ['an edit of a guest', { in: 'action', id: 'vm.a/guest:/etc/fstab' }, 'vm.a'],
  ['a setting', { in: 'config', file: 'f', path: 'vms.a.disks[0]' }, 'vm.a'],
  ['the setting of a VM with a dot', { in: 'config', file: 'f', path: 'vms.a.b.disks' }, 'vm.a.b'],
  ['a VM as a whole', { in: 'config', file: 'f', path: 'vms.a' }, 'vm.a'],
  ['another setting', { in: 'config', file: 'f', path: 'target.dir' }, null],
  ['something inherited', { in: 'vm', vm: 'constructor' }, null],
  ['a guest file of nobody knows whom', { in: 'guest', path: '/etc/fstab' }, null],
  ['a guest file', { in: 'guest', path: '/etc/fstab', vm: 'vm.a.b' }, 'vm.a.b'],
  ['a file of a source', { in: 'source', path: 'a.vmx', vm: 'vm.a' }, 'vm.a']
])('%s', (_, where, vm) => {
  expect(of(where)).toBe(vm)
})

test('a related place names the VM when the first does not', () => {
  expect(of({ in: 'guest', path: '/etc/fstab' }, { in: 'vm', vm: 'vm.a' })).toBe('vm.a')
})
