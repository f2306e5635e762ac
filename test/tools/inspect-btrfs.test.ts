import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { readSubvolumes } from '../../src/data/inspect/btrfs.ts'
import { inspectGuest, type Inspected } from '../../src/data/inspect/guest.ts'
import type { Host } from '../../src/model/host.ts'
import { editSession, makeDisks, raw, readBack, system } from './layouts.ts'

// The subvolumes of openSUSE after a rollback, of Fedora with /boot apart, and of Debian beside an old copy of itself.

const SUSE = '/dev/sda1 / btrfs defaults 0 0\n/dev/sda1 /var btrfs subvol=/@/var 0 0\n'
const FEDORA = 'LABEL=fedora / btrfs subvol=root,compress=zstd:1 0 0\nLABEL=BOOT /boot ext4 defaults 1 2\n'
const DEBIAN = '/dev/sda / btrfs defaults,subvol=@rootfs 0 0\n/dev/sda /var btrfs subvolid=257 0 0\n'

const COMMANDS = `part-disk /dev/sda gpt
mkfs btrfs /dev/sda1
mount /dev/sda1 /
btrfs-subvolume-create /@
btrfs-subvolume-create /@/var
btrfs-subvolume-create /@/.snapshots
mkdir /@/.snapshots/1
btrfs-subvolume-create /@/.snapshots/1/snapshot
${system('/@/.snapshots/1/snapshot', 'suse', SUSE)}
mkdir-p /@/var/lib/rpm
write /@/var/lib/rpm/Packages x
mkdir /@/.snapshots/2
btrfs-subvolume-snapshot /@/.snapshots/1/snapshot /@/.snapshots/2/snapshot ro:true
mkdir /@/.snapshots/3
btrfs-subvolume-snapshot /@/.snapshots/2/snapshot /@/.snapshots/3/snapshot
write /@/.snapshots/3/snapshot/etc/hostname "rolled-back\\n"
btrfs-subvolume-set-default 261 /
umount-all
part-init /dev/sdb gpt
part-add /dev/sdb p 2048 100351
part-add /dev/sdb p 100352 -2048
mke2fs /dev/sdb1 fstype:ext4 label:BOOT
mkfs btrfs /dev/sdb2 label:fedora
mount /dev/sdb2 /
btrfs-subvolume-create /root
btrfs-subvolume-create /home
${system('/root', 'fedora', FEDORA)}
mount /dev/sdb1 /root/boot
mkdir-p /root/boot/loader/entries
write /root/boot/loader/entries/a.conf "title a\\noptions root=UUID=x rootflags=subvol=root\\n"
umount-all
mkfs btrfs /dev/sdc
mount /dev/sdc /
btrfs-subvolume-create /@rootfs
btrfs-subvolume-create /@var
btrfs-subvolume-create /@old
${system('/@rootfs', 'debian', DEBIAN)}
${system('/@old', 'old', DEBIAN)}
mkdir-p /@var/lib/dpkg
write /@var/lib/dpkg/status "Package: grub-pc\\nStatus: install ok installed\\nVersion: 2.06\\n"
umount-all
mkfs btrfs /dev/sdd
mount /dev/sdd /
btrfs-subvolume-create /@
${system('/@', 'linked', '/dev/sda / btrfs subvol=@ 0 0\n')}
write /etc "not a folder of the guest"
write /hostname "of the filesystem, not of the guest\\n"
mkdir-p /@/usr/lib/systemd/system
mkdir-p /@/usr/lib/modules
mkdir-p /@/etc/systemd/system
mkdir-p /@/etc/default
mkdir-p /@/etc/netplan
mkdir-p /@/boot/grub
mv /@/etc/os-release /@/usr/lib/os-release
ln-s /usr/lib/os-release /@/etc/os-release
ln-s /usr/lib /@/lib
ln-s /hostname /@/etc/mailname
rm /@/etc/hostname
ln-s ../../../../hostname /@/etc/hostname
write /@/hostname "of the guest\\n"
write /@/usr/lib/systemd/system/data.mount "[Mount]\\nWhat=/dev/sdb1\\n"
ln-s /usr/lib/systemd/system/data.mount /@/etc/systemd/system/data.mount
ln-s /dev/null /@/etc/systemd/system/none.mount
ln-s /usr/lib /@/etc/systemd/system/folder.mount
ln-s /etc/systemd/system/loop.mount /@/etc/systemd/system/loop.mount
write "/@/etc/systemd/system/with blank.mount" "[Mount]\\n"
write /@/usr/lib/grub.cfg "set default=0\\n"
ln-s /usr/lib/grub.cfg /@/boot/grub/grub.cfg
write /@/usr/lib/netplan.yaml "network: {}\\n"
ln-s /usr/lib/netplan.yaml /@/etc/netplan/a.yaml
ln-s /usr/lib/nothing /@/etc/netplan/b.yaml
mkdir-p /@/etc/systemd/system/multi-user.target.wants
ln-s /usr/lib/systemd/system/gone.service /@/etc/systemd/system/multi-user.target.wants/gone.service
ln-s /etc/crypttab /@/etc/crypttab
umount-all`

const DISKS = { 'suse.raw': 256, 'fedora.raw': 320, 'debian.raw': 256, 'linked.raw': 256 }
let folder = ''
let host: Host
const look = (name: string, deep = false, root_device = 'auto'): Promise<Inspected> =>
  inspectGuest(host, [raw(name)], { root_device, deep, accelerator: 'tcg' })

