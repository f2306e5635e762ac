import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { inspectGuest, type Inspected } from '../../src/data/inspect/guest.ts'
import type { Host } from '../../src/model/host.ts'
import type { SecretRef } from '../../src/model/secret.ts'
import { editSession, makeDisks, raw, readBack, system } from './layouts.ts'

// A mirror with /boot in metadata 1.0 and LVM on 1.2; thin volumes; LVM behind LUKS: all made by their own tools.

const MIRROR =
  '/dev/mapper/sys-root / ext4 defaults 0 1\n/dev/md/start /boot ext4 defaults 0 2\n/dev/sys/var /var ext4 defaults 0 2\n'
const THIN = '/dev/pool/root / ext4 defaults 0 1\n/dev/pool/wide /var ext4 defaults 0 2\n'
const LUKS = '/dev/mapper/crypt-root / ext4 defaults 0 1\n/dev/sda1 /boot ext4 defaults 0 2\n'
const PASSPHRASE = 'wörter-und-wörter'

/** mdadm itself, because md-create has no say in the metadata; disks by the names that the appliance's kernel cannot change. */
const disk = (index: number, part: number): string =>
  `/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_hd${index}-part${part}`
const mirror = (name: string, metadata: string, part: number): string =>
  `debug sh "mdadm --create /dev/md/${name} --run --metadata=${metadata} --homehost=h --level=1 --raid-devices=2 ${disk(0, part)} ${disk(1, part)}; udevadm settle"`

const COMMANDS = `${['a', 'b', 'e']
  .map(
    letter =>
      `part-init /dev/sd${letter} gpt\npart-add /dev/sd${letter} p 2048 133119\npart-add /dev/sd${letter} p 133120 -2048`
  )
  .join('\n')}
${mirror('start', '1.0', 1)}
${mirror('rest', '1.2', 2)}
mke2fs /dev/disk/by-id/md-name-h:start fstype:ext4 label:START
pvcreate /dev/disk/by-id/md-name-h:rest
vgcreate sys /dev/disk/by-id/md-name-h:rest
lvcreate root sys 100
lvcreate var sys 60
mke2fs /dev/sys/root fstype:ext4 label:root
mke2fs /dev/sys/var fstype:ext4
mount /dev/sys/root /
${system('', 'mirror', MIRROR)}
mount /dev/disk/by-id/md-name-h:start /boot
mount /dev/sys/var /var
mkdir-p /boot/grub
write /boot/grub/grub.cfg "set timeout=5\\n"
mkdir-p /var/lib/dpkg
write /var/lib/dpkg/status "Package: grub-pc\\nStatus: install ok installed\\nVersion: 2.06\\n"
umount-all
pvcreate /dev/sdc
pvcreate /dev/sdd
vgcreate pool "/dev/sdc /dev/sdd"
debug sh "lvcreate --yes --type thin-pool -n tank -L 100M pool; lvcreate --yes -n root -V 300M --thinpool pool/tank; lvcreate --yes -n wide -i 2 -L 64M pool; udevadm settle"
mke2fs /dev/pool/root fstype:ext4
mke2fs /dev/pool/wide fstype:ext4
mount /dev/pool/root /
${system('', 'thin', THIN)}
umount-all
mke2fs /dev/sde1 fstype:ext4
debug sh "printf '%s' '${PASSPHRASE}' | cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 ${disk(4, 2)} -"
debug sh "printf '%s' '${PASSPHRASE}' | cryptsetup open --key-file - ${disk(4, 2)} work"
pvcreate /dev/mapper/work
vgcreate crypt /dev/mapper/work
lvcreate root crypt 100
mke2fs /dev/crypt/root fstype:ext4
mount /dev/crypt/root /
${system('', 'locked', LUKS)}
umount-all`

const SIZES = { 'a.raw': 320, 'b.raw': 320, 'c.raw': 160, 'd.raw': 160, 'e.raw': 256 }
let folder = ''
let host: Host

interface Options {
  readonly deep?: boolean
  readonly unlock?: readonly SecretRef[]
}
const look = (names: readonly string[], { deep = false, unlock = [] }: Options = {}): Promise<Inspected> =>
  inspectGuest(host, names.map(raw), { ...{ root_device: 'auto', deep, accelerator: 'tcg' }, unlock })

const types = ({ facts }: Inspected): readonly (readonly string[])[] =>
  facts.filesystems.map(({ volume, type }) => [volume.replace(/[0-9a-f]{8}-[0-9a-f-]+$/, 'UUID'), type])

