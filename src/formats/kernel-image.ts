import { latin1 } from './bytes.ts'

/** How much of the image has to be read: the setup code, where the version is, is below 32 KiB. */
export const KERNEL_HEAD_BYTES = 33 * 1024

const MAGIC = 'HdrS'
const MAGIC_AT = 0x202
const VERSION_POINTER_AT = 0x20e
/** The pointer counts from the end of the boot sector. */
const SECTOR = 0x200
/** Longer ones are no version: a folder's name ends at 255 bytes. */
const MAX_VERSION = 255

/**
 * The version that an x86 kernel image says it has, such as `6.6.31-0-lts`; null when these are not the first bytes of
 * one or it does not say.
 *
 * Source: kernel, Documentation/arch/x86/boot.rst, kernel_version.
 */
export function kernelVersion(head: Uint8Array): string | null {
  if (latin1(head.subarray(MAGIC_AT, MAGIC_AT + MAGIC.length)) !== MAGIC) return null
  const pointer = (head[VERSION_POINTER_AT] ?? 0) + 256 * (head[VERSION_POINTER_AT + 1] ?? 0)
  if (pointer === 0) return null
  const at = pointer + SECTOR
  const text = latin1(head.subarray(at, at + MAX_VERSION + 1))
  // The name of who built it, the number of the build and its date follow.
  return /^[\w.+~-]+(?=[ \0])/.exec(text)?.[0] ?? null
}
