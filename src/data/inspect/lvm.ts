import { latin1 } from '../../formats/bytes.ts'
import { lvmCrc } from '../../formats/crc32.ts'
import {
  parseAreaHeader,
  parseLvmText,
  parsePvHeader,
  type LvmGroup,
  type LvmVolume,
  type MetadataArea
} from '../../formats/lvm-text.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Volume } from '../../model/id.ts'
import { SECTOR_BYTES } from '../../model/size.ts'
import { concat, joined, type BlockSource } from './block-source.ts'

/** A volume whose superblock is that of an LVM physical volume. */
export interface PhysicalVolume {
  readonly volume: Volume
  readonly uuid: string
  readonly source: BlockSource
}

export interface LogicalVolume {
  readonly volume: Volume
  readonly group: string
  /** For GRUB, which takes UUIDs, so that no name of the guest gets into a device name. */
  readonly grub: string
  /** Null when its layout is more than linear or a physical volume is missing. */
  readonly source: BlockSource | null
}

export interface Groups {
  readonly groups: readonly { readonly group: LvmGroup; readonly members: readonly PhysicalVolume[] }[]
  readonly volumes: readonly LogicalVolume[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Volume groups from the metadata texts of all physical volumes; of several copies the newest counts.
 *
 * Reports  LVM_METADATA_DAMAGED for a physical volume without a text that can be read, or with a name that LVM forbids.
 * Source   LVM2, lib/format_text.
 */
export async function readGroups(physical: readonly PhysicalVolume[]): Promise<Groups> {
  const newest = new Map<string, LvmGroup>()
  const diagnostics: Diagnostic[] = []
  for (const pv of physical) {
    const group = await groupOn(pv)
    if (group === null) diagnostics.push(damaged(pv))
    else if ((newest.get(group.uuid)?.seqno ?? -1) < group.seqno) newest.set(group.uuid, group)
  }
  const groups = [...newest.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(group => ({ group, members: membersOf(group, physical) }))
  const volumes = groups.flatMap(({ group, members }) =>
    group.logical_volumes.filter(({ pool }) => !pool).map(lv => logicalVolume(group, lv, members))
  )
  return { groups, volumes, diagnostics }
}

async function groupOn({ source }: PhysicalVolume): Promise<LvmGroup | null> {
  const areas = parsePvHeader(await source.read(0, 4 * SECTOR_BYTES))
  for (const area of areas) {
    const text = await textIn(source, area)
    const group = text === null ? null : parseLvmText(text)
    if (group !== null && isSound(group)) return group
  }
  return null
}

async function textIn(source: BlockSource, area: MetadataArea): Promise<string | null> {
  const place = parseAreaHeader(await source.read(area.offset, SECTOR_BYTES))
  if (place === null || place.offset >= area.bytes) return null
  // The area is a ring: what does not fit goes on behind the header.
  const straight = Math.min(place.bytes, area.bytes - place.offset)
  const bytes = concat([
    await source.read(area.offset + place.offset, straight),
    await source.read(area.offset + SECTOR_BYTES, place.bytes - straight)
  ])
  if (bytes.length !== place.bytes || lvmCrc(bytes) !== place.crc) return null
  return latin1(bytes).replace(/\0+$/, '')
}

// lvm(8): a name has these characters only. Names become parts of volume ids and device paths.
const NAME = /^[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,126}$/
const UUID = /^[A-Za-z0-9]{6}(?:-[A-Za-z0-9]{4}){5}-[A-Za-z0-9]{6}$/

const isName = (text: string): boolean => NAME.test(text) && text !== '.' && text !== '..'

const isSound = ({ name, uuid, logical_volumes }: LvmGroup): boolean =>
  isName(name) && UUID.test(uuid) && logical_volumes.every(lv => isName(lv.name) && UUID.test(lv.uuid))

const membersOf = (group: LvmGroup, physical: readonly PhysicalVolume[]): readonly PhysicalVolume[] =>
  group.physical_volumes.flatMap(({ uuid }) => physical.filter(pv => pv.uuid === uuid).slice(0, 1))

function logicalVolume(group: LvmGroup, lv: LvmVolume, members: readonly PhysicalVolume[]): LogicalVolume {
  return {
    volume: `lvm/${group.name}/${lv.name}`,
    group: group.name,
    grub: `lvmid/${group.uuid}/${lv.uuid}`,
    source: sourceOf(group, lv, members)
  }
}

function sourceOf(
  group: LvmGroup,
  { pieces }: LvmVolume,
  members: readonly PhysicalVolume[]
): BlockSource | null {
  if (pieces === null) return null
  const placed = pieces.map(piece => {
    const uuid = group.physical_volumes.find(({ key }) => key === piece.physical_volume)?.uuid
    const source = members.find(member => member.uuid === uuid)?.source
    return { at: piece.at_bytes, bytes: piece.bytes, source, offset: piece.offset_bytes }
  })
  const whole = placed.flatMap(({ source, ...rest }) => (source === undefined ? [] : [{ source, ...rest }]))
  return whole.length === placed.length ? joined(whole) : null
}

const damaged = ({ volume }: PhysicalVolume): Diagnostic => ({
  code: 'LVM_METADATA_DAMAGED',
  severity: 'warning',
  what: `${volume} is an LVM physical volume, but no metadata on it can be read`,
  where: { in: 'guest', path: volume },
  hint: 'run in the source VM: vgck, then vgcfgrestore --list'
})
