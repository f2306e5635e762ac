import { ntfsVolumeRecord, parseNtfsVolume } from '../../formats/ntfs-volume.ts'
import { isExtended } from '../../formats/partition-table.ts'
import { known, type Superblock } from '../../formats/signature.ts'
import { probeSuperblock } from '../../formats/superblock.ts'
import { END_BYTES, START_BYTES } from '../../formats/volume-ends.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DiskLayout, Filesystem, Partition, VolumeGroup } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import { SECTOR_BYTES } from '../../model/size.ts'
import { part, type BlockSource } from './block-source.ts'
import { readSubvolumes, type Subvolumes } from './btrfs.ts'
import { readGroups, type Groups, type PhysicalVolume } from './lvm.ts'
import { readPartitions, type Disk } from './partitions.ts'
import { xfsNeedsReplay } from './xfs-log.ts'

/** A place that can hold a filesystem, with what was found on it. */
export interface FoundVolume {
  readonly volume: Volume
  readonly partuuid: string | null
  /** GRUB's name for it, made of our own numbers and checked UUIDs. */
  readonly grub: string
  readonly superblock: Superblock
  /** Of a btrfs whose trees this device alone can tell; null otherwise. */
  readonly subvolumes: Subvolumes | null
}

export interface Survey {
  readonly disks: readonly DiskLayout[]
  readonly filesystems: readonly Filesystem[]
  readonly volume_groups: readonly VolumeGroup[]
  readonly volumes: readonly FoundVolume[]
  /** Volumes that only an appliance can read, such as thin or RAID ones. */
  readonly opaque: readonly Volume[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A volume that was not looked at yet. */
type Place = Omit<FoundVolume, 'superblock' | 'subvolumes'> & {
  readonly source: BlockSource
  /** Part of a Windows dynamic disk, whose volumes are in a database of their own. */
  readonly dynamic: boolean
}

/**
 * What is on the disks of one VM, as far as tables, superblocks and LVM's texts tell.
 *
 * Reads    a few hundred KiB of each disk.
 * Reports  PARTITION_TABLE_DAMAGED, LVM_METADATA_DAMAGED.
 * Source   the formats in src/formats; blkid(8) for names.
 */
export async function survey(disks: readonly Disk[]): Promise<Survey> {
  const tables = await Promise.all(disks.map(readPartitions))
  const layouts = tables.map(({ layout }) => layout)
  const onDisks = await probeAll(disks.flatMap((disk, index) => placesOn(disk, layouts[index])))
  const physical = onDisks.flatMap(physicalVolume)
  const groups = await readGroups(physical)
  const inGroups = await probeAll(
    groups.volumes.flatMap(lv =>
      lv.source === null ? [] : [{ ...lv, partuuid: null, source: lv.source, dynamic: false }]
    )
  )
  const volumes = [...onDisks, ...inGroups]
    .map(({ volume, partuuid, grub, superblock, subvolumes }) => ({
      ...{ volume, partuuid, grub, superblock, subvolumes }
    }))
    .toSorted((a, b) => (a.volume < b.volume ? -1 : 1))
  return {
    disks: layouts,
    filesystems: volumes.map(filesystemOf),
    volume_groups: groups.groups.map(groupFacts),
    volumes,
    opaque: opaqueOf(volumes, groups),
    diagnostics: [...tables.flatMap(({ diagnostics }) => diagnostics), ...groups.diagnostics]
  }
}

function placesOn({ disk, source }: Disk, layout: DiskLayout | undefined): readonly Place[] {
  if (layout === undefined || layout.table === 'none')
    return [{ volume: `disk.${disk}`, partuuid: null, grub: `loop${disk}`, source, dynamic: false }]
  const table = layout.table === 'mbr' ? 'msdos' : 'gpt'
  return layout.partitions
    .filter(holdsData(layout.table))
    .map(({ number, start_bytes, bytes, partuuid, type }) => ({
      volume: `disk.${disk}/part.${number}`,
      partuuid,
      grub: `loop${disk},${table}${number}`,
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

async function probeAll(places: readonly Place[]): Promise<readonly (Place & FoundVolume)[]> {
  const found = await Promise.all(places.map(probe))
  return found.flatMap(one => (one === null ? [] : [one]))
}

async function probe(place: Place): Promise<(Place & FoundVolume) | null> {
  const { source, dynamic } = place
  if (dynamic) return { ...place, superblock: known('ldm', null), subvolumes: null }
  const start = await source.read(0, Math.min(START_BYTES, source.bytes))
  const end = await source.read(Math.max(0, source.bytes - END_BYTES), END_BYTES)
  const superblock = probeSuperblock({ start, end, bytes: source.bytes })
  if (superblock === null) return null
  const subvolumes = superblock.type === 'btrfs' ? await readSubvolumes(source) : null
  return { ...place, superblock: await withLog(source, superblock, start), subvolumes }
}

/** Some filesystems keep their dirty bit, or their label, outside of the superblock. */
async function withLog(source: BlockSource, superblock: Superblock, start: Uint8Array): Promise<Superblock> {
  if (superblock.type === 'xfs') return { ...superblock, unclean: await xfsNeedsReplay(source) }
  if (superblock.type !== 'ntfs') return superblock
  const place = ntfsVolumeRecord(start.subarray(0, SECTOR_BYTES))
  const volume = place === null ? null : parseNtfsVolume(await source.read(place.offset, place.bytes))
  return { ...superblock, ...(volume ?? { unclean: true }) }
}

const physicalVolume = ({
  volume,
  source,
  superblock: { type, uuid }
}: Place & FoundVolume): readonly PhysicalVolume[] =>
  type === 'LVM2_member' && uuid !== null ? [{ volume, uuid, source }] : []

const filesystemOf = ({ volume, superblock: { type, uuid, label, unclean } }: FoundVolume): Filesystem => ({
  volume,
  type,
  uuid,
  label,
  unclean
})

const groupFacts = ({ group, members }: Groups['groups'][number]): VolumeGroup => ({
  name: group.name,
  uuid: group.uuid,
  physical_volumes: members.map(({ volume }) => volume),
  logical_volumes: group.logical_volumes.map(({ name }) => name).toSorted()
})

const opaqueOf = (volumes: readonly FoundVolume[], groups: Groups): readonly Volume[] => [
  ...volumes.filter(({ superblock }) => superblock.type === 'linux_raid_member').map(({ volume }) => volume),
  ...groups.volumes.filter(({ source }) => source === null).map(({ volume }) => volume)
]
