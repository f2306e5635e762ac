import { ntfsVolumeRecord, parseNtfsVolume } from '../../formats/ntfs-volume.ts'
import { isExtended } from '../../formats/partition-table.ts'
import { known, type Superblock } from '../../formats/signature.ts'
import { probeSuperblock } from '../../formats/superblock.ts'
import { END_BYTES, START_BYTES, type VolumeEnds } from '../../formats/volume-ends.ts'
import type { DiskLayout, Partition } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import { SECTOR_BYTES } from '../../model/size.ts'
import { part, type BlockSource } from './block-source.ts'
import { readSubvolumes, type Subvolumes } from './btrfs.ts'
import type { Disk } from './partitions.ts'
import { xfsNeedsReplay } from './xfs-log.ts'

/** A place that can hold a filesystem, with what was found on it. */
export interface FoundVolume {
  readonly volume: Volume
  readonly partuuid: string | null
  /** GRUB's name for it, made of our own numbers and checked UUIDs. */
  readonly grub: string
  /** Device names of the guest that do not follow from the volume's own name, such as /dev/md0. */
  readonly names: readonly string[]
  readonly superblock: Superblock
  /** Of a btrfs whose trees this device alone can tell; null otherwise. */
  readonly subvolumes: Subvolumes | null
}

/** A volume that was not looked at yet. */
export type Place = Omit<FoundVolume, 'superblock' | 'subvolumes'> & {
  readonly source: BlockSource
  /** Part of a Windows dynamic disk, whose volumes are in a database of their own. */
  readonly dynamic: boolean
}

/** A volume that was looked at, still open. */
export type Probed = Place & FoundVolume

const PLAIN = { partuuid: null, names: [], dynamic: false } as const

/** A volume that lies on others. */
export const placeAbove = (
  { volume, grub, source }: Pick<Place, 'volume' | 'grub' | 'source'>,
  names: readonly string[] = []
): Place => ({ ...PLAIN, volume, grub, source, names })

/** The partitions of a disk, or the disk itself when it has none. */
export function placesOn({ disk, source }: Disk, layout: DiskLayout | undefined): readonly Place[] {
  if (layout === undefined || layout.table === 'none')
    return [{ ...PLAIN, volume: `disk.${disk}`, grub: `loop${disk}`, source }]
  const table = layout.table === 'mbr' ? 'msdos' : 'gpt'
  return layout.partitions
    .filter(holdsData(layout.table))
    .map(({ number, start_bytes, bytes, partuuid, type }) => ({
      volume: `disk.${disk}/part.${number}`,
      partuuid,
      grub: `loop${disk},${table}${number}`,
      names: [],
      source: part(source, start_bytes, bytes),
      dynamic: DYNAMIC.has(type)
    }))
}

/** MBR, then metadata and data of GPT (Linux, block/partitions/ldm.h). */
const DYNAMIC: ReadonlySet<string> = new Set([
  '42',
  '5808c8aa-7e8f-42e0-85d2-e1e90434cfb3',
  'af9b60a0-1431-4f62-bc68-3311714a69ad'
])

/** An extended partition is a chain of tables. */
const holdsData =
  (table: 'mbr' | 'gpt') =>
  ({ type }: Partition): boolean =>
    table === 'gpt' || !isExtended({ type: parseInt(type, 16) })

/** What lies on each place; places without a known signature are left out. */
export async function probeAll(places: readonly Place[]): Promise<readonly Probed[]> {
  const found = await Promise.all(places.map(probe))
  return found.flatMap(one => one ?? [])
}

async function probe(place: Place): Promise<Probed | null> {
  const { source, dynamic } = place
  if (dynamic) return { ...place, superblock: known('ldm', null), subvolumes: null }
  const ends = await endsOf(source)
  const superblock = probeSuperblock(ends)
  if (superblock === null) return null
  const subvolumes = superblock.type === 'btrfs' ? await readSubvolumes(source) : null
  return { ...place, superblock: await withLog(source, superblock, ends.start), subvolumes }
}

export async function endsOf(source: BlockSource): Promise<VolumeEnds> {
  const start = await source.read(0, Math.min(START_BYTES, source.bytes))
  const end = await source.read(Math.max(0, source.bytes - END_BYTES), END_BYTES)
  return { start, end, bytes: source.bytes }
}

/** Some filesystems keep their dirty bit, or their label, outside of the superblock. */
async function withLog(source: BlockSource, superblock: Superblock, start: Uint8Array): Promise<Superblock> {
  if (superblock.type === 'xfs') return { ...superblock, unclean: await xfsNeedsReplay(source) }
  if (superblock.type !== 'ntfs') return superblock
  const place = ntfsVolumeRecord(start.subarray(0, SECTOR_BYTES))
  const volume = place === null ? null : parseNtfsVolume(await source.read(place.offset, place.bytes))
  return { ...superblock, ...(volume ?? { unclean: true }) }
}
