import { KIB, type Bytes } from '../model/size.ts'
import { fields, type Fields } from './bytes.ts'
import { decodeUtf8Lossy } from './utf8.ts'

/** What a superblock tells of where its trees are. Addresses are logical; chunks say where that is on a device. */
export interface BtrfsHead {
  readonly node_bytes: Bytes
  /** The number of this device within the filesystem. */
  readonly device: number
  readonly root_tree: number
  readonly chunk_tree: number
  /** Enough of them to read the tree that has all. */
  readonly chunks: readonly BtrfsChunk[]
}

/** A run of logical addresses; `copies` are empty when its bytes are striped over devices. */
export interface BtrfsChunk {
  readonly start: number
  readonly bytes: Bytes
  readonly copies: ReadonlyArray<{ readonly device: number; readonly offset: Bytes }>
}

export interface BtrfsKey {
  readonly object: number
  readonly type: number
  readonly offset: number
}

export interface BtrfsNode {
  /** 0 for a leaf. */
  readonly level: number
  readonly items: ReadonlyArray<{ readonly key: BtrfsKey; readonly data: Fields }>
  readonly children: ReadonlyArray<{ readonly key: BtrfsKey; readonly at: number }>
}

export const KEY = {
  inode_ref: 12,
  dir_item: 84,
  dir_index: 96,
  extent_data: 108,
  root_item: 132,
  root_backref: 144,
  chunk_item: 228
} as const

const HEADER_BYTES = 101
const KEY_BYTES = 17
const CHUNK_BYTES = 48
const STRIPE_BYTES = 32
const MAX_NODE_BYTES = 64 * KIB
/** RAID 0, 10, 5 and 6: no device has the bytes in one piece. */
const STRIPED = 0x8 | 0x40 | 0x80 | 0x100

/**
 * The superblock's own account of the trees, or null when it makes no sense.
 *
 * Source: btrfs documentation, On-disk format: superblock.
 */
export function parseBtrfsHead(block: Uint8Array): BtrfsHead | null {
  const at = fields(block)
  const node_bytes = at.le32(148)
  if (at.text(64, 8) !== '_BHRfS_M' || node_bytes < 4 * KIB || node_bytes > MAX_NODE_BYTES) return null
  return {
    node_bytes,
    device: at.le64(201),
    root_tree: at.le64(80),
    chunk_tree: at.le64(88),
    chunks: systemChunks(fields(at.slice(811, Math.min(2048, at.le32(160)))))
  }
}

/** Keys and chunks, one behind the other. */
function systemChunks(list: Fields): readonly BtrfsChunk[] {
  const chunks: BtrfsChunk[] = []
  for (let at = 0; at + KEY_BYTES + CHUNK_BYTES <= list.length;) {
    const data = fields(list.slice(at + KEY_BYTES, list.length))
    chunks.push(parseBtrfsChunk(keyAt(list, at), data))
    at += KEY_BYTES + CHUNK_BYTES + data.le16(44) * STRIPE_BYTES
  }
  return chunks
}

export function parseBtrfsChunk({ offset }: BtrfsKey, data: Fields): BtrfsChunk {
  const whole = (data.le32(24) & STRIPED) === 0
  const count = whole ? Math.min(data.le16(44), Math.floor((data.length - CHUNK_BYTES) / STRIPE_BYTES)) : 0
  const copies = Array.from({ length: Math.max(0, count) }, (_, index) => {
    const at = CHUNK_BYTES + index * STRIPE_BYTES
    return { device: data.le64(at), offset: data.le64(at + 8) }
  })
  return { start: offset, bytes: data.le64(0), copies }
}

/** A node that says itself that it lies at `logical`, else null. What does not fit into it is left out. */
export function parseBtrfsNode(bytes: Uint8Array, logical: number): BtrfsNode | null {
  const at = fields(bytes)
  const level = at.u8(100)
  if (bytes.length < HEADER_BYTES || at.le64(48) !== logical || level > 7) return null
  const size = level === 0 ? 25 : 33
  const count = Math.min(at.le32(96), Math.floor((bytes.length - HEADER_BYTES) / size))
  const places = Array.from({ length: count }, (_, index) => HEADER_BYTES + index * size)
  return {
    level,
    items: level === 0 ? places.map(place => itemAt(at, place)) : [],
    children:
      level === 0 ? [] : places.map(place => ({ key: keyAt(at, place), at: at.le64(place + KEY_BYTES) }))
  }
}

/** Of most items only the key is looked at. */
const itemAt = (at: Fields, place: number): BtrfsNode['items'][number] => ({
  key: keyAt(at, place),
  get data() {
    return fields(at.slice(HEADER_BYTES + at.le32(place + 17), at.le32(place + 21)))
  }
})

const keyAt = (at: Fields, place: number): BtrfsKey => ({
  object: at.le64(place),
  type: at.u8(place + 8),
  offset: at.le64(place + 9)
})

/** Keys are sorted by object, then type, then offset. */
export const isBefore = (a: BtrfsKey, b: BtrfsKey): boolean =>
  a.object !== b.object ? a.object < b.object : a.type !== b.type ? a.type < b.type : a.offset < b.offset

export interface BtrfsRoot {
  readonly tree: number
  readonly readonly: boolean
  /** Whether it was made as a copy of another subvolume. */
  readonly copied: boolean
}

/** Source: btrfs documentation, On-disk format: ROOT_ITEM. */
export const parseBtrfsRoot = (data: Fields): BtrfsRoot => ({
  tree: data.le64(176),
  readonly: (data.u8(208) & 1) !== 0,
  copied: data.length >= 279 && !/^0*$/.test(data.hex(263, 16))
})

/** Where a subvolume hangs: the folder in its parent, and its name there; null for a name that is no UTF-8. */
export const parseBtrfsBackref = (
  data: Fields
): { readonly folder: number; readonly name: string | null } => ({
  folder: data.le64(0),
  name: data.utf8(18, data.le16(16))
})

export const parseInodeRef = (data: Fields): string | null => data.utf8(10, data.le16(8))

/** Name and the object it leads to. */
export const parseDirItem = (data: Fields): { readonly object: number; readonly name: string | null } => ({
  object: data.le64(0),
  name: data.utf8(30, data.le16(27))
})

/** What a name in a folder leads to: an inode of the same tree, or another subvolume. */
export interface BtrfsName {
  /** What is no UTF-8 in it is replaced, as in an appliance; null for one that is too long. */
  readonly name: string | null
  readonly to: BtrfsKey
  /** 1 file, 2 folder, 7 link. */
  readonly type: number
}

/** Longer than any name may be. Source: Linux, include/uapi/linux/btrfs_tree.h, BTRFS_NAME_LEN. */
const MAX_NAME_BYTES = 255

export const parseDirIndex = (data: Fields): BtrfsName => ({
  name: data.le16(27) > MAX_NAME_BYTES ? null : decodeUtf8Lossy(data.slice(30, data.le16(27))),
  to: keyAt(data, 0),
  type: data.u8(29)
})

/** A short text, which stands in its item as it is, up to the first NUL; null where it is elsewhere, or compressed. */
export const parseInlineExtent = (data: Fields): string | null =>
  data.u8(16) === 0 && data.u8(17) === 0 && data.u8(20) === 0 ? data.utf8(21, data.le64(8)) : null
