// A guest of a few megabytes, made from a table of its files: enough of a Linux to plan its move, not to boot it.

import { execFile } from 'node:child_process'
import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { printCpio, type CpioMember } from '../../src/formats/cpio-print.ts'

const run = promisify(execFile)
const TOOLS = { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } }

export const ROOT_UUID = '6d7f2c1e-0000-4000-8000-00000000000a'
export const KERNEL = '6.1.0-1-amd64'

export type GuestFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>

const MODULES = `/lib/modules/${KERNEL}`

/** The first bytes of a program for this machine. */
const ELF = Uint8Array.from([
  0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0
])

/** An initramfs as initramfs-tools makes it, with the disk drivers of VMware alone. */
export const initrd = (...more: readonly CpioMember[]): Uint8Array =>
  printCpio([
    { kind: 'folder', path: 'conf' },
    { kind: 'file', path: 'conf/initramfs.conf', data: new TextEncoder().encode('MODULES=list\n') },
    { kind: 'file', path: 'usr/bin/udevadm', data: new Uint8Array(8) },
    { kind: 'file', path: `usr/lib/modules/${KERNEL}/kernel/vmw_pvscsi.ko`, data: new Uint8Array(8) },
    ...more
  ])

/** A Debian that names its root by UUID and its network card by VMware's slot. */
export const DEBIAN: GuestFiles = {
  '/etc/os-release': 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n',
  '/etc/fstab': `UUID=${ROOT_UUID} / ext4 errors=remount-ro 0 1\n`,
  '/etc/network/interfaces': 'auto lo\niface lo inet loopback\nauto ens192\niface ens192 inet dhcp\n',
  '/etc/initramfs-tools/initramfs.conf': 'MODULES=list\n',
  '/etc/initramfs-tools/modules': '',
  '/bin/sh': ELF,
  '/lib/systemd/systemd': ELF,
  [`/boot/vmlinuz-${KERNEL}`]: 'a kernel',
  [`/boot/initrd.img-${KERNEL}`]: initrd(),
  '/boot/grub/grub.cfg': `menuentry 'Debian' {\n\tlinux /boot/vmlinuz-${KERNEL} root=UUID=${ROOT_UUID} ro\n\tinitrd /boot/initrd.img-${KERNEL}\n}\n`,
  '/etc/default/grub': 'GRUB_CMDLINE_LINUX=""\n',
  [`${MODULES}/modules.dep`]: [
    'kernel/virtio.ko:',
    'kernel/virtio_ring.ko: kernel/virtio.ko',
    'kernel/virtio_pci.ko: kernel/virtio_ring.ko kernel/virtio.ko',
    'kernel/virtio_blk.ko: kernel/virtio_ring.ko kernel/virtio.ko',
    'kernel/virtio_net.ko: kernel/virtio_ring.ko kernel/virtio.ko',
    ''
  ].join('\n'),
  [`${MODULES}/modules.builtin`]: 'kernel/sd_mod.ko\n',
  [`${MODULES}/modules.dep.bin`]: 'dep',
  [`${MODULES}/modules.alias.bin`]: 'alias',
  ...Object.fromEntries(
    ['virtio', 'virtio_ring', 'virtio_pci', 'virtio_blk', 'virtio_net'].map(name => [
      `${MODULES}/kernel/${name}.ko`,
      `the module ${name}`
    ])
  )
}

/** Makes a raw disk `folder/name` whose only filesystem holds the files; null leaves one out. */
export async function makeGuest(folder: string, name: string, files: GuestFiles, mib = 32): Promise<void> {
  const tree = join(folder, `${name}.tree`)
  await mkdir(join(tree, 'etc/systemd/network'), { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue
    await mkdir(dirname(join(tree, path)), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array)
      await writeFile(join(tree, path), content)
    else await symlink(content.link, join(tree, path))
  }
  await chmod(tree, 0o755)
  const image = join(folder, name)
  await writeFile(image, '')
  await truncate(image, mib * 1024 * 1024)
  await run('mke2fs', ['-q', '-t', 'ext4', '-U', ROOT_UUID, '-d', tree, image], TOOLS)
  await rm(tree, { recursive: true })
}

/** The configuration that moves such disks as one VM; JSON is YAML. */
export const guestConfig = (folder: string, disks: readonly string[], settings: object = {}): Promise<void> =>
  writeFile(
    join(folder, 'h2k.yaml'),
    JSON.stringify({
      version: 1,
      sources: { exports: { provider: 'local', path: '.' } },
      target: { dir: 'out', networks: { '*': { network: 'default' } } },
      vms: {
        guest: {
          source: { from: 'exports', disks: disks.map(path => ({ path, format: 'raw' })) },
          validate: { boot: 'none' },
          ...settings
        }
      }
    })
  )
