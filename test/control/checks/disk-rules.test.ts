import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { diskRules } from '../../../src/control/checks/disk-rules.ts'
import { guestFile } from '../guest-input.ts'
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
