import type { Bytes } from '../model/size.ts'
import { fields, latin1, type Fields } from './bytes.ts'

/** Where a superblock says that inodes and blocks are. */
export interface XfsHead {
  readonly block_bytes: Bytes
  readonly inode_bytes: Bytes
  readonly folder_block_bytes: Bytes
  readonly group_blocks: number
  readonly groups: number
  readonly root: number
  /** Of the numbers of inodes in a block, and of blocks in a group: how many bits they have. */
  readonly inode_bits: number
  readonly block_bits: number
  /** Version 5: blocks have longer headers. */
  readonly checksums: boolean
  /** Names have a byte for the type of what they name. */
  readonly types: boolean
  readonly wide_counts: boolean
}

export interface XfsInode {
  readonly mode: number
  readonly bytes: Bytes
  readonly format: 'local' | 'extents' | 'btree' | 'other'
  readonly extents: number
  readonly fork: Fields
}

/** A run of a file's blocks; `at` is a block number of the filesystem. */
export interface XfsRun {
  readonly first: number
  readonly count: number
  readonly at: number
}

/**
 * Null for what is no XFS with folders of version 2.
 *
 * Source: XFS Algorithms & Data Structures, Superblocks.
 */
export function parseXfsHead(sector: Uint8Array): XfsHead | null {
  const at = fields(sector)
  const version = at.be16(100)
  const checksums = (version & 15) === 5
  const [block_bytes, inode_bytes] = [at.be32(4), at.be16(104)]
  const [inode_bits, block_bits, folder_bits] = [at.u8(123), at.u8(124), at.u8(192)]
  if (at.text(0, 4) !== 'XFSB' || ((version & 15) !== 4 && !checksums)) return null
  if (![512, 1024, 2048, 4096, 8192, 16384, 32768, 65536].includes(block_bytes)) return null
  if (inode_bytes < 256 || inode_bytes > 2048 || inode_bits > 8 || block_bits > 31 || folder_bits > 7)
    return null
  const incompat = checksums ? at.be32(216) : 0
  return {
    ...{ block_bytes, inode_bytes, inode_bits, block_bits, checksums },
    folder_block_bytes: Math.min(block_bytes * 2 ** folder_bits, 65536),
    group_blocks: at.be32(84),
    groups: at.be32(88),
    root: at.be64(56),
    types: checksums ? (incompat & 1) !== 0 : (at.be32(200) & 0x200) !== 0,
    wide_counts: (incompat & 0x20) !== 0
  }
}

/** Where a block lies, or null for one that no group has. */
export function xfsBlockAt(head: XfsHead, block: number): Bytes | null {
  const group = Math.floor(block / 2 ** head.block_bits)
  const inside = block % 2 ** head.block_bits
  const fits = Number.isSafeInteger(block) && group < head.groups && inside < head.group_blocks
  return fits ? (group * head.group_blocks + inside) * head.block_bytes : null
}

/** Where an inode lies, or null. */
export function xfsInodeAt(head: XfsHead, inode: number): Bytes | null {
  const block = xfsBlockAt(head, Math.floor(inode / 2 ** head.inode_bits))
  return block === null ? null : block + (inode % 2 ** head.inode_bits) * head.inode_bytes
}

const FORMATS = { 1: 'local', 2: 'extents', 3: 'btree' } as const

/** Null for what says itself that it is none. */
export function parseXfsInode(bytes: Uint8Array, { wide_counts }: XfsHead): XfsInode | null {
  const at = fields(bytes)
  const version = at.u8(4)
  if (at.be16(0) !== 0x494e || version < 1 || version > 3) return null
  const start = version === 3 ? 176 : 100
  const room = at.u8(82) === 0 ? bytes.length - start : at.u8(82) * 8
  return {
    mode: at.be16(2),
    bytes: at.be64(56),
    format: FORMATS[at.u8(5) as keyof typeof FORMATS] ?? 'other',
    extents: wide_counts && version === 3 ? at.be64(24) : at.be32(76),
    fork: fields(at.slice(start, Math.min(room, bytes.length - start)))
  }
}

