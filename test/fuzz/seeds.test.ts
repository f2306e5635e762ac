import { expect, test } from 'vitest'
import type { Survey } from '../../src/data/inspect/volumes.ts'
import { BINARIES } from './binaries.ts'

async function parsed(target: string, seed: string): Promise<unknown> {
  const binary = BINARIES[target]
  const image = binary?.seeds[seed]
  if (binary === undefined || image === undefined) throw new Error('there is no such seed')
  return binary.parse(image)
}

/** An image that nobody recognises would be fuzzed in vain. */
test.each<[target: string, seed: string, types: readonly string[]]>([
  ['btrfs', 'btrfs', ['btrfs @,@/var/lib/machines,@home,@snap']],
  ['filesystems', 'ext2', ['ext2']],
  ['filesystems', 'ext3', ['ext3']],
  ['filesystems', 'ext4', ['ext4']],
  ['filesystems', 'ntfs', ['ntfs win']],
  ['filesystems', 'swap', ['swap']],
  ['filesystems', 'vfat', ['vfat EFI']],
  ['luks', 'luks1', ['crypto_LUKS']],
  ['luks', 'luks2', ['crypto_LUKS']],
  ['md', 'md-0.90', ['linux_raid_member']],
  ['md', 'md-1.0', ['linux_raid_member']],
  ['md', 'md-1.1', ['linux_raid_member']],
  ['md', 'md-1.2', ['linux_raid_member']],
  ['xfs', 'xfs', ['xfs']]
])('%s: %s', async (target, seed, types) => {
  const { volumes } = (await parsed(target, seed)) as Survey
  const shown = volumes.map(({ superblock: { type, label }, subvolumes }) =>
    [type, type === 'ntfs' || type === 'vfat' ? label : null, subvolumes?.all.map(({ path }) => path).join()]
      .filter(word => word !== null && word !== undefined)
      .join(' ')
  )
  expect(shown).toEqual(types)
})

test('xfs-links: links with a header, which are read', async () => {
  for (const seed of ['xfs-links-4', 'xfs-links-5', 'xfs-links-5-small-blocks'])
    expect(await parsed('xfs-links', seed)).toMatchObject([{ is: 'link' }, { is: 'link' }, { is: 'link' }])
})

test.each(['plain', 'with sums made anew'] as const)('lvm and partition tables, %s', async how => {
  const at = how === 'plain' ? 0 : 1
  const found = async (target: string, seed: string): Promise<Survey> =>
    ((await parsed(target, seed)) as readonly Survey[])[at] as Survey
  expect((await found('lvm', 'lvm')).volume_groups.map(({ logical_volumes }) => logical_volumes)).toEqual([
    ['lv1', 'lv2']
  ])
  const gpt = await found('partition-table', 'gpt')
  expect([gpt.disks[0]?.table, gpt.disks[0]?.partitions.length, gpt.diagnostics]).toEqual(['gpt', 3, []])
  const mbr = await found('partition-table', 'mbr')
  expect(mbr.disks[0]?.partitions.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6, 7])
})
