import type { Filesystem } from '../model/facts.ts'
import type { Bytes } from '../model/size.ts'
import { dashedUuid, type Fields } from './bytes.ts'

/** What a superblock says; `space` where the filesystem counts its free blocks in it. */
export interface Superblock extends Omit<Filesystem, 'volume'> {
  readonly space: { readonly free_bytes: Bytes; readonly free_inodes: number } | null
}

/** What a signature alone tells; the rest is added where the format says more. */
export const known = (type: string, uuid: string | null, more: Partial<Superblock> = {}): Superblock => ({
  type,
  uuid,
  label: null,
  unclean: false,
  space: null,
  ...more
})

export const labelOf = (text: string | null): string | null => (text === null || text === '' ? null : text)

export const uuidAt = (at: Fields, offset: number): string => dashedUuid(at.hex(offset, 16))
