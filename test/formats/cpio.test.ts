import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpioReader, isCpio, type CpioReader } from '../../src/formats/cpio.ts'
import { printCpio } from '../../src/formats/cpio-print.ts'

const archive = printCpio([
  { kind: 'folder', path: 'usr' },
  { kind: 'file', path: 'usr/hello', data: new TextEncoder().encode('hello') },
  { kind: 'file', path: 'empty', data: new Uint8Array(0) }
])

function read(
  bytes: Uint8Array,
  piece = bytes.length
): { readonly found: readonly unknown[]; readonly reader: CpioReader } {
  const found: unknown[] = []
  const reader = cpioReader({
    wanted: () => 4,
    entry: ({ path, mode, bytes: size }, data) =>
      found.push([path, mode.toString(8), size, new TextDecoder().decode(data)])
  })
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece))
  return { found, reader }
}

const FOUND = [
  ['usr', '40755', 0, ''],
  ['usr/hello', '100644', 5, 'hell'],
  ['empty', '100644', 0, '']
]

test.each([1, 3, 109, 110, 111, 10_000])('lists what was written, in pieces of %d bytes', piece => {
  const { found, reader } = read(archive, piece)
  expect(found).toEqual(FOUND)
  expect([reader.problem(), reader.taken()]).toEqual([null, archive.length])
})

test('takes nothing behind the trailer', () => {
  const longer = new Uint8Array(archive.length + 100).fill(0x30)
  longer.set(archive)
  const { found, reader } = read(longer)
  expect(found).toEqual(FOUND)
  expect([reader.problem(), reader.taken()]).toEqual([null, archive.length])
  expect([isCpio(longer, 0), isCpio(longer, 4), isCpio(longer, 10_000)]).toEqual([true, false, false])
})

const header = (fields: Readonly<Record<number, string>>): Uint8Array => {
  const words = Array.from({ length: 13 }, (_, index) => fields[index] ?? '00000000')
  return new TextEncoder().encode(`070701${words.join('')}name\0\0${'\0'.repeat(64)}`)
}

test.each([
  [
    'a size of four gigabytes',
    header({ 6: 'ffffffff', 11: '00000005' }),
    'the archive ends without a trailer, after 180 bytes'
  ],
  ['a name of four gigabytes', header({ 11: 'ffffffff' }), 'a name of 4294967295 bytes at byte 0'],
  ['no name', header({ 11: '00000000' }), 'a name of 0 bytes at byte 0'],
  [
    'a header that is no number',
    header({ 6: 'zzzzzzzz', 11: '00000005' }),
    'a header that is not hexadecimal at byte 0'
  ],
  ['an end in the middle', archive.subarray(0, 60), 'the archive ends without a trailer, after 60 bytes'],
  ['something else', new Uint8Array(200), 'no member header at byte 0'],
  ['nothing', new Uint8Array(0), 'the archive ends without a trailer, after 0 bytes']
])('says what is wrong with %s', (_, bytes, problem) => {
  expect(read(bytes).reader.problem()).toBe(problem)
})

test('any flipped bytes give the same in any pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 20 }),
      fc.integer({ min: 1, max: 200 }),
      (changes, piece) => {
        const bytes = archive.slice()
        for (const [at, value] of changes) bytes[at] = value
        const [whole, pieces] = [read(bytes), read(bytes, piece)]
        expect(pieces.found).toEqual(whole.found)
        expect(pieces.reader.problem()).toBe(whole.reader.problem())
        expect(whole.reader.taken()).toBeLessThanOrEqual(bytes.length)
      }
    )
  )
})
