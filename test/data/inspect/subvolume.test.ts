import { expect, test } from 'vitest'
import { subvolumeOf } from '../../../src/data/inspect/guest-reader.ts'
import {
  bootedSubvolume,
  candidateOptions,
  snapshotsKept,
  subvolumeIn,
  subvolumeOption
} from '../../../src/data/inspect/subvolume.ts'
import type { FoundVolume } from '../../../src/data/inspect/found-volume.ts'

const subvolume = (id: number, path: string, snapshot = false) => ({ id, path, snapshot })

function found(preferred: string, ...all: ReturnType<typeof subvolume>[]): FoundVolume {
  const superblock = { type: 'btrfs', uuid: 'u', label: null, unclean: false, space: null }
  return {
    volume: 'disk.0',
    partuuid: null,
    grub: 'loop0',
    names: [],
    superblock,
    subvolumes: { preferred, all }
  }
}

const SUSE = found(
  '@/.snapshots/7/snapshot',
  subvolume(256, '@'),
  subvolume(258, '@/var'),
  subvolume(259, '@/.snapshots/1/snapshot', true),
  subvolume(270, '@/.snapshots/7/snapshot', true)
)
const PLAIN = found('', subvolume(256, '@'), subvolume(257, '@home'), subvolume(300, '@.bak', true))

test.each([
  ['a path, with and without slashes', 'rw,subvol=/@/var/', 'subvol=@/var'],
  ['the path before the number', 'subvolid=256,subvol=@/var', 'subvol=@/var'],
  ['a number', 'subvolid=258', 'subvol=@/var'],
  ['the top, by its number', 'subvolid=5', 'subvol=/'],
  ['the top, by its path', 'subvol=/', 'subvol=/'],
  ['nothing, which is the default', 'defaults', 'subvol=@/.snapshots/7/snapshot'],
  ['a number that is not there', 'subvolid=999', 'subvol=@/.snapshots/7/snapshot']
])('%s', (_, options, want) => expect(subvolumeIn(options, SUSE)).toBe(want))

test('where the top is the default it needs no option', () => {
  expect(subvolumeOption('', PLAIN)).toBe('')
  expect(subvolumeIn('noatime', PLAIN)).toBe('')
  expect(subvolumeIn('noatime', undefined)).toBe('')
  expect(subvolumeOf({ mountpoint: '/', volume: 'disk.0', options: 'subvol=/' })).toBe('')
})

test('a snapshot is a candidate only as the default, or in a usual place', () => {
  expect(candidateOptions(SUSE)).toEqual([
    'subvol=@/.snapshots/7/snapshot',
    'subvol=/',
    'subvol=@',
    'subvol=@/var',
    'subvol=@/.snapshots/1/snapshot'
  ])
  expect(candidateOptions(PLAIN)).toEqual(['', 'subvol=@', 'subvol=@home'])
  const restored = found('', subvolume(400, '@', true), subvolume(401, 'timeshift/1/@', true))
  expect(candidateOptions(restored)).toEqual(['', 'subvol=@'])
  expect(candidateOptions({ ...PLAIN, subvolumes: null })).toEqual([
    ...['', 'subvol=@', 'subvol=root', 'subvol=@rootfs', 'subvol=@/.snapshots/1/snapshot']
  ])
})

const root = (options: string, fstab = '', commandLines: readonly string[] = []) => ({
  mount: { mountpoint: '/', volume: 'disk.0', options },
  fstab: new TextEncoder().encode(fstab),
  commandLines
})
const TWO = found('', subvolume(256, 'a'), subvolume(257, 'b'))
const OF_B = '/dev/sda1 / btrfs subvol=/b 0 0\n'

test.each([
  [
    'rootflags of the boot entry, whatever fstab says',
    [root('subvol=a', OF_B, ['linux /vmlinuz rootflags=ro,subvol=/a quiet']), root('subvol=b', OF_B)],
    ['subvol=a']
  ],
  [
    'rootflags of a subvolume that holds no system',
    [root('subvol=a', OF_B, ['rootflags=subvol=gone']), root('subvol=b', OF_B)],
    ['subvol=b']
  ],
  ['the default', [root('', OF_B), root('subvol=b', OF_B)], ['']],
  ['its own fstab', [root('subvol=a', OF_B), root('subvol=b', OF_B)], ['subvol=b']],
  ['a usual name', [root('subvol=a'), root('subvol=@')], ['subvol=@']],
  ['nothing', [root('subvol=a'), root('subvol=b')], ['subvol=a', 'subvol=b']],
  ['one alone', [root('subvol=a')], ['subvol=a']]
])('of several systems in one btrfs: %s', (_, roots, want) =>
  expect(bootedSubvolume(roots, TWO).map(({ mount }) => mount.options)).toEqual(want)
)

test('a long word behind rootflags= costs no more than it is long', () => {
  const hostile = root('subvol=a', '', ['rootflags='.repeat(100_000)])
  expect(bootedSubvolume([hostile, root('subvol=b')], TWO)).toHaveLength(2)
})

test('snapshots are told of once, but not the one that boots', () => {
  expect(snapshotsKept(root('subvol=@/.snapshots/7/snapshot').mount, [SUSE]).map(({ what }) => what)).toEqual(
    ['disk.0 holds 1 snapshot that is copied but not edited, so the guest may not boot from there']
  )
  expect(snapshotsKept(root('subvol=a').mount, [TWO])).toEqual([])
})
