import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type YamlNode, textFile } from '../../src/formats/yaml-node.ts'
import { MAX_TEXT_LENGTH, parseYaml } from '../../src/formats/yaml-text.ts'

const parse = (text: string) => parseYaml(textFile('a.yaml', text))

function value(node: YamlNode | null | undefined): unknown {
  if (node === null || node === undefined) return node
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(value)
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, value(entry.value)]))
}

/** `CODE line:column path: what`. */
function problems(text: string): readonly string[] {
  return parse(text).diagnostics.map(({ code, where, what }) => {
    if (where.in !== 'config') throw new Error('not in a config')
    return `${code} ${where.line}:${where.column} ${where.path}: ${what}`
  })
}

test.each([
  ['YAML 1.2 has no yes and no', 'a: yes\nb: No\nc: on\nd: off\n', { a: 'yes', b: 'No', c: 'on', d: 'off' }],
  ['no times in base 60', 'a: 12:30:45\nb: 190:20:30\n', { a: '12:30:45', b: '190:20:30' }],
  ['no dates', 'a: 2024-01-02\n', { a: '2024-01-02' }],
  ['a leading zero is no octal number', 'a: 010\nb: 0o10\n', { a: 10, b: 8 }],
  ['block texts', 'a: |\n  x\n  y\nb: >\n  x\n  y\n', { a: 'x\ny\n', b: 'x y\n' }],
  ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
  ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
  ['an alias', 'a: &x { b: 1 }\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
  ['<< is a key like any other', 'a: &x { b: 1 }\nc: { <<: *x }\n', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
  ['a document mark', '---\na: 1\n...\n', { a: 1 }],
  ['no content', '# nothing\n', null],
  ['no text', '', null]
])('%s', (_, text, expected) => {
  expect(parse(text).diagnostics).toEqual([])
  expect(value(parse(text).value)).toEqual(expected)
})

test.each([
  ['append', 'a: !append [1]\n', 'append'],
  ['prepend', 'a: !prepend [1]\n', 'prepend'],
  ['replace', 'a: !replace { b: 1 }\n', 'replace'],
  ['unset', 'a: !unset\n', 'unset']
])('!%s is kept', (_, text, tag) => {
  const { value: root, diagnostics } = parse(text)
  expect(diagnostics).toEqual([])
  expect(root?.kind === 'map' && root.entries.get('a')?.value.tag).toBe(tag)
})

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)
]

