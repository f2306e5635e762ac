import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kernelVersion } from '../../src/formats/kernel-image.ts'

function image(text: string, change: Readonly<Record<number, number>> = {}): Uint8Array {
  const bytes = new Uint8Array(0x400)
  bytes.set(new TextEncoder().encode('HdrS'), 0x202)
  bytes.set([0x00, 0x01], 0x20e)
  bytes.set(new TextEncoder().encode(text), 0x300)
  for (const [at, value] of Object.entries(change)) bytes[Number(at)] = value
  return bytes
}

test.each<[string, Uint8Array, string | null]>([
  [
    'Debian',
    image('6.1.0-57-amd64 (debian-kernel@lists.debian.org) #1 SMP PREEMPT_DYNAMIC\0'),
    '6.1.0-57-amd64'
  ],
  ['Alpine', image('6.6.31-0-lts (buildozer@build-3-20-x86_64) #1-Alpine SMP\0'), '6.6.31-0-lts'],
  ['the version alone', image('5.15.19\0'), '5.15.19'],
  ['no magic', image('5.15.19\0', { 0x202: 0 }), null],
  ['no version', image('5.15.19\0', { 0x20e: 0, 0x20f: 0 }), null],
  ['a version behind the end', image('5.15.19\0', { 0x20f: 0xff }), null],
  ['a path', image('../../etc \0'), null],
  ['no end', image('x'.repeat(0x100)), null],
  ['empty', new Uint8Array(0), null]
])('%s', (_, bytes, expected) => {
  expect(kernelVersion(bytes)).toBe(expected)
})

test('any bytes give a name or nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(65535), (text, at) => {
      const bytes = image('', { 0x20e: at % 256, 0x20f: at >> 8 })
      bytes.set(text.subarray(0, 256), 0x300)
      expect(kernelVersion(bytes) ?? 'x').toMatch(/^[\w.+~-]+$/)
    })
  )
})
