import { expect, test } from 'vitest'
import { withEfiPartition } from '../../../src/data/inspect/efi-mount.ts'
import type { FoundVolume } from '../../../src/data/inspect/found-volume.ts'
import type { GuestDoor, Look } from '../../../src/data/inspect/guest-reader.ts'
import type { Survey } from '../../../src/data/inspect/volumes.ts'
import type { Mount } from '../../../src/model/facts.ts'

const ESP = 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b'
const LINUX = '0fc63daf-8483-4772-8e79-3d69d8477de4'

interface Given {
  /** Of each disk its partitions, `TYPE FILESYSTEM`. */
  readonly disks: ReadonlyArray<readonly string[]>
  readonly table?: 'gpt' | 'mbr'
  readonly mounts?: Readonly<Record<string, string>>
  readonly groups?: Survey['volume_groups']
  readonly arrays?: Survey['arrays']
  /** UUID of the encryption, by its volume. */
  readonly locked?: Readonly<Record<string, string>>
  /** Folders of the guest with what is in them; a text is a link. */
  readonly folders: Readonly<Record<string, readonly string[] | string>>
}

const IS = { E: ESP, L: LINUX, e: 'ef', l: '83' } as const

function survey({ disks, table = 'gpt', groups = [], arrays = [], locked = {} }: Given): Survey {
  const all = disks.flatMap((parts, disk) =>
    parts.map((text, index) => {
      const volume = `disk.${disk}/part.${index + 1}`
      return {
        volume,
        type: text.split(' ')[1] ?? '',
        uuid: locked[volume] ?? null,
        label: null,
        unclean: false
      }
    })
  )
  const layouts = disks.map((parts, disk) => ({
    ...{ disk, table, id: null },
    partitions: parts.map((text, index) => ({
      ...{ number: index + 1, start_bytes: 0, bytes: 0, partuuid: '', bootable: false },
      type: IS[text[0] as keyof typeof IS]
    }))
  }))
  const volumes = all.map(({ volume, type }) => ({ volume, superblock: { type } }) as FoundVolume)
  const rest = { sources: new Map(), opaque: [], diagnostics: [] }
  return { disks: layouts, filesystems: all, arrays, volume_groups: groups, volumes, ...rest }
}

function door(folders: Given['folders']): GuestDoor {
  const look = (path: string): Look => {
    const at = folders[path]
    if (at === undefined) return { is: 'absent' }
    return typeof at === 'string' ? { is: 'link', target: at } : { is: 'folder' }
  }
  return {
    inspector: 'direct',
    mounted: () => ({
      read: async () => [],
      list: async asked =>
        asked.map(({ path }) => {
          const names = folders[path]
          return names === undefined || typeof names === 'string' ? { is: 'absent' } : { is: 'folder', names }
        }),
      look: async paths => paths.map(look),
      blocked: () => null
    }),
    close: async () => undefined
  }
}

async function mounts(given: Given): Promise<Readonly<Record<string, string>>> {
  const { '/': root = 'disk.0/part.2', ...others } = given.mounts ?? {}
  const of = ([mountpoint, volume]: readonly [string, string]): Mount => ({ mountpoint, volume, options: '' })
  const all = await withEfiPartition(
    door(given.folders),
    [of(['/', root]), ...Object.entries(others).map(of)],
    survey(given)
  )
  return Object.fromEntries(all.map(({ mountpoint, volume }) => [mountpoint, volume]))
}

const ONE = ['E vfat', 'L ext4']
const DEBIAN = { '/boot': ['efi', 'vmlinuz'], '/boot/efi': [] }

test.each<[string, Given, Readonly<Record<string, string>>]>([
  ['a missing line', { disks: [ONE], folders: DEBIAN }, { '/boot/efi': 'disk.0/part.1' }],
  [
    'a table of the old kind',
    { disks: [['e vfat', 'l ext4']], table: 'mbr', folders: DEBIAN },
    { '/boot/efi': 'disk.0/part.1' }
  ],
  [
    'an empty /boot, where systemd mounts it',
    { disks: [ONE], folders: { '/boot': [], '/efi': [] } },
    { '/boot': 'disk.0/part.1' }
  ],
  [
    'a /boot that is mounted already',
    {
      disks: [['E vfat', 'L ext4', 'L ext4']],
      mounts: { '/boot': 'disk.0/part.3' },
      folders: { '/boot': [], '/efi': [] }
    },
    { '/boot': 'disk.0/part.3', '/efi': 'disk.0/part.1' }
  ],
  [
    'a /boot with kernels',
    { disks: [ONE], folders: { '/boot': ['vmlinuz'], '/efi': ['EFI'] } },
    { '/efi': 'disk.0/part.1' }
  ],
  ['no place', { disks: [ONE], folders: { '/boot': ['vmlinuz'] } }, {}],
  ['a link is no place', { disks: [ONE], folders: { '/boot': ['vmlinuz'], '/efi': '/boot/efi' } }, {}],
  ['no FAT on it', { disks: [['E ext4', 'L ext4']], folders: DEBIAN }, {}],
  ['a FAT of another type', { disks: [['L vfat', 'L ext4']], folders: DEBIAN }, {}],
  ['two on the disk of the system', { disks: [['E vfat', 'L ext4', 'E vfat']], folders: DEBIAN }, {}],
  [
    'of two disks that of the system',
    { disks: [['E vfat'], ['L ext4', 'E vfat']], mounts: { '/': 'disk.1/part.1' }, folders: DEBIAN },
    { '/boot/efi': 'disk.1/part.2' }
  ],
  [
    'on another disk than the system, when there is no other',
    { disks: [['E vfat'], ['L ext4']], mounts: { '/': 'disk.1/part.1' }, folders: DEBIAN },
    { '/boot/efi': 'disk.0/part.1' }
  ],
  [
    'a system in LVM behind encryption',
    {
      disks: [['E vfat'], ['L crypto_LUKS', 'E vfat']],
      mounts: { '/': 'lvm/vg/root' },
      locked: { 'disk.1/part.1': 'a-b' },
      groups: [{ name: 'vg', uuid: 'x', physical_volumes: ['luks/a-b'], logical_volumes: ['root'] }],
      folders: DEBIAN
    },
    { '/boot/efi': 'disk.1/part.2' }
  ],
  [
    'a mirror with one on each disk',
    {
      disks: [
        ['E vfat', 'L linux_raid_member'],
        ['E vfat', 'L linux_raid_member']
      ],
      mounts: { '/': 'md/u' },
      arrays: [
        {
          ...{ volume: 'md/u', name: null, level: 1, metadata: '1.2', disks: 2, others: [], synced: true },
          members: ['disk.0/part.2', 'disk.1/part.2']
        }
      ],
      folders: DEBIAN
    },
    {}
  ],
  [
    'fstab mounts another',
    {
      disks: [['E vfat', 'L ext4', 'L vfat']],
      mounts: { '/boot/efi': 'disk.0/part.3' },
      folders: DEBIAN
    },
    { '/boot/efi': 'disk.0/part.3' }
  ],
  [
    'a group that names itself ends',
    {
      disks: [['E vfat'], ['L ext4', 'E vfat']],
      mounts: { '/': 'lvm/vg/root' },
      groups: [
        { name: 'vg', uuid: 'x', physical_volumes: ['lvm/vg/root', 'lvm/vg/b'], logical_volumes: ['root'] }
      ],
      folders: DEBIAN
    },
    {}
  ]
])('%s', async (_, given, below) => {
  expect(await mounts(given)).toEqual({ '/': given.mounts?.['/'] ?? 'disk.0/part.2', ...below })
})
