import { expect, test } from 'vitest'
import { lvmDevices } from '../../../../src/control/fixers/linux/lvm-devices.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const PV = { type: 'LVM2_member', uuid: 'aaaaaa-bbbb-cccc-dddd-eeee-ffff-gggggg' }
const ONE: TestGuest = {
  disks: [{ 1: { type: 'ext4', uuid: 'boot' }, 2: PV }],
  root: 'lvm/vg/root',
  groups: [{ name: 'vg', uuid: 'x', physical_volumes: ['disk.0/part.2'], logical_volumes: ['root'] }]
}
/** Root on plain partitions, a group on the second disk. */
const DATA: TestGuest = {
  disks: [{ 1: { type: 'ext4', uuid: 'r' } }, { 1: PV }],
  groups: [{ name: 'data', uuid: 'x', physical_volumes: ['disk.1/part.1'], logical_volumes: ['d'] }]
}
const CONF = '/etc/lvm/lvm.conf'
const HIDES = ['LVM_FILTER_HIDES_DISKS']

const conf = (filter: string): string =>
  `# Which devices\ndevices {\n\t# filter = [ "a|.*|" ]\n\t${filter}\n\tdir = "/dev"\n}\nlog { level = 0 }\n`

/** Name, the filter before, after (null: no edit), codes, the guest. */
const CASES: ReadonlyArray<readonly [string, string, string | null, readonly string[], TestGuest]> = [
  [
    'only the disk of the source',
    'filter = [ "a|^/dev/sda2$|", "r|.*|" ]',
    'filter = [ "a|^/dev/vd|", "a|^/dev/sda2$|", "r|.*|" ]',
    [],
    ONE
  ],
  [
    'global_filter, without blanks',
    'global_filter=["a|/dev/sd.*|","r|.*|"]',
    'global_filter=["a|^/dev/vd|", "a|/dev/sd.*|","r|.*|"]',
    [],
    ONE
  ],
  [
    'by a path of VMware: the root group was seen',
    'filter = [ "a|/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part2|", "r|.*|" ]',
    'filter = [ "a|^/dev/vd|", "a|/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part2|", "r|.*|" ]',
    [],
    ONE
  ],
  ['accepts everything', 'filter = [ "a|.*|" ]', null, [], ONE],
  ['rejects others only', 'filter = [ "r|/dev/cdrom|", "r|^/dev/drbd|" ]', null, [], ONE],
  ['accepts by what is on it', `filter = [ "a|lvm-pv-uuid-${PV.uuid}|", "r|.*|" ]`, null, [], ONE],
  ['accepts by partition', 'filter = [ "a|by-partuuid/5ca1ab10-02|", "r|.*|" ]', null, [], ONE],
  ['accepts virtio already', 'filter = [ "a|^/dev/vd|", "r|.*|" ]', null, [], ONE],
  [
    'the target keeps names of its kind',
    'filter = [ "a|^/dev/sd|", "r|.*|" ]',
    null,
    [],
    { ...ONE, bus: 'virtio-scsi' }
  ],
  [
    'NVMe on the target',
    'filter = [ "a|^/dev/sd|", "r|.*|" ]',
    'filter = [ "a|^/dev/nvme|", "a|^/dev/sd|", "r|.*|" ]',
    [],
    { ...ONE, bus: 'nvme' }
  ],
  [
    'a data group that was seen by name',
    'filter = [ "a|^/dev/sdb|", "r|.*|" ]',
    'filter = [ "a|^/dev/vd|", "a|^/dev/sdb|", "r|.*|" ]',
    [],
    DATA
  ],
  [
    'a data group that was perhaps hidden on purpose',
    'filter = [ "a|^/dev/sda|", "r|.*|" ]',
    null,
    HIDES,
    DATA
  ],
  ['one pattern without a list', 'filter = "r|.*|"', null, HIDES, ONE],
  ['a pattern that is none', 'filter = [ "/dev/sda" ]', null, ['LVM_CONFIG_MALFORMED'], ONE],
  ['no groups', 'filter = [ "a|^/dev/sda|", "r|.*|" ]', null, [], { ...ONE, groups: [] }],
  [
    'a group on an array, whose name stays',
    'filter = [ "a|^/dev/md|", "r|.*|" ]',
    null,
    [],
    { ...ONE, groups: [{ name: 'vg', uuid: 'x', physical_volumes: ['md/0'], logical_volumes: [] }] }
  ],
  ['keep', 'filter = [ "a|^/dev/sda|", "r|.*|" ]', null, [], { ...ONE, guest: { fstab: 'keep' } }]
]

for (const [name, before, after, expected, guest] of CASES)
  test(name, () => {
    const fix = fixOnce(lvmDevices, guestInput({ ...guest, files: { [CONF]: conf(before) } }))
    expect(texts(fix)).toEqual(after === null ? {} : { [CONF]: conf(after) })
    expect(codes(fix)).toEqual(expected)
  })

test('says which filter, and where one stands that it leaves alone', () => {
  const fix = (guest: TestGuest, filter: string) =>
    lvmDevices.fix(guestInput({ ...guest, files: { [CONF]: conf(filter) } }))
  expect(fix(ONE, 'filter = [ "a|sda|", "r|.*|" ]').edits.map(({ because }) => because)).toEqual([
    'filter on line 4 would hide the disks of the target from LVM, and with them its volume groups'
  ])
  expect(fix(DATA, 'filter = [ "a|sda|", "r|.*|" ]').diagnostics).toEqual([
    {
      code: 'LVM_FILTER_HIDES_DISKS',
      severity: 'warning',
      what: 'filter in /etc/lvm/lvm.conf hides /dev/vdb1 of the target from LVM, and it is not certain that it showed them on the source',
      where: { in: 'guest', path: CONF, line: 4 },
      hint: 'begin the list on line 4 with "a|^/dev/vdb1$|" in the guest, or remove it, then plan again'
    }
  ])
})

const DEVICES = '/etc/lvm/devices/system.devices'
const HEAD = '# LVM uses devices listed in this file.\nVERSION=1.1.2\n'
const BY_SERIAL = 'IDTYPE=sys_wwid IDNAME=naa.6000c29 DEVNAME=/dev/sda2 PVID=x PART=2\n'
const BY_CONTENT = 'IDTYPE=crypt_uuid IDNAME=CRYPT-LUKS2-x DEVNAME=/dev/mapper/x PVID=y\n'

test.each<[string, string, TestGuest, boolean]>([
  ['by serial number', HEAD + BY_SERIAL, ONE, true],
  ['by name', `${HEAD}IDTYPE=devname IDNAME=/dev/sda2 DEVNAME=/dev/sda2 PVID=x\n`, ONE, true],
  ['by both', HEAD + BY_CONTENT + BY_SERIAL, ONE, true],
  ['by content', HEAD + BY_CONTENT, ONE, false],
  ['an empty devices file', HEAD, ONE, false],
  ['a devices file without groups', HEAD + BY_SERIAL, { ...ONE, groups: [] }, false],
  ['a devices file to keep', HEAD + BY_SERIAL, { ...ONE, guest: { fstab: 'keep' } }, false]
])('%s', (_, text, guest, removed) => {
  const { edits, diagnostics } = fixOnce(lvmDevices, guestInput({ ...guest, files: { [DEVICES]: text } }))
  expect(edits.map(({ edit, path }) => [edit, path])).toEqual(removed ? [['remove-file', DEVICES]] : [])
  expect(diagnostics).toEqual([])
})
