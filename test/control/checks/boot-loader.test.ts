import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { bootLoader } from '../../../src/control/checks/boot-loader.ts'
import { guestFile } from '../guest-input.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

test.each<[string, readonly string[], readonly string[], string?, (readonly string[])?]>([
  ['GRUB', ['/boot/grub/grub.cfg', '/etc/default/grub'], []],
  ['GRUB of Fedora', ['/boot/grub2/grub.cfg'], []],
  ['loader entries', ['/boot/loader/entries/a.conf'], []],
  ['extlinux', ['/boot/extlinux/extlinux.conf'], []],
  ["GRUB in the vendor's folder", ['/boot/efi/EFI/redhat/grub.cfg'], []],
  ['GRUB 1', ['/boot/grub/menu.lst'], []],
  ['systemd-boot', ['/efi/loader/entries/a.conf'], []],
  ['extlinux of Alpine', ['/boot/extlinux.conf'], []],
  ['unified images, which need none', [], [], 'hardware: { firmware: efi }', ['a.efi', 'b.EFI', 'x.txt']],
  ['unified images, which a BIOS does not start', [], ['BOOT_CONFIG_UNREAD'], '', ['a.efi']],
  ['unified images, keep', [], [], 'guest: { bootloader: keep }', ['a.efi']],
  ['a folder for them', ['/boot/grub/grub.cfg'], [], '', []],
  ['settings alone', ['/etc/default/grub'], ['BOOT_CONFIG_UNREAD']],
  ['settings alone, keep', ['/etc/default/grub'], [], 'guest: { bootloader: keep }'],
  ['guest: none', [], [], 'guest: none']
])('%s', (_, paths, expected, settings = '', images) => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const files = Object.fromEntries(paths.map(path => [path, guestFile('x')]))
  const folders = images === undefined ? {} : { '/boot/efi/EFI/Linux': images }
  const vm = settled({ settings, seen: withFacts({ os: { ...os, files, folders } }) })
  expect(bootLoader.check(vm, HOST).map(({ code }) => code)).toEqual(expected)
})
