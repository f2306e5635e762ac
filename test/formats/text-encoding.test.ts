import { expect, test } from 'vitest'
import { decodeText } from '../../src/formats/text-encoding.ts'

test.each([
  ['UTF-8', [0xc3, 0xbc, 0xe2, 0x82, 0xac], 'ü€'],
  ['utf8', [0xc3, 0xbc], 'ü'],
  ['UTF-8', [0xfc], null],
  ['ISO-8859-1', [0xfc, 0x85], 'ü\u0085'],
  ['Windows-1252', [0xfc, 0x80, 0x9f, 0x81], 'ü€Ÿ\ufffd'],
  ['GBK', [0xc4, 0xe3], null],
  ['GBK', [0x61, 0x62], 'ab'],
  ['', [], '']
])('%s %j', (encoding, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes), encoding)).toBe(text)
})
