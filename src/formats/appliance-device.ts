import type { Volume } from '../model/id.ts'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/**
 * The name that a libguestfs appliance gives to a volume, or null when the volume's name is none: disks are /dev/sda,
 * /dev/sdb, … /dev/sdz, /dev/sdaa in the order in which they were added. An array
 * has the name that udev makes of its UUID, because its number is chosen anew at each start; what was unlocked has the
 * name that h2k unlocks it by.
 *
 * Source   guestfs(3), block device naming; udev rules of mdadm, 63-md-raid-arrays.rules
 */
export function applianceDevice(volume: Volume): string | null {
  const disk = /^disk\.(\d{1,4})(?:\/part\.([1-9]\d{0,3}))?$/.exec(volume)
  if (disk !== null) return `/dev/sd${letters(Number(disk[1]))}${disk[2] ?? ''}`
  const [, kind, uuid = ''] = new RegExp(`^(md|luks)/(${UUID})$`).exec(volume) ?? []
  if (kind === 'luks') return `/dev/mapper/luks-${uuid}`
  if (kind === 'md') return `/dev/disk/by-id/md-uuid-${uuid.replaceAll('-', '').replace(/.{8}(?=.)/g, '$&:')}`
  const logical = /^lvm\/([A-Za-z0-9+_.][A-Za-z0-9+_.-]*)\/([A-Za-z0-9+_.][A-Za-z0-9+_.-]*)$/.exec(volume)
  if (logical === null || [logical[1], logical[2]].some(name => name === '.' || name === '..')) return null
  return `/dev/${logical[1]}/${logical[2]}`
}

/** 0 is a, 25 is z, 26 is aa: a count in base 26 without a zero. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
