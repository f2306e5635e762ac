import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { diskRules } from '../../../src/control/checks/disk-rules.ts'
import { guestFile, guestInput, ONE_DISK } from '../guest-input.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const ASM =
  '# Oracle\nKERNEL=="sd?1", SUBSYSTEM=="block", PROGRAM=="/usr/lib/udev/scsi_id -g -u -d /dev/$parent", RESULT=="36000c29a1b2c3d4e5f60718293a4b5c6", SYMLINK+="asm1", OWNER="oracle"\n'
const NAME = 'SUBSYSTEM=="block"\nKERNEL=="sd[b-d]1", OWNER="oracle", GROUP="dba", MODE="0660"\n'
const SCSI = 'output: { disk_bus: virtio-scsi }'

test.each<[name: string, text: string, lines: readonly number[], settings?: string]>([
  ['by number', ASM, [2]],
  ['by number, whatever the bus', ASM, [2], SCSI],
  ['by name', NAME, [2]],
  ['by a name that stays', NAME, [], SCSI],
  ['by one of several names', 'KERNEL=="sd*|vd*", OWNER="oracle"\n', []],
  ['by what is on it', 'KERNEL=="dm-*", ENV{DM_UUID}=="x", OWNER="oracle"\n', []],
  [
    'a number of VirtualBox',
    'KERNEL=="sd?1", ENV{ID_SERIAL}=="1ATA_VBOX_HARDDISK_VB1a2b", OWNER="x"\n',
    [1],
    SCSI
  ],
  [
    'a number of Hyper-V',
    'KERNEL=="sd?1", ENV{ID_SERIAL}=="360022480aabbccdd00112233", OWNER="x"\n',
    [1],
    SCSI
  ],
  ['a disk of a SAN', 'KERNEL=="sd?1", ENV{ID_SERIAL}=="360a98000486e2f34", OWNER="x"\n', [], SCSI],
  ['a place', 'SUBSYSTEM=="block", ENV{ID_PATH}=="pci-0000:03:00.0-scsi-0:0:1:0", OWNER="x"\n', [1], SCSI],
  ['a place of USB', 'ENV{ID_PATH}=="pci-0000:03:00.0-usb-0:1:1.0-scsi-0:0:0:0", OWNER="x"\n', [], SCSI],
  ['a rule on two lines', '\nSUBSYSTEM=="block", \\\n KERNEL=="sdb1", OWNER="oracle"\n', [2]],
  ['a comment within', '# x \\\nKERNEL=="sdb1", OWNER="oracle"\n', [2]],
  ['a rule that ends in the air', 'KERNEL=="sdb1", \\', [1]],
  ['a comment', `# ${NAME.split('\n')[1]}\n`, []],
  ['guest: none', ASM, [], 'guest: none']
])('%s', (_, text, lines, settings = '') => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const files = { '/etc/udev/rules.d/99-oracle-asmdevices.rules': guestFile(text) }
  const vm = settled({ settings, seen: withFacts({ os: { ...os, files } }) })
  const found = diskRules.check(vm, HOST)
  expect(found.map(({ code }) => code)).toEqual(lines.map(() => 'DISK_RULE_BY_HARDWARE'))
  expect(found.map(({ where }) => 'line' in where && where.line)).toEqual(lines)
})

const hints = (text: string): readonly string[] => {
  const disks = [...ONE_DISK, { 1: { type: '' }, 2: { type: '' } }, {}]
  const numbers = ['a', 'b', 'c'].map(end => `6000c29a1b2c3d4e5f60718293a4b5c${end}`)
  const files = { '/etc/udev/rules.d/99-oracle-asmdevices.rules': text }
  const { vm, facts } = guestInput({ disks, numbers, files })
  return diskRules.check({ ...vm, facts }, HOST).map(({ hint }) => hint)
}

const PARTUUID = expect.stringContaining('ENV{ID_PART_ENTRY_UUID}=="5ca1ab11-01"')
const GENERAL = expect.stringContaining('udevadm info --query=property')

test.each([
  [
    'the partition of a disk by its number',
    'KERNEL=="sd?1", RESULT=="36000c29a1b2c3d4e5f60718293a4b5cb"',
    PARTUUID
  ],
  ['in large letters', 'KERNEL=="sd*1", ENV{ID_SERIAL}=="36000C29A1B2C3D4E5F60718293A4B5CB"', PARTUUID],
  ['a partition by its name', 'KERNEL=="sdb1"', PARTUUID],
  [
    'a whole disk',
    'KERNEL=="sd?", ENV{ID_SERIAL}=="36000c29a1b2c3d4e5f60718293a4b5cb"',
    expect.stringContaining('ENV{ID_PART_TABLE_UUID}=="5ca1ab1e"')
  ],
  ['a partition that is not there', 'KERNEL=="sd?7", RESULT=="36000c29a1b2c3d4e5f60718293a4b5cb"', GENERAL],
  ['a number of no disk', 'KERNEL=="sd?1", RESULT=="36000c29a1b2c3d4e5f60718293a4b5cf"', GENERAL],
  ['several disks', 'KERNEL=="sd[b-d]1"', GENERAL]
])('what to write for %s', (_, text, hint) => {
  expect(hints(`${text}, OWNER="oracle"\n`)).toEqual([hint])
})
