import type { ChainLayer, DiskFormat } from '../../src/model/source.ts'
import type { Located } from './folder.ts'

/** One image of a chain, and which one it stands on. */
export interface Layer {
  readonly layer: ChainLayer
  /** The image itself first. */
  readonly files: readonly Located[]
  readonly parent: Parent | null
}

export interface Parent {
  /** As it stands in the image: hostile. */
  readonly name: string
  readonly format: DiskFormat | null
  /** What the parent must say of itself; null where the format has no such thing. */
  readonly cid: string | null
}