beforeAll(() => {
  folder = makeDisks(SIZES, COMMANDS)
  host = createHost({ root: folder })
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a mirror', () => {
  test('is read in place, with LVM on it, across both disks', async () => {
    const seen = await look(['a.raw', 'b.raw'])
    expect(seen.diagnostics).toEqual([])
    expect(seen.inspection.inspector).toBe('direct')
    expect(types(seen)).toEqual([
      ['disk.0/part.1', 'linux_raid_member'],
      ['disk.0/part.2', 'linux_raid_member'],
      ['disk.1/part.1', 'linux_raid_member'],
      ['disk.1/part.2', 'linux_raid_member'],
      ['lvm/sys/root', 'ext4'],
      ['lvm/sys/var', 'ext4'],
      ...seen.facts.filesystems
        .filter(({ volume }) => volume.startsWith('md/'))
        .map(({ type }) => ['md/UUID', type])
    ])
    const arrays = (seen.facts.arrays ?? []).toSorted((a, b) => (a.metadata < b.metadata ? -1 : 1))
    const [start] = arrays
    expect(arrays).toEqual([
      {
        volume: start?.volume,
        ...{ name: 'h:start', level: 1, metadata: '1.0', disks: 2, others: [], synced: true },
        members: ['disk.0/part.1', 'disk.1/part.1']
      },
      {
        volume: arrays[1]?.volume,
        ...{ name: 'h:rest', level: 1, metadata: '1.2', disks: 2, others: [], synced: true },
        members: ['disk.0/part.2', 'disk.1/part.2']
      }
    ])
    expect(seen.facts.os?.mounts).toEqual([
      { mountpoint: '/', volume: 'lvm/sys/root', options: '' },
      { mountpoint: '/boot', volume: start?.volume, options: '' },
      { mountpoint: '/var', volume: 'lvm/sys/var', options: '' }
    ])
    expect(Object.keys(seen.facts.os?.files ?? {})).toContain('/boot/grub/grub.cfg')
    expect(seen.facts.os?.package_format).toBe('deb')
  })

  test('with one disk alone is read too, and says what is missing', async () => {
    const { facts } = await look(['b.raw'])
    expect(facts.os?.release.id).toBe('mirror')
    expect(facts.arrays?.map(({ disks, members }) => [disks, members.length])).toEqual([
      [2, 1],
      [2, 1]
    ])
  })

  test('an appliance sees the same', async () => {
    const [direct, deep] = [await look(['a.raw', 'b.raw']), await look(['a.raw', 'b.raw'], { deep: true })]
    expect(deep.facts).toEqual(direct.facts)
    expect(deep.diagnostics).toEqual(direct.diagnostics)
  })

  test('an edit goes to both members', async () => {
    const { facts } = await look(['a.raw', 'b.raw'])
    const disks = ['a.raw', 'b.raw']
    await editSession(folder, { disks, mounts: facts.os?.mounts ?? [] }, async guest => {
      await guest.overwrite('/boot/grub/grub.cfg', new TextEncoder().encode('edited\n'))
    })
    // Metadata 1.0 is at the end, so each member reads as the filesystem itself.
    for (const member of [0, 1])
      expect(readBack(folder, disks, `(loop${member},gpt1)/grub/grub.cfg`)).toBe('edited\n')
  })
})

test('a system on a thin volume needs an appliance, which reads the striped one as well', async () => {
  const seen = await look(['c.raw', 'd.raw'])
  expect(seen.inspection).toEqual({
    inspector: 'libguestfs',
    because: 'only an appliance can read lvm/pool/root, lvm/pool/wide'
  })
  expect(types(seen)).toEqual([
    ['disk.0', 'LVM2_member'],
    ['disk.1', 'LVM2_member'],
    ['lvm/pool/root', 'ext4'],
    ['lvm/pool/wide', 'ext4']
  ])
  expect(seen.facts.os?.mounts).toEqual([
    { mountpoint: '/', volume: 'lvm/pool/root', options: '' },
    { mountpoint: '/var', volume: 'lvm/pool/wide', options: '' }
  ])
  expect(seen.diagnostics).toEqual([])
})

describe('LVM behind LUKS', () => {
  test('is closed without a key', async () => {
    const seen = await look(['e.raw'])
    expect([seen.facts.os, seen.inspection.inspector]).toEqual([null, 'direct'])
    expect(types(seen)).toEqual([
      ['disk.0/part.1', 'ext4'],
      ['disk.0/part.2', 'crypto_LUKS']
    ])
  })

  test('is read with the key that fits, and edited', async () => {
    writeFileSync(join(folder, 'wrong'), 'wrong\n')
    writeFileSync(join(folder, 'key'), `${PASSPHRASE}\n`)
    const secrets = [{ file: 'wrong' }, { file: 'key' }]
    const seen = await look(['e.raw'], { unlock: secrets })
    expect(seen.inspection).toEqual({
      inspector: 'libguestfs',
      because: 'a key was given for disk.0/part.2'
    })
    expect(types(seen)).toEqual([
      ['disk.0/part.1', 'ext4'],
      ['disk.0/part.2', 'crypto_LUKS'],
      ['luks/UUID', 'LVM2_member'],
      ['lvm/crypt/root', 'ext4']
    ])
    expect(seen.facts.os?.root).toBe('lvm/crypt/root')
    expect(JSON.stringify(seen)).not.toContain(PASSPHRASE)
    const opened = seen.facts.filesystems.find(({ volume }) => volume.startsWith('luks/'))?.volume ?? ''
    const unlock = [{ volume: 'disk.0/part.2', opened, secrets }]
    await editSession(
      folder,
      { disks: ['e.raw'], mounts: seen.facts.os?.mounts ?? [], unlock },
      async guest => {
        await guest.overwrite('/etc/hostname', new TextEncoder().encode('edited\n'))
        expect(new TextDecoder().decode(await guest.read('/etc/hostname', 100))).toBe('edited\n')
      }
    )
  })

  test('a key that does not fit is no secret to the reader, but its words are', async () => {
    writeFileSync(join(folder, 'wrong'), 'wrong words\n')
    const seen = await look(['e.raw'], { unlock: [{ file: 'wrong' }] })
    expect(seen.facts.os).toBeNull()
    expect(seen.diagnostics.map(({ code, what }) => [code, what])).toEqual([
      ['GUEST_KEY_REFUSED', 'no secret of guest.unlock opens disk.0/part.2']
    ])
    expect(JSON.stringify(seen)).not.toContain('wrong words')
  })
})
