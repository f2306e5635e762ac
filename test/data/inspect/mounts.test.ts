import { expect, test } from 'vitest'
import { placeOf, subvolumeOf } from '../../../src/data/inspect/guest-reader.ts'
import { mountsOf } from '../../../src/data/inspect/mounts.ts'
import type { FoundVolume } from '../../../src/data/inspect/found-volume.ts'

const volume = (name: string): FoundVolume => ({
  volume: name,
  partuuid: null,
  grub: 'loop0',
  names: [],
  superblock: { type: 'ext4', uuid: `uuid-${name}`, label: null, unclean: false, space: null },
  subvolumes: null
})

const VOLUMES = ['disk.0/part.1', 'disk.0/part.2', 'disk.1/part.1'].map(volume)
const ROOT = { mountpoint: '/', volume: 'disk.0/part.1', options: '' }

test('boot and var, by name and by UUID, sorted; swap, tmpfs and data are not needed', () => {
  const fstab = `/dev/sda1 / ext4 defaults 0 1
/dev/sdb1 /var/ ext4 defaults 0 2
UUID=uuid-disk.0/part.2 /boot ext4 ro,subvol=x,noatime 0 2
tmpfs /usr tmpfs defaults 0 0
/dev/sdz9 /data ext4 defaults 0 0
/dev/sdz9 none swap sw 0 0
`
  expect(mountsOf(ROOT, fstab, VOLUMES)).toEqual({
    mounts: [
      ROOT,
      { mountpoint: '/boot', volume: 'disk.0/part.2', options: 'subvol=x' },
      { mountpoint: '/var', volume: 'disk.1/part.1', options: '' }
    ],
    diagnostics: []
  })
})

test('a place that is on no disk is an error where it is needed', () => {
  const { mounts, diagnostics } = mountsOf(
    ROOT,
    '/dev/sdc1 /boot ext4 defaults\n/dev/sdc2 /var ext4 defaults\n',
    VOLUMES
  )
  expect(mounts).toEqual([ROOT])
  expect(diagnostics.map(({ code, severity, where }) => [code, severity, where])).toEqual([
    ['GUEST_MOUNT_UNRESOLVED', 'error', { in: 'guest', path: '/etc/fstab', line: 1 }],
    ['GUEST_MOUNT_UNRESOLVED', 'warning', { in: 'guest', path: '/etc/fstab', line: 2 }]
  ])
})

test('the last line for a place counts, and the root stays where it was found', () => {
  const fstab =
    '/dev/sda2 /boot ext4 defaults\n/dev/sdb1 /boot ext4 defaults\nUUID=x / btrfs subvol=@root,compress=zstd\n'
  expect(mountsOf({ ...ROOT, options: 'subvol=@' }, fstab, VOLUMES).mounts).toEqual([
    { ...ROOT, options: 'subvol=@' },
    { mountpoint: '/boot', volume: 'disk.1/part.1', options: '' }
  ])
})

test.each([
  ['/etc/fstab', 'disk.0/part.1', '/etc/fstab'],
  ['/boot', 'disk.0/part.2', '/'],
  ['/boot/grub/grub.cfg', 'disk.0/part.2', '/grub/grub.cfg'],
  ['/bootx', 'disk.0/part.1', '/bootx']
])('%s is on %s', (path, on, inside) => {
  const place = placeOf([ROOT, { mountpoint: '/boot', volume: 'disk.0/part.2', options: '' }], path)
  expect([place?.mount.volume, place?.inside]).toEqual([on, inside])
})

test.each([
  ['', ''],
  ['subvol=@', '/@'],
  ['ro,subvol=/@/.snapshots/1/snapshot,x=y', '/@/.snapshots/1/snapshot'],
  ['subvol=../../etc', '']
])('options %j lead to %j', (options, folder) => {
  expect(subvolumeOf({ ...ROOT, options })).toBe(folder)
})
