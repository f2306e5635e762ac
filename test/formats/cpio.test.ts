import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCpio, parseCpio } from '../../src/formats/cpio.ts'
import { printCpio } from '../../src/formats/cpio-print.ts'

const data = new TextEncoder().encode('hello')
const archive = printCpio([
  { kind: 'folder', path: 'usr' },
  { kind: 'file', path: 'usr/hello', data },
  { kind: 'file', path: 'empty', data: new Uint8Array(0) }
])

test('lists what was written', () => {
  const { entries, next, problem } = parseCpio(archive, 0)
  expect(problem).toBeNull()
  expect(next).toBe(archive.length)
  expect(entries.map(({ path, mode, bytes }) => [path, mode.toString(8), bytes])).toEqual([
    ['usr', '40755', 0],
    ['usr/hello', '100644', 5],
    ['empty', '100644', 0]
  ])
  const hello = entries[1]
  expect(archive.subarray(hello?.offset, (hello?.offset ?? 0) + 5)).toEqual(data)
})

test('reads an archive behind other bytes', () => {
  const shifted = new Uint8Array(archive.length + 512)
  shifted.set(archive, 512)
  expect(isCpio(shifted, 512)).toBe(true)
  expect(parseCpio(shifted, 512).next).toBe(shifted.length)
  expect(parseCpio(shifted, 0)).toEqual({ entries: [], next: 0, problem: 'no member header at byte 0' })
})

const header = (fields: Readonly<Record<number, string>>): Uint8Array => {
  const words = Array.from({ length: 13 }, (_, index) => fields[index] ?? '00000000')
  return new TextEncoder().encode(`070701${words.join('')}name\0\0${'\0'.repeat(64)}`)
}

test.each([
  [
    'a size of four gigabytes',
    header({ 6: 'ffffffff', 11: '00000005' }),
    'a member of 4294967295 bytes that goes beyond the end at byte 0'
  ],
  ['a name of four gigabytes', header({ 11: 'ffffffff' }), 'a name of 4294967295 bytes at byte 0'],
  ['no name', header({ 11: '00000000' }), 'a name of 0 bytes at byte 0'],
  [
    'a header that is no number',
    header({ 6: 'zzzzzzzz', 11: '00000005' }),
    'a header that is not hexadecimal at byte 0'
  ],
  ['an end in the middle', archive.subarray(0, 60), 'the archive ends without a trailer at byte 0']
])('says what is wrong with %s', (_, bytes, problem) => {
  expect(parseCpio(bytes, 0).problem).toBe(problem)
})

test('any flipped bytes give entries within the archive or a problem', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 20 }), changes => {
      const bytes = archive.slice()
      for (const [at, value] of changes) bytes[at] = value
      const { entries, next } = parseCpio(bytes, 0)
      expect(next).toBeLessThanOrEqual(bytes.length + 3)
      for (const { offset, bytes: size } of entries) expect(offset + size).toBeLessThanOrEqual(bytes.length)
    })
  )
})
