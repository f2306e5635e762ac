import { expect, test } from 'vitest'
import { mountUnits } from '../../../../src/control/fixers/linux/mount-units.ts'
import { codes, fixOnce, guestInput, ONE_DISK, ROOT_UUID, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const TWO = [...ONE_DISK, { 1: { type: 'xfs', uuid: 'aaaa-1', label: 'data' } }]
const MOUNT = '/etc/systemd/system/data.mount'
const mount = (what: string, type = 'xfs') =>
  `# data\n[Unit]\nAfter=x\n[Mount]\nWhat = ${what} \nWhere=/data\nType=${type}\nOptions=noatime\n[Install]\nWantedBy=multi-user.target\n`

/** Name, file, before, what becomes of its device (null: no edit), codes, what is different about the guest. */
const CASES: ReadonlyArray<readonly [string, string, string, string | null, readonly string[], TestGuest?]> =
  [
    ['by UUID', MOUNT, mount('/dev/sdb1'), '/dev/disk/by-uuid/aaaa-1', []],
    [
      'by PARTUUID',
      MOUNT,
      mount('/dev/sdb1'),
      '/dev/disk/by-partuuid/5ca1ab11-01',
      [],
      { guest: { fstab: 'partuuid' } }
    ],
    ['by label', MOUNT, mount('/dev/sdb1'), '/dev/disk/by-label/data', [], { guest: { fstab: 'label' } }],
    ['stable', MOUNT, mount('/dev/disk/by-uuid/aaaa-1'), null, []],
    ['a share', MOUNT, mount('nas:/x', 'nfs'), null, []],
    ['another type', MOUNT, mount('/dev/sdb1', 'ext4'), null, ['MOUNT_UNIT_DEVICE']],
    ['a disk that is not there', MOUNT, mount('/dev/sdc1'), null, ['MOUNT_UNIT_DEVICE']],
    ['keep', MOUNT, mount('/dev/sdb1'), null, [], { guest: { fstab: 'keep' } }],
    ['no device', MOUNT, '[Mount]\nWhere=/data\n', null, []]
  ]

for (const [name, path, before, after, expected, guest] of CASES)
  test(name, () => {
    const fix = fixOnce(mountUnits, guestInput({ disks: TWO, ...guest, files: { [path]: before } }))
    expect(texts(fix)).toEqual(after === null ? {} : { [path]: before.replace('/dev/sdb1', after) })
    expect(codes(fix)).toEqual(expected)
  })

test('a unit that mounts the root is for the root', () => {
  const text = '[Mount]\nWhat=/dev/sda1\nWhere=/\n'
  const fix = fixOnce(mountUnits, guestInput({ files: { '/etc/systemd/system/-.mount': text } }))
  expect(texts(fix)).toEqual({
    '/etc/systemd/system/-.mount': `[Mount]\nWhat=/dev/disk/by-uuid/${ROOT_UUID}\nWhere=/\n`
  })
})
