import type { DesiredVm } from './desired.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { FileDigest, GuestFacts, GuestFile, LinuxFacts } from './facts.ts'

/**
 * A fixer settles one concern of the guest's first boot. It is a pure function of facts and desired state; it returns
 * edits, never performs them. One guest file has one owner: two fixers that edit the same path are an error.
 */
export interface Fixer {
  /** File name and word in ids: `fstab`. */
  readonly id: string
  fix(input: FixInput): Fix
}

export interface FixInput {
  readonly vm: DesiredVm
  readonly facts: GuestFacts
  readonly os: LinuxFacts
}

export interface Fix {
  readonly edits: readonly Edit[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a fixer wants of the guest. The lowering pass adds digests and diffs and makes an action of each. */
export type Edit = WriteFile | WriteLink | CopyFile | RemoveFile | RemoveLink | AppendInitramfs | RunProgram

/** The whole new text of a configuration file; `before` is null for a file that does not exist yet. */
export interface WriteFile {
  readonly edit: 'write-file'
  readonly path: string
  readonly before: GuestFile | null
  readonly text: string
  /** Octal text for a new file; an existing one keeps mode, owner and extended attributes. */
  readonly mode: string
  /** The edit that makes the folder, by its path. */
  readonly after?: string
  readonly because: string
}

/** A new file with the content of another one of the guest. */
export interface CopyFile {
  readonly edit: 'copy-file'
  readonly path: string
  readonly from: FileDigest
  readonly mode: string
  readonly make_folder: boolean
  /** The edit that makes the folder, by its path. */
  readonly after?: string
  readonly because: string
}

export interface RemoveFile {
  readonly edit: 'remove-file'
  readonly path: string
  readonly before: Pick<GuestFile, 'sha256'>
  /** The path of an edit that comes first. */
  readonly after?: string
  readonly because: string
}

/** A symbolic link, new or in the place of what was seen there. */
export interface WriteLink {
  readonly edit: 'write-link'
  readonly path: string
  readonly target: string
  /** Null when nothing is there. */
  readonly before: { readonly target: string } | { readonly sha256: string } | null
  readonly make_folder: boolean
  /** The edit that makes the folder, by its path. */
  readonly after?: string
  readonly because: string
}

export interface RemoveLink {
  readonly edit: 'remove-link'
  readonly path: string
  readonly because: string
}

/** A supplementary cpio segment at the end of an initramfs (kernel: Documentation/driver-api/early-userspace/buffer-format.rst). */
export interface AppendInitramfs {
  readonly edit: 'append-initramfs'
  readonly path: string
  readonly before: { readonly sha256: string; readonly bytes: number }
  /** Of the image's last segment; tools of the distribution cannot read on where it changes. */
  readonly container: InitramfsContainer
  readonly entries: readonly InitramfsEntry[]
  readonly because: string
}

/** A program of the guest that makes this file anew; only where the configuration asks for it. */
export interface RunProgram {
  readonly edit: 'run'
  readonly path: string
  readonly before: { readonly sha256: string; readonly bytes: number }
  readonly argv: readonly string[]
  readonly because: string
}

export type InitramfsContainer = 'none' | 'gzip' | 'zstd'

/** In the order of the archive; parents before children. */
export type InitramfsEntry =
  | { readonly entry: 'folder'; readonly path: string }
  | {
      readonly entry: 'copy'
      readonly path: string
      readonly from: string
      readonly sha256: string
      readonly bytes: number
    }
  | { readonly entry: 'text'; readonly path: string; readonly text: string }
