import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseIni } from '../../src/formats/ini-file.ts'
import { placedWords } from '../../src/formats/placed-text.ts'

test.each([
  ['', []],
  ['a=b', [['', 'a', 'b', 1]]],
  [
    '[A]\n# a=b\n;c=d\n e = f g \r\n\n[B C] x\ng=\n',
    [
      ['A', 'e', 'f g', 4],
      ['B C', 'g', '', 7]
    ]
  ],
  [
    '[A]\na=b \\\n# no\n  c\nd=e\n',
    [
      ['A', 'a', 'b \\\n# no\n  c', 2],
      ['A', 'd', 'e', 5]
    ]
  ],
  ['[A]\nno setting\\\na=b=c\n', [['A', 'a', 'b=c', 3]]],
  [
    'a=\\\n[B]\nc=d',
    [
      ['', 'a', '\\\n[B]', 1],
      ['', 'c', 'd', 3]
    ]
  ]
])('%j', (text, expected) => {
  expect(parseIni(text).map(({ section, key, value }) => [section, key, value.text, value.line])).toEqual(
    expected
  )
})

test('words of a value that goes on', () => {
  const [setting] = parseIni('[Match]\nName=a \\\n  b\n')
  expect(
    placedWords(setting?.value ?? { text: '', start: 0, end: 0, line: 0 }).map(({ text, start }) => [
      text,
      start
    ])
  ).toEqual([
    ['a', 13],
    ['b', 19]
  ])
})

test('offsets are those of the values and of their words', () => {
  const piece = fc.constantFrom('[A]', '\n', '=', ' ', '\\', '#', 'Name', '\r')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('')
      return parseIni(text).every(
        ({ value }) =>
          text.slice(value.start, value.end) === value.text &&
          placedWords(value).every(word => text.slice(word.start, word.end) === word.text)
      )
    })
  )
})
