// Unified kernel images as dracut and systemd's own manual make them: systemd's stub with sections that objcopy adds.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectGuest } from '../../src/data/inspect/guest.ts'
import { MIB } from '../../src/model/size.ts'
import { folder, hostIn } from '../data/stage.ts'
import { raw } from './layouts.ts'

const STUB = '/usr/lib/systemd/boot/efi/linuxx64.efi.stub'

const sh = (command: string, cwd: string): string =>
  execFileSync('sh', ['-ec', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, MTOOLS_SKIP_CHECK: '1' }
  })

/** `NAME=FILE` of each section, in the order in which they stand in the file. */
function unified(root: string, to: string, sections: readonly string[]): void {
  const options = sections.map((section, index) => {
    const [name = ''] = section.split('=')
    return `--add-section ${section} --change-section-vma ${name}=${0x1_0000_0000 + index * 0x400_0000}`
  })
  sh(`objcopy ${options.join(' ')} ${STUB} ${to}`, root)
}

function disk(root: string): void {
  mkdirSync(join(root, 'tree/etc'), { recursive: true })
  mkdirSync(join(root, 'tree/efi'), { recursive: true })
  mkdirSync(join(root, 'tree/boot/efi'), { recursive: true })
  writeFileSync(join(root, 'tree/etc/fstab'), 'LABEL=root / ext4 defaults 0 1\n')
  writeFileSync(join(root, 'tree/etc/os-release'), 'ID=debian\nNAME=Debian\n')
  const commands = [
    'truncate -s 160M disk.raw',
    "printf 'label: gpt\\nstart=2048,size=64M,type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B\\n,,\\n' | sfdisk -q disk.raw",
    'mkfs.vfat -F 16 -i C0DEF00D --offset 2048 disk.raw 65536 >mkfs.log 2>&1',
    'mcopy -s -i disk.raw@@1M esp/* ::/',
    `mke2fs -q -t ext4 -L root -d tree -E offset=${65 * MIB} disk.raw 90M`
  ]
  sh(commands.join('\n'), root)
}

test('what objcopy put into them is read, wherever it stands, and by both ways of looking', async () => {
  const root = folder()
  for (const place of ['Linux', 'BOOT', 'debian'])
    mkdirSync(join(root, 'esp/EFI', place), { recursive: true })
  writeFileSync(join(root, 'osrel'), 'ID=debian\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n')
  writeFileSync(join(root, 'cmdline'), 'root=/dev/sda2 resume=/dev/sdb1 ro quiet\n')
  writeFileSync(join(root, 'uname'), '6.1.0-37-amd64')
  writeFileSync(join(root, 'linux'), Buffer.alloc(3 * MIB, 'kernel'))
  const modules = 'initrd.d/usr/lib/modules/6.1.0-37-amd64'
  mkdirSync(join(root, modules, 'kernel/drivers'), { recursive: true })
  writeFileSync(join(root, modules, 'kernel/drivers/virtio_blk.ko'), Buffer.alloc(MIB, 'module'))
  writeFileSync(join(root, modules, 'modules.builtin'), 'kernel/drivers/virtio/virtio_pci.ko\n')
  sh('(cd initrd.d && find . | cpio -o -H newc --quiet) | zstd -q > initrd', root)
  const texts = ['.osrel=osrel', '.cmdline=cmdline', '.uname=uname']
  const large = ['.linux=linux', '.initrd=initrd']
  unified(root, 'esp/EFI/Linux/debian-6.1.0-37-amd64.efi', [...texts, ...large])
  unified(root, 'esp/EFI/Linux/Behind.EFI', [...large, ...texts])
  unified(root, 'esp/EFI/BOOT/BOOTX64.EFI', ['.linux=linux'])
  unified(root, 'esp/EFI/Linux/addon.efi', ['.cmdline=cmdline'])
  writeFileSync(join(root, 'esp/EFI/Linux/none.efi'), 'no program')
  disk(root)

  const look = (deep: boolean) =>
    inspectGuest(hostIn(root), [raw('disk.raw')], { root_device: 'auto', deep, accelerator: 'tcg' })
  const direct = await look(false)
  const known = {
    cmdline: 'root=/dev/sda2 resume=/dev/sdb1 ro quiet',
    kernel: '6.1.0-37-amd64',
    system: 'Debian GNU/Linux 12 (bookworm)',
    signed: false,
    initramfs: { kernel: '6.1.0-37-amd64', modules: ['virtio_blk'], builtin: ['virtio_pci'] }
  }
  expect(direct.facts.os?.unified_images).toEqual([
    {
      path: '/efi/EFI/BOOT/bootx64.efi',
      cmdline: null,
      kernel: null,
      system: null,
      signed: false,
      initramfs: null
    },
    { path: '/efi/EFI/Linux/behind.efi', ...known },
    { path: '/efi/EFI/Linux/debian-6.1.0-37-amd64.efi', ...known }
  ])
  expect(direct.inspection.inspector).toBe('direct')
  const appliance = await look(true)
  expect(appliance.facts).toEqual(direct.facts)
})
