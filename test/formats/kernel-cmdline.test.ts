import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceArguments } from '../../src/formats/kernel-cmdline.ts'

test.each([
  ['', []],
  ['root=/dev/sda1', ['root /dev/sda1']],
  ['ro root=/dev/sda1 resume=/dev/sda5 quiet', ['root /dev/sda1', 'resume /dev/sda5']],
  ['"root=/dev/sda1 ro" \'mount.usr=/dev/sda3\'', ['root /dev/sda1', 'mount.usr /dev/sda3']],
  ['root="/dev/sda1"', ['root /dev/sda1']],
  ['root=UUID=x rd.lvm.lv=vg/root', []],
  ['xroot=/dev/sda1 rootfs=/dev/sda1', []],
  ['root=/dev/sda1,x', []],
  ['console=/dev/ttyS0', []],
  [
    'real_root=/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part1',
    ['real_root /dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part1']
  ]
])('%s', (text, expected) => {
  expect(deviceArguments(text).map(({ key, device }) => `${key} ${device}`)).toEqual(expected)
})

test('the offsets are those of the device', () => {
  const word = fc.constantFrom(
    'root=/dev/sda1',
    'resume=/dev/vdb',
    '"',
    "'",
    'ro',
    'root="/dev/sda1"',
    '=/dev/x'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), words => {
      const text = words.join(' ')
      return deviceArguments(text).every(({ device, start, end }) => text.slice(start, end) === device)
    })
  )
})
