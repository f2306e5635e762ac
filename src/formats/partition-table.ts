import type { Partition } from '../model/facts.ts'
import { SECTOR_BYTES, type Bytes } from '../model/size.ts'
import { dashedUuid, fields, type Fields } from './bytes.ts'
import { crc32 } from './crc32.ts'

/** One used entry of a boot record. */
export interface MbrEntry {
  /** 0 to 3. */
  readonly slot: number
  readonly type: number
  readonly bootable: boolean
  /** As written: relative to the disk, in an extended boot record relative to what its type says. */
  readonly start_sector: number
  readonly sectors: number
}

export interface BootRecord {
  /** Eight hex digits. */
  readonly id: string
  readonly entries: readonly MbrEntry[]
}

export interface GptHeader {
  readonly id: string
  readonly entries_lba: number
  readonly entry_count: number
  readonly entry_bytes: number
  readonly entries_crc: number
}

const ENTRY_BYTES = 16
const EXTENDED: ReadonlySet<number> = new Set([0x05, 0x0f, 0x85])
const PROTECTIVE = 0xee

/**
 * The four entries of a boot record, or null when the sector holds none: no signature, or a first byte of an entry that
 * no partitioning program writes, as in the boot sector of a FAT filesystem without partitions.
 *
 * Source: Linux, block/partitions/msdos.c: msdos_magic_present, is_pte_valid.
 */
export function parseBootRecord(sector: Uint8Array): BootRecord | null {
  const at = fields(sector)
  if (sector.length < SECTOR_BYTES || at.le16(510) !== 0xaa55) return null
  const flags = [0, 1, 2, 3].map(slot => at.u8(446 + slot * ENTRY_BYTES))
  if (flags.some(flag => flag !== 0 && flag !== 0x80)) return null
  const entries = [0, 1, 2, 3]
    .map(slot => entryAt(at, slot))
    .filter(({ type, sectors }) => type !== 0 && sectors !== 0)
  return { id: at.le32(440).toString(16).padStart(8, '0'), entries }
}

function entryAt(at: Fields, slot: number): MbrEntry {
  const offset = 446 + slot * ENTRY_BYTES
  return {
    slot,
    type: at.u8(offset + 4),
    bootable: at.u8(offset) === 0x80,
    start_sector: at.le32(offset + 8),
    sectors: at.le32(offset + 12)
  }
}

export const isExtended = ({ type }: Pick<MbrEntry, 'type'>): boolean => EXTENDED.has(type)
export const isProtective = ({ type }: MbrEntry): boolean => type === PROTECTIVE

/** `number` as the kernel counts; `start_sector` from the beginning of the disk. */
export function mbrPartition(id: string, number: number, entry: MbrEntry): Partition {
  return {
    number,
    start_bytes: entry.start_sector * SECTOR_BYTES,
    bytes: entry.sectors * SECTOR_BYTES,
    type: entry.type.toString(16).padStart(2, '0'),
    partuuid: `${id}-${number.toString(16).padStart(2, '0')}`,
    bootable: entry.bootable
  }
}

/** Limits on what a header may ask to be read: the specification's usual table has 128 entries of 128 bytes. */
const MAX_ENTRIES = 1024
const MAX_ENTRY_BYTES = 4096

/**
 * A GPT header that lies at `lba`, or null when its signature, its place or its checksum is wrong.
 *
 * Source: UEFI specification, 5.3.2 GPT Header.
 */
export function parseGptHeader(block: Uint8Array, lba: number): GptHeader | null {
  const at = fields(block)
  const size = at.le32(12)
  if (at.text(0, 8) !== 'EFI PART' || size < 92 || size > block.length) return null
  const header = block.slice(0, size)
  header.fill(0, 16, 20)
  if (crc32(header) !== at.le32(16) || at.le64(24) !== lba) return null
  const [entry_count, entry_bytes] = [at.le32(80), at.le32(84)]
  if (entry_count > MAX_ENTRIES || entry_bytes < 128 || entry_bytes > MAX_ENTRY_BYTES) return null
  return { id: guid(at, 56), entries_lba: at.le64(72), entry_count, entry_bytes, entries_crc: at.le32(88) }
}

/**
 * The partitions of a GPT in the order of their numbers, or null when the table's checksum is wrong.
 *
 * Source: UEFI specification, 5.3.3 GPT Partition Entry Array.
 */
export function parseGptEntries(
  { entry_count, entry_bytes, entries_crc }: GptHeader,
  table: Uint8Array,
  sector_bytes: Bytes
): readonly Partition[] | null {
  if (table.length < entry_count * entry_bytes) return null
  if (crc32(table.subarray(0, entry_count * entry_bytes)) !== entries_crc) return null
  const found: Partition[] = []
  for (let index = 0; index < entry_count; index++) {
    const at = fields(table.subarray(index * entry_bytes, (index + 1) * entry_bytes))
    const [first, last] = [at.le64(32), at.le64(40)]
    if (/^0*$/.test(at.hex(0, 16)) || last < first || !Number.isSafeInteger((last + 1) * sector_bytes))
      continue
    found.push({
      number: index + 1,
      start_bytes: first * sector_bytes,
      bytes: (last - first + 1) * sector_bytes,
      type: guid(at, 0),
      partuuid: guid(at, 16),
      bootable: (at.u8(48) & 4) !== 0
    })
  }
  return found
}

/** The first three groups of a GUID are little-endian (UEFI specification, appendix A). */
function guid(at: Fields, offset: number): string {
  const [a, b, c] = [at.le32(offset), at.le16(offset + 4), at.le16(offset + 6)]
  const head =
    a.toString(16).padStart(8, '0') + b.toString(16).padStart(4, '0') + c.toString(16).padStart(4, '0')
  return dashedUuid(head + at.hex(offset + 8, 8))
}
