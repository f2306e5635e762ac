import { expect, test } from 'vitest'
import { resolveDevice, volumeOf } from '../../../src/data/inspect/resolve-device.ts'
import type { FoundVolume } from '../../../src/data/inspect/found-volume.ts'

const found = (
  volume: string,
  type: string,
  uuid: string,
  label: string | null,
  partuuid: string | null
): FoundVolume => ({
  volume,
  partuuid,
  grub: 'loop0',
  names: [],
  superblock: { type, uuid, label, unclean: false, space: null },
  subvolumes: null
})

const VOLUMES = [
  found('disk.0/part.1', 'vfat', '1A2B-3C4D', 'EFI', 'aa-01'),
  found('disk.0/part.2', 'ext4', 'u-1', 'my root', 'aa-02'),
  found('disk.1', 'ext4', 'u-1', 'twin', null),
  found('disk.2', 'btrfs', 'b-1', 'pool', null),
  found('disk.3', 'btrfs', 'b-1', 'pool', null),
  found('lvm/vg-a/lv-b', 'xfs', 'x-1', null, null)
]

test.each([
  ['UUID=1a2b-3c4d', 'disk.0/part.1'],
  ['LABEL=my root', 'disk.0/part.2'],
  ['/dev/disk/by-label/my\\x20root', 'disk.0/part.2'],
  ['PARTUUID=AA-02', 'disk.0/part.2'],
  ['/dev/disk/by-uuid/x-1', 'lvm/vg-a/lv-b'],
  ['/dev/sda2', 'disk.0/part.2'],
  ['/dev/sdb', 'disk.1'],
  ['/dev/mapper/vg--a-lv--b', 'lvm/vg-a/lv-b'],
  ['/dev/vg-a/lv-b', 'lvm/vg-a/lv-b'],
  ['UUID=b-1', 'disk.2'],
  ['UUID=u-1', null],
  ['UUID=nothing', null],
  ['/dev/sdz9', null],
  ['LABEL=', null],
  ['tmpfs', null],
  ['/dev/../sda2', null]
])('%s is %s', (spec, volume) => {
  expect(resolveDevice(spec, VOLUMES)).toBe(volume)
})

test.each([
  ['/dev/sda', 'disk.0'],
  ['/dev/sdaa3', 'disk.26/part.3'],
  ['/dev/hdb1', 'disk.1/part.1'],
  ['/dev/xvda1', 'disk.0/part.1'],
  ['/dev/nvme1n1p2', 'disk.1/part.2'],
  ['/dev/nvme0n1', 'disk.0'],
  ['/dev/mapper/a-b', 'lvm/a/b'],
  ['/dev/mapper/nohyphen', null],
  ['/dev/sr0', null],
  ['sda1', null]
])('%s names %s', (device, volume) => {
  expect(volumeOf(device)).toBe(volume)
})
