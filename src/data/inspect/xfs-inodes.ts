import { decodeUtf8 } from '../../formats/utf8.ts'
import {
  findXfsName,
  findXfsShortName,
  parseXfsHead,
  parseXfsInode,
  parseXfsRuns,
  parseXfsTreeNode,
  xfsBlockAt,
  xfsInodeAt,
  xfsTreeRoot,
  type XfsHead,
  type XfsInode,
  type XfsRun
} from '../../formats/xfs-inode.ts'
import { concat, readWhole, type BlockSource } from './block-source.ts'
import { kindOfMode, type Inode } from './inode.ts'

/** Of a folder with a hundred thousand names. */
const MAX_BLOCKS = 4096
const MAX_NODES = 512
/** Beyond it a target may be in several pieces. */
const MAX_TARGET_BYTES = 400
const LINK_HEADER_BYTES = 56
const LINK_MAGIC = [0x58, 0x53, 0x4c, 0x4d]
/** The index of a folder begins there; what is below are names. */
const INDEX_AT = 32 * 2 ** 30

/**
 * The root of an XFS filesystem; null when its structures are none that are read here. The log is not replayed.
 *
 * Reads    superblock, inodes and folders on the way to what is looked for.
 * Source   XFS Algorithms & Data Structures.
 */
export async function openXfs(source: BlockSource): Promise<Inode | null> {
  const head = parseXfsHead(await source.read(0, 512))
  return head === null ? null : inodeAt({ source, head }, head.root)
}

interface Xfs {
  readonly source: BlockSource
  readonly head: XfsHead
}

async function inodeAt(xfs: Xfs, number: number): Promise<Inode | null> {
  const at = xfsInodeAt(xfs.head, number)
  const bytes = at === null ? null : await readWhole(xfs.source, at, xfs.head.inode_bytes)
  const inode = bytes === null ? null : parseXfsInode(bytes, xfs.head)
  if (inode === null) return null
  return {
    kind: kindOfMode(inode.mode),
    find: name => find(xfs, inode, name),
    target: () => targetOf(xfs, inode)
  }
}

/** Of a link whose target does not fit into a block, which is longer than any that is looked for, none. */
async function targetOf(xfs: Xfs, inode: XfsInode): Promise<string | null> {
  if (inode.bytes > MAX_TARGET_BYTES) return null
  if (inode.format === 'local') return decodeUtf8(inode.fork.slice(0, inode.bytes))
  const [run] = (await runsOf(xfs, inode)) ?? []
  const block = run === undefined || run.first !== 0 ? null : await readBlock(xfs, run.at)
  if (block === null) return null
  if (!xfs.head.checksums) return decodeUtf8(block.subarray(0, inode.bytes))
  // mkfs.xfs -p of xfsprogs 6.1 leaves the header out, and the kernel takes no such link.
  if (LINK_MAGIC.some((byte, index) => block[index] !== byte)) return null
  return decodeUtf8(block.subarray(LINK_HEADER_BYTES, LINK_HEADER_BYTES + inode.bytes))
}

async function find(xfs: Xfs, inode: XfsInode, name: string): Promise<Inode | 'absent' | null> {
  if (inode.format === 'local') return found(xfs, findXfsShortName(inode.fork, name, xfs.head))
  const runs = await runsOf(xfs, inode)
  const { block_bytes, folder_block_bytes } = xfs.head
  const each = folder_block_bytes / block_bytes
  const blocks = runs === null ? null : blocksOf(runs, INDEX_AT / block_bytes)
  if (blocks === null) return null
  for (const [first, at] of blocks) {
    if (first % each !== 0) continue
    const parts: Array<Uint8Array | null> = [await readBlock(xfs, at)]
    for (let index = 1; index < each; index++)
      parts.push(await readBlock(xfs, blocks.get(first + index) ?? Infinity))
    const whole = parts.flatMap(part => part ?? [])
    if (whole.length < each) return null
    const number = findXfsName(concat(whole), name, xfs.head)
    if (number !== null) return inodeAt(xfs, number)
  }
  return 'absent'
}

const found = (xfs: Xfs, number: number | null): Promise<Inode | 'absent' | null> =>
  number === null ? Promise.resolve('absent') : inodeAt(xfs, number)

async function readBlock(xfs: Xfs, block: number): Promise<Uint8Array | null> {
  const at = xfsBlockAt(xfs.head, block)
  return at === null ? null : readWhole(xfs.source, at, xfs.head.block_bytes)
}

/** Where each block below `end` is, by its place in the file; null when there are too many. */
function blocksOf(runs: readonly XfsRun[], end: number): ReadonlyMap<number, number> | null {
  const blocks = new Map<number, number>()
  for (const { first, count, at } of runs.toSorted((a, b) => a.first - b.first))
    for (let index = 0; index < count && first + index < end; index++) {
      if (blocks.size >= MAX_BLOCKS) return null
      blocks.set(first + index, at + index)
    }
  return blocks
}

async function runsOf(xfs: Xfs, inode: XfsInode): Promise<readonly XfsRun[] | null> {
  if (inode.format === 'extents') return parseXfsRuns(inode.fork, inode.extents)
  if (inode.format !== 'btree') return null
  const budget = { nodes: MAX_NODES }
  const walk = async (blocks: readonly number[], below: number): Promise<readonly XfsRun[] | null> => {
    const runs: XfsRun[] = []
    for (const block of blocks) {
      const bytes = budget.nodes-- <= 0 ? null : await readBlock(xfs, block)
      const node = bytes === null ? null : parseXfsTreeNode(bytes, xfs.head)
      // Levels go down by one, so a loop of nodes ends.
      if (node === null || (!node.leaf && node.level >= below)) return null
      const more = node.leaf ? node.runs : await walk(node.blocks, node.level)
      if (more === null) return null
      runs.push(...more)
    }
    return runs
  }
  const { level, blocks } = xfsTreeRoot(inode.fork)
  return walk(blocks, level)
}
