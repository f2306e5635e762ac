import type { Bytes } from './size.ts'

/** The identity of one file at the target. */
export interface TargetFile {
  readonly bytes: Bytes
  readonly mtime_ns: string
  readonly inode: string
}

/** Something that stands at the target and that no apply made, or that changed since. */
export interface ForeignFile extends TargetFile {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** The file of a source that it is, by whatever name; null when it is none. */
  readonly source: string | null
}

/** What is in the folder that results go to, by the path that a plan would write. Nothing that is ours is in it. */
export type ForeignFiles = ReadonlyMap<string, ForeignFile>
