import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseShellLists } from '../../src/formats/shell-lists.ts'

/** Text with `|` where more words may be put, and what is found as `NAME[+]: words`. */
test.each<[string, string, readonly string[]]>([
  ['an array', 'MODULES=(a b|)\n', ['MODULES: a b']],
  ['an empty array', 'MODULES=(|)\n', ['MODULES:']],
  ['blanks at the end of an array', 'MODULES=( a b|  )', ['MODULES: a b']],
  ['several lines with a comment', 'MODULES=(\n  a # why (\n  b|\n)\n', ['MODULES: a b']],
  ['quotes in an array', `MODULES=("a" 'b c'|)`, ['MODULES: a b c']],
  ['a hash inside a word', 'M=(a#b|)', ['M: a#b']],
  ['an added array', 'M+=(a|)', ['M+: a']],
  ['a string', 'features="ata base|"', ['features: ata base']],
  ['a string of dracut', 'add_drivers+=" a b| "', ['add_drivers+: a b']],
  ['an empty string', `M='|'`, ['M:']],
  ['one bare word', 'M=ext4 # x', ['M: ext4']],
  ['nothing', 'M=\n', ['M:']],
  ['a comment', '#MODULES=(a)\n  # M=(b)\n', []],
  ['export', 'export M=(a|)', ['M: a']],
  ['behind a list', 'A=(a|)\nB="b|"\n', ['A: a', 'B: b']],
  ['inside a string of many lines', 'A="\nM=(x)|\n"\nB=(b|)', ['A: M=(x)', 'B: b']],
  ['an escaped quote', 'A="a\\"b|"\nB=(c|)', ['A: a\\"b', 'B: c']],
  ['an open array hides the rest', 'A=(a|)\nB=(b\nC=(c)\n', ['A: a']],
  ['an open quote hides the rest', 'A="b\nC=(c)\n', []],
  ['a nested parenthesis', 'A=(a $(b) c)\nB=(b)', []]
])('%s', (_, marked, expected) => {
  const text = marked.replaceAll('|', '')
  const lists = parseShellLists(text)
  expect(
    lists.map(({ name, append, words }) => `${name}${append ? '+' : ''}: ${words.join(' ')}`.trimEnd())
  ).toEqual(expected)
  const ends = lists.flatMap(({ end }) => end ?? []).toReversed()
  expect(ends.reduce((out, end) => `${out.slice(0, end)}|${out.slice(end)}`, text)).toBe(marked)
})

test('a word put at the end is the last word', () => {
  const text = fc.string({
    unit: fc.constantFrom('A', '=', '+', '(', ')', '"', "'", '#', '\\', ' ', '\n', 'x', '$'),
    maxLength: 30
  })
  fc.assert(
    fc.property(text, given => {
      parseShellLists(given).forEach(({ end, words }, index) => {
        if (end === null) return
        const more = `${given.slice(0, end)} more${given.slice(end)}`
        expect(parseShellLists(more)[index]?.words).toEqual([...words, 'more'])
      })
    }),
    { numRuns: 5000 }
  )
})

test.each(['A=(', 'A="', 'A=(x\\', 'A=x\n', '(((((', '# \n', 'A=(a\n#'])(
  'a long file of %j takes no time to speak of',
  piece => {
    parseShellLists(piece.repeat(100_000))
  }
)
