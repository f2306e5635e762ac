import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted, parseLvmFilters } from '../../src/formats/lvm-filter.ts'

test.each<[name: string, text: string, filters: ReadonlyArray<readonly [string, number, number]> | null]>([
  ['empty', '', []],
  ['no filter', 'devices {\n  dir = "/dev"\n}\n', []],
  ['in its section', 'devices {\n\tfilter = [ "a|.*|" ]\n}\n', [['filter', 2, 1]]],
  [
    'both',
    'devices { filter=["r|x|"]\nglobal_filter=["a|x|","r|.*|"] }',
    [
      ['filter', 1, 1],
      ['global_filter', 2, 2]
    ]
  ],
  ['by a path', 'devices/global_filter = [ "a|.*|" ]\n', [['global_filter', 1, 1]]],
  ['without commas', 'devices { filter = [ "a|a|" "r|b|" ] }', [['filter', 1, 2]]],
  ['over several lines', 'devices {\n filter = [\n  "a|a|", # one\n  "r|.*|"\n ]\n}', [['filter', 2, 2]]],
  ['a single pattern', 'devices { filter = "a|.*|" }', [['filter', 1, 1]]],
  ['single quotes', "devices { filter = [ 'a|.*|' ] }", [['filter', 1, 1]]],
  ['an empty list', 'devices { filter = [] }', [['filter', 1, 0]]],
  ['commented out', 'devices {\n # filter = [ "r|.*|" ]\n}', []],
  ['in another section', 'activation { filter = [ "r|.*|" ] }', []],
  ['below another section', 'x { devices { filter = [ "r|.*|" ] } }', []],
  ['a pattern that is none', 'devices { filter = [ "sda" ] }', null],
  ['a number', 'devices { filter = [ 1 ] }', null],
  ['cut off in the list', 'devices { filter = [ "a|a|"', null],
  ['cut off in the section', 'devices { filter = [ "a|a|" ]', null],
  ['a quote that stays open', 'devices { filter = [ "a|a| ] }', null],
  ['too deep', 'a {'.repeat(40), null]
])('%s', (_, text, expected) => {
  const filters = parseLvmFilters(text)
  expect(filters?.map(({ name, line, patterns }) => [name, line, patterns.length]) ?? null).toEqual(expected)
})

test('knows where a list begins and ends', () => {
  const text = 'devices { filter = [  "a|a|", "r|.*|", ]\nglobal_filter = "a|b|"\nfilter = [] }'
  const lists = parseLvmFilters(text)?.map(({ list }) => list && text.slice(list.start, list.end))
  expect(lists).toEqual(['"a|a|", "r|.*|",', null, ''])
})

test.each<[string, readonly string[], boolean]>([
  ['"a|sda|", "r|.*|"', ['/dev/sda'], true],
  ['"a|sda|", "r|.*|"', ['/dev/vda'], false],
  ['"r|.*|", "a|sda|"', ['/dev/sda'], false],
  ['"r|sdb|"', ['/dev/sda'], true],
  ['"r|sdb|"', ['/dev/sdb'], false],
  ['"r|sdb|", "a|by-id|"', ['/dev/sdb', '/dev/disk/by-id/x'], true],
  ['"r|sdb|"', ['/dev/sdb', '/dev/disk/by-id/x'], false],
  ['', ['/dev/sda'], true]
])('[ %s ] for %s', (patterns, names, accepted) => {
  const [filter] = parseLvmFilters(`devices { filter = [ ${patterns} ] }`) ?? []
  expect(filter && isAccepted(filter, names)).toBe(accepted)
})

test('takes any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('devices', '{', '}', 'filter', '=', '[', ']', '"a|x|"', ',', '#', '\n', "'", '"', ' '),
    fc.string()
  )
  fc.assert(fc.property(fc.array(piece), pieces => parseLvmFilters(pieces.join('')) !== undefined))
})
