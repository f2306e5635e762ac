import type { DiskFormat } from './source.ts'

/**
 * One node of a QEMU block graph, as in `-blockdev` and `json:` file names (qemu-block-drivers(7)). Every file is named;
 * `backing` is null at the base, so that QEMU never follows a name found inside an image.
 */
export interface BlockNode {
  readonly driver: DiskFormat
  /** Path of the image or descriptor, relative to the plan's root. */
  readonly path: string
  /** Paths of the extents in the descriptor's order; empty when the data is in `path`. */
  readonly extents: readonly string[]
  readonly backing: BlockNode | null
}
