import {
  isBefore,
  KEY,
  parseBtrfsChunk,
  parseBtrfsHead,
  parseBtrfsNode,
  type BtrfsChunk,
  type BtrfsKey,
  type BtrfsNode
} from '../../formats/btrfs-tree.ts'
import { KIB } from '../../model/size.ts'
import type { BlockSource } from './block-source.ts'

const SUPERBLOCK = 64 * KIB
/** A filesystem with ten thousand snapshots has a root tree of some hundred nodes; a look into a folder takes three. */
const MAX_NODES = 16_384

export interface BtrfsTrees {
  /** Where the tree of trees begins. */
  readonly root_tree: number
  readonly read: ReadTree
}

/**
 * The trees of a btrfs, as far as this device alone has them; null when it does not tell where they are.
 *
 * Reads    the superblock and the tree of chunks.
 * Source   btrfs documentation, On-disk format.
 */
export async function openBtrfsTrees(source: BlockSource): Promise<BtrfsTrees | null> {
  const head = parseBtrfsHead(await source.read(SUPERBLOCK, 4 * KIB))
  if (head === null) return null
  const budget = { nodes: MAX_NODES }
  const first = treeReader(source, { ...head, budget })
  const chunks = await first(head.chunk_tree, ({ type }) => type === KEY.chunk_item)
  if (chunks === null) return null
  const all = [...head.chunks, ...chunks.map(({ key, data }) => parseBtrfsChunk(key, data))]
  return { root_tree: head.root_tree, read: treeReader(source, { ...head, chunks: all, budget }) }
}

export type Item = BtrfsNode['items'][number]

interface Range {
  readonly from: BtrfsKey
  readonly to: BtrfsKey
}

/** All items of a tree that are wanted, within a range of keys when one is given; null when a node cannot be read. */
export type ReadTree = (
  root: number,
  wanted: (key: BtrfsKey) => boolean,
  range?: Range
) => Promise<readonly Item[] | null>

interface Device {
  readonly node_bytes: number
  readonly device: number
  readonly chunks: readonly BtrfsChunk[]
  readonly budget: { nodes: number }
}

function treeReader(source: BlockSource, { node_bytes, device, chunks, budget }: Device): ReadTree {
  const node = async (logical: number): Promise<BtrfsNode | null> => {
    const offset = placeOf(logical, device, chunks)
    if (offset === null || budget.nodes-- <= 0) return null
    return parseBtrfsNode(await source.read(offset, node_bytes), logical)
  }
  const walk = async (logical: number, level: number, below: Below): Promise<boolean> => {
    // A node hangs in one place of a tree; one that hangs in thousands would be read as often.
    if (below.seen.has(logical)) return false
    below.seen.add(logical)
    const found = await node(logical)
    // Levels go down by one, so a loop of nodes ends.
    if (found === null || found.level >= level) return false
    below.items.push(...found.items.filter(({ key }) => below.wanted(key)))
    for (const [index, { key, at }] of found.children.entries()) {
      const next = found.children[index + 1]?.key
      if (below.range !== undefined && !touches(below.range, key, next)) continue
      if (!(await walk(at, found.level, below))) return false
    }
    return true
  }
  return async (root, wanted, range) => {
    const below: Below = { items: [], seen: new Set(), wanted, range }
    return (await walk(root, 8, below)) ? below.items : null
  }
}

interface Below {
  readonly items: Item[]
  readonly seen: Set<number>
  readonly wanted: (key: BtrfsKey) => boolean
  readonly range: Range | undefined
}

const touches = ({ from, to }: Range, first: BtrfsKey, next: BtrfsKey | undefined): boolean =>
  !isBefore(to, first) && (next === undefined || isBefore(from, next))

function placeOf(logical: number, device: number, chunks: readonly BtrfsChunk[]): number | null {
  const chunk = chunks.find(({ start, bytes }) => logical >= start && logical < start + bytes)
  const copy = chunk?.copies.find(candidate => candidate.device === device)
  if (chunk === undefined || copy === undefined) return null
  const offset = copy.offset + logical - chunk.start
  return Number.isSafeInteger(offset) ? offset : null
}
