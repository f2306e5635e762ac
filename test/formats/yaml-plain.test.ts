import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type YamlNode, textFile, whereIs } from '../../src/formats/yaml-node.ts'
import { parsePlainYaml } from '../../src/formats/yaml-plain.ts'
import { parseAnyYaml } from '../../src/formats/yaml-text.ts'

/** Value, place and caret of every node. */
function described(node: YamlNode): unknown {
  const { line, column, width } = whereIs(node, [])
  const at = `${line}:${column}+${width}`
  if (node.kind === 'scalar') return { at, value: node.value, tag: node.tag }
  if (node.kind === 'list') return { at, tag: node.tag, split: node.split, items: node.items.map(described) }
  const entries = [...node.entries.values()].map(entry => {
    const key = whereIs(entry, [])
    return [`${entry.key} ${key.line}:${key.column}+${key.width}`, described(entry.value)]
  })
  return { at, tag: node.tag, entries }
}

function expectSame(text: string): boolean {
  const file = textFile('a.yaml', text)
  const plain = parsePlainYaml(file)
  if (plain === null) return false
  const { value, diagnostics } = parseAnyYaml(file)
  expect(diagnostics).toEqual([])
  expect(value && described(plain)).toEqual(value && described(value))
  expect(value).not.toBe(null)
  return true
}

test.each([
  ['a map', 'version: 1\ntarget: { dir: out }\n'],
  ['no new line at the end', 'a: b'],
  ['an empty value', 'a:\nb: 1\n'],
  ['an empty value at the end', 'a:\n  b:'],
  ['a list below its key', 'a:\n- b\n- c: 1\n  d: 2\nx: y\n'],
  ['an indented list', 'a:\n  - b\n  - { c: [1, 2], d: {} }\n  - []\n'],
  ['comments', '# one\na: b # two\n\n  # three\nc: # four\n  d: e#f\n'],
  ['urls and times', 'a: http://x/y?z=1#f\nb: 10:30\nc: 52:54:00:12:34:56\n'],
  ['quotes', 'a: "x: y # z"\n\'b c\': \'\'\n"*": { n: "1" }\n'],
  ['YAML 1.1 booleans', 'a: yes\nb: off\nc: true\nd: NULL\n'],
  ['references', 'a: ${env:HOME}/x\nb: "${var:x}"\n'],
  ['spaces', 'a:   b   \nc:   [ d ,  e ]\n']
])('%s is read without the package, in the same way', (_, text) => {
  expect(expectSame(text)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['only a comment', '# a\n'],
  ['a tab', 'a:\tb\n'],
  ['CRLF', 'a: b\r\n'],
  ['an anchor', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !append [1]\n'],
  ['a block text', 'a: |\n  b\n'],
  ['a text of two lines', 'a: b\n  c\n'],
  ['a list of two lines', 'a: [b,\n  c]\n'],
  ['a document', '---\na: b\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a number as a key', '1: a\n'],
  ['true as a key', 'true: a\n'],
  ['numbers that are not plain', 'a: 0x1F\nb: 1e3\n'],
  ['an escape', 'a: "\\u0041"\n'],
  ['a doubled quote', "a: 'b''c'\n"],
  ['a wrong indentation', 'a:\n    b: 1\n  c: 2\n'],
  ['a map behind a value', 'a: b\n  c: d\n'],
  ['a map on the line of its key', 'a: b: c\n'],
  ['an unclosed bracket', 'a: [b\n'],
  ['a list in a list', '- - a\n'],
  ['deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`]
])('%s is left to the package', (_, text) => {
  expect(parsePlainYaml(textFile('a.yaml', text))).toBe(null)
})

// Pieces that configs are made of, with a dangerous one among them now and then.
const good = fc.constantFrom(
  'a',
  'b',
  'c1',
  'web01',
  'x.y/z',
  '1',
  '4G',
  'true',
  'null',
  'yes',
  '"q"',
  "'s'",
  'a:b',
  'a#b'
)
const dangerous = fc.constantFrom(
  ...[
    '007',
    '0',
    '1.5',
    '.5',
    '..',
    '~',
    '-',
    '-1',
    '0x1',
    '1e3',
    '0o7',
    'a b',
    'a: b',
    'a #b',
    '"a: b"',
    '*x',
    '&x',
    '!t'
  ],
  ...[
    '|',
    '>',
    '@',
    '${env:X}',
    '%',
    '?',
    '...',
    '---',
    '.inf',
    '.NaN',
    '日本',
    '{}',
    '[]',
    '"',
    "'",
    ',',
    ':',
    '',
    '"a":1',
    'a\u00a0',
    'a\u2028b',
    'a\u0085',
    '\u3000'
  ]
)
const rarely = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: rare })
const word = rarely(good, dangerous)
const separator = rarely(fc.constant(': '), fc.constantFrom(':', ':  ', '', ' : '))
const flowValue = fc.letrec(tie => ({
  any: fc.oneof({ maxDepth: 3 }, word, tie('map'), tie('list')),
  map: fc
    .array(fc.tuple(word, separator, tie('any')), { maxLength: 3 })
    .map(pairs => `{ ${pairs.map(pair => pair.join('')).join(', ')} }`),
  list: fc.array(tie('any'), { maxLength: 3 }).map(items => `[${items.join(', ')}]`)
})).any
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  ', '    ', ' '),
    fc.constantFrom('', '', '', '- ', '-  ', '# ', '- - '),
    word,
    separator,
    fc.oneof(fc.constant(''), flowValue),
    rarely(fc.constant(''), fc.constantFrom(' # c', ' ', '#c'))
  )
  .map(parts => parts.join(''))
const document = fc.array(line, { maxLength: 5 }).map(lines => lines.join('\n'))

test('what is read without the package is read in the same way', () => {
  let read = 0
  fc.assert(
    fc.property(document, text => void (read += Number(expectSame(text)))),
    { numRuns: 20_000 }
  )
  // The property must not hold only because everything is refused.
  expect(read).toBeGreaterThan(500)
})
