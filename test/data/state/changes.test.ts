import { expect, test } from 'vitest'
import { forget, move, push } from '../../../src/data/state/changes.ts'
import { emptyState, fold } from '../../../src/data/state/fold.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { State } from '../../../src/model/state.ts'
import { ACTION, ENTRIES, recordsOf } from './journals.ts'

const state: State = fold(recordsOf(ENTRIES), '0.1.0')
const OTHER = '11111111-1111-4111-8111-111111111111'

function thrown(act: () => unknown): readonly [string | undefined, string | undefined] {
  try {
    act()
  } catch (error) {
    if (!(error instanceof H2kError)) throw error
    return [error.diagnostics[0]?.code, error.diagnostics[0]?.hint]
  }
  return [undefined, undefined]
}

test('R53 forgetting names what is forgotten; an unknown address has near ones', () => {
  expect(forget(state, 'vm.web01')).toEqual({
    k: 'state.rm',
    d: { address: 'vm.web01', actions: [ACTION], artifacts: ['art:vm.web01/disk.0/partial'] }
  })
  expect(thrown(() => forget(state, 'vm.wbe01'))).toEqual(['STATE_ADDRESS_UNKNOWN', 'did you mean vm.web01?'])
  expect(thrown(() => forget(state, 'vm.web01/disk.0/convrt'))).toEqual([
    'STATE_ADDRESS_UNKNOWN',
    `did you mean ${ACTION}?`
  ])
  expect(thrown(() => forget(state, 'x'))).toEqual([
    'STATE_ADDRESS_UNKNOWN',
    'h2k state list shows what it knows'
  ])
})

test.each([
  ['a free address', 'vm.web01', 'vm.www', undefined],
  ['an unknown VM', 'vm.other', 'vm.www', 'STATE_ADDRESS_UNKNOWN'],
  ['an action', ACTION, 'vm.www', 'OPTION_INVALID'],
  ['to what is no VM', 'vm.web01', 'www', 'OPTION_INVALID'],
  ['to a name that no config has', 'vm.web01', 'vm.../x', 'OPTION_INVALID'],
  ['to itself', 'vm.web01', 'vm.web01', 'STATE_ADDRESS_TAKEN']
])('R53 moving %s', (_, from, to, code) => {
  expect(thrown(() => move(state, from, to))[0]).toBe(code)
})

const push1 = (pushed: State, force = false) => push(state, { pushed, path: 'copy.json', force })

test.each([
  ['another lineage', { lineage: OTHER, serial: 99 }, 'STATE_LINEAGE'],
  ['an older serial with other content', { serial: 3, actions: {} }, 'STATE_SERIAL'],
  ['the same serial with other content', { actions: {} }, 'STATE_SERIAL'],
  ['a newer serial', { serial: 99, actions: {} }, undefined]
])('R53 pushing %s', (_, changes, code) => {
  const pushed = { ...state, ...changes }
  expect(thrown(() => push1(pushed))[0]).toBe(code)
  // The serial never goes back, whatever is forced.
  expect(push1(pushed, true)).toEqual({
    k: 'state.push',
    d: { serial: Math.max(pushed.serial, state.serial + 1), state: pushed }
  })
})

test('R53 pushing what is there already is nothing to do, and an empty state takes any', () => {
  expect(push1(state)).toBeNull()
  const pushed = { ...state, lineage: OTHER, serial: 1 }
  expect(push({ ...emptyState('0.1.0'), serial: 1 }, { pushed, path: 'x', force: false })).toEqual({
    k: 'state.push',
    d: { serial: 2, state: pushed }
  })
})
