import { expect, test } from 'vitest'
import { mapReader } from '../../src/formats/qemu-img-map.ts'

const extent = (start: number, length: number, zero: boolean): string =>
  `{ "start": ${start}, "length": ${length}, "depth": 1, "present": true, "zero": ${zero}, "data": ${!zero}, "offset": ${start}}`

const TEXT = `[${[
  extent(0, 100, false),
  extent(100, 50, true),
  extent(150, 10, false),
  extent(160, 500, true),
  extent(660, 40, false),
  '{ "start": 700, "length": 300, "depth": 0, "present": false, "zero": true, "data": false}'
].join(',\n')}]\n`

function read(text: string, gap: number, piece = text.length) {
  const reader = mapReader(gap)
  for (let at = 0; at < text.length; at += piece) reader.add(text.slice(at, at + piece))
  return reader.end()
}

test.each([
  [
    1,
    [
      [0, 100],
      [150, 160],
      [660, 700]
    ]
  ],
  [
    51,
    [
      [0, 160],
      [660, 700]
    ]
  ],
  [501, [[0, 700]]]
] as const)('with gaps of %i', (gap, spans) => {
  expect(read(TEXT, gap)).toEqual({ spans: spans.map(([at, end]) => ({ at, end })), bytes: 1000 })
})

test('wherever the text is cut', () => {
  for (let piece = 1; piece < 200; piece += 1) expect(read(TEXT, 51, piece)).toEqual(read(TEXT, 51))
})

test.each([
  ['a hole in the list', `[${extent(0, 1, true)},\n${extent(2, 1, true)}]`],
  ['another text', 'image: x.raw\n'],
  [
    'a number that is none',
    `[${extent(0, 1, true).replace('"length": 1', '"length": 99999999999999999999')}]`
  ],
  ['a line without an end', `[${' '.repeat(100_000)}x`]
])('%s is no map', (_, text) => {
  expect(read(text, 1)).toBeNull()
})

test('nothing is an empty disk', () => {
  expect(read('[]\n', 1)).toEqual({ spans: [], bytes: 0 })
})
