import { expect, test } from 'vitest'
import { parseQmp, printQmp } from '../../src/formats/qmp.ts'

test.each([
  [
    'greeting',
    '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian"}, "capabilities": ["oob"]}}',
    { kind: 'greeting', version: '7.2.22' }
  ],
  ['empty return', '{"return": {}, "id": 3}\r', { kind: 'return', id: 3, value: {} }],
  [
    'error',
    '{"id": 4, "error": {"class": "CommandNotFound", "desc": "The command x has not been found"}}',
    { kind: 'error', id: 4, class: 'CommandNotFound', text: 'The command x has not been found' }
  ],
  [
    'error of a line that was no JSON',
    '{"error": {"class": "GenericError", "desc": "JSON parse error"}}',
    { kind: 'error', id: null, class: 'GenericError', text: 'JSON parse error' }
  ],
  [
    'event',
    '{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESET", "data": {"guest": true, "reason": "guest-reset"}}',
    { kind: 'event', name: 'RESET', data: { guest: true, reason: 'guest-reset' } }
  ],
  ['event without data', '{"event": "STOP"}', { kind: 'event', name: 'STOP', data: {} }],
  ['return of nobody', '{"return": {}}', null],
  ['no object', '[]', null],
  ['no JSON', 'QEMU 7.2 monitor', null],
  ['cut line', '{"return": {', null]
])('%s', (_, line, expected) => {
  expect(parseQmp(line)).toEqual(expected)
})

test('a command is one line that names its answer', () => {
  expect(printQmp(7, 'screendump', { filename: '/tmp/a\nb' })).toBe(
    '{"execute":"screendump","arguments":{"filename":"/tmp/a\\nb"},"id":7}\n'
  )
})
