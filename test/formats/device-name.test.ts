import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diskLetters, isBuildersName, letterIndex, parseDeviceName } from '../../src/formats/device-name.ts'

test.each([
  ['/dev/sda1', { by: 'kernel', scheme: 'sd', disk: 'sda', index: 0, partition: 1 }],
  ['/dev/sdaa12', { by: 'kernel', scheme: 'sd', disk: 'sdaa', index: 26, partition: 12 }],
  ['/dev/hdb', { by: 'kernel', scheme: 'hd', disk: 'hdb', index: 1, partition: null }],
  ['/dev/xvda1', { by: 'kernel', scheme: 'xvd', disk: 'xvda', index: 0, partition: 1 }],
  ['/dev/nvme1n1p3', { by: 'kernel', scheme: 'nvme', disk: 'nvme1n1', index: 1, partition: 3 }],
  [
    '/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:2:0-part1',
    { by: 'path', bus: 'scsi', unit: 2, pci: '0000:03:00.0', partition: 1 }
  ],
  [
    '/dev/disk/by-path/pci-0000:02:03.0-ata-1',
    { by: 'path', bus: 'ata', unit: 1, pci: '0000:02:03.0', partition: null }
  ],
  [
    '/dev/disk/by-path/pci-0000:0b:00.0-nvme-1-part2',
    { by: 'path', bus: 'nvme', unit: 1, pci: '0000:0b:00.0', partition: 2 }
  ],
  [
    '/dev/disk/by-path/virtio-pci-0000:00:05.0-part2',
    { by: 'path', bus: null, unit: null, pci: null, partition: 2 }
  ],
  ['/dev/disk/by-id/wwn-0x6000c29-part5', { by: 'id', number: null, partition: 5 }],
  ['/dev/mapper/mpatha', { by: 'id', number: null, partition: null }],
  ['/dev/mapper/mpathab3', { by: 'id', number: null, partition: 3 }],
  ['/dev/mapper/mpathb-part2', { by: 'id', number: null, partition: 2 }],
  [
    '/dev/mapper/36000c29a1b2c3d4e5f60718293a4b5c6',
    { by: 'id', number: '6000c29a1b2c3d4e5f60718293a4b5c6', partition: null }
  ],
  [
    '/dev/mapper/36000c29a1b2c3d4e5f60718293a4b5c6_part2',
    { by: 'id', number: '6000c29a1b2c3d4e5f60718293a4b5c6', partition: 2 }
  ],
  ['/dev/disk/by-id/dm-name-mpatha1', { by: 'id', number: null, partition: 1 }],
  ['/dev/mapper/mpath-root', null],
  ['/dev/mapper/360-x', null],
  [
    '/dev/disk/by-id/scsi-36000c29a1b2c3d4e5f60718293a4b5c6-part2',
    { by: 'id', number: '6000c29a1b2c3d4e5f60718293a4b5c6', partition: 2 }
  ],
  [
    '/dev/disk/by-id/wwn-0x6000c29a1b2c3d4e5f60718293a4b5c6',
    { by: 'id', number: '6000c29a1b2c3d4e5f60718293a4b5c6', partition: null }
  ],
  [
    '/dev/disk/by-id/ata-VMware_Virtual_SATA_Hard_Drive_00000000000000000001',
    { by: 'id', number: null, partition: null }
  ],
  ['/dev/disk/by-id/dm-name-vg-root', null],
  ['/dev/disk/by-id/lvm-pv-uuid-x', null],
  ['/dev/disk/by-id/usb-Stick_1234-0:0-part1', null],
  ['/dev/disk/by-path/ip-10.0.0.1:3260-iscsi-iqn.x-lun-0-part1', null],
  ['/dev/disk/by-path/pci-0000:02:00.0-usb-0:1:1.0-scsi-0:0:0:0-part1', null],
  ['/dev/disk/by-path/pci-0000:03:00.0-fc-0x5006016-lun-0', null],
  ['/dev/disk/by-uuid/x', null],
  ['/dev/mapper/vg-root', null],
  ['/dev/vg/root', null],
  ['/dev/md0', null],
  ['/dev/sr0', null],
  ['/dev/sda0', null],
  ['/dev/sda/x', null],
  ['UUID=/dev/sda1', null],
  ['', null]
])('%s', (spec, expected) => {
  expect(parseDeviceName(spec)).toEqual(expected)
})

test('letters count like the kernel counts disks', () => {
  fc.assert(fc.property(fc.nat(18_277), index => letterIndex(diskLetters(index)) === index))
  expect(diskLetters(701)).toBe('zz')
})

test.each([
  ['/dev/loop0p1', true],
  ['/dev/loop21', true],
  ['/dev/nbd0p2', true],
  ['/dev/mapper/loop0p1', true],
  ['/dev/mapper/loop0', false],
  ['/dev/loop', false],
  ['/dev/sda1', false],
  ['/dev/mapper/vg-loop0p1', false]
])('%s is of the machine that made the image: %s', (name, expected) => {
  expect(isBuildersName(name)).toBe(expected)
})
