import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Bytes } from '../../src/views/utf8-bytes.ts'

test('any text takes as many bytes as its encoding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(utf8Bytes(text)).toBe(Buffer.byteLength(text))
    })
  )
  expect(utf8Bytes('a\ud800b')).toBe(Buffer.byteLength('a\ud800b'))
})
