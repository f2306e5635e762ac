import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from '../../../src/control/config/merge.ts'
import { plainValue } from '../../../src/control/config/plain.ts'
import { type YamlNode, textFile } from '../../../src/formats/yaml-node.ts'
import { parseYaml } from '../../../src/formats/yaml-text.ts'

function node(text: string): YamlNode {
  const { value, diagnostics } = parseYaml(textFile('a.yaml', text))
  if (value === null || value === undefined || diagnostics.length > 0) throw new Error(`bad test: ${text}`)
  return value
}

const plain = (root: YamlNode) => plainValue(root, { env: {}, vars: {} })
const fold = (...texts: readonly string[]) => plain(texts.map(node).reduce(merge))

test.each([
  [
    'maps merge by key',
    ['{ a: 1, b: { c: 2 } }', '{ b: { d: 3 }, e: 4 }'],
    { a: 1, b: { c: 2, d: 3 }, e: 4 }
  ],
  ['later wins', ['a: 1', 'a: 2', 'a: 3'], { a: 3 }],
  ['lists are replaced', ['a: [1, 2]', 'a: [3]'], { a: [3] }],
  ['a list of maps is replaced, too', ['a: [{ b: 1 }]', 'a: [{ c: 2 }]'], { a: [{ c: 2 }] }],
  ['a text takes the place of a map', ['a: { b: 1 }', 'a: none'], { a: 'none' }],
  ['a map takes the place of a text', ['a: none', 'a: { b: 1 }'], { a: { b: 1 } }],
  ['what a text replaced does not come back', ['a: { b: 1 }', 'a: none', 'a: { c: 1 }'], { a: { c: 1 } }],
  ['nothing is a value', ['a: 1', 'a:'], { a: null }],
  ['!append', ['a: [1]', 'a: !append [2, 3]', 'a: !append [4]'], { a: [1, 2, 3, 4] }],
  ['!prepend', ['a: [1]', 'a: !prepend [2, 3]', 'a: !prepend [4]'], { a: [4, 2, 3, 1] }],
  ['both', ['a: [1]', 'a: !prepend [0]', 'a: !append [2]'], { a: [0, 1, 2] }],
  ['!append on nothing', ['b: 1', 'a: !append [2]'], { b: 1, a: [2] }],
  ['a list on !append', ['a: [1]', 'a: !append [2]', 'a: [3]'], { a: [3] }],
  ['!replace', ['a: { b: 1, c: { d: 1 } }', 'a: !replace { e: 2 }'], { a: { e: 2 } }],
  [
    '!replace inside',
    ['a: { b: 1, c: { d: 1 } }', 'a: { c: !replace { e: 2 } }'],
    { a: { b: 1, c: { e: 2 } } }
  ],
  ['a map on !replace', ['a: { b: 1 }', 'a: !replace { c: 2 }', 'a: { d: 3 }'], { a: { c: 2, d: 3 } }],
  ['!unset', ['a: 1\nb: 2', 'a: !unset'], { b: 2 }],
  ['!unset and set again', ['a: { b: 1 }', 'a: !unset', 'a: { c: 2 }'], { a: { c: 2 } }],
  ['!unset and !append', ['a: [1]', 'a: !unset', 'a: !append [2]'], { a: [2] }],
  [
    'a key of the prototype is a key',
    ['{ __proto__: { a: 1 } }', '{ constructor: 1 }'],
    JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 1 }')
  ]
])('%s', (_, texts, expected) => {
  const { value, mistakes } = fold(...texts)
  expect(mistakes).toEqual([])
  expect(value).toEqual(expected)
  expect(Object.keys(Object(value))).toEqual(Object.keys(expected))
})

test('!append on a text and !unset of nothing are noticed', () => {
  expect(fold('a: x', 'a: !append [1]').mistakes).toMatchObject([{ code: 'CONFIG_MERGE', keys: ['a'] }])
  expect(fold('a: { b: 1 }', 'a: { c: !unset }').mistakes).toMatchObject([
    { code: 'CONFIG_UNSET_NOTHING', severity: 'warning', keys: ['a', 'c'] }
  ])
})

test('every value knows what it overrode', () => {
  const merged = ['a: 1', 'a: 2', 'a: 3'].map(node).reduce(merge)
  const a = merged.kind === 'map' ? merged.entries.get('a')?.value : undefined
  expect(a).toMatchObject({ value: 3, overrode: { value: 2, overrode: { value: 1, overrode: null } } })
})

// Layers as people write them: few keys, so that they meet; lists at `l`, maps and scalars elsewhere, since adding to
// what is no list is a mistake and not a merge.
const scalar = fc.constantFrom('1', '2', 'x')
const list = fc
  .tuple(fc.constantFrom('', '!append ', '!prepend '), fc.array(scalar, { maxLength: 2 }))
  .map(([tag, items]) => `${tag}[${items.join(', ')}]`)
const layer = fc.letrec<{ map: string; value: string }>(tie => ({
  map: fc
    .tuple(
      fc.constantFrom('', '', '', '!replace '),
      fc.uniqueArray(
        fc.tuple(fc.constantFrom('a', 'b', 'l'), tie('value'), fc.oneof(list, fc.constant('!unset'))),
        { selector: ([key]) => key, maxLength: 3 }
      )
    )
    .map(
      ([tag, entries]) =>
        `${tag}{ ${entries.map(([key, value, items]) => `${key}: ${key === 'l' ? items : value}`).join(', ')} }`
    ),
  value: fc.oneof({ maxDepth: 2 }, scalar, fc.constant('!unset'), tie('map'))
}))

test('merging is associative', () => {
  fc.assert(
    fc.property(layer.map, layer.map, layer.map, (a, b, c) => {
      const [x, y, z] = [node(a), node(b), node(c)]
      expect(plain(merge(merge(x, y), z)).value).toEqual(plain(merge(x, merge(y, z))).value)
    }),
    { numRuns: 5000 }
  )
})

test('the last word wins, and merging with oneself changes nothing that has no tag', () => {
  fc.assert(
    fc.property(layer.map, layer.map, (a, b) => {
      const later = node(b.replaceAll(/!(append|prepend|replace|unset) ?/g, ''))
      expect(plain(merge(merge(node(a), later), later)).value).toEqual(plain(merge(node(a), later)).value)
      expect(plain(merge(node(a), later)).value).toMatchObject(Object(plain(later).value))
    })
  )
})
