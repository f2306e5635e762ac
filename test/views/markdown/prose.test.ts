import { expect, test } from 'vitest'
import { cell, code, prose } from '../../../src/views/markdown/prose.ts'

test.each([
  'free space is given back before the copy, then nobody changes the layer any more',
  'root=/dev/sda1 stands in 3 places: such names change with the disk bus',
  'the image lacks virtio_blk, virtio_pci',
  "the guest's own (25.4 KiB)"
])('%s: is text', text => {
  expect(prose(text)).toBe(text)
})

test.each([
  '@team look',
  'closes #12',
  'see GH-12',
  'at https://evil.test',
  'at www.evil.test',
  ':tada: party',
  'commit 0123abc',
  '*bold* and _thin_',
  '/close',
  '1. first',
  '- item',
  '<b>',
  'a|b',
  'größer'
])('%s: could be more than text', text => {
  expect(prose(text)).toBe(`\`${text}\``)
})

test('no text is longer than anybody reads', () => {
  expect(prose('x '.repeat(1000)).length).toBeLessThanOrEqual(403)
  expect(code('x'.repeat(1000)).length).toBeLessThanOrEqual(402)
  expect(cell('x'.repeat(1000)).length).toBeLessThanOrEqual(82)
})
