import type { Volume } from '../../model/id.ts'
import type { BlockSource } from './block-source.ts'
import { openBtrfs, type BtrfsInode } from './btrfs-inodes.ts'
import { follow, type Followed, type Walk } from './follow.ts'
import type { FoundVolume } from './found-volume.ts'
import { subvolumeOf, type Listing, type GuestPlace } from './guest-reader.ts'

/** Where paths lead on the btrfs volumes of a guest; null where the volume is none, or its trees cannot be read here. */
export interface BtrfsWays {
  readonly end: (
    place: GuestPlace
  ) => Promise<Exclude<Followed<BtrfsInode>, { readonly is: 'unknown' }> | null>
  /** With `dangling` all names; else those of links that lead to a file, and of all that are no links. */
  readonly list: (place: GuestPlace, dangling: boolean) => Promise<Listing | null>
}

/** A thousand paths of ten names are ten thousand steps. */
const MAX_STEPS = 1_000_000

interface Top {
  readonly node: BtrfsInode
  readonly walk: Walk
}

/**
 * For GRUB an absolute link begins at the top of its filesystem, and `..` leads out of a subvolume. The guest mounts the
 * subvolume as a root of its own, so its names and links are read here.
 *
 * Reads    folders and links on the way to what is looked for.
 */
export function btrfsWays(
  volumes: readonly FoundVolume[],
  sources: ReadonlyMap<Volume, BlockSource>
): BtrfsWays {
  const tops = new Map<Volume, Promise<Top | null>>()
  const topOf = (volume: Volume): Promise<Top | null> => {
    const source = sources.get(volume)
    const type = volumes.find(found => found.volume === volume)?.superblock.type
    const top = tops.get(volume) ?? open(type === 'btrfs' ? source : undefined)
    tops.set(volume, top)
    return top
  }
  const rootOf = async ({ mount }: GuestPlace): Promise<Top | null> => {
    const top = await topOf(mount.volume)
    const subvolume = top === null ? null : await follow(top.node, subvolumeOf(mount), top.walk)
    return top === null || subvolume?.is !== 'found' ? null : { ...top, node: subvolume.node }
  }
  return {
    async end(place) {
      const root = await rootOf(place)
      const end = root === null ? null : await follow(root.node, place.inside, root.walk)
      return end?.is === 'unknown' ? null : end
    },
    async list(place, dangling) {
      const root = await rootOf(place)
      return root === null ? null : listIn(root, place.inside, dangling)
    }
  }
}

async function open(source: BlockSource | undefined): Promise<Top | null> {
  const node = source === undefined ? null : await openBtrfs(source)
  return node === null ? null : { node, walk: { steps: MAX_STEPS } }
}

async function listIn({ node: root, walk }: Top, inside: string, dangling: boolean): Promise<Listing | null> {
  const end = await follow(root, inside, walk)
  if (end.is === 'unknown') return null
  if (end.is !== 'found') return end
  if (end.node.kind !== 'folder') return { is: 'absent' }
  const names: string[] = []
  for (const name of (await end.node.names()) ?? [null]) {
    const wanted = name === null ? null : dangling || (await isReal(root, { end, name, walk }))
    if (name === null || wanted === null) return null
    if (wanted && !name.includes('/') && name !== '.' && name !== '..') names.push(name)
  }
  return { is: 'folder', names: names.toSorted() }
}

interface Entry {
  readonly end: Extract<Followed<BtrfsInode>, { readonly is: 'found' }>
  readonly name: string
  readonly walk: Walk
}

/** Null where it cannot be told. */
async function isReal(root: BtrfsInode, { end, name, walk }: Entry): Promise<boolean | null> {
  const at = await end.node.find(name)
  if (at === null || at === 'absent') return null
  if (at.kind !== 'link') return true
  const to = await follow(root, `${end.path}/${name}`, walk)
  return to.is === 'unknown' ? null : to.is === 'found' && to.node.kind === 'file'
}
