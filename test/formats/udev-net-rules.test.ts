import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseUdevNetRules } from '../../src/formats/udev-net-rules.ts'

test.each([
  ['', []],
  ['# SUBSYSTEM=="net", NAME="x"\n', []],
  ['SUBSYSTEM=="net", ATTR{address}=="a:b", NAME="eth0"', [[1, 'eth0', 'SUBSYSTEM==net ATTR{address}==a:b']]],
  ['\nSUBSYSTEM=="net",KERNEL!="lo" , NAME:="x"\n', [[2, 'x', 'SUBSYSTEM==net KERNEL!=lo']]],
  [
    'SUBSYSTEM=="net", \\\n  DRIVERS=="?*", NAME="x"\nSUBSYSTEM=="net", NAME="y"',
    [
      [1, 'x', 'SUBSYSTEM==net DRIVERS==?*'],
      [3, 'y', 'SUBSYSTEM==net']
    ]
  ],
  ['# comment \\\nSUBSYSTEM=="net", NAME="x"', [[2, 'x', 'SUBSYSTEM==net']]],
  ['SUBSYSTEM=="block", NAME="x"\nSUBSYSTEM!="net", NAME="x"\nSUBSYSTEM=="net", ENV{NAME}="x"', []]
])('%j', (text, expected) => {
  const rules = parseUdevNetRules(text).map(({ line, name, matches }) => [
    line,
    name,
    matches.map(each => each.key + each.operator + each.value).join(' ')
  ])
  expect(rules).toEqual(expected)
})

test('offsets are those of comparisons and values', () => {
  const piece = fc.constantFrom(
    'SUBSYSTEM=="net"',
    ', ',
    'NAME="x"',
    'ATTR{address}=="a"',
    '\\\n',
    '\n',
    '#',
    '"',
    ' '
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('')
      for (const { matches, line, start, end } of parseUdevNetRules(text)) {
        expect(text.slice(0, start).split('\n').length).toBeGreaterThanOrEqual(line)
        for (const each of matches) {
          expect(text.slice(each.value_start, each.value_end)).toBe(each.value)
          expect(text.slice(each.start, each.end)).toBe(`${each.key}${each.operator}"${each.value}"`)
          expect([each.start >= start, each.end <= end]).toEqual([true, true])
        }
      }
    })
  )
})
