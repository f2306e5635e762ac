import type { BlockNode } from '../../model/block.ts'
import type { ChainLayer, SourceDisk } from '../../model/source.ts'

/** The chain of a disk as a graph of QEMU block nodes, the top first; paths are made relative to the plan's root. */
export function blockOf(disk: SourceDisk, dir: string): BlockNode | null {
  return disk.chain.reduce<BlockNode | null>((backing, layer) => nodeOf(layer, dir, backing), null)
}

function nodeOf({ format, path, extents }: ChainLayer, dir: string, backing: BlockNode | null): BlockNode {
  return {
    driver: format,
    path: below(dir, path),
    extents: extents.filter(extent => extent.path !== path).map(extent => below(dir, extent.path)),
    backing
  }
}

/** A path below a folder, without the `./` that nobody would write. */
export const below = (dir: string, path: string): string =>
  dir === '.' ? path : dir.endsWith('/') ? dir + path : `${dir}/${path}`
