import { expect, test } from 'vitest'
import { fold } from '../../../src/data/state/fold.ts'
import { readPushed } from '../../../src/data/state/read-pushed.ts'
import { codesOf, ENTRIES, recordsOf } from './journals.ts'

const state = fold(recordsOf(ENTRIES), '0.1.0')
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const codes = (read: Uint8Array) => codesOf((async () => readPushed(read, 'copy.json'))())

test('R53 what state pull printed is a state', () => {
  expect(readPushed(bytes(state), 'copy.json')).toEqual(state)
})

test.each([
  ['no text', Uint8Array.of(0xff, 0xfe), 'STATE_INVALID'],
  ['no JSON', new TextEncoder().encode('{'), 'STATE_INVALID'],
  ['a list', bytes([]), 'STATE_INVALID'],
  ['another file of h2k', bytes({ ...state, kind: 'h2k/plan' }), 'STATE_INVALID'],
  ['a newer format', bytes({ ...state, format_version: '2.0' }), 'STATE_VERSION'],
  ['no actions', bytes({ ...state, actions: undefined }), 'STATE_INVALID'],
  ['a serial that is no number', bytes({ ...state, serial: '9' }), 'STATE_INVALID'],
  ['an action without a status', bytes({ ...state, actions: { x: { vm: 'vm.x' } } }), 'STATE_INVALID']
])('R53 push refuses %s', async (_, read, code) => {
  expect(await codes(read)).toEqual([code])
})
