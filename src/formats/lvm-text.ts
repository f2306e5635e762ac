import { SECTOR_BYTES, type Bytes } from '../model/size.ts'
import { fields } from './bytes.ts'
import { lvmCrc } from './crc32.ts'
import { parseLvmConfig, type LvmSection, type LvmValue } from './lvm-config.ts'

/** A volume group as its metadata text says. */
export interface LvmGroup {
  readonly name: string
  readonly uuid: string
  /** How often the text was changed: of two copies the higher one is the group's. */
  readonly seqno: number
  readonly physical_volumes: readonly { readonly key: string; readonly uuid: string }[]
  readonly logical_volumes: readonly LvmVolume[]
}

export interface LvmVolume {
  readonly name: string
  readonly uuid: string
  /** Holds the data of other volumes and is no device by itself. */
  readonly pool: boolean
  /** False for what passes no discard on to its disks: RAID 4, 5 and 6, and for snapshots and what they are of. */
  readonly discards: boolean
  /** Null when the volume is more than a concatenation of pieces, such as thin, cache, RAID or a snapshot. */
  readonly pieces: readonly LvmPiece[] | null
}

/** A run of bytes of a logical volume on one physical volume. */
export interface LvmPiece {
  readonly at_bytes: Bytes
  readonly bytes: Bytes
  /** Key of the physical volume in the text. */
  readonly physical_volume: string
  readonly offset_bytes: Bytes
}

export interface MetadataArea {
  readonly offset: Bytes
  readonly bytes: Bytes
}

/** LVM2 itself gives an area 1 MiB unless told otherwise; a text of thousands of volumes is still below this. */
export const MAX_METADATA_BYTES = 16 * 1024 * 1024
const MAX_EXTENTS = 2 ** 32

/**
 * The metadata areas that the header of a physical volume names; `sectors` are its first four sectors.
 *
 * Source: LVM2, lib/format_text/layout.h: pv_header.
 */
export function parsePvHeader(sectors: Uint8Array): readonly MetadataArea[] {
  const labels = [0, 1, 2, 3].map(index =>
    fields(sectors.subarray(index * SECTOR_BYTES, (index + 1) * SECTOR_BYTES))
  )
  const label = labels.find(at => at.text(0, 8) === 'LABELONE' && at.text(24, 8) === 'LVM2 001')
  if (label === undefined) return []
  // The header's UUID and size, the list of data areas, a zero entry, the list of metadata areas, a zero entry.
  let list = 0
  const areas: MetadataArea[] = []
  for (let at = label.le32(20) + 40; at + 16 <= SECTOR_BYTES && list < 2; at += 16) {
    const area = { offset: label.le64(at), bytes: label.le64(at + 8) }
    if (area.offset === 0) list += 1
    else if (list === 1) areas.push(area)
  }
  return areas.filter(({ offset, bytes }) => Number.isSafeInteger(offset + bytes))
}

export interface TextPlace extends MetadataArea {
  readonly crc: number
}

/** Where the current text is, relative to the area, which is a ring behind its first sector; null when there is none. */
export function parseAreaHeader(sector: Uint8Array): TextPlace | null {
  const at = fields(sector)
  if (at.hex(4, 16) !== AREA_MAGIC || lvmCrc(sector.subarray(4, SECTOR_BYTES)) !== at.le32(0)) return null
  const place = { offset: at.le64(40), bytes: at.le64(48), crc: at.le32(56) }
  const [end, ignored] = [at.le64(32), (at.le32(60) & 1) !== 0]
  const sound = place.offset >= SECTOR_BYTES && place.offset < end && place.bytes > 0 && place.bytes <= end
  return sound && !ignored && place.bytes <= MAX_METADATA_BYTES ? place : null
}

const AREA_MAGIC = Array.from(' LVM2 x[5A%r0N*>', char =>
  char.charCodeAt(0).toString(16).padStart(2, '0')
).join('')

