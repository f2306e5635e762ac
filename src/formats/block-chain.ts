import type { BlockNode } from '../model/block.ts'
import type { SourceDisk } from '../model/source.ts'

/** A disk's chain as QEMU opens it, paths relative to the plan's root; null for a chain without layers. */
export function chainToBlock(dir: string, { chain }: Pick<SourceDisk, 'chain'>): BlockNode | null {
  const at = (path: string): string => inFolder(dir, path)
  return chain.reduce<BlockNode | null>(
    (backing, { path, format, extents }) => ({
      backing,
      driver: format,
      extents: extents.map(extent => at(extent.path)),
      path: at(path)
    }),
    null
  )
}

/** A path inside a source's folder, as a plan path. */
export const inFolder = (dir: string, path: string): string =>
  dir === '' || dir === '.' ? path : `${dir.replace(/\/+$/, '')}/${path}`