beforeAll(() => {
  folder = makeDisks(DISKS, COMMANDS)
  host = createHost({ root: folder })
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the trees name all subvolumes and the default, as btrfs itself does', async () => {
  const disk = readFileSync(join(folder, 'suse.raw'))
  const offset = (await look('suse.raw')).facts.disks[0]?.partitions[0]?.start_bytes ?? 0
  const source = {
    bytes: disk.length - offset,
    read: async (at: number, length: number) => disk.subarray(offset + at, offset + at + length)
  }
  expect(await readSubvolumes(source)).toEqual({
    preferred: '@/.snapshots/3/snapshot',
    all: [
      { id: 256, path: '@', snapshot: false },
      { id: 258, path: '@/.snapshots', snapshot: false },
      { id: 259, path: '@/.snapshots/1/snapshot', snapshot: false },
      { id: 260, path: '@/.snapshots/2/snapshot', snapshot: true },
      { id: 261, path: '@/.snapshots/3/snapshot', snapshot: true },
      { id: 257, path: '@/var', snapshot: false }
    ]
  })
})

test('openSUSE is what a rollback made the default, and snapshots are said once', async () => {
  const { facts, inspection, diagnostics } = await look('suse.raw')
  expect(inspection.inspector).toBe('direct')
  expect(facts.os?.mounts).toEqual([
    { mountpoint: '/', volume: 'disk.0/part.1', options: 'subvol=@/.snapshots/3/snapshot' },
    { mountpoint: '/var', volume: 'disk.0/part.1', options: 'subvol=@/var' }
  ])
  expect(facts.os?.files['/etc/hostname']?.text).toBe('rolled-back\n')
  expect(facts.os?.package_format).toBe('rpm')
  expect(diagnostics.map(({ code, what }) => [code, what])).toEqual([
    [
      'GUEST_SNAPSHOTS_KEPT',
      'disk.0/part.1 holds 1 snapshot that is copied but not edited, so the guest may not boot from there'
    ]
  ])
})

test('Fedora, with /boot on a partition of its own', async () => {
  const { facts, diagnostics } = await look('fedora.raw')
  expect(facts.os?.mounts).toEqual([
    { mountpoint: '/', volume: 'disk.0/part.2', options: 'subvol=root' },
    { mountpoint: '/boot', volume: 'disk.0/part.1', options: '' }
  ])
  expect(Object.keys(facts.os?.files ?? {})).toContain('/boot/loader/entries/a.conf')
  expect(diagnostics).toEqual([])
})

test('of Debian and a copy beside it, the one that its own fstab names; a word chooses the other', async () => {
  const { facts, diagnostics } = await look('debian.raw')
  expect(facts.os?.mounts).toEqual([
    { mountpoint: '/', volume: 'disk.0', options: 'subvol=@rootfs' },
    { mountpoint: '/var', volume: 'disk.0', options: 'subvol=@var' }
  ])
  expect(facts.os?.package_format).toBe('deb')
  expect(diagnostics).toEqual([])
  expect((await look('debian.raw', false, '/dev/sda[/@old]')).facts.os?.release.id).toBe('old')
})

test('an appliance sees the same', async () => {
  const [direct, deep] = [await look('suse.raw'), await look('suse.raw', true)]
  expect(deep.inspection.inspector).toBe('libguestfs')
  expect([deep.facts, deep.diagnostics]).toEqual([direct.facts, direct.diagnostics])
})

test('absolute links and links upwards lead to what the guest sees, in an appliance as well', async () => {
  const [direct, deep] = [await look('linked.raw'), await look('linked.raw', true)]
  expect([direct.inspection.inspector, deep.inspection.inspector]).toEqual(['direct', 'libguestfs'])
  const files = direct.facts.os?.files ?? {}
  expect(Object.entries(files).map(([path, { text }]) => [path, text.split('\n')[0]])).toEqual([
    ['/boot/grub/grub.cfg', 'set default=0'],
    ['/etc/fstab', '/dev/sda / btrfs subvol=@ 0 0'],
    ['/etc/hostname', 'of the guest'],
    ['/etc/netplan/a.yaml', 'network: {}'],
    ['/etc/os-release', 'ID=linked'],
    ['/etc/systemd/system/data.mount', '[Mount]'],
    ['/etc/systemd/system/with blank.mount', '[Mount]'],
    ['/usr/lib/os-release', 'ID=linked']
  ])
  expect(direct.facts.os?.folders).toMatchObject({
    '/etc/netplan': ['a.yaml'],
    '/etc/systemd/system/multi-user.target.wants': ['gone.service']
  })
  expect(direct.diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['GUEST_FILE_UNREADABLE', { in: 'guest', path: '/etc/crypttab' }]
  ])
  expect(deep.facts).toEqual(direct.facts)
  expect(deep.diagnostics.map(({ code, where }) => [code, where])).toEqual(
    direct.diagnostics.map(({ code, where }) => [code, where])
  )
})

test('an edit goes to the subvolume that boots, and to no snapshot', async () => {
  const { facts } = await look('suse.raw')
  const text = new TextEncoder().encode('edited\n')
  await editSession(folder, { disks: ['suse.raw'], mounts: facts.os?.mounts ?? [] }, async guest => {
    await guest.overwrite('/etc/hostname', text)
    await guest.create('/var/new', text, 0o600)
  })
  const read = (path: string): string => readBack(folder, ['suse.raw'], `(loop0,gpt1)/@/${path}`)
  expect(read('.snapshots/3/snapshot/etc/hostname')).toBe('edited\n')
  expect(read('var/new')).toBe('edited\n')
  expect(read('.snapshots/1/snapshot/etc/hostname')).toBe('suse\n')
  expect(read('.snapshots/2/snapshot/etc/hostname')).toBe('suse\n')
})
