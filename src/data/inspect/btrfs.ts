import {
  isBefore,
  KEY,
  parseBtrfsBackref,
  parseBtrfsChunk,
  parseBtrfsHead,
  parseBtrfsNode,
  parseBtrfsRoot,
  parseDirItem,
  parseInodeRef,
  type BtrfsChunk,
  type BtrfsKey,
  type BtrfsNode,
  type BtrfsRoot
} from '../../formats/btrfs-tree.ts'
import { KIB } from '../../model/size.ts'
import type { BlockSource } from './block-source.ts'

export interface Subvolume {
  readonly id: number
  /** From the top of the filesystem, without a slash in front. */
  readonly path: string
  /** A copy that somebody made of another subvolume, or one that cannot be written. */
  readonly snapshot: boolean
}

export interface Subvolumes {
  /** What a mount without `subvol=` shows: a path, empty for the top. */
  readonly preferred: string
  readonly all: readonly Subvolume[]
}

const SUPERBLOCK = 64 * KIB
const TOP = 5
const ROOT_FOLDER = 6
const FIRST = 256
/** A filesystem with ten thousand snapshots has a root tree of some hundred nodes. */
const MAX_NODES = 4096
const MAX_DEPTH = 64

/**
 * The subvolumes of a btrfs and which of them is mounted by default, read from its trees; null when they cannot be read
 * from this device alone.
 *
 * Reads    the root tree, and of each subvolume's parent the names of folders on the way to it.
 * Source   btrfs documentation, On-disk format; btrfs-subvolume(8), set-default.
 */
export async function readSubvolumes(source: BlockSource): Promise<Subvolumes | null> {
  const head = parseBtrfsHead(await source.read(SUPERBLOCK, 4 * KIB))
  if (head === null) return null
  const budget = { nodes: MAX_NODES }
  const first = treeReader(source, { ...head, budget })
  const chunks = await first(head.chunk_tree, ({ type }) => type === KEY.chunk_item)
  if (chunks === null) return null
  const all = [...head.chunks, ...chunks.map(({ key, data }) => parseBtrfsChunk(key, data))]
  const tree = treeReader(source, { ...head, chunks: all, budget })
  const items = await tree(head.root_tree, ({ type }) => WANTED.has(type))
  return items === null ? null : describe(tree, items)
}

const WANTED: ReadonlySet<number> = new Set([KEY.dir_item, KEY.root_item, KEY.root_backref])

type Item = BtrfsNode['items'][number]

interface Range {
  readonly from: BtrfsKey
  readonly to: BtrfsKey
}

/** All items of a tree that are wanted, within a range of keys when one is given; null when a node cannot be read. */
type ReadTree = (
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
    const below: Below = { items: [], wanted, range }
    return (await walk(root, 8, below)) ? below.items : null
  }
}

interface Below {
  readonly items: Item[]
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

async function describe(tree: ReadTree, items: readonly Item[]): Promise<Subvolumes> {
  const roots = new Map<number, BtrfsRoot>()
  const hangs = new Map<number, Hang>()
  let preferred = TOP
  for (const { key, data } of items) {
    if (key.type === KEY.root_item) roots.set(key.object, parseBtrfsRoot(data))
    if (key.type === KEY.root_backref)
      hangs.set(key.object, { ...parseBtrfsBackref(data), parent: key.offset })
    if (key.type !== KEY.dir_item || key.object !== ROOT_FOLDER) continue
    const { name, object } = parseDirItem(data)
    if (name === 'default') preferred = object
  }
  const all: Subvolume[] = []
  const paths = pathFinder(tree, roots, hangs)
  for (const [id, root] of roots) {
    const path = id < FIRST ? null : await paths(id, 0)
    if (path !== null && path !== '') all.push({ id, path, snapshot: root.copied || root.readonly })
  }
  return {
    preferred: all.find(({ id }) => id === preferred)?.path ?? '',
    all: all.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  }
}

interface Hang {
  readonly parent: number
  readonly folder: number
  readonly name: string | null
}

/** Null for a subvolume that hangs nowhere, as one that is being deleted, or whose path cannot be a mount option. */
function pathFinder(
  tree: ReadTree,
  roots: ReadonlyMap<number, BtrfsRoot>,
  hangs: ReadonlyMap<number, Hang>
): (id: number, depth: number) => Promise<string | null> {
  const known = new Map<string, string | null>()
  const folderPath = async (parent: number, folder: number, depth: number): Promise<string | null> => {
    if (folder === FIRST) return ''
    const key = `${parent} ${folder}`
    const before = known.get(key)
    if (before !== undefined) return before
    const root = roots.get(parent)
    const found = depth > MAX_DEPTH || root === undefined ? null : await refOf(tree, root.tree, folder)
    const above = found === null ? null : await folderPath(parent, found.folder, depth + 1)
    const path = above === null || found === null ? null : joined(above, found.name)
    known.set(key, path)
    return path
  }
  const pathOf = async (id: number, depth: number): Promise<string | null> => {
    if (id === TOP) return ''
    const hang = hangs.get(id)
    if (hang === undefined || depth > MAX_DEPTH) return null
    const above = await pathOf(hang.parent, depth + 1)
    const folder = above === null ? null : await folderPath(hang.parent, hang.folder, 0)
    if (above === null || folder === null) return null
    return joined(above === '' || folder === '' ? above + folder : `${above}/${folder}`, hang.name)
  }
  return pathOf
}

async function refOf(
  tree: ReadTree,
  root: number,
  object: number
): Promise<{ readonly folder: number; readonly name: string | null } | null> {
  const is = ({ object: other, type }: BtrfsKey): boolean => other === object && type === KEY.inode_ref
  const key = { object, type: KEY.inode_ref, offset: 0 }
  const [item] = (await tree(root, is, { from: key, to: { ...key, offset: Infinity } })) ?? []
  return item === undefined ? null : { folder: item.key.offset, name: parseInodeRef(item.data) }
}

/** Commas and control characters cannot be in a mount option; dots would lead elsewhere. */
function joined(above: string, name: string | null): string | null {
  if (name === null || name === '' || name === '.' || name === '..' || /[\0-\x1f\x7f,]/.test(name))
    return null
  return above === '' ? name : `${above}/${name}`
}
