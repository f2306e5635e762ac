import { KEY, parseBtrfsRoot, parseDirIndex, parseInlineExtent } from '../../formats/btrfs-tree.ts'
import type { BlockSource } from './block-source.ts'
import { openBtrfsTrees, type BtrfsTrees, type Item } from './btrfs-trees.ts'
import type { Inode } from './inode.ts'

const TOP = 5
const INODE_ITEM = 1
const FIRST = 256
const KINDS: Readonly<Record<number, Inode['kind']>> = { 1: 'file', 2: 'folder', 7: 'link' }

/**
 * The top folder of a btrfs, below which all subvolumes are folders; null when its trees cannot be read from this device
 * alone.
 *
 * Reads    the trees on the way to what is looked for.
 * Source   btrfs documentation, On-disk format.
 */
export async function openBtrfs(source: BlockSource): Promise<Inode | null> {
  const trees = await openBtrfsTrees(source)
  return trees === null ? null : subvolume(trees, TOP)
}

async function subvolume(trees: BtrfsTrees, object: number): Promise<Inode | null> {
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

const inode = (trees: BtrfsTrees, { tree, object, kind }: Place): Inode => ({
  kind,
  async find(name) {
    const items = await itemsOf(trees, { tree, object, type: KEY.dir_index })
    if (items === null) return null
    const found = items.map(({ data }) => parseDirIndex(data)).find(entry => entry.name === name)
    if (found === undefined) return 'absent'
    if (found.to.type === KEY.root_item) return subvolume(trees, found.to.object)
    if (found.to.type !== INODE_ITEM) return null
    return inode(trees, { tree, object: found.to.object, kind: KINDS[found.type] ?? 'other' })
  },
  async target() {
    const [first] = (await itemsOf(trees, { tree, object, type: KEY.extent_data })) ?? []
    return first === undefined || first.key.offset !== 0 ? null : parseInlineExtent(first.data)
  }
})

function itemsOf({ read }: BtrfsTrees, { tree, object, type }: Wanted): Promise<readonly Item[] | null> {
  const from = { object, type, offset: 0 }
  const is = (key: Item['key']): boolean => key.object === object && key.type === type
  return read(tree, is, { from, to: { ...from, offset: Infinity } })
}
