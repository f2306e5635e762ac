import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import * as fixers from '../../../../src/control/fixers/linux/index.ts'
import type { FixInput } from '../../../../src/model/fixer.ts'
import { applied, codes, guestInput, ROOT_UUID, SOURCE_MAC, SWAP_UUID, texts } from '../../guest-input.ts'

// The configuration of a Debian 12 on ESX, as its installer and grub-mkconfig wrote it.
const ROOT = join(import.meta.dirname, '../../../fixtures/debian-12')
const FILES = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .map(path => [`/${relative(ROOT, path)}`, readFileSync(path, 'utf8')])
)
const NEW_MAC = '52:54:00:12:34:56'
const FOLDERS = {
  '/etc/systemd/system/multi-user.target.wants': [
    'networking.service',
    'open-vm-tools.service',
    'remote-fs.target'
  ]
}

const all = (input: FixInput) => {
  const fixes = Object.values(fixers).map(fixer => fixer.fix(input))
  return { edits: fixes.flatMap(fix => fix.edits), diagnostics: fixes.flatMap(fix => fix.diagnostics) }
}

/** Lines that differ, as -old and +new. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now.length).toBe(old.length)
  return old.flatMap((line, index) => (line === now[index] ? [] : [`-${line}`, `+${now[index]}`]))
}

test('every line that changes, and no other', () => {
  const input = guestInput({ files: FILES, folders: FOLDERS, nics: [{ mac: NEW_MAC }] })
  const fix = all(input)
  expect(codes(fix)).toEqual([])
  const after = texts(fix)
  expect(
    Object.fromEntries(
      Object.entries(after).map(([path, text]) => [path, changedLines(FILES[path] ?? '', text)])
    )
  ).toEqual({
    '/boot/grub/grub.cfg': [
      '-\tlinux\t/boot/vmlinuz-6.1.0-56-amd64 root=/dev/sda1 ro console=tty0 console=ttyS0,115200 ',
      `+\tlinux\t/boot/vmlinuz-6.1.0-56-amd64 root=UUID=${ROOT_UUID} ro console=tty0 console=ttyS0,115200 `,
      '-\t\tlinux\t/boot/vmlinuz-6.1.0-56-amd64 root=/dev/sda1 ro console=tty0 console=ttyS0,115200 ',
      `+\t\tlinux\t/boot/vmlinuz-6.1.0-56-amd64 root=UUID=${ROOT_UUID} ro console=tty0 console=ttyS0,115200 `,
      '-\t\tlinux\t/boot/vmlinuz-6.1.0-56-amd64 root=/dev/sda1 ro single console=tty0 console=ttyS0,115200',
      `+\t\tlinux\t/boot/vmlinuz-6.1.0-56-amd64 root=UUID=${ROOT_UUID} ro single console=tty0 console=ttyS0,115200`
    ],
    '/etc/default/grub': ['-GRUB_DISABLE_LINUX_UUID=true', '+#GRUB_DISABLE_LINUX_UUID=true'],
    '/etc/fstab': [
      '-/dev/sda1       /               ext4    errors=remount-ro 0       1',
      `+UUID=${ROOT_UUID}       /               ext4    errors=remount-ro 0       1`,
      '-/dev/sda5       none            swap    sw              0       0',
      `+UUID=${SWAP_UUID}       none            swap    sw              0       0`
    ],
    '/etc/initramfs-tools/conf.d/resume': ['-RESUME=/dev/sda5', `+RESUME=UUID=${SWAP_UUID}`],
    '/etc/network/interfaces': [`-    hwaddress ether ${SOURCE_MAC}`, `+    hwaddress ether ${NEW_MAC}`],
    '/etc/udev/rules.d/70-persistent-net.rules': [
      `-SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${SOURCE_MAC}", ATTR{dev_id}=="0x0", ATTR{type}=="1", NAME="ens192"`,
      `+SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${NEW_MAC}", ATTR{dev_id}=="0x0", ATTR{type}=="1", NAME="ens192"`
    ]
  })
  expect(fix.edits.filter(({ edit }) => edit !== 'write-file').map(({ path }) => path)).toEqual([
    '/etc/systemd/system/multi-user.target.wants/open-vm-tools.service'
  ])
  expect(all(applied(input, fix)).edits).toEqual([])
})

test('with the MAC kept, the network needs no edit', () => {
  expect(fixers.networkNames.fix(guestInput({ files: FILES }))).toEqual({ edits: [], diagnostics: [] })
})