/** Packed as one bit, 54 bits, 52 bits and 21 bits. */
export function parseXfsRuns(records: Fields, count: number): readonly XfsRun[] {
  const fit = Math.max(0, Math.min(count, Math.floor(records.length / 16)))
  return Array.from({ length: fit }, (_, index) => {
    const [a, b, c, d] = [0, 4, 8, 12].map(at => BigInt(records.be32(index * 16 + at)))
    const whole = ((((a ?? 0n) << 32n) | (b ?? 0n)) << 64n) | (((c ?? 0n) << 32n) | (d ?? 0n))
    return {
      first: Number((whole >> 73n) & ((1n << 54n) - 1n)),
      count: Number(whole & ((1n << 21n) - 1n)),
      at: Number((whole >> 21n) & ((1n << 52n) - 1n))
    }
  })
}

export const XFS_LINK_HEADER_BYTES: Bytes = 56

/** Whether this run of blocks holds a whole target of so many bytes. Source: the same, Extent Symbolic Links. */
export function isXfsLink(run: Uint8Array, bytes: Bytes): boolean {
  const at = fields(run)
  return at.text(0, 4) === 'XSLM' && at.be32(4) === 0 && at.be32(8) === bytes
}

/** Blocks below the root of a tree of runs, which is in the inode. */
export function xfsTreeRoot(fork: Fields): { readonly level: number; readonly blocks: readonly number[] } {
  const room = Math.floor((fork.length - 4) / 16)
  const count = Math.max(0, Math.min(fork.be16(2), room))
  const blocks = Array.from({ length: count }, (_, index) => fork.be64(4 + room * 8 + index * 8))
  return { level: fork.be16(0), blocks }
}

export type XfsTreeNode =
  | { readonly leaf: true; readonly runs: readonly XfsRun[] }
  | { readonly leaf: false; readonly level: number; readonly blocks: readonly number[] }

export function parseXfsTreeNode(block: Uint8Array, { checksums }: XfsHead): XfsTreeNode | null {
  const at = fields(block)
  if (at.text(0, 4) !== (checksums ? 'BMA3' : 'BMAP')) return null
  const header = checksums ? 72 : 24
  const [level, records] = [at.be16(4), at.be16(6)]
  const rest = fields(at.slice(header, block.length))
  if (level === 0) return { leaf: true, runs: parseXfsRuns(rest, records) }
  const room = Math.floor(rest.length / 16)
  const count = Math.min(records, room)
  const blocks = Array.from({ length: count }, (_, index) => rest.be64(room * 8 + index * 8))
  return { leaf: false, level, blocks }
}

/** A small folder, whose names are in its inode. Source: XFS Algorithms & Data Structures, Shortform Directories. */
export function findXfsShortName(fork: Fields, name: string, { types }: XfsHead): number | null {
  const wide = fork.u8(1) > 0
  const size = wide ? 8 : 4
  const count = wide ? fork.u8(1) : fork.u8(0)
  for (let at = 2 + size, index = 0; index < count && at < fork.length; index++) {
    const length = fork.u8(at)
    const after = at + 3 + length + (types ? 1 : 0)
    if (latin1(fork.slice(at + 3, length)) === name) return wide ? fork.be64(after) : fork.be32(after)
    at = after + size
  }
  return null
}

/** One block of a larger folder. Source: the same, Block and Leaf Directories. */
export function findXfsName(block: Uint8Array, name: string, { types }: XfsHead): number | null {
  const at = fields(block)
  const magic = at.text(0, 4)
  if (!['XD2B', 'XDB3', 'XD2D', 'XDD3'].includes(magic)) return null
  // A folder of one block has its index at the end of it.
  const index = magic === 'XD2B' || magic === 'XDB3' ? 8 + at.be32(block.length - 8) * 8 : 0
  const end = block.length - index
  for (let place = magic === 'XDB3' || magic === 'XDD3' ? 64 : 16; place + 8 <= end;) {
    const unused = at.be16(place) === 0xffff
    const length = at.u8(place + 8)
    const size = unused ? at.be16(place + 2) : Math.ceil((11 + length + (types ? 1 : 0)) / 8) * 8
    if (size < 8) return null
    if (!unused && latin1(at.slice(place + 9, length)) === name) return at.be64(place)
    place += size
  }
  return null
}
