import { expect, test } from 'vitest'
import { agreedFormat, diskMagic, promisedFormat } from '../../src/formats/disk-magic.ts'

const head = (offset: number, hex: string): Uint8Array => {
  const bytes = Buffer.alloc(4096)
  bytes.write(hex, offset, 'hex')
  return bytes
}
const NOTHING = Buffer.alloc(512)
const ascii = (text: string): string => Buffer.from(text).toString('hex')

test.each([
  ['qcow2', head(0, '514649fb00000003')],
  ['qcow1', head(0, '514649fb00000001')],
  ['qed', head(0, '51454400')],
  ['vmdk', head(0, '4b444d5601000000')],
  ['vmdk', Buffer.from('# Disk DescriptorFile\nversion=1\n')],
  ['vmdk-extent', head(0, ascii('COWD'))],
  ['vmdk-extent', head(0, 'bebafeca00000000')],
  ['vhdx', head(0, ascii('vhdxfile'))],
  ['vpc', head(0, ascii('conectix'))],
  ['vdi', head(64, '7f10dabe')],
  ['parallels', head(0, ascii('WithoutFreeSpace'))],
  ['parallels', head(0, ascii('WithouFreSpacExt'))],
  ['boot-sector', head(510, '55aa')],
  [null, NOTHING],
  [null, Buffer.alloc(0)],
  [null, Buffer.from('QFI')]
])('%s is recognised', (magic, bytes) => {
  expect(diskMagic(bytes, NOTHING)).toBe(magic)
})

test('a fixed VHD is recognised by its end, whatever it begins with', () => {
  expect(diskMagic(head(510, '55aa'), Buffer.from('conectix'))).toBe('vpc')
})

test.each([
  ['a.VMDK', 'vmdk'],
  ['a.vhd', 'vpc'],
  ['x.y/a.raw', 'raw'],
  ['a.img', null],
  ['a', null],
  ['a.qcow2.bak', null]
])('%s promises %s', (path, format) => {
  expect(promisedFormat(path)).toBe(format)
})

// path, what the configuration says, what the bytes prove, what comes out
test.each([
  ['a.vmdk', null, 'vmdk', 'vmdk'],
  ['a.img', null, 'qcow2', 'qcow2'],
  ['a', null, 'vhdx', 'vhdx'],
  ['a.img', null, null, 'raw'],
  ['disk', null, null, 'raw'],
  ['a.raw', null, 'boot-sector', 'raw'],
  ['a.bin', null, 'boot-sector', 'raw'],
  ['a.bin', 'raw', null, 'raw'],
  // The guest of a raw disk can write any header into it.
  ['a.raw', 'raw', 'qcow2', 'raw'],
  ['a.bak', 'qcow2', 'qcow2', 'qcow2'],
  ['a.raw', null, 'qcow2', 'its name promises raw, its content is qcow2'],
  ['a.vmdk', null, 'boot-sector', 'its name promises vmdk, its content is raw'],
  ['a.qcow2', null, null, 'its name promises qcow2, its content is raw'],
  ['a.vmdk', 'vmdk', null, 'its content is raw, not vmdk'],
  ['a.img', 'qcow2', 'vmdk', 'its content is vmdk, not qcow2'],
  ['a.txt', null, null, 'nothing in it or its name says that it is a disk'],
  ['a-delta.vmdk', null, 'vmdk-extent', 'it is the data of a VMDK, not its descriptor'],
  ['a.raw', 'raw', 'vmdk-extent', 'raw'],
  ['a.img', null, 'qcow1', 'it is a qcow of version 1, which nobody should use any more']
] as const)('%s, said %s, proven %s: %s', (path, said, magic, expected) => {
  const agreed = agreedFormat(path, said, magic)
  expect('format' in agreed ? agreed.format : agreed.conflict).toBe(expected)
})
