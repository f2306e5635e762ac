import { expect, test } from 'vitest'
import { foreignVolume } from '../../../src/control/checks/foreign-volume.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const os = SEEN.guest?.os ?? null
const root = os?.root ?? ''
const volume = (name: string, type: string) => ({
  ...{ volume: name, type, uuid: null, label: null, unclean: false }
})

test.each([
  ['what h2k looks into', [volume(root, 'ext4'), volume('disk.1', 'swap')], []],
  [
    'two of one kind, said once',
    [volume('disk.1', 'zfs_member'), volume('disk.2', 'zfs_member')],
    [
      'disk.1, disk.2 of vm.web01 are each a member of a ZFS pool, which is copied as it is and not looked into'
    ]
  ],
  [
    'several kinds',
    [volume('disk.1/part.1', 'ldm'), volume('disk.1/part.2', 'BitLocker')],
    [
      'disk.1/part.2 of vm.web01 is a BitLocker volume, which is copied as it is and not looked into',
      'disk.1/part.1 of vm.web01 is part of a Windows dynamic disk, which is copied as it is and not looked into'
    ]
  ],
  ['a system on F2FS, which was looked into', [volume(root, 'f2fs')], []]
])('%s', (_, filesystems, told) => {
  const found = foreignVolume.check(settled({ seen: withFacts({ filesystems, os }) }), HOST)
  expect(found.map(({ what }) => what)).toEqual(told)
  expect(found.every(({ code, severity }) => code === 'GUEST_VOLUME_FOREIGN' && severity === 'warning')).toBe(
    true
  )
})