test.each([
  ['a tab', 'a:\n\tb: 1\n', ['YAML_TAB 2:1 : a tab indents this line']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['YAML_DOCUMENTS 2:1 : a second document begins here']],
  ['a key twice', 'a:\n  b: 1\n  b: 2\n', ['YAML_KEY_DUPLICATE 3:3 a.b: a.b is set twice in this file']],
  [
    'a key three times',
    'a: 1\na: 2\na: 3\n',
    [
      'YAML_KEY_DUPLICATE 2:1 a: a is set twice in this file',
      'YAML_KEY_DUPLICATE 3:1 a: a is set twice in this file'
    ]
  ],
  ['a number as a key', 'a:\n  2024: x\n', ['YAML_KEY_NOT_TEXT 2:3 a: the key 2024 is no text']],
  ['true as a key', 'true: x\n', ['YAML_KEY_NOT_TEXT 1:1 : the key true is no text']],
  ['a list as a key', '[a]: x\n', ['YAML_KEY_NOT_TEXT 1:1 : a key is no text']],
  ['no key', 'a:\n  : x\n', ['YAML_KEY_NOT_TEXT 2:3 a: the key before ":" is missing']],
  ['an unknown tag', 'a: !include x.yaml\n', ['YAML_TAG 1:13 a: the tag !include has no meaning here']],
  ['a tag of YAML itself', 'a: !!int "1"\n', ['YAML_TAG 1:10 a: the tag !!int has no meaning here']],
  ['!append on a map', 'a: !append { b: 1 }\n', ['CONFIG_MERGE 1:12 a: !append is for lists']],
  ['!unset with a value', 'a: !unset 1\n', ['CONFIG_MERGE 1:11 a: !unset takes no value']],
  ['!replace on a text', 'a: !replace b\n', ['CONFIG_MERGE 1:13 a: !replace is for maps and lists']],
  [
    'a merge tag in a list',
    'a: [!replace { b: 1 }]\n',
    ['CONFIG_MERGE 1:14 a[0]: !replace has no meaning inside a list: lists do not merge item by item']
  ],
  ['an alias of nothing', 'a: *b\n', ['YAML_ALIAS 1:4 a: the alias *b names no anchor that ends above it']],
  [
    'an alias of itself',
    'a: &x [*x]\n',
    ['YAML_ALIAS 1:8 a[0]: the alias *x names no anchor that ends above it']
  ],
  [
    'an alias bomb of ten levels',
    `${bomb.join('\n')}\n`,
    ['YAML_ALIAS 5:45 a4[7]: aliases expand to more than 100000 values']
  ],
  [
    'a control character',
    'a: b\u0007\n',
    ['YAML_CHARACTER 1:5 : the character U+0007 is not allowed in YAML']
  ],
  [
    'bytes that are no UTF-8',
    'a: \ufffd\n',
    ['YAML_CHARACTER 1:4 : the character U+FFFD is not allowed in YAML']
  ],
  [
    'half a surrogate pair',
    'a: \ud800\n',
    ['YAML_CHARACTER 1:4 : the character U+D800 is not allowed in YAML']
  ],
  [
    'nesting',
    `a: ${'['.repeat(40)}${']'.repeat(40)}\n`,
    ['YAML_TOO_DEEP 1:36 : more than 32 levels of nesting']
  ],
  ['an unclosed quote', 'a: "b\nc: d\n', ['YAML_SYNTAX 3:1 : missing closing "quote']],
  [
    'an unclosed bracket',
    'a: [b\nc: d\n',
    ['YAML_SYNTAX 2:1 : a { or [ above is not closed before this line']
  ],
  [
    'a map behind a value',
    'a: b: c\n',
    ['YAML_SYNTAX 1:4 : nested mappings are not allowed in compact mappings']
  ],
  [
    'a reference without quotes in brackets',
    'a: { b: ${env:X} }\nc: 1\n',
    ['YAML_SYNTAX 1:10 : inside { } and [ ] a text with ${ must be in quotes']
  ]
])('%s is reported at its place', (_, text, expected) => {
  expect(problems(text)).toEqual(expected)
})

test('a file of 50 MB is not read', () => {
  const text = '# 3456789\n'.repeat(5_000_000)
  expect(problems(text)).toEqual([
    `YAML_TOO_LARGE 1:1 : the file has 50000000 characters, more than the ${MAX_TEXT_LENGTH} that are read`
  ])
})

test('brackets without end are refused, not followed', () => {
  const { value: root, diagnostics } = parse(`a: ${'['.repeat(200_000)}`)
  expect(root).toBe(undefined)
  expect(diagnostics.map(({ code }) => code)).toEqual(['YAML_TOO_DEEP'])
})

test('dashes without end are refused, not followed', () => {
  expect(parse('- '.repeat(20_000)).diagnostics.map(({ code }) => code)).toEqual(['YAML_TOO_DEEP'])
})

test('a bad file still gives what can be checked further', () => {
  expect(value(parse('a: 1\na: 2\nb: 3\n').value)).toEqual({ a: 1, b: 3 })
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ': ',
        '- ',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&x ',
        '*x',
        '!append ',
        '!unset',
        '|',
        '>',
        '#',
        '\t',
        '---',
        '? ',
        ',',
        '1',
        '${env:A}',
        '%'
      ),
      { maxLength: 40 }
    )
    .map(parts => parts.join(''))
)

test('no text makes it throw, and no value means an error', () => {
  fc.assert(
    fc.property(anything, text => {
      const { value: root, diagnostics } = parse(text)
      if (root === undefined) expect(diagnostics.length).toBeGreaterThan(0)
      for (const { where } of diagnostics) expect(where).toMatchObject({ in: 'config', file: 'a.yaml' })
    }),
    { numRuns: 3000 }
  )
})

test('no bytes make it throw', () => {
  const decoder = new TextDecoder()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void parse(decoder.decode(bytes))),
    { numRuns: 2000 }
  )
})
