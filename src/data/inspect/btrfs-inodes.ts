import {
  KEY,
  parseBtrfsRoot,
  parseDirIndex,
  parseInlineExtent,
  type BtrfsName
} from '../../formats/btrfs-tree.ts'
import type { BlockSource } from './block-source.ts'
import { openBtrfsTrees, type BtrfsTrees, type Item } from './btrfs-trees.ts'
import type { Inode } from './inode.ts'

const TOP = 5
const INODE_ITEM = 1
const FIRST = 256
const KINDS: Readonly<Record<number, Inode['kind']>> = { 1: 'file', 2: 'folder', 7: 'link' }
/** Of all folders together that are looked into: a system has some thousand in those. */
const MAX_NAMES = 500_000

export interface BtrfsInode extends Inode {
  find(name: string): Promise<BtrfsInode | 'absent' | null>
  /** Of what is in a folder; null when they cannot be read. */
  names(): Promise<readonly string[] | null>
}

/**
 * The top folder of a btrfs, below which all subvolumes are folders; null when its trees cannot be read from this device
 * alone. What was read of a folder is kept as long as its inode.
 *
 * Reads    the trees on the way to what is looked for.
 * Source   btrfs documentation, On-disk format.
 */
export async function openBtrfs(source: BlockSource): Promise<BtrfsInode | null> {
  const trees = await openBtrfsTrees(source)
  return trees === null ? null : subvolume({ ...trees, budget: { names: MAX_NAMES } }, TOP)
}

interface Btrfs extends BtrfsTrees {
  readonly budget: { names: number }
}

async function subvolume(trees: Btrfs, object: number): Promise<BtrfsInode | null> {
  const items = await itemsOf(trees, { tree: trees.root_tree, object, type: KEY.root_item })
  const root = items?.at(-1)
  if (root === undefined) return null
  return inode(trees, { tree: parseBtrfsRoot(root.data).tree, object: FIRST, kind: 'folder' })
}

interface Wanted {
  readonly tree: number
  readonly object: number
  readonly type: number
}

interface Place {
  readonly tree: number
  readonly object: number
  readonly kind: Inode['kind']
}

function inode(trees: Btrfs, place: Place): BtrfsInode {
  let entries: ReturnType<typeof entriesOf> | undefined
  let target: ReturnType<Inode['target']> | undefined
  const below = new Map<string, Promise<BtrfsInode | null>>()
  const open = async ({ to, type }: BtrfsName): Promise<BtrfsInode | null> => {
    if (to.type === KEY.root_item) return subvolume(trees, to.object)
    if (to.type !== INODE_ITEM) return null
    return inode(trees, { tree: place.tree, object: to.object, kind: KINDS[type] ?? 'other' })
  }
  return {
    kind: place.kind,
    async find(name) {
      const all = await (entries ??= entriesOf(trees, place))
      const entry = all?.get(name)
      if (entry === undefined) return all === null ? null : 'absent'
      const found = below.get(name) ?? open(entry)
      below.set(name, found)
      return found
    },
    async names() {
      const all = await (entries ??= entriesOf(trees, place))
      return all === null ? null : [...all.keys()]
    },
    target: () => (target ??= targetOf(trees, place))
  }
}

async function targetOf(trees: Btrfs, { tree, object }: Place): Promise<string | null> {
  const [first] = (await itemsOf(trees, { tree, object, type: KEY.extent_data })) ?? []
  return first === undefined || first.key.offset !== 0 ? null : parseInlineExtent(first.data)
}

async function entriesOf(
  trees: Btrfs,
  { tree, object }: Place
): Promise<ReadonlyMap<string, BtrfsName> | null> {
  const items = await itemsOf(trees, { tree, object, type: KEY.dir_index })
  trees.budget.names -= items?.length ?? 0
  if (items === null || trees.budget.names < 0) return null
  const entries = new Map<string, BtrfsName>()
  for (const { data } of items) {
    const entry = parseDirIndex(data)
    if (entry.name !== null && !entries.has(entry.name)) entries.set(entry.name, entry)
  }
  return entries
}

function itemsOf({ read }: BtrfsTrees, { tree, object, type }: Wanted): Promise<readonly Item[] | null> {
  const from = { object, type, offset: 0 }
  const is = (key: Item['key']): boolean => key.object === object && key.type === type
  return read(tree, is, { from, to: { ...from, offset: Infinity } })
}
