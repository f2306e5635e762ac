import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseShellAssignments, placedValue } from '../../src/formats/shell-assignments.ts'

test.each([
  ['', []],
  ['A=1', [['A', '1', 1, true]]],
  ['  export A=1 # c\n', [['A', '1', 1, true]]],
  ['#A=1\nB=2', [['B', '2', 2, true]]],
  ['A="x y"\'z\'w', [['A', 'x yzw', 1, true]]],
  [
    'A="x\ny"\nB=1',
    [
      ['A', 'x\ny', 1, true],
      ['B', '1', 3, true]
    ]
  ],
  ['A="say \\"hi\\" \\n"', [['A', 'say "hi" \\n', 1, true]]],
  [
    'A=1 B=2; C=3',
    [
      ['A', '1', 1, false],
      ['B', '2', 1, false],
      ['C', '3', 1, false]
    ]
  ],
  ['A=1 command', [['A', '1', 1, false]]],
  ['if true; then\nA=1\nfi\necho A=2', [['A', '1', 2, true]]],
  ['A=', [['A', '', 1, true]]],
  ['A+=" x"', [['A', ' x', 1, true]]],
  ['A+ =x\nB++=x', []],
  [
    'A=x\\\ny\nB=1',
    [
      ['A', 'xy', 1, true],
      ['B', '1', 3, true]
    ]
  ],
  [
    'A=`lsb_release -i || echo Debian`\nB=1',
    [
      ['A', '`lsb_release', 1, false],
      ['B', '1', 2, true]
    ]
  ]
])('%j', (text, expected) => {
  const found = parseShellAssignments(text).map(({ name, value, line, alone }) => [name, value, line, alone])
  expect(found).toEqual(expected)
})

test('offsets are those of names and values as written, in order', () => {
  const piece = fc.constantFrom('A=', 'A+=', 'export ', '"', "'", '\\', '\n', ';', ' ', '#', 'x', '$(', '`')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('')
      let at = 0
      for (const { name, start, end, line, line_start, line_end } of parseShellAssignments(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(line_end)
        expect([`${name}=`, `${name}+=`].some(written => text.slice(0, start).endsWith(written))).toBe(true)
        expect(text.slice(0, line_start).split('\n').length).toBe(line)
        at = end
      }
    })
  )
})

test.each<[string, string, number, number]>([
  ['A=x y', 'x', 2, 3],
  ['A="x y"\n', 'x y', 3, 6],
  ["A='x'", 'x', 3, 4],
  ['A=x\\:y', 'x:y', 2, 6],
  // A quote that never ends: no place to change anything at.
  ['A="x', '', 2, 2],
  ['A="', '', 2, 2],
  ["A='x\n", '', 2, 2]
])('where the value of %j is', (text, value, start, end) => {
  const [first] = parseShellAssignments(text)
  expect(first === undefined ? null : placedValue(text, first)).toEqual({ text: value, start, end, line: 1 })
})
