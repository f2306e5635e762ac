import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMdadmConf } from '../../src/formats/mdadm-conf.ts'

test.each<[name: string, text: string, lines: ReadonlyArray<readonly [string, number, ...string[]]>]>([
  ['empty', '', []],
  ['comments', '# DEVICE /dev/sda\n  # x\n\n', []],
  ['a line', 'DEVICE /dev/sda1  /dev/sdb1 # x\n', [['device', 1, '/dev/sda1', '/dev/sdb1']]],
  [
    'short and small keywords',
    'dev a\nArr b\nDEVICES c\nar d\n',
    [
      ['device', 1, 'a'],
      ['array', 2, 'b'],
      ['device', 3, 'c'],
      ['ar', 4, 'd']
    ]
  ],
  [
    'a line that goes on',
    'ARRAY /dev/md0\n   UUID=1\n\tname=x\nMAILADDR root',
    [
      ['array', 1, '/dev/md0', 'UUID=1', 'name=x'],
      ['MAILADDR', 4, 'root']
    ]
  ],
  ['a comment between', 'ARRAY a # c\n  b\n', [['array', 1, 'a', 'b']]],
  ['quotes', 'ARRAY "/dev/md/a b" name=\'x y\'\n', [['array', 1, '/dev/md/a b', 'name=x y']]],
  ['a sign within a word', 'ARRAY a#b\n', [['array', 1, 'a#b']]],
  [
    'a quote that stays open',
    'ARRAY "a b\nDEVICE c',
    [
      ['array', 1, 'a b'],
      ['device', 2, 'c']
    ]
  ],
  [
    'carriage returns',
    'DEVICE a\r\nDEVICE b\r\n',
    [
      ['device', 1, 'a'],
      ['device', 2, 'b']
    ]
  ]
])('%s', (_, text, expected) => {
  expect(
    parseMdadmConf(text).map(({ keyword, line, words }) => [keyword, line, ...words.map(word => word.text)])
  ).toEqual(expected)
})

test('words and lines stand where their offsets say', () => {
  const piece = fc.oneof(
    fc.constantFrom('DEVICE', ' ', '\t', '\n', '#', '"', "'", '/dev/sda1', '\r'),
    fc.string()
  )
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const text = pieces.join('')
      let at = 0
      for (const { start, end, words } of parseMdadmConf(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        at = end
        for (const word of words) {
          expect(text.slice(word.start, word.end).replace(/["']/g, '')).toBe(word.text)
          expect(word.start >= start && word.end <= end).toBe(true)
        }
      }
    })
  )
})
