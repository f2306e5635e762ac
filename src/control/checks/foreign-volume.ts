import type { Check } from '../../model/check.ts'

/** What it is, and what to do where something of it matters. By blkid's names. */
const FOREIGN: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  BitLocker: [
    'a BitLocker volume',
    'keep its recovery key at hand: its TPM does not move; or run in the guest: manage-bde -off C:'
  ],
  bcache: ['a bcache device', 'detach its cache in the source VM: echo 1 > /sys/block/bcache0/bcache/detach'],
  f2fs: ['an F2FS filesystem', 'check after the move that nothing on it names disks by /dev/sdX'],
  jfs: ['a JFS filesystem', 'check after the move that nothing on it names disks by /dev/sdX'],
  ldm: [
    'part of a Windows dynamic disk',
    'move all disks of that set together; convert a system disk to a basic one before the move'
  ],
  reiserfs: ['a ReiserFS filesystem', 'Linux has no driver for it since 6.13: copy its data to ext4 or XFS'],
  vdo: ['a VDO volume', 'check after the move that its configuration names no disk by /dev/sdX'],
  zfs_member: [
    'a member of a ZFS pool',
    'shut the source VM down from inside; if the pool is not found after the move, run there: zpool import -d /dev/disk/by-id'
  ]
}

/**
 * What lies on a volume is known by name only: it is copied as it is, and never taken for something else.
 *
 * Reads    facts.filesystems, facts.os.mounts.
 * Reports  GUEST_VOLUME_FOREIGN, once for each kind.
 * Source   blkid(8) for the names; manual pages of each.
 */
export const foreignVolume: Check = {
  id: 'foreign-volume',

  check({ address, facts }) {
    const looked = new Set(facts?.os?.mounts.map(({ volume }) => volume))
    const others = facts?.filesystems.filter(({ volume }) => !looked.has(volume)) ?? []
    return Object.entries(FOREIGN).flatMap(([kind, [name, hint]]) => {
      const volumes = others.filter(({ type }) => type === kind).map(({ volume }) => volume)
      if (volumes.length === 0) return []
      return [
        {
          code: 'GUEST_VOLUME_FOREIGN' as const,
          severity: 'warning' as const,
          what: `${volumes.join(', ')} of ${address} ${volumes.length === 1 ? 'is' : 'are each'} ${name}, which is copied as it is and not looked into`,
          where: { in: 'vm' as const, vm: address },
          hint
        }
      ]
    })
  }
}
