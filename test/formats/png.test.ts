import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pngSize } from '../../src/formats/png.ts'
import { chunk, greyPng } from '../views/html/png.ts'

const png = Buffer.from(greyPng(64, 48))

test('a whole PNG has its size', () => {
  expect(pngSize(png)).toEqual({ width: 64, height: 48 })
})

const END = 12
const refused: ReadonlyArray<readonly [string, Uint8Array]> = [
  ['nothing', new Uint8Array()],
  ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00')],
  ['markup', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['the signature alone', png.subarray(0, 8)],
  ['one that ends early', png.subarray(0, png.length - 1)],
  ['one without its end', png.subarray(0, png.length - END)],
  ['one with something behind it', Buffer.concat([png, Buffer.from('<script>')])],
  ['one whose header is not first', Buffer.concat([png.subarray(0, 8), chunk('IEND', new Uint8Array())])],
  ['one with two headers', Buffer.concat([png.subarray(0, 33), png.subarray(8, 33), png.subarray(33)])],
  ['one that is wider than any screen', greyPng(9000, 1)],
  ['one without pixels', greyPng(0, 0)]
]

test.each(refused)('%s is no picture of a screen', (_, bytes) => {
  expect(pngSize(bytes)).toBeNull()
})

test('a PNG with any one bit turned over is none', () => {
  fc.assert(
    fc.property(fc.nat(png.length * 8 - 1), bit => {
      const broken = Buffer.from(png)
      broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(pngSize(broken)).toBeNull()
    })
  )
})

test('any bytes get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), tail => {
      expect(pngSize(Buffer.concat([png.subarray(0, 33), tail]))).toBeNull()
    })
  )
})
