import { parseMdMember } from '../../formats/md-superblock.ts'
import { parseBootRecord } from '../../formats/partition-table.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DiskLayout, Filesystem, RaidArray, VolumeGroup } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import { SECTOR_BYTES } from '../../model/size.ts'
import type { BlockSource } from './block-source.ts'
import {
  endsOf,
  placeAbove,
  placesOn,
  probeAll,
  type FoundVolume,
  type Place,
  type Probed
} from './found-volume.ts'
import { readGroups, type Groups, type PhysicalVolume } from './lvm.ts'
import { readPartitions, type Disk } from './partitions.ts'
import { readArrays, type FoundArray } from './raid.ts'

export interface Survey {
  readonly disks: readonly DiskLayout[]
  readonly filesystems: readonly Filesystem[]
  readonly arrays: readonly RaidArray[]
  readonly volume_groups: readonly VolumeGroup[]
  readonly volumes: readonly FoundVolume[]
  /** The bytes of each volume, as long as the disks are open. */
  readonly sources: ReadonlyMap<Volume, BlockSource>
  /** Volumes that only an appliance can read, such as thin or RAID ones. */
  readonly opaque: readonly Volume[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An appliance that has the same disks and assembles what the parsers here do not. */
export interface Assembler {
  /** Null when it has no such volume. */
  open(volume: Volume): Promise<BlockSource | null>
  /** What is behind a LUKS header; null when no key fits. */
  unlock(locked: Volume, opened: Volume): Promise<BlockSource | null>
}

const NOBODY: Assembler = { open: async () => null, unlock: async () => null }

/**
 * What is on the disks of one VM, as far as tables, superblocks and LVM's texts tell; with an appliance also what is on
 * volumes that are more than linear, and behind LUKS.
 *
 * Reads    a few hundred KiB of each disk.
 * Reports  GUEST_RAID_PARTITIONED, PARTITION_TABLE_DAMAGED, LVM_METADATA_DAMAGED.
 * Source   the formats in src/formats; blkid(8) for names.
 */
export async function survey(disks: readonly Disk[], assembler: Assembler = NOBODY): Promise<Survey> {
  const tables = await Promise.all(disks.map(readPartitions))
  const layouts = tables.map(({ layout }) => layout)
  const places = await Promise.all(disks.map((disk, index) => placesIn(disk, layouts[index])))
  const onDisks = await probeAll(places.flat())
  const arrays = await readArrays(onDisks)
  const onArrays = await opened(
    arrays.map(({ facts: { volume }, ...array }) => ({ ...array, volume })),
    assembler
  )
  const below = await unlocked([...onDisks, ...onArrays.found], assembler)
  const groups = await readGroups(below.flatMap(physicalVolume))
  const inGroups = await opened(
    groups.volumes.map(volume => ({ ...volume, names: [] })),
    assembler
  )
  const probed = [...below, ...(await unlocked(inGroups.found, assembler))]
  const volumes = probed.map(closed).toSorted(byVolume)
  return {
    disks: layouts,
    filesystems: volumes.map(filesystemOf),
    arrays: arrays.map(({ facts }) => facts).toSorted(byVolume),
    volume_groups: groups.groups.map(groupFacts),
    volumes,
    sources: new Map(probed.map(({ volume, source }) => [volume, source])),
    opaque: [...onArrays.opaque, ...inGroups.opaque],
    diagnostics: [
      ...tables.flatMap(({ diagnostics }) => diagnostics),
      ...(await partitioned(arrays)),
      ...groups.diagnostics
    ]
  }
}

/** A disk that is a member of an array as a whole has the array's partitions, which are none of its own. */
async function placesIn(disk: Disk, layout: DiskLayout | undefined): Promise<readonly Place[]> {
  const member = layout?.table === 'none' ? null : parseMdMember(await endsOf(disk.source))
  return placesOn(disk, member?.metadata === '1.0' ? undefined : layout)
}

/** Whether each array begins with a table of partitions, which nobody here looks for. */
async function partitioned(arrays: readonly FoundArray[]): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  for (const { facts, source } of arrays) {
    const record = source === null ? null : parseBootRecord(await source.read(0, SECTOR_BYTES))
    if (record !== null && record.entries.length > 0) found.push(holdsPartitions(facts.volume))
  }
  return found
}

const holdsPartitions = (volume: Volume): Diagnostic => ({
  code: 'GUEST_RAID_PARTITIONED',
  severity: 'warning',
  what: `the array ${volume} is divided into partitions, which h2k does not look into`,
  where: { in: 'guest', path: volume },
  hint: 'set guest: none to copy its disks as they are, and fix the system by hand'
})

interface Composed {
  readonly volume: Volume
  readonly grub: string
  readonly names: readonly string[]
  readonly source: BlockSource | null
}

/** What is on composed volumes, and which of them nobody here can read. */
async function opened(
  volumes: readonly Composed[],
  assembler: Assembler
): Promise<{ readonly found: readonly Probed[]; readonly opaque: readonly Volume[] }> {
  const tried: Composed[] = []
  for (const volume of volumes)
    tried.push({ ...volume, source: volume.source ?? (await assembler.open(volume.volume)) })
  const places = tried.flatMap(({ source, names, ...volume }) =>
    source === null ? [] : [placeAbove({ ...volume, source }, names)]
  )
  return {
    found: await probeAll(places),
    opaque: tried.filter(({ source }) => source === null).map(({ volume }) => volume)
  }
}

/** The volumes and what is behind those that a key opens. */
async function unlocked(volumes: readonly Probed[], assembler: Assembler): Promise<readonly Probed[]> {
  const behind: Probed[] = []
  for (const { volume, superblock } of volumes) {
    const name = superblock.type === 'crypto_LUKS' ? luksVolume(superblock.uuid) : null
    const source = name === null ? null : await assembler.unlock(volume, name)
    if (name === null || source === null) continue
    const names = [`/dev/mapper/luks-${superblock.uuid}`]
    // GRUB never sees it.
    behind.push(...(await probeAll([placeAbove({ volume: name, grub: 'none', source }, names)])))
  }
  return [...volumes, ...behind]
}

/** The header is the guest's: only a real UUID becomes part of a name. */
const luksVolume = (uuid: string | null): Volume | null =>
  uuid !== null && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid) ? `luks/${uuid}` : null

const closed = ({ volume, partuuid, grub, names, superblock, subvolumes }: Probed): FoundVolume => ({
  ...{ volume, partuuid, grub, names, superblock, subvolumes }
})

const byVolume = (a: { readonly volume: Volume }, b: { readonly volume: Volume }): number =>
  a.volume < b.volume ? -1 : 1

const physicalVolume = ({ volume, source, superblock: { type, uuid } }: Probed): readonly PhysicalVolume[] =>
  type === 'LVM2_member' && uuid !== null ? [{ volume, uuid, source }] : []

const filesystemOf = ({ volume, superblock }: FoundVolume): Filesystem => {
  const { type, uuid, label, unclean, fsck } = superblock
  return { volume, type, uuid, label, unclean, ...(fsck !== undefined && { fsck }) }
}

function groupFacts({ group, members }: Groups['groups'][number]): VolumeGroup {
  const no_discard = group.logical_volumes.filter(({ discards }) => !discards).map(({ name }) => name)
  return {
    name: group.name,
    uuid: group.uuid,
    physical_volumes: members.map(({ volume }) => volume),
    logical_volumes: group.logical_volumes.map(({ name }) => name).toSorted(),
    ...(no_discard.length > 0 && { no_discard: no_discard.toSorted() })
  }
}
