import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fstab } from '../../../../src/control/fixers/linux/fstab.ts'
import { codes, fixOnce, guestInput, ONE_DISK, ROOT_UUID, SWAP_UUID, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const TWO_DISKS = [...ONE_DISK, { 1: { type: 'xfs', uuid: 'aaaa-1', label: 'data' } }]
const UNKNOWN = ['FSTAB_DEVICE_UNKNOWN']
const ROOT_LINE = `UUID=${ROOT_UUID} / ext4 defaults 0 1\n`

/** Name, before, after (null: no edit), codes, what is different about the guest. */
const CASES: ReadonlyArray<readonly [string, string, string | null, readonly string[], TestGuest?]> = [
  ['empty', '', null, []],
  [
    'renamed, spacing and comments stay',
    '# c\n/dev/sda1\t/   ext4 ro 0 1 \n',
    `# c\nUUID=${ROOT_UUID}\t/   ext4 ro 0 1 \n`,
    []
  ],
  ['swap', '/dev/sda5 none swap sw 0 0', `UUID=${SWAP_UUID} none swap sw 0 0`, []],
  [
    'already stable',
    `UUID=${ROOT_UUID} / ext4 defaults 0 1\nLABEL=data /x xfs defaults 0 0\nPARTUUID=5ca1ab11-01 /y xfs ro 0 0\nUUID=${ROOT_UUID.toUpperCase()} /z ext4 ro 0 0\n`,
    null,
    [],
    { disks: TWO_DISKS }
  ],
  ['by-uuid is stable', `/dev/disk/by-uuid/${ROOT_UUID} / ext4 ro 0 1\n`, null, []],
  [
    'a UUID that nobody has',
    'UUID=gone /x ext4 ro 0 1\nLABEL=gone /y xfs ro 0 0\n',
    null,
    [...UNKNOWN, ...UNKNOWN]
  ],
  ['a partition that nobody has', 'PARTUUID=gone-01 /x auto ro 0 1\n', null, UNKNOWN],
  [
    'labels that may be elsewhere than in the superblock',
    'LABEL=EFI /e vfat ro 0 0\nLABEL=f /f f2fs ro 0 0\nUUID=12-34 /g vfat ro 0 0\n',
    null,
    UNKNOWN
  ],
  [
    'a partition that may be on an array',
    'PARTUUID=gone-01 /x auto ro 0 1\n',
    null,
    [],
    { disks: [{ ...ONE_DISK[0], 2: { type: 'linux_raid_member', uuid: 'm' } }] }
  ],
  [
    'a UUID that nobody has to have',
    'UUID=a /a ext4 noauto 0 0\nUUID=b /b ext4 ro,nofail 0 0\nUUID=c /c ext4 _netdev 0 0\nUUID=d /d auto ro 0 0\nUUID=e /e zfs ro 0 0\n',
    null,
    []
  ],
  [
    'a logical volume that its group does not have',
    '/dev/mapper/v--g-data /x ext4 ro 0 1\n/dev/v-g/root /y ext4 ro 0 1\n/dev/other/data /z ext4 ro 0 0\n',
    null,
    UNKNOWN,
    { groups: [{ name: 'v-g', uuid: 'x', physical_volumes: [], logical_volumes: ['root'] }] }
  ],
  ['what the inspection reports itself', 'UUID=gone /boot ext4 ro 0 1\n', null, []],
  [
    'a UUID that may be behind encryption',
    'UUID=inside /x ext4 ro 0 1\n',
    null,
    [],
    { disks: [{ ...ONE_DISK[0], 2: { type: 'crypto_LUKS', uuid: 'l' } }] }
  ],
  [
    'a UUID that may be on a thin volume',
    'UUID=inside /x ext4 ro 0 1\n',
    null,
    [],
    { groups: [{ name: 'vg', uuid: 'x', physical_volumes: [], logical_volumes: ['thin'] }] }
  ],
  [
    'LVM by both its names',
    '/dev/mapper/vg-root / xfs ro 0 0\n/dev/vg/home /home xfs ro 0 0\n',
    null,
    [],
    { root: 'lvm/vg/root' }
  ],
  ['md', '/dev/md0 /srv ext4 ro 0 0\n', null, []],
  [
    'no disks',
    '/dev/sr0 /media/cdrom0 udf,iso9660 user,noauto 0 0\n/dev/fd0 /f auto noauto 0 0\n10.0.0.1:/x /n nfs ro 0 0\ntmpfs /tmp tmpfs size=1G 0 0\n//s/x /c cifs ro 0 0\n',
    null,
    []
  ],
  ['unknown disk', '/dev/sdb1 /data ext4 defaults 0 2\n', null, ['FSTAB_DEVICE_UNKNOWN']],
  [
    'unknown partition, beside a known one',
    '/dev/sda3 /data ext4 ro 0 2\n/dev/sda1 / ext4 ro 0 1\n',
    `/dev/sda3 /data ext4 ro 0 2\nUUID=${ROOT_UUID} / ext4 ro 0 1\n`,
    ['FSTAB_DEVICE_UNKNOWN']
  ],
  ['unknown, but no boot mounts it', '/dev/sdb1 /media/usb0 auto rw,user,noauto 0 0\n', null, []],
  ['another filesystem than the line says', '/dev/sda5 /data ext4 ro 0 2\n', null, ['FSTAB_DEVICE_UNKNOWN']],
  ['ext3 on an ext4 driver, and auto', '/dev/sda1 / ext3 ro 0 1\n', `UUID=${ROOT_UUID} / ext3 ro 0 1\n`, []],
  ['type auto', '/dev/sda1 / auto ro 0 1\n', `UUID=${ROOT_UUID} / auto ro 0 1\n`, []],
  ['malformed line stays', '/dev/sda1 /\n', null, ['FSTAB_LINE_MALFORMED']],
  ['/dev/sda1 is not /dev/sda10', '/dev/sda10 /x ext4 ro 0 0\n', null, ['FSTAB_DEVICE_UNKNOWN']],
  [
    'old IDE and Xen names',
    '/dev/hda1 / ext3 ro 0 1\n/dev/xvda5 none swap sw 0 0\n',
    `UUID=${ROOT_UUID} / ext3 ro 0 1\nUUID=${SWAP_UUID} none swap sw 0 0\n`,
    []
  ],
  ['NVMe', '/dev/nvme0n1p1 / ext4 ro 0 1\n', ROOT_LINE.replace('defaults', 'ro'), [], { keys: ['nvme0:0'] }],
  [
    'second disk',
    `${ROOT_LINE}/dev/sdb1 /data xfs ro 0 0\n`,
    `${ROOT_LINE}UUID=aaaa-1 /data xfs ro 0 0\n`,
    [],
    { disks: TWO_DISKS }
  ],
  [
    'NVMe disks have no sd letter',
    '/dev/sda1 /data xfs ro 0 0\n',
    'UUID=aaaa-1 /data xfs ro 0 0\n',
    [],
    { disks: TWO_DISKS, keys: ['nvme0:0', 'scsi0:0'] }
  ],
  [
    'the root line tells the order of two disks',
    '/dev/sdb1 / ext4 ro 0 1\n/dev/sda1 /data xfs ro 0 0\n',
    `# h2k: / was on /dev/sdb1\nUUID=${ROOT_UUID} / ext4 ro 0 1\nUUID=aaaa-1 /data xfs ro 0 0\n`,
    [],
    { disks: TWO_DISKS }
  ],
  [
    'a name that stays is not taken for another disk the next time',
    '/dev/sdb1 / ext4 ro 0 1\n/dev/sdb5 /data xfs ro 0 0\n',
    `# h2k: / was on /dev/sdb1\nUUID=${ROOT_UUID} / ext4 ro 0 1\n/dev/sdb5 /data xfs ro 0 0\n`,
    UNKNOWN,
    { disks: [...ONE_DISK, { 5: { type: 'xfs', uuid: 'aaaa-5' } }] }
  ],
  [
    'whole disk',
    `${ROOT_LINE}/dev/sdb /data xfs ro 0 0\n`,
    null,
    ['FSTAB_DEVICE_UNKNOWN'],
    { disks: TWO_DISKS }
  ],
  [
    'by-path of a SCSI target',
    '/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:1:0-part1 /data xfs ro 0 0\n',
    'UUID=aaaa-1 /data xfs ro 0 0\n',
    [],
    { disks: TWO_DISKS }
  ],
  [
    'by-path of a SATA port',
    '/dev/disk/by-path/pci-0000:02:03.0-ata-2-part1 /data xfs ro 0 0\n',
    'UUID=aaaa-1 /data xfs ro 0 0\n',
    [],
    { disks: TWO_DISKS, keys: ['sata0:0', 'sata0:1'] }
  ],
  [
    'by-id, where one device fits',
    '/dev/disk/by-id/wwn-0x6000c29b-part1 / ext4 ro 0 1\n',
    `UUID=${ROOT_UUID} / ext4 ro 0 1\n`,
    [],
    { disks: TWO_DISKS }
  ],
  [
    'by-id, where two fit',
    '/dev/disk/by-id/wwn-0x6000c29b-part1 /data xfs ro 0 1\n',
    null,
    ['FSTAB_DEVICE_UNKNOWN'],
    { disks: [...TWO_DISKS, { 1: { type: 'xfs', uuid: 'bbbb-2' } }] }
  ],
  [
    'disks over USB and networks',
    '/dev/disk/by-id/usb-x-part1 / ext4 ro 0 1\n/dev/disk/by-path/ip-1.2.3.4:3260-iscsi-x-lun-0-part1 / ext4 ro 0 1\n',
    null,
    []
  ],
  ['by-id of device mapper', '/dev/disk/by-id/dm-name-vg-x /data xfs ro 0 1\n', null, []],
  [
    'a label of two filesystems, one of which the line can mean',
    'LABEL=data /data xfs ro 0 0\n',
    'UUID=aaaa-1 /data xfs ro 0 0\n',
    [],
    { disks: [...TWO_DISKS, { 1: { type: 'ext4', uuid: 'bbbb-2', label: 'data' } }] }
  ],
  [
    'a label of two filesystems, one of which is the root',
    '/dev/disk/by-label/a\\134x20b / ext4 ro 0 1\nLABEL=a\\040b / ext4 ro 0 1\n',
    `UUID=${ROOT_UUID} / ext4 ro 0 1\nUUID=${ROOT_UUID} / ext4 ro 0 1\n`,
    [],
    {
      disks: [
        { 1: { type: 'ext4', uuid: ROOT_UUID, label: 'a b' } },
        { 1: { type: 'ext4', uuid: 'bbbb-2', label: 'a b' } }
      ]
    }
  ],
  [
    'a label of two filesystems that the line can mean',
    'LABEL=data /data xfs ro 0 0\nLABEL=data /media/x xfs noauto 0 0\n',
    null,
    ['FSTAB_NAME_AMBIGUOUS'],
    { disks: [...TWO_DISKS, { 1: { type: 'xfs', uuid: 'bbbb-2', label: 'data' } }] }
  ],
  [
    'a UUID of two filesystems on cloned disks',
    'UUID=u / ext4 ro 0 1\nUUID=u /old ext4 ro 0 0\n',
    'PARTUUID=5ca1ab10-01 / ext4 ro 0 1\nUUID=u /old ext4 ro 0 0\n',
    ['FSTAB_NAME_AMBIGUOUS'],
    { disks: [{ 1: { type: 'ext4', uuid: 'u' } }, { 1: { type: 'ext4', uuid: 'u' } }] }
  ],
  [
    'multipath by its own name and by number',
    '/dev/mapper/mpatha-part1 / ext4 ro 0 1\n/dev/mapper/36000c29a1b2c3d4e5f60718293a4b5c6p5 none swap sw 0 0\n',
    `UUID=${ROOT_UUID} / ext4 ro 0 1\nUUID=${SWAP_UUID} none swap sw 0 0\n`,
    []
  ],
  [
    'drives for removable media',
    '/dev/sr0 /media/cdrom0 udf,iso9660 user,noauto 0 0\n/dev/fd0 /f auto defaults,nofail 0 0\n/dev/cdrom /c iso9660 ro 0 0\n/dev/sr0 /d auto ro,x-systemd.automount 0 0\n',
    null,
    ['FSTAB_DRIVE_MISSING']
  ],
  [
    'further devices of one filesystem',
    '/dev/sda1 / btrfs subvol=@,device=/dev/sda1,device=/dev/sdb1,x=\\040 0 0\n',
    'UUID=u / btrfs subvol=@,device=/dev/disk/by-partuuid/5ca1ab10-01,device=/dev/disk/by-partuuid/5ca1ab11-01,x=\\040 0 0\n',
    [],
    { disks: [{ 1: { type: 'btrfs', uuid: 'u' } }, { 1: { type: 'btrfs', uuid: 'u' } }] }
  ],
  [
    'the log of an XFS on a disk that is not there',
    'LABEL=data /data xfs noatime,logdev=/dev/sdc1 0 0\nLABEL=data /d xfs noauto,logdev=/dev/sdc1 0 0\n',
    null,
    UNKNOWN,
    { disks: TWO_DISKS }
  ],
  [
    'what a line needs before',
    'LABEL=data /data xfs x-systemd.requires=/dev/sda1 0 0\n',
    'LABEL=data /data xfs x-systemd.requires=/dev/disk/by-partuuid/5ca1ab10-01 0 0\n',
    [],
    { disks: TWO_DISKS }
  ],
  ['keep', '/dev/sda1 / ext4 ro 0 1\n', null, [], { guest: { fstab: 'keep' } }],
  [
    'partuuid',
    '/dev/sda1 / ext4 ro 0 1\n',
    'PARTUUID=5ca1ab10-01 / ext4 ro 0 1\n',
    [],
    { guest: { fstab: 'partuuid' } }
  ],
  [
    'label',
    '/dev/sdb1 /data xfs ro 0 1\n',
    'LABEL=data /data xfs ro 0 1\n',
    [],
    { disks: TWO_DISKS, guest: { fstab: 'label' } }
  ],
  [
    'no label: UUID',
    '/dev/sda1 / ext4 ro 0 1\n',
    `UUID=${ROOT_UUID} / ext4 ro 0 1\n`,
    [],
    { guest: { fstab: 'label' } }
  ],
  [
    'a label that two have: UUID',
    '/dev/sdb1 /data xfs ro 0 1\n',
    'UUID=aaaa-1 /data xfs ro 0 1\n',
    [],
    {
      disks: [...TWO_DISKS, { 1: { type: 'xfs', uuid: 'bbbb-2', label: 'data' } }],
      guest: { fstab: 'label' }
    }
  ],
  [
    'a label that would be more than a name: UUID',
    '/dev/sda1 / ext4 ro 0 1\n',
    'UUID=u / ext4 ro 0 1\n',
    [],
    { disks: [{ 1: { type: 'ext4', uuid: 'u', label: 'a b\n/dev/x' } }], guest: { fstab: 'label' } }
  ],
  [
    'a UUID that two have: PARTUUID',
    '/dev/sda1 / ext4 ro 0 1\n',
    'PARTUUID=5ca1ab10-01 / ext4 ro 0 1\n',
    [],
    { disks: [{ 1: { type: 'ext4', uuid: 'u' } }, { 1: { type: 'ext4', uuid: 'u' } }] }
  ],
  [
    'clones of each other have no name',
    '/dev/sda1 / ext4 ro 0 1\n',
    null,
    ['FSTAB_DEVICE_UNKNOWN'],
    {
      disks: [
        { 1: { type: 'ext4', uuid: 'u', partuuid: 'p' } },
        { 1: { type: 'ext4', uuid: 'u', partuuid: 'p' } }
      ]
    }
  ],
  [
    'one btrfs on two disks',
    '/dev/sda1 / btrfs ro 0 1\n',
    'UUID=u / btrfs ro 0 1\n',
    [],
    { disks: [{ 1: { type: 'btrfs', uuid: 'u' } }, { 1: { type: 'btrfs', uuid: 'u' } }] }
  ],
  [
    'a swap without UUID: PARTUUID',
    '/dev/sda5 none swap sw 0 0\n',
    'PARTUUID=5ca1ab10-05 none swap sw 0 0\n',
    [],
    { disks: [{ 5: { type: 'swap', uuid: null } }] }
  ]
]

for (const [name, before, after, expected, guest] of CASES)
  test(name, () => {
    const fix = fixOnce(fstab, guestInput({ ...guest, files: { '/etc/fstab': before } }))
    expect(texts(fix)).toEqual(after === null ? {} : { '/etc/fstab': after })
    expect(codes(fix)).toEqual(expected)
  })

test('of three disks in another order the root line tells its own name only', () => {
  const disks = [...TWO_DISKS, { 1: { type: 'xfs', uuid: 'bbbb-2' } }]
  const text = '/dev/sdb1 / ext4 ro 0 1\n/dev/sdc1 /data xfs ro 0 0\n'
  const fix = fixOnce(fstab, guestInput({ disks, files: { '/etc/fstab': text } }))
  expect(texts(fix)).toEqual({
    '/etc/fstab': `# h2k: / was on /dev/sdb1\n${text.replace('/dev/sdb1', `UUID=${ROOT_UUID}`)}`
  })
  expect(codes(fix)).toEqual(['FSTAB_DEVICE_UNKNOWN'])
})

test('no fstab, no edit', () => {
  expect(fstab.fix(guestInput())).toEqual({ edits: [], diagnostics: [] })
})

test('says which lines, and where an unknown device stands', () => {
  const text = '/dev/sda1 / ext4 ro 0 1\n/dev/sda5 none swap sw 0 0\n/dev/sdc1 /x ext4 ro 0 0\n'
  const { edits, diagnostics } = fstab.fix(guestInput({ files: { '/etc/fstab': text } }))
  expect(edits.map(({ because }) => because)).toEqual([
    '/dev/sda1 is used for / on line 1, /dev/sda5 is used for swap on line 2: such names change with the disk bus'
  ])
  expect(diagnostics.map(({ where }) => where)).toEqual([{ in: 'guest', path: '/etc/fstab', line: 3 }])
})

test('says why a name that lasts is replaced, and what a drive is waited for', () => {
  const disks = [...TWO_DISKS, { 1: { type: 'ext4', uuid: 'bbbb-2', label: 'data' } }]
  const text = '/dev/sda1 / ext4 ro 0 1\nLABEL=data /data xfs ro 0 0\n/dev/sr0 /cd auto ro 0 0\n'
  const { edits, diagnostics } = fstab.fix(guestInput({ disks, files: { '/etc/fstab': text } }))
  expect(edits.map(({ because }) => because)).toEqual([
    '/dev/sda1 is used for / on line 1: such names change with the disk bus; LABEL=data is used for /data on line 2, but several devices have this name'
  ])
  expect(diagnostics).toEqual([
    {
      code: 'FSTAB_DRIVE_MISSING',
      severity: 'warning',
      what: '/etc/fstab mounts /dev/sr0 on /cd at each boot, and the target has no such drive to wait for',
      where: { in: 'guest', path: '/etc/fstab', line: 3 },
      hint: 'add noauto or nofail to the options on line 3 in the guest'
    }
  ])
})

test('changes first fields only, whatever the file', () => {
  const spec = fc.constantFrom(
    '/dev/sda1',
    '/dev/sda5',
    '/dev/sdb1',
    'UUID=x',
    'tmpfs',
    '/dev/mapper/a-b',
    '#/dev/sda1'
  )
  const line = fc
    .tuple(spec, fc.constantFrom('/b', '/a', 'none'), fc.constantFrom('ext4', 'swap', 'auto'))
    .map(row => row.join('  '))
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), rows => {
      const text = ['/dev/sda1 / ext4 ro 0 1', ...rows].join('\n')
      const after = texts(fixOnce(fstab, guestInput({ files: { '/etc/fstab': text } })))['/etc/fstab'] ?? text
      const tail = (value: string) => value.split('\n').map(row => row.replace(/^\s*\S+/, ''))
      expect(tail(after)).toEqual(tail(text))
    })
  )
})
