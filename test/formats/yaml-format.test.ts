import fc from 'fast-check'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Document, parse } from 'yaml'
import { formatYaml } from '../../src/formats/yaml-format.ts'
import { textFile } from '../../src/formats/yaml-node.ts'

const format = (text: string): string | undefined => formatYaml(textFile('a.yaml', text)).value

test.each<[string, string, string]>([
  ['nothing', '', ''],
  ['comments alone', '# a\n#b  \n\n\n', '# a\n#b\n'],
  ['indentation', 'a:\n    b:\n          c: 1\n', 'a:\n  b:\n    c: 1\n'],
  ['lists', 'a:\n- 1\n-   - 2\n    - 3\n', 'a:\n  - 1\n  - - 2\n    - 3\n'],
  ['blanks in and after a line', 'a:   1  \nb: 2\t\n', 'a: 1\nb: 2\n'],
  ['braces on one line', 'a: {b: 1,c: [1,2]}\n', 'a: { b: 1, c: [ 1, 2 ] }\n'],
  ['braces on several lines', '{\n  "a": {\n    "b": [\n      1\n    ]\n  }\n}\n', '"a":\n  "b":\n    - 1\n'],
  ['empty ones', 'a: {\n}\nb: []\n', 'a: {}\nb: []\n'],
  ['blank lines', 'a: 1\n\n\n\nb: 2\n\n\n', 'a: 1\n\nb: 2\n'],
  ['no new line at the end', 'a: 1', 'a: 1\n'],
  ['Windows line ends', 'a: 1\r\nb: |\r\n  x\r\n', 'a: 1\nb: |\n  x\n'],
  [
    'comments',
    '# top\n\na: 1 # side\nb:\n   # above\n   - c\n# end\n',
    '# top\n\na: 1 # side\nb:\n  # above\n  - c\n\n# end\n'
  ],
  [
    'tags',
    'a: !append   [ x ]\nb:   !unset\nc: !replace {d:   1}\n',
    'a: !append [ x ]\nb: !unset\nc: !replace { d: 1 }\n'
  ],
  ['anchors', 'a: &x   {b: 1}\nc:   *x\n', 'a: &x { b: 1 }\nc: *x\n'],
  ['quotes', `a: "x"\nb: 'y'\nc: z\nd: "yes"\n`, `a: "x"\nb: 'y'\nc: z\nd: "yes"\n`],
  ['nulls and truth', 'a: ~\nb:\nc: null\nd: True\n', 'a: ~\nb:\nc: null\nd: True\n'],
  [
    'numbers',
    'a: 1.50\nb: 0x1F\nc: 12345678901234567890\nd: -0\n',
    'a: 1.50\nb: 0x1f\nc: 12345678901234567890\nd: -0\n'
  ],
  [
    'block texts',
    'a:   |-\n     x\n       y\nb: >+\n   z\n\nc: 1\n',
    'a: |-\n  x\n    y\nb: >+\n  z\n\nc: 1\n'
  ],
  ['long lines', `a: ${'word '.repeat(60)}end\n`, `a: ${'word '.repeat(60)}end\n`]
])('R66 %s', (_, text, formatted) => {
  expect(format(text)).toBe(formatted)
  expect(format(formatted)).toBe(formatted)
})

test('R66 what is no YAML, or no configuration, is told as everywhere, and not formatted', () => {
  expect(formatYaml(textFile('a.yaml', 'a: [1\nb: }'))).toMatchObject({
    diagnostics: [{ code: 'YAML_SYNTAX' }]
  })
  expect(format('a: 1\na: 2\n')).toBe(undefined)
})

const QUIET = { logLevel: 'error' } as const
const configs = globSync('{examples,test}/**/*.yaml', { cwd: join(import.meta.dirname, '../..') })

test.each(configs.toSorted())('R66 %s: formatting is stable and keeps values and comments', path => {
  const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
  const once = format(text)
  // A file with mistakes is a test of those.
  if (once === undefined) return expect(formatYaml(textFile(path, text)).diagnostics).not.toEqual([])
  expect(format(once)).toBe(once)
  expect(parse(once, QUIET)).toEqual(parse(text, QUIET))
  expect(once.match(/#/g)).toEqual(text.match(/#/g))
})

const key = fc.stringMatching(/^[a-z ~#:{}!&*'"-]{1,8}$/).filter(text => text.trim() === text)
const leaf = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null))
const { value } = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true })
}))

test('R66 formatting never changes a value, whatever the style it comes in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, value, { noNullPrototype: true }),
      fc.nat(6),
      fc.boolean(),
      (tree, indent, seq) => {
        const document = new Document(tree)
        document.commentBefore = ' kept'
        const text = document.toString({ indent: indent + 1, indentSeq: seq, lineWidth: 20 + indent * 10 })
        const formatted = format(text)
        // Texts that a configuration cannot have are refused beforehand.
        if (formatted === undefined) return
        expect(parse(formatted)).toEqual(parse(text))
        expect(format(formatted)).toBe(formatted)
        if (Object.keys(tree).length > 0) expect(formatted).toContain('# kept\n')
      }
    ),
    { numRuns: 300 }
  )
})
