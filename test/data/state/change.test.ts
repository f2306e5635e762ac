import { expect, test } from 'vitest'
import { fold } from '../../../src/data/state/fold.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import type { State } from '../../../src/model/state.ts'
import { faults } from '../apply/strict-schema.ts'
import { ACTION, ENTRIES, KEY, recordsOf } from './journals.ts'

const ARTIFACT = 'art:vm.web01/disk.0/partial'
const after = (...entries: readonly JournalEntry[]): State =>
  fold(recordsOf([...ENTRIES, ...entries]), '0.1.0')
const before = after()

test('R53 what was forgotten is gone, and all else stays', () => {
  const d = { address: 'vm.web01', actions: [ACTION], artifacts: [ARTIFACT] }
  const state = after({ k: 'state.rm', d })
  expect(state).toEqual({
    ...before,
    serial: before.serial + 1,
    journal: state.journal,
    actions: {},
    artifacts: {}
  })
  expect(faults('state', state)).toEqual([])
})

test('R53 what was moved has the ids that follow from the new address, wherever they are named', () => {
  const state = after({ k: 'state.mv', d: { from: 'vm.web01', to: 'vm.www' } })
  expect(JSON.stringify(state.actions)).not.toContain('web01')
  expect(JSON.stringify(state.artifacts)).not.toContain('web01')
  expect(Object.keys(state.actions)).toEqual(['vm.www/disk.0/convert'])
  expect(state.actions['vm.www/disk.0/convert']).toMatchObject({
    vm: 'vm.www',
    receipt: { made: [{ artifact: 'art:vm.www/disk.0/partial', path: 'out/x' }] }
  })
  expect(state.artifacts).toEqual({
    'art:vm.www/disk.0/partial': {
      ...before.artifacts[ARTIFACT],
      artifact: 'art:vm.www/disk.0/partial',
      by: 'vm.www/disk.0/convert'
    }
  })
  expect(faults('state', state)).toEqual([])
})

test('R53 moving a VM leaves another one whose name begins like it', () => {
  const other = { k: 'action.begin', a: 'vm.web011/x', n: 1 } as const
  const begin = { ...other, d: { vm: 'vm.web011', kind: 'file.checksum', key: KEY } }
  const state = after(begin, { k: 'state.mv', d: { from: 'vm.web01', to: 'vm.www' } })
  expect(Object.keys(state.actions).toSorted()).toEqual(['vm.web011/x', 'vm.www/disk.0/convert'])
})

test('R53 what was pushed takes the place of all, lineage and serial included', () => {
  const lineage = '11111111-1111-4111-8111-111111111111'
  const pushed: State = { ...before, lineage, serial: 40, actions: {}, artifacts: {}, run: null }
  const state = after({ k: 'state.push', d: { serial: 40, state: pushed } })
  expect(state).toEqual({ ...pushed, journal: state.journal })
})

test('R53 records that come later build on the change', () => {
  const d = { address: 'vm.web01', actions: [ACTION], artifacts: [ARTIFACT] }
  const begin = { k: 'action.begin', a: ACTION, n: 1 } as const
  const state = after(
    { k: 'state.rm', d },
    { ...begin, d: { vm: 'vm.web01', kind: 'qemu-img.convert', key: KEY } }
  )
  expect(state.actions[ACTION]).toMatchObject({ status: 'running', attempts: 1, receipt: null })
  expect(state.artifacts).toEqual({})
})
