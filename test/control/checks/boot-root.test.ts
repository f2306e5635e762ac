import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { bootRoot } from '../../../src/control/checks/boot-root.ts'
import type { Filesystem } from '../../../src/model/facts.ts'
import { guestFile } from '../guest-input.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const GRUB = '/boot/grub/grub.cfg'
const entry = (root: string) => `# root=UUID=no\nmenuentry 'x' {\n\tlinux /vmlinuz ro ${root}\n}\n`
const filesystem = (given: Partial<Filesystem>): Filesystem => ({
  ...{ volume: 'disk.0/part.1', type: 'ext4', uuid: 'AB-1', label: 'sys', unclean: false },
  ...given
})
const [PARTITION] = SEEN.guest?.disks[0]?.partitions ?? []

test.each<[name: string, text: string, lines: readonly number[], path?: string, more?: Filesystem]>([
  ['a UUID that is there, in other letters', entry('root=UUID=ab-1'), []],
  ['a UUID that is not there', entry('root=UUID=ab-2') + entry('root=UUID=ab-2'), [3]],
  ['in quotes', entry('"root=UUID=ab-2"'), [3]],
  ['by a link of udev', entry('root=/dev/disk/by-uuid/ab-2'), [3]],
  ['a label that is there', entry('root=LABEL=sys'), []],
  ['a label in other letters', entry('root=LABEL=SYS'), [3]],
  ['a partition that is there', entry(`root=PARTUUID=${PARTITION?.partuuid}`), []],
  ['a partition that is not there', entry('root=PARTUUID=0-1'), [3]],
  ['counted from another partition', entry('root=PARTUUID=0-1/PARTNROFF=1'), []],
  ['a variable', entry('root=UUID=$root'), []],
  ['an escape', entry('root=LABEL=a\\x20b'), []],
  ['a logical volume that is there', entry('root=/dev/mapper/vg-root'), []],
  ['a logical volume that is not there', entry('root=/dev/mapper/vg-old'), [3]],
  ['a logical volume of a group that is not there', entry('root=/dev/mapper/other-root'), []],
  ['a name that changes, which is for boot-config', entry('root=/dev/sda9'), []],
  ['settings', 'GRUB_CMDLINE_LINUX="root=LABEL=old quiet"\n', [1], '/etc/default/grub'],
  ['no boot configuration', entry('root=UUID=ab-2'), [], '/etc/notes'],
  [
    'what nobody looks into may have it',
    entry('root=UUID=ab-2'),
    [],
    GRUB,
    filesystem({ volume: 'disk.1', type: 'zfs_member', uuid: null })
  ],
  [
    'what is encrypted may have it',
    entry('root=UUID=ab-2'),
    [],
    GRUB,
    filesystem({ volume: 'disk.1', type: 'crypto_LUKS', uuid: 'l' })
  ]
])('%s', (_, text, lines, path = GRUB, more) => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const lv = filesystem({ volume: 'lvm/vg/root', uuid: 'r', label: null })
  const filesystems = [filesystem({}), lv, ...(more === undefined ? [] : [more])]
  const volume_groups = [{ name: 'vg', uuid: 'v', physical_volumes: [], logical_volumes: ['root'] }]
  const seen = withFacts({ filesystems, volume_groups, os: { ...os, files: { [path]: guestFile(text) } } })
  const found = bootRoot.check(settled({ seen }), HOST)
  expect(found.map(({ code, where }) => [code, 'line' in where && where.line])).toEqual(
    lines.map(line => ['BOOT_ROOT_UNKNOWN', line])
  )
})
