import { SECTOR_BYTES, type Bytes } from '../model/size.ts'
import { fields } from './bytes.ts'

/** The header of a sparse extent, as far as sizes and places in its file go. All of it is checked against the file's size. */
export interface SparseHeader {
  /** `hosted` is KDMV (Workstation, streamOptimized), `vmfs` is COWD (snapshots on VMFS), `se` is SESPARSE. */
  readonly kind: 'hosted' | 'vmfs' | 'se'
  readonly capacity_bytes: Bytes
  readonly grain_bytes: Bytes
  /** Of the embedded descriptor; 0 when there is none. */
  readonly descriptor_offset: Bytes
  readonly descriptor_bytes: Bytes
  /** Null when the grain directory is found through a footer at the file's end. */
  readonly directory_offset: Bytes | null
  readonly directory_entries: number
  readonly entries_per_table: number
  /** Grains are compressed, so their size in the file is not the grain's. */
  readonly compressed: boolean
}

const GRAIN_DIRECTORY_AT_END = 0xffffffff
const COMPRESSED = 0x10000
const MAX_SECTORS = 2 ** 40

/**
 * Null when it is no sparse extent; a text says why it is a broken one.
 *
 * Source: VMware Virtual Disk Format 5.0; qemu block/vmdk.c, VMDK4Header, VMDK3Header, VMDKSESparseConstHeader.
 */
export function parseSparseHeader(bytes: Uint8Array): SparseHeader | string | null {
  const field = fields(bytes)
  if (field.text(0, 4) === 'KDMV') return hosted(field)
  if (field.text(0, 4) === 'COWD') return vmfs(field)
  // The magic is 0x00000000cafebabe, little endian.
  return field.hex(0, 8) === 'bebafeca00000000' ? seSparse(field) : null
}

type Fields = ReturnType<typeof fields>

function hosted(field: Fields): SparseHeader | string {
  const capacity = field.le64(12)
  const grain = field.le64(20)
  const perTable = field.le32(44)
  if (field.length < 512) return 'it ends inside its header'
  if (![1, 2, 3].includes(field.le32(4))) return `version ${field.le32(4)} of its header is unknown`
  if (field.hex(73, 4) !== '0a200d0a') return 'its header was damaged by a transfer as text'
  const wrong = impossible({ capacity, grain, perTable })
  if (wrong !== null) return wrong
  const footer = field.le32(56) === GRAIN_DIRECTORY_AT_END && field.le32(60) === GRAIN_DIRECTORY_AT_END
  const directory = field.le64(56)
  if (!footer && !(directory <= MAX_SECTORS)) return 'its grain directory is nowhere'
  return {
    kind: 'hosted',
    capacity_bytes: capacity * SECTOR_BYTES,
    grain_bytes: grain * SECTOR_BYTES,
    descriptor_offset: sectors(field.le64(28)),
    descriptor_bytes: sectors(field.le64(36)),
    directory_offset: footer ? null : sectors(directory),
    directory_entries: Math.ceil(capacity / (grain * perTable)),
    entries_per_table: perTable,
    compressed: (field.le32(8) & COMPRESSED) !== 0
  }
}

function vmfs(field: Fields): SparseHeader | string {
  const capacity = field.le32(12)
  const grain = field.le32(16)
  if (field.length < 512) return 'it ends inside its header'
  const wrong = impossible({ capacity, grain, perTable: 4096 })
  if (wrong !== null) return wrong
  return {
    kind: 'vmfs',
    capacity_bytes: capacity * SECTOR_BYTES,
    grain_bytes: grain * SECTOR_BYTES,
    descriptor_offset: 0,
    descriptor_bytes: 0,
    directory_offset: sectors(field.le32(20)),
    directory_entries: Math.ceil(capacity / (grain * 4096)),
    entries_per_table: 4096,
    compressed: false
  }
}

function seSparse(field: Fields): SparseHeader | string {
  const capacity = field.le64(16)
  const grain = field.le64(24)
  if (field.length < 512) return 'it ends inside its header'
  const wrong = impossible({ capacity, grain, perTable: 4096 })
  if (wrong !== null) return wrong
  return {
    kind: 'se',
    capacity_bytes: capacity * SECTOR_BYTES,
    grain_bytes: grain * SECTOR_BYTES,
    descriptor_offset: 0,
    descriptor_bytes: 0,
    directory_offset: null,
    directory_entries: 0,
    entries_per_table: 4096,
    compressed: false
  }
}

interface Geometry {
  readonly capacity: number
  readonly grain: number
  readonly perTable: number
}

function impossible({ capacity, grain, perTable }: Geometry): string | null {
  if (capacity === 0 || capacity > MAX_SECTORS) return `a capacity of ${capacity} sectors is not possible`
  if (grain === 0 || grain > 131_072 || (grain & (grain - 1)) !== 0)
    return `a grain of ${grain} sectors is not possible`
  if (perTable === 0 || perTable > 65_536) return `${perTable} entries in a grain table are not possible`
  // 64 TiB in grains of 64 KiB are 2^21 tables.
  return Math.ceil(capacity / (grain * perTable)) > 2 ** 22
    ? 'its grain directory is larger than any disk needs'
    : null
}

const sectors = (count: number): Bytes => (count <= MAX_SECTORS ? count : MAX_SECTORS) * SECTOR_BYTES
