import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printCpio } from '../../src/formats/cpio-print.ts'
import { cpioTail } from '../../src/formats/cpio-tail.ts'

const archive = (text: string): Uint8Array =>
  printCpio([{ kind: 'file', path: 'a', data: new TextEncoder().encode(text) }])
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const zeros = (count: number): Uint8Array => new Uint8Array(count)
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const ONE = archive('one')
const TWO = archive('two')

test.each<[string, Uint8Array, number | null]>([
  ['behind a stream', join(text('stream'), zeros(10), ONE), 16],
  ['two of them', join(text('stream'), zeros(10), ONE, zeros(4), TWO, zeros(3)), 16],
  ['too few zeros', join(text('stream'), zeros(7), ONE), null],
  ['no zeros', join(text('stream'), ONE), null],
  ['the file is one archive', ONE, null],
  ['something behind it', join(text('stream'), zeros(10), ONE, text('x')), null],
  ['cut short', join(text('stream'), zeros(10), ONE.subarray(0, 100)), null],
  ['only the last one is whole', join(zeros(8), text('070701'), zeros(200), ONE), 214],
  ['none', text('0'.repeat(1000)), null],
  ['empty', zeros(0), null]
])('%s', (_, bytes, at) => {
  expect(cpioTail(bytes)).toBe(at)
})

test('is found behind any stream', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 8, max: 20 }), (stream, padding) => {
      const at = stream.length + padding
      expect(cpioTail(join(stream, zeros(padding), TWO))).toBe(at)
    })
  )
})

test('many beginnings of archives take no time to speak of', () => {
  cpioTail(join(...Array.from({ length: 50_000 }, () => join(zeros(8), text('070701')))))
})
