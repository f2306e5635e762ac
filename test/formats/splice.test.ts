import { expect, test } from 'vitest'
import { splice } from '../../src/formats/splice.ts'

test.each([
  ['abc', [], 'abc'],
  ['abc', [{ start: 1, end: 2, text: 'xx' }], 'axxc'],
  [
    'abc',
    [
      { start: 2, end: 3, text: '' },
      { start: 0, end: 1, text: 'z' }
    ],
    'zb'
  ],
  [
    'abc',
    [
      { start: 3, end: 3, text: 'd' },
      { start: 3, end: 3, text: 'e' }
    ],
    'abcde'
  ],
  ['', [{ start: 0, end: 0, text: 'a' }], 'a']
])('%s %j', (text, changes, expected) => {
  expect(splice(text, changes)).toBe(expected)
})
