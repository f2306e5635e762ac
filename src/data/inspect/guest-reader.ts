import type { Mount } from '../../model/facts.ts'
import type { Bytes } from '../../model/size.ts'
import type { Looked } from './inode.ts'

/**
 * Reads files of a guest. The direct way and the appliance both are one of these, and everything above is the same, so
 * the facts are. Links are followed inside the guest only.
 */
export interface GuestReader {
  /** One answer for each request, in their order. */
  read(requests: readonly ReadRequest[]): Promise<readonly Content[]>
  /** Sorted names of each folder without `.` and `..`. */
  list(folders: readonly ListRequest[]): Promise<readonly Listing[]>
  /** What is at each path itself; a link is not followed, and none on the way there. */
  look(paths: readonly string[]): Promise<readonly Look[]>
  /** Why this reader cannot read that volume at all, or null; only then the appliance is worth its time. */
  readonly blocked: () => string | null
}

export interface ReadRequest {
  /** Absolute guest path. */
  readonly path: string
  readonly max: Bytes
  /** The first `max` bytes are wanted, however long the file is. */
  readonly head?: boolean
}

/** `absent` was seen to be absent; `other` is a folder or device; `failed` was not seen. */
export type Content =
  | { readonly is: 'file'; readonly bytes: Uint8Array }
  | { readonly is: 'absent' }
  | { readonly is: 'other' }
  | { readonly is: 'failed'; readonly why: string }

export interface ListRequest {
  readonly path: string
  /** Links that lead nowhere are wanted too; names in such a folder hold no blanks. */
  readonly dangling: boolean
}

export type Listing =
  | { readonly is: 'folder'; readonly names: readonly string[] }
  | { readonly is: 'absent' }
  | { readonly is: 'failed'; readonly why: string }

export type Look = Looked | { readonly is: 'failed'; readonly why: string }

/** Opens readers on sets of mounts; the first is `/`. */
export interface GuestDoor {
  readonly inspector: 'direct' | 'libguestfs'
  mounted(mounts: readonly Mount[]): GuestReader
  close(): Promise<void>
}

/** The mount that holds a path, and the path inside it. */
export interface GuestPlace {
  readonly mount: Mount
  readonly inside: string
}

export function placeOf(mounts: readonly Mount[], path: string): GuestPlace | null {
  const holds = ({ mountpoint }: Mount): boolean =>
    mountpoint === '/' || path === mountpoint || path.startsWith(`${mountpoint}/`)
  const mount = mounts.filter(holds).toSorted((a, b) => b.mountpoint.length - a.mountpoint.length)[0]
  if (mount === undefined) return null
  return { mount, inside: mount.mountpoint === '/' ? path : path.slice(mount.mountpoint.length) || '/' }
}

/** `subvol=@` -> `/@`: GRUB and we see all subvolumes of a btrfs as folders. */
export function subvolumeOf({ options }: Mount): string {
  const name = /(?:^|,)subvol=\/*([^,]+)/.exec(options)?.[1] ?? ''
  return name === '' || name.startsWith('/') || name.split('/').includes('..') ? '' : `/${name}`
}
