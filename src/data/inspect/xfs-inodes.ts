import { decodeUtf8 } from '../../formats/utf8.ts'
import {
  findXfsName,
  findXfsShortName,
  isXfsLink,
  parseXfsHead,
  parseXfsInode,
  parseXfsRuns,
  parseXfsTreeNode,
  xfsBlockAt,
  xfsInodeAt,
  xfsTreeRoot,
  XFS_LINK_HEADER_BYTES,
  type XfsHead,
  type XfsInode,
  type XfsRun
} from '../../formats/xfs-inode.ts'
import { concat, readWhole, type BlockSource } from './block-source.ts'
import { kindOfMode, type Inode } from './inode.ts'

/** Of a folder with a hundred thousand names. */
const MAX_BLOCKS = 4096
const MAX_NODES = 512
/** XFS_SYMLINK_MAXLEN: a kernel makes no longer ones, and takes none. */
const MAX_TARGET_BYTES = 1024
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

/** Null where small blocks have it in several runs, each with a header of its own. */
async function targetOf(xfs: Xfs, inode: XfsInode): Promise<string | null> {
  if (inode.bytes > MAX_TARGET_BYTES) return null
  if (inode.format === 'local') return decodeUtf8(inode.fork.slice(0, inode.bytes))
  const [run] = (await runsOf(xfs, inode)) ?? []
  const at = run === undefined || run.first !== 0 ? null : xfsBlockAt(xfs.head, run.at)
  const header = xfs.head.checksums ? XFS_LINK_HEADER_BYTES : 0
  const bytes = header + inode.bytes
  if (run === undefined || at === null || bytes > run.count * xfs.head.block_bytes) return null
  const whole = await readWhole(xfs.source, at, bytes)
  // mkfs.xfs -p of xfsprogs 6.1 leaves the header out, and the kernel takes no such link.
  if (whole === null || (header > 0 && !isXfsLink(whole, inode.bytes))) return null
  return decodeUtf8(whole.subarray(header))
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
