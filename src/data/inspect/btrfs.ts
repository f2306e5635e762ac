import {
  KEY,
  parseBtrfsBackref,
  parseBtrfsRoot,
  parseDirItem,
  parseInodeRef,
  type BtrfsKey,
  type BtrfsRoot
} from '../../formats/btrfs-tree.ts'
import type { BlockSource } from './block-source.ts'
import { openBtrfsTrees, type Item, type ReadTree } from './btrfs-trees.ts'

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

const TOP = 5
const ROOT_FOLDER = 6
const FIRST = 256
const MAX_DEPTH = 64

/**
 * The subvolumes of a btrfs and which of them is mounted by default, read from its trees; null when they cannot be read
 * from this device alone.
 *
 * Reads    the root tree, and of each subvolume's parent the names of folders on the way to it.
 * Source   btrfs documentation, On-disk format; btrfs-subvolume(8), set-default.
 */
export async function readSubvolumes(source: BlockSource): Promise<Subvolumes | null> {
  const trees = await openBtrfsTrees(source)
  const items = trees === null ? null : await trees.read(trees.root_tree, ({ type }) => WANTED.has(type))
  return trees === null || items === null ? null : describe(trees.read, items)
}

const WANTED: ReadonlySet<number> = new Set([KEY.dir_item, KEY.root_item, KEY.root_backref])

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
