import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { inspectGuest, type Inspected } from '../../src/data/inspect/guest.ts'
import type { BlockNode } from '../../src/model/block.ts'

// Two disks: /boot on a partition of the first, / on a linear volume that spans both, /var on btrfs, swap on a thin
// volume; made by LVM itself inside an appliance.

const MIB = 1024 * 1024
let folder = ''

const SCRIPT = `run
part-init /dev/sda gpt
part-add /dev/sda p 2048 133119
part-add /dev/sda p 133120 -2048
mke2fs /dev/sda1 fstype:ext3 label:BOOT
pvcreate /dev/sda2
pvcreate /dev/sdb
vgcreate vg-a "/dev/sda2 /dev/sdb"
lvcreate root vg-a 420
lvcreate var_data vg-a 150
mke2fs /dev/vg-a/root fstype:ext4 label:root
mkfs btrfs /dev/vg-a/var_data
mount /dev/vg-a/root /
mkdir-p /etc/NetworkManager/system-connections
mkdir-p /etc/systemd/system/multi-user.target.wants
mkdir-p /usr/lib
mkdir /boot
mkdir /var
mount /dev/sda1 /boot
mount /dev/vg-a/var_data /var
write /etc/fstab "/dev/mapper/vg--a-root / ext4 defaults 0 0\\nLABEL=BOOT /boot ext3 defaults 0 2\\n/dev/vg-a/var_data /var btrfs defaults 0 0\\n"
write /usr/lib/os-release "ID=rocky\\nNAME='Rocky Linux'\\nVERSION_ID=9\\n"
ln-s ../usr/lib/os-release /etc/os-release
write "/etc/NetworkManager/system-connections/Wired connection 1.nmconnection" "[connection]\\n"
ln-s /nowhere "/etc/NetworkManager/system-connections/dangling"
ln-s /usr/lib/systemd/system/gone.service /etc/systemd/system/multi-user.target.wants/gone.service
mkdir-p /boot/grub2
mkdir-p /boot/loader/entries
write /boot/grub2/grub.cfg "set timeout=5\\n"
write /boot/loader/entries/a.conf "title a\\n"
write /etc/hostname "l\\xc3\\xb6we\\n"
write /etc/crypttab "caf\\xe9\\n"
ln-s /etc/loop /etc/loop
ln-s loop /etc/inittab
umount-all
`

const blocks: readonly BlockNode[] = ['a.raw', 'b.raw'].map(path => ({
  driver: 'raw',
  path,
  extents: [],
  backing: null
}))
let direct: Inspected

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-lvm-'))
  for (const [name, mib] of [
    ['a.raw', 384],
    ['b.raw', 384]
  ] as const) {
    writeFileSync(join(folder, name), '')
    truncateSync(join(folder, name), mib * MIB)
  }
  execFileSync('guestfish', ['--format=raw', '-a', 'a.raw', '--format=raw', '-a', 'b.raw'], {
    cwd: folder,
    input: SCRIPT,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, LIBGUESTFS_BACKEND: 'direct', LIBGUESTFS_BACKEND_SETTINGS: 'force_tcg' }
  })
  direct = await inspectGuest(createHost({ root: folder }), blocks, {
    root_device: 'auto',
    deep: false,
    accelerator: 'tcg'
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

test('volume groups and what is on their volumes', () => {
  const { filesystems, volume_groups } = direct.facts
  expect(
    volume_groups.map(({ name, physical_volumes, logical_volumes }) => [
      name,
      physical_volumes,
      logical_volumes
    ])
  ).toEqual([['vg-a', ['disk.0/part.2', 'disk.1'], ['root', 'var_data']]])
  expect(filesystems.map(({ volume, type, label, unclean }) => [volume, type, label, unclean])).toEqual([
    ['disk.0/part.1', 'ext3', 'BOOT', false],
    ['disk.0/part.2', 'LVM2_member', null, false],
    ['disk.1', 'LVM2_member', null, false],
    ['lvm/vg-a/root', 'ext4', 'root', false],
    ['lvm/vg-a/var_data', 'btrfs', null, false]
  ])
})

test('mounts are resolved through mapper names, labels and volume names', () => {
  expect(direct.inspection.inspector).toBe('direct')
  expect(direct.facts.os?.root).toBe('lvm/vg-a/root')
  expect(direct.facts.os?.mounts).toEqual([
    { mountpoint: '/', volume: 'lvm/vg-a/root', options: '' },
    { mountpoint: '/boot', volume: 'disk.0/part.1', options: '' },
    { mountpoint: '/var', volume: 'lvm/vg-a/var_data', options: '' }
  ])
})

test('files of all mounts, through links, and names as they are', () => {
  const { files, folders, release } = direct.facts.os ?? {}
  expect(release).toEqual({ id: 'rocky', id_like: [], version_id: '9', name: 'Rocky Linux' })
  expect(Object.keys(files ?? {})).toEqual([
    '/boot/grub2/grub.cfg',
    '/boot/loader/entries/a.conf',
    '/etc/NetworkManager/system-connections/Wired connection 1.nmconnection',
    '/etc/crypttab',
    '/etc/fstab',
    '/etc/hostname',
    '/etc/os-release',
    '/usr/lib/os-release'
  ])
  expect(files?.['/etc/hostname']?.text).toBe('löwe\n')
  expect(files?.['/etc/crypttab']?.encoding).toBe('unknown')
  expect(folders).toEqual({
    '/etc/NetworkManager/system-connections': ['Wired connection 1.nmconnection'],
    '/etc/systemd/system/multi-user.target.wants': ['gone.service']
  })
})

test('what could not be read at all is an error of its own', () => {
  expect(direct.diagnostics.map(({ code, severity, where }) => [code, severity, where])).toEqual([
    ['GUEST_FILE_UNREADABLE', 'error', { in: 'guest', path: '/etc/inittab' }],
    ['GUEST_FILE_UNREADABLE', 'error', { in: 'guest', path: '/etc/inittab' }],
    ['ARCH_UNKNOWN', 'warning', { in: 'guest', path: '/sbin/init' }]
  ])
})

test('an appliance sees the same', async () => {
  const deep = await inspectGuest(createHost({ root: folder }), blocks, {
    root_device: '/dev/vg-a/root',
    deep: true,
    accelerator: 'tcg'
  })
  expect(deep.facts).toEqual(direct.facts)
  expect(deep.diagnostics.map(({ code, where }) => [code, where])).toEqual(
    direct.diagnostics.map(({ code, where }) => [code, where])
  )
})
