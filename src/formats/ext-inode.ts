import type { Bytes } from '../model/size.ts'
import { fields, latin1, type Fields } from './bytes.ts'

/** Where a superblock says that inodes are. */
export interface ExtHead {
  readonly block_bytes: Bytes
  readonly inode_bytes: Bytes
  readonly inodes_per_group: number
  /** Of the first group descriptor. */
  readonly descriptors_at: Bytes
  readonly descriptor_bytes: Bytes
}

export interface ExtInode {
  readonly mode: number
  readonly bytes: Bytes
  readonly uses: 'extents' | 'block-map' | 'inline'
  /** 60 bytes: a map of blocks, the root of an extent tree, or a short link's target. */
  readonly block: Fields
}

/** A run of a file's blocks. */
export interface ExtRun {
  readonly first: number
  readonly count: number
  readonly at: number
}

const META_GROUPS = 0x10
const IS_64BIT = 0x80
/** Folders whose names are enciphered, or compared without their case. */
const ODD_NAMES = 0x10000 | 0x20000
const MAX_EXTENTS = 65536

/**
 * Null for what is no ext2, ext3 or ext4, and for layouts that are not read here.
 *
 * Source: Linux, Documentation/filesystems/ext4: super block, group descriptors.
 */
export function parseExtHead(block: Uint8Array): ExtHead | null {
  const at = fields(block)
  const log_block = at.le32(24)
  const incompat = at.le32(96)
  if (at.le16(56) !== 0xef53 || log_block > 6 || (incompat & (META_GROUPS | ODD_NAMES)) !== 0) return null
  const block_bytes = 1024 << log_block
  const inode_bytes = at.le32(76) === 0 ? 128 : at.le16(88)
  const inodes_per_group = at.le32(40)
  const descriptor_bytes = (incompat & IS_64BIT) === 0 ? 32 : at.le16(254)
  if (inode_bytes < 128 || inode_bytes > block_bytes || inodes_per_group === 0) return null
  if (descriptor_bytes < 32 || descriptor_bytes > 1024) return null
  const descriptors_at = (at.le32(20) + 1) * block_bytes
  return { block_bytes, inode_bytes, inodes_per_group, descriptors_at, descriptor_bytes }
}

/** The block that a group's table of inodes begins with. */
export function inodeTable(descriptor: Uint8Array): number {
  const at = fields(descriptor)
  return at.le32(8) + (descriptor.length >= 64 ? at.le32(40) * 0x1_0000_0000 : 0)
}

export function parseExtInode(bytes: Uint8Array): ExtInode {
  const at = fields(bytes)
  const flags = at.le32(32)
  return {
    mode: at.le16(0),
    bytes: at.le32(4) + at.le32(108) * 0x1_0000_0000,
    uses: (flags & 0x1000_0000) !== 0 ? 'inline' : (flags & 0x8_0000) !== 0 ? 'extents' : 'block-map',
    block: fields(at.slice(40, 60))
  }
}

export type ExtExtents =
  | { readonly leaf: true; readonly runs: readonly ExtRun[] }
  | { readonly leaf: false; readonly depth: number; readonly nodes: readonly number[] }

/** One node of an extent tree. Source: Documentation/filesystems/ext4: extent tree. */
export function parseExtExtents(node: Fields): ExtExtents | null {
  const count = Math.min(node.le16(2), Math.floor((node.length - 12) / 12), MAX_EXTENTS)
  const depth = node.le16(6)
  if (node.le16(0) !== 0xf30a || depth > 5) return null
  const places = Array.from({ length: Math.max(0, count) }, (_, index) => 12 + index * 12)
  if (depth > 0)
    return {
      leaf: false,
      depth,
      nodes: places.map(at => node.le32(at + 4) + node.le16(at + 8) * 0x1_0000_0000)
    }
  const runs = places.map(at => {
    const count = node.le16(at + 4)
    return {
      first: node.le32(at),
      count: count > 32768 ? count - 32768 : count,
      at: node.le32(at + 8) + node.le16(at + 6) * 0x1_0000_0000
    }
  })
  return { leaf: true, runs }
}

/** The inode that a block of a folder gives a name, or null. Blocks of its index hold no names. */
export function findExtName(block: Uint8Array, name: string): number | null {
  const at = fields(block)
  for (let place = 0; place + 8 <= block.length;) {
    const size = at.le16(place + 4)
    if (size < 8 || place + size > block.length) return null
    const inode = at.le32(place)
    if (inode !== 0 && latin1(at.slice(place + 8, Math.min(at.u8(place + 6), size - 8))) === name)
      return inode
    place += size
  }
  return null
}
