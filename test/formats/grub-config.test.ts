import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseGrubConfig } from '../../src/formats/grub-config.ts'

const DEMO = readFileSync(new URL('../fixtures/debian-12/boot/grub/grub.cfg', import.meta.url), 'utf8')

const seen = (text: string) =>
  parseGrubConfig(text, '/g').value.commands.map(({ start, end, line, entry }) => [
    line,
    entry,
    text.slice(start, end)
  ])

test.each([
  ['', []],
  ['# linux x\n  # y', []],
  ['set a=b', [[1, null, 'set a=b']]],
  [
    'a; b & c|d\ne',
    [
      [1, null, 'a'],
      [1, null, 'b'],
      [1, null, 'c'],
      [1, null, 'd'],
      [2, null, 'e']
    ]
  ],
  ['set x="a;b #c" # d', [[1, null, 'set x="a;b #c"']]],
  [
    "echo 'it''s {'\nb",
    [
      [1, null, "echo 'it''s {'"],
      [2, null, 'b']
    ]
  ],
  [
    'linux a \\\n  b\nc',
    [
      [1, null, 'linux a \\\n  b'],
      [3, null, 'c']
    ]
  ],
  [
    'echo "a\nb"\nc',
    [
      [1, null, 'echo "a\nb"'],
      [3, null, 'c']
    ]
  ],
  ['echo ${a} $b\n', [[1, null, 'echo ${a} $b']]],
  [
    'if [ x = y ]; then\n a\nfi',
    [
      [1, null, 'if [ x = y ]'],
      [1, null, 'then'],
      [2, null, 'a'],
      [3, null, 'fi']
    ]
  ],
  [
    'menuentry a {\n l1\n}\nmenuentry b {\n l2\n}\nl3',
    [
      [1, null, 'menuentry a'],
      [2, 0, 'l1'],
      [4, null, 'menuentry b'],
      [5, 1, 'l2'],
      [7, null, 'l3']
    ]
  ],
  [
    'submenu s {\nmenuentry a { l }\n}\n',
    [
      [1, null, 'submenu s'],
      [2, null, 'menuentry a'],
      [2, 0, 'l']
    ]
  ],
  [
    'menuentry a {\nfunction f { x }\ny }',
    [
      [1, null, 'menuentry a'],
      [2, 0, 'function f'],
      [2, 0, 'x'],
      [3, 0, 'y']
    ]
  ],
  ['}}}\na', [[2, null, 'a']]]
])('%j', (text, expected) => {
  expect(seen(text)).toEqual(expected)
})

test('an open quote is reported at the line where it begins', () => {
  const { diagnostics } = parseGrubConfig("a\necho 'x\ny", '/boot/grub/grub.cfg')
  expect(diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['GRUB_CONFIG_UNTERMINATED', { in: 'guest', path: '/boot/grub/grub.cfg', line: 2 }]
  ])
})

test('what grub-mkconfig writes', () => {
  const kernels = parseGrubConfig(DEMO, '/g').value.commands.filter(
    ({ name }) => name === 'linux' || name === 'initrd'
  )
  expect(kernels.map(({ name, line, entry }) => [name, line, entry])).toEqual([
    ['linux', 99, 0],
    ['initrd', 101, 0],
    ['linux', 117, 1],
    ['initrd', 119, 1],
    ['linux', 134, 2],
    ['initrd', 136, 2]
  ])
  expect(parseGrubConfig(DEMO, '/g').diagnostics).toEqual([])
})

test('commands lie in the text one after another, on the lines they say; what is between them are no words', () => {
  const piece = fc.constantFrom(
    ' ',
    '\n',
    ';',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '#',
    '$',
    '${',
    'a',
    'menuentry',
    '\t'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('')
      let at = 0
      for (const { start, end, line, name } of parseGrubConfig(text, '/g').value.commands) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start)).toMatch(/^(?:[\s;{}&|]|#[^\n]*)*$/)
        expect(text.slice(0, start).split('\n').length).toBe(line)
        expect(text.slice(start, end).startsWith(name)).toBe(true)
        at = end
      }
      expect(text.slice(at)).toMatch(/^(?:[\s;{}&|]|#[^\n]*)*$/)
    })
  )
})
