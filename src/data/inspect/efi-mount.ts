import { efiPartitions } from '../../formats/efi-partition.ts'
import type { Mount } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import { EFI_MOUNTPOINTS } from './guest-paths.ts'
import type { GuestDoor } from './guest-reader.ts'
import type { Survey } from './volumes.ts'

type Mounts = readonly [Mount, ...Mount[]]

/** The EFI system partition among what the guest mounts. */
export const efiMount = (mounts: readonly Mount[], { volumes }: Pick<Survey, 'volumes'>): Mount | undefined =>
  EFI_MOUNTPOINTS.flatMap(place => mounts.find(({ mountpoint }) => mountpoint === place) ?? []).find(
    ({ volume }) => volumes.find(each => each.volume === volume)?.superblock.type === 'vfat'
  )

/**
 * Adds the EFI system partition to the mounts where fstab has none: systemd finds it by its type, and a missing line does not
 * keep firmware from starting what is on it. Nothing is added where several could be it, or where the guest has no place
 * for it.
 *
 * Reads    the types of partitions, and whether the folders are there to mount it on.
 * Source   systemd-gpt-auto-generator(8); UAPI Group, Discoverable Partitions Specification.
 */
export async function withEfiPartition(door: GuestDoor, mounts: Mounts, found: Survey): Promise<Mounts> {
  if (efiMount(mounts, found) !== undefined) return mounts
  const volume = efiVolume(mounts, found)
  const mountpoint = volume === null ? null : await placeFor(door, mounts)
  if (volume === null || mountpoint === null) return mounts
  const [root, ...others] = mounts
  const below = [
    ...others.filter(mount => mount.mountpoint !== mountpoint),
    { mountpoint, volume, options: '' }
  ]
  return [root, ...below.toSorted((a, b) => (a.mountpoint < b.mountpoint ? -1 : 1))]
}

/** The only one, or the only one on the disks of the system. */
function efiVolume(mounts: Mounts, found: Survey): Volume | null {
  const all = efiPartitions(found)
  const system = mounts
    .filter(({ mountpoint }) => mountpoint === '/' || mountpoint === '/boot')
    .flatMap(({ volume }) => disksUnder(volume, found, MAX_LAYERS))
  const own = all.length < 2 ? all : all.filter(volume => system.some(disk => volume.startsWith(`${disk}/`)))
  return own.length === 1 ? (own[0] ?? null) : null
}

/** A logical volume on encryption on RAID on a disk. */
const MAX_LAYERS = 4

/** The disks that a volume lies on, as `disk.0`. */
function disksUnder(volume: Volume, found: Survey, layers: number): readonly string[] {
  const [, disk] = /^(disk\.\d+)(?:\/|$)/.exec(volume) ?? []
  if (disk !== undefined) return [disk]
  if (layers === 0) return []
  const below = [
    ...found.volume_groups
      .filter(({ name }) => volume.startsWith(`lvm/${name}/`))
      .flatMap(({ physical_volumes }) => physical_volumes),
    ...found.arrays.filter(array => array.volume === volume).flatMap(({ members }) => members),
    ...found.filesystems
      .filter(({ type, uuid }) => type === 'crypto_LUKS' && volume === `luks/${uuid}`)
      .map(locked => locked.volume)
  ]
  return below.flatMap(next => disksUnder(next, found, layers - 1))
}

/** Where systemd would mount it, which leaves a folder alone that is not empty, or where distributions do. */
async function placeFor(door: GuestDoor, mounts: Mounts): Promise<string | null> {
  const reader = door.mounted(mounts)
  const looks = await reader.look(['/boot', '/efi', '/boot/efi'])
  const [boot, efi, below] = looks.map(({ is }) => is === 'folder')
  const [listing] = await reader.list([{ path: '/boot', dangling: true }])
  const free = !mounts.some(({ mountpoint }) => mountpoint === '/boot')
  if (boot === true && free && listing?.is === 'folder' && listing.names.length === 0) return '/boot'
  return efi === true ? '/efi' : below === true ? '/boot/efi' : null
}
