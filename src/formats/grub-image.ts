import { fields, type Fields } from './bytes.ts'
import { peImage } from './pe-sections.ts'

/** More objects than this has no GRUB. */
const MAX_OBJECTS = 1024
const MAX_PREFIX_BYTES = 1024
const MAGIC = 0x676d696d
const PREFIX = 3

/**
 * The prefix that a GRUB image for UEFI was made with, such as `/EFI/debian`: the folder of its configuration, on the disk
 * that the image was loaded from unless a device stands before it. Null for what is no such image, or has none.
 *
 * Source: GRUB, include/grub/kernel.h (struct grub_module_info, OBJ_TYPE_PREFIX).
 */
export function grubPrefix(image: Uint8Array): string | null {
  const found = peImage(image)
  const mods = found?.sections.find(({ name }) => name === 'mods')
  return found === null || mods === undefined ? null : prefixIn(fields(image), mods.at, found.narrow)
}

function prefixIn(at: Fields, start: number, narrow: boolean): string | null {
  if (at.le32(start) !== MAGIC) return null
  const first = start + (narrow ? at.le32(start + 4) : at.le64(start + 8))
  const end = Math.min(start + (narrow ? at.le32(start + 8) : at.le64(start + 16)), at.length)
  let object = first
  for (let count = 0; count < MAX_OBJECTS && object + 8 <= end; count += 1) {
    const bytes = at.le32(object + 4)
    if (bytes < 8) return null
    if (at.le32(object) === PREFIX) return at.utf8(object + 8, Math.min(bytes - 8, MAX_PREFIX_BYTES))
    object += bytes
  }
  return null
}
