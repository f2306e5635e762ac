import { expect, test } from 'vitest'
import fc from 'fast-check'
import { decodeUtf8, decodeUtf8Lossy, encodeUtf8 } from '../../src/formats/utf8.ts'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

test('agrees with the platform in both directions', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(new TextEncoder().encode(text)))
      expect(decodeUtf8(encodeUtf8(text))).toBe(text)
    })
  )
})

test('says no to exactly what the platform says no to', () => {
  const platform = new TextDecoder('utf8', { fatal: true, ignoreBOM: true })
  const fatal = (input: Uint8Array): string | null => {
    try {
      return platform.decode(input)
    } catch {
      return null
    }
  }
  fc.assert(
    fc.property(fc.uint8Array(), input => {
      expect(decodeUtf8(input)).toBe(fatal(input))
    })
  )
  const leads = fc.tuple(
    fc.integer({ min: 0xc0, max: 0xff }),
    fc.uint8Array({ min: 0x70, max: 0xcf, maxLength: 5 })
  )
  fc.assert(
    fc.property(leads, ([lead, rest]) => {
      const input = Uint8Array.of(lead, ...rest)
      expect(decodeUtf8(input)).toBe(fatal(input))
    })
  )
})

test.each([
  ['overlong slash', 'c0af'],
  ['overlong NUL in three bytes', 'e08080'],
  ['surrogate', 'eda080'],
  ['above the last code point', 'f4908080'],
  ['cut sequence', 'e282'],
  ['lone continuation', '80']
])('%s is no text', (_, hex) => {
  expect(decodeUtf8(bytes(hex))).toBeNull()
})

test('reading for people replaces and goes on', () => {
  expect(decodeUtf8Lossy(bytes('61ff62c3a4'))).toBe('a\ufffdbä')
})

test('a byte order mark is kept', () => {
  expect(decodeUtf8(bytes('efbbbf61'))).toBe('\ufeffa')
})