/** The text is one volume group beside a few settings; null when it is not. */
export function parseLvmText(text: string): LvmGroup | null {
  const whole = parseLvmConfig(text)
  if (whole === null) return null
  const [name, body] = Object.entries(whole).find(([, value]) => isSection(value)) ?? []
  if (name === undefined || !isSection(body)) return null
  const extent = numberOf(body, 'extent_size') * SECTOR_BYTES
  const volumes = sectionsOf(body, 'physical_volumes')
  const all = sectionsOf(body, 'logical_volumes')
  const snapshots = all.flatMap(([, lv]) =>
    segmentsOf(lv).filter(segment => textOf(segment, 'type') === 'snapshot')
  )
  const copied = new Set(snapshots.flatMap(each => [textOf(each, 'origin'), textOf(each, 'cow_store')]))
  const starts = new Map(volumes.map(([key, pv]) => [key, numberOf(pv, 'pe_start') * SECTOR_BYTES]))
  return {
    name,
    uuid: textOf(body, 'id'),
    seqno: numberOf(body, 'seqno'),
    physical_volumes: volumes.map(([key, pv]) => ({ key, uuid: textOf(pv, 'id') })),
    logical_volumes: all
      .filter(([, lv]) => listOf(lv, 'status').includes('VISIBLE'))
      .map(([lv_name, lv]) => ({
        name: lv_name,
        uuid: textOf(lv, 'id'),
        pool: Object.values(lv).some(value => isSection(value) && POOL.test(textOf(value, 'type'))),
        discards:
          !copied.has(lv_name) && !segmentsOf(lv).some(each => KEEPS_BLOCKS.test(textOf(each, 'type'))),
        pieces: piecesOf(lv, extent, starts)
      }))
  }
}

/** Source: Linux, Documentation/admin-guide/device-mapper/dm-raid.rst, discard support; drivers/md/dm-snap.c. */
const KEEPS_BLOCKS = /^raid[456]/

const segmentsOf = (lv: LvmSection): readonly LvmSection[] =>
  Object.entries(lv).flatMap(([key, value]) => (/^segment\d+$/.test(key) && isSection(value) ? [value] : []))

const POOL = /^(?:thin|cache|vdo)-pool$/

/** Only linear volumes (`striped` over one) are read directly. */
function piecesOf(
  lv: LvmSection,
  extent: Bytes,
  starts: ReadonlyMap<string, Bytes>
): readonly LvmPiece[] | null {
  const pieces: LvmPiece[] = []
  for (const segment of segmentsOf(lv)) {
    if (textOf(segment, 'type') !== 'striped' || numberOf(segment, 'stripe_count') !== 1) return null
    const [key, first] = listOf(segment, 'stripes')
    const start = starts.get(String(key))
    if (start === undefined || typeof first !== 'number') return null
    const [from, count] = [numberOf(segment, 'start_extent'), numberOf(segment, 'extent_count')]
    if ([from, count, first].some(value => !Number.isSafeInteger(value) || value < 0 || value > MAX_EXTENTS))
      return null
    pieces.push({
      at_bytes: from * extent,
      bytes: count * extent,
      physical_volume: String(key),
      offset_bytes: start + first * extent
    })
  }
  return pieces.length === 0 || pieces.some(({ offset_bytes }) => !Number.isSafeInteger(offset_bytes))
    ? null
    : pieces
}

const isSection = (value: LvmValue | undefined): value is LvmSection =>
  typeof value === 'object' && !Array.isArray(value)

function sectionsOf(parent: LvmSection, name: string): readonly (readonly [string, LvmSection])[] {
  const value = parent[name]
  if (!isSection(value)) return []
  return Object.entries(value).flatMap(([key, child]) => (isSection(child) ? [[key, child] as const] : []))
}

function numberOf(parent: LvmSection, name: string): number {
  const value = parent[name]
  return typeof value === 'number' ? value : NaN
}

function textOf(parent: LvmSection, name: string): string {
  const value = parent[name]
  return typeof value === 'string' ? value : ''
}

function listOf(parent: LvmSection, name: string): readonly (string | number)[] {
  const value = parent[name]
  return typeof value === 'object' && Array.isArray(value) ? value : []
}
