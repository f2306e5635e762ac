import { expect, test } from 'vitest'
import { cells, cut, fit } from '../../src/views/cells.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['中文', 4],
  ['e\u0301', 1],
  ['🙂', 2],
  ['\u{20000}', 2]
])('%j takes %i cells', (text, width) => {
  expect(cells(text)).toBe(width)
})

test.each([
  ['abc', 3, 'abc', 'abc'],
  ['abcd', 3, 'ab…', 'ab…'],
  ['中文字', 4, '中…', '中… '],
  ['中', 1, '…', '…'],
  ['abc', 0, '', ''],
  ['a', 3, 'a', 'a  ']
])('%j in %i cells is %j, or %j with blanks', (text, width, short, filled) => {
  expect(cut(text, width)).toBe(short)
  expect(fit(text, width)).toBe(filled)
  expect(cells(short)).toBeLessThanOrEqual(width)
})
