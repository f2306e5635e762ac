import {
  findExtName,
  inodeTable,
  parseExtExtents,
  parseExtHead,
  parseExtInode,
  type ExtHead,
  type ExtInode,
  type ExtRun
} from '../../formats/ext-inode.ts'
import { fields } from '../../formats/bytes.ts'
import { decodeUtf8 } from '../../formats/utf8.ts'
import { readWhole, type BlockSource } from './block-source.ts'
import { kindOfMode, type Inode } from './inode.ts'

const ROOT = 2
const SUPERBLOCK = 1024
/** Of a folder with a hundred thousand names. */
const MAX_BLOCKS = 4096
const MAX_NODES = 512
/** What a link may hold when it is in the inode itself. */
const SHORT_LINK = 60

/**
 * The root of an ext2, ext3 or ext4 filesystem; null when its structures are none that are read here. The journal is not
 * replayed.
 *
 * Reads    superblock, group descriptors, inodes and folders on the way to what is looked for.
 * Source   Linux, Documentation/filesystems/ext4.
 */
export async function openExt(source: BlockSource): Promise<Inode | null> {
  const head = parseExtHead(await source.read(SUPERBLOCK, 1024))
  return head === null ? null : inodeAt({ source, head }, ROOT)
}

interface Ext {
  readonly source: BlockSource
  readonly head: ExtHead
}

async function inodeAt(ext: Ext, number: number): Promise<Inode | null> {
  const { source, head } = ext
  const { block_bytes, inode_bytes, inodes_per_group, descriptors_at, descriptor_bytes } = head
  if (number < 1) return null
  const group = Math.floor((number - 1) / inodes_per_group)
  const descriptor = await readWhole(source, descriptors_at + group * descriptor_bytes, descriptor_bytes)
  const table = descriptor === null ? 0 : inodeTable(descriptor)
  const at = table * block_bytes + ((number - 1) % inodes_per_group) * inode_bytes
  const bytes = table === 0 ? null : await readWhole(source, at, inode_bytes)
  if (bytes === null) return null
  const inode = parseExtInode(bytes)
  return {
    kind: kindOfMode(inode.mode),
    find: name => find(ext, inode, name),
    target: () => targetOf(ext, inode)
  }
}

async function find(ext: Ext, inode: ExtInode, name: string): Promise<Inode | 'absent' | null> {
  const count = Math.ceil(inode.bytes / ext.head.block_bytes)
  const blocks = count > MAX_BLOCKS ? null : await blocksOf(ext, inode, count)
  if (blocks === null) return null
  for (const block of blocks) {
    const bytes = await readWhole(ext.source, block * ext.head.block_bytes, ext.head.block_bytes)
    if (bytes === null) return null
    const found = findExtName(bytes, name)
    if (found !== null) return inodeAt(ext, found)
  }
  return 'absent'
}

async function targetOf(ext: Ext, inode: ExtInode): Promise<string | null> {
  if (inode.uses === 'inline' || inode.bytes > ext.head.block_bytes) return null
  if (inode.bytes < SHORT_LINK) return decodeUtf8(inode.block.slice(0, inode.bytes))
  const [first] = (await blocksOf(ext, inode, 1)) ?? []
  const bytes =
    first === undefined ? null : await readWhole(ext.source, first * ext.head.block_bytes, inode.bytes)
  return bytes === null ? null : decodeUtf8(bytes)
}

/** The first blocks of a file in order, without holes; null when they cannot be told. */
async function blocksOf(ext: Ext, inode: ExtInode, count: number): Promise<readonly number[] | null> {
  if (inode.uses === 'inline') return null
  if (inode.uses === 'block-map') return mappedBlocks(ext, inode, count)
  const runs = await runsOf(ext, inode)
  if (runs === null) return null
  const blocks: number[] = []
  for (const { first, count: length, at } of runs.toSorted((a, b) => a.first - b.first))
    for (let index = 0; index < length && first + index < count; index++) blocks.push(at + index)
  return blocks
}

async function runsOf(ext: Ext, inode: ExtInode): Promise<readonly ExtRun[] | null> {
  const budget = { nodes: MAX_NODES }
  const walk = async (node: ExtInode['block'], below: number): Promise<readonly ExtRun[] | null> => {
    const parsed = parseExtExtents(node)
    if (parsed === null) return null
    if (parsed.leaf) return parsed.runs
    // Depths go down by one, so a loop of nodes ends.
    if (parsed.depth >= below) return null
    const runs: ExtRun[] = []
    for (const block of parsed.nodes) {
      const size = ext.head.block_bytes
      const bytes = budget.nodes-- <= 0 ? null : await readWhole(ext.source, block * size, size)
      const found = bytes === null ? null : await walk(fields(bytes), parsed.depth)
      if (found === null) return null
      runs.push(...found)
    }
    return runs
  }
  return walk(inode.block, 6)
}

const DIRECT = 12

/** Of the old kind of map: direct blocks and one level of indirect ones, which is enough for any folder of this size. */
async function mappedBlocks(ext: Ext, { block }: ExtInode, count: number): Promise<readonly number[] | null> {
  const size = ext.head.block_bytes
  const direct = Array.from({ length: Math.min(count, DIRECT) }, (_, index) => block.le32(index * 4))
  const more = count - DIRECT
  if (more <= 0) return direct.filter(at => at !== 0)
  const bytes = more > size / 4 ? null : await readWhole(ext.source, block.le32(DIRECT * 4) * size, size)
  if (bytes === null) return null
  const list = fields(bytes)
  const indirect = Array.from({ length: more }, (_, index) => list.le32(index * 4))
  return [...direct, ...indirect].filter(at => at !== 0)
}
