import { expect, test } from 'vitest'
import { addresses, covered, vmsOf } from '../../../src/data/state/covered.ts'
import { fold } from '../../../src/data/state/fold.ts'
import { ACTION, ENTRIES, recordsOf } from './journals.ts'

const ARTIFACT = 'art:vm.web01/disk.0/partial'
const state = fold(recordsOf(ENTRIES), '0.1.0')

test.each([
  ['a VM: its actions and what they made', 'vm.web01', { actions: [ACTION], artifacts: [ARTIFACT] }],
  ['an action: itself and what it made', ACTION, { actions: [ACTION], artifacts: [ARTIFACT] }],
  ['an artifact: itself', ARTIFACT, { actions: [], artifacts: [ARTIFACT] }],
  ['what the state does not know', 'vm.web0', null],
  ['what only an object knows', 'constructor', null]
])('%s', (_, address, expected) => {
  expect(covered(state, address)).toEqual(expected)
})

test('mistyped addresses may mean VMs, and what belongs to the VM that they begin with', () => {
  expect(vmsOf(state)).toEqual(['vm.web01'])
  expect(addresses(state, 'vm.wbe01')).toEqual(['vm.web01'])
  expect(addresses(state, 'vm.web01/disk.0/convrt')).toEqual(['vm.web01', ACTION, ARTIFACT])
  expect(addresses(state, 'art:vm.web01/disk.0')).toEqual(['vm.web01', ACTION, ARTIFACT])
})
