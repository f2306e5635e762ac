import { expect, test } from 'vitest'
import { mdadmConf } from '../../../../src/control/fixers/linux/mdadm-conf.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const MEMBER = { type: 'linux_raid_member', uuid: '3aaa0122-2982-7cfa-5331-ad66ca767371' }
const OTHER = { type: 'linux_raid_member', uuid: '00000000-1111-2222-3333-444444444444' }
const UUID = 'UUID=3aaa0122:29827cfa:5331ad66:ca767371'
const DISKS = [
  { 1: MEMBER, 2: OTHER },
  { 1: MEMBER, 2: OTHER }
]
const UNKNOWN = ['MDADM_DEVICE_UNKNOWN']

const CASES: ReadonlyArray<readonly [string, string, string | null, readonly string[], TestGuest?]> = [
  ['empty', '', null, []],
  [
    'as Debian writes it',
    `#DEVICE partitions containers\nHOMEHOST <system>\nARRAY /dev/md/0  metadata=1.2 ${UUID} name=x:0\n`,
    null,
    []
  ],
  ['DEVICE with names', 'DEVICE /dev/sda1 /dev/sdb1\n', 'DEVICE partitions\n', []],
  [
    'DEVICE with a pattern, a comment stays',
    '# c\nDEV  /dev/sd*[0-9]  # x\n',
    '# c\nDEV  partitions  # x\n',
    []
  ],
  ['DEVICE by path', 'DEVICE /dev/disk/by-path/pci* containers\n', 'DEVICE partitions containers\n', []],
  [
    'what is not a disk of the old hardware stays',
    'DEVICE /dev/mapper/a /dev/sda1\n',
    'DEVICE /dev/mapper/a partitions\n',
    []
  ],
  [
    'several lines',
    'DEVICE /dev/hda* /dev/hdc*\nDEV    /dev/sd*\nMAILADDR root\nDEVICE /dev/sdx /dev/dm-1\n',
    'DEVICE partitions\nMAILADDR root\nDEVICE /dev/dm-1\n',
    []
  ],
  [
    'a line that goes on',
    'DEVICE /dev/sda1\n       /dev/sdb1\nMAILADDR root\n',
    'DEVICE partitions\nMAILADDR root\n',
    []
  ],
  [
    'a comment between words stays',
    'DEVICE /dev/sda1 # one\n  /dev/sdb1 # two\n',
    'DEVICE partitions # one\n   # two\n',
    []
  ],
  ['partitions is there already', 'DEVICE partitions\nDEVICE /dev/sda1\n', null, []],
  ['DEVICE without a disk', 'DEVICE /dev/mapper/*\n', null, []],
  [
    'an array by its devices',
    'ARRAY /dev/md0 level=raid1 devices=/dev/sda1,/dev/sdb1\n',
    `ARRAY /dev/md0 level=raid1 ${UUID}\n`,
    []
  ],
  [
    'an array by both',
    `ARRAY /dev/md0 devices=/dev/sda1,/dev/sdb1 ${UUID} spares=1\n`,
    `ARRAY /dev/md0 ${UUID} spares=1\n`,
    []
  ],
  [
    'an array over two lines',
    'ARRAY /dev/md0\n\tdevices=/dev/sda1,/dev/sdb1\n',
    `ARRAY /dev/md0\n\t${UUID}\n`,
    []
  ],
  ['members of two arrays', 'ARRAY /dev/md0 devices=/dev/sda1,/dev/sdb2\n', null, UNKNOWN],
  ['a member that is not there', 'ARRAY /dev/md0 devices=/dev/sda1,/dev/sdc1\n', null, UNKNOWN],
  ['a pattern', 'ARRAY /dev/md0 devices=/dev/sd*1\n', null, UNKNOWN],
  ['devices of the device mapper', 'ARRAY /dev/md0 devices=/dev/mapper/a,/dev/mapper/b\n', null, []],
  ['no arrays', 'DEVICE /dev/sda1\n', null, [], { disks: [{ 1: { type: 'ext4' } }] }],
  ['keep', 'DEVICE /dev/sda1\n', null, [], { guest: { fstab: 'keep' } }]
]

for (const path of ['/etc/mdadm/mdadm.conf', '/etc/mdadm.conf', '/etc/mdadm/mdadm.conf.d/a.conf'])
  for (const [name, before, after, expected, guest] of CASES)
    test(`${path}: ${name}`, () => {
      const fix = fixOnce(mdadmConf, guestInput({ disks: DISKS, ...guest, files: { [path]: before } }))
      expect(texts(fix)).toEqual(after === null ? {} : { [path]: after })
      expect(codes(fix)).toEqual(expected)
    })

test('says what mdadm would do, and where an unknown array stands', () => {
  const text =
    'DEVICE /dev/sda1 /dev/sdb1\nARRAY /dev/md0 devices=/dev/sda1,/dev/sdb1\nARRAY /dev/md1 devices=/dev/sdc1\n'
  const { edits, diagnostics } = mdadmConf.fix(
    guestInput({ disks: DISKS, files: { '/etc/mdadm.conf': text } })
  )
  expect(edits.map(({ because }) => because)).toEqual([
    'DEVICE names /dev/sda1, /dev/sdb1, and mdadm would look at no disk of the target; /dev/md0 would be made of /dev/sda1, /dev/sdb1 only: such names change with the disk bus'
  ])
  expect(diagnostics.map(({ where }) => where)).toEqual([{ in: 'guest', path: '/etc/mdadm.conf', line: 3 }])
})
