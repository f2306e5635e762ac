import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMultipathConf } from '../../src/formats/multipath-conf.ts'

test.each<[name: string, text: string, settings: ReadonlyArray<readonly [string, string, number]>]>([
  ['empty', '', []],
  ['comments', '# wwid x\n! wwid y\n', []],
  [
    'sections in sections',
    'defaults {\n\tuser_friendly_names yes # x\n}\nmultipaths {\n multipath {\n  wwid "36"\n  alias a\n }\n}\n',
    [
      ['defaults/user_friendly_names', 'yes', 2],
      ['multipaths/multipath/wwid', '36', 6],
      ['multipaths/multipath/alias', 'a', 7]
    ]
  ],
  ['a quote in quotes', 'a "x ""y"" z"\n', [['a', 'x "y" z', 1]]],
  [
    'a quote that stays open',
    'a "x\nb c\n',
    [
      ['a', 'x', 1],
      ['b', 'c', 2]
    ]
  ],
  ['a name without a value', 'blacklist {\nwwid\n}\nx y', [['x', 'y', 4]]],
  ['closed too often', '}\n}\na b\n', [['a', 'b', 3]]]
])('%s', (_, text, expected) => {
  expect(parseMultipathConf(text).map(({ path, value, line }) => [path, value, line])).toEqual(expected)
})

test('takes any text', () => {
  const piece = fc.oneof(fc.constantFrom('a', ' ', '{', '}', '"', '#', '\n', '\r', 'wwid "x"'), fc.string())
  fc.assert(fc.property(fc.array(piece), pieces => Array.isArray(parseMultipathConf(pieces.join('')))))
})
