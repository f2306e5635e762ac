import { fields, type Fields } from './bytes.ts'

/** More sections than this has no GRUB; more objects than this neither. */
const MAX_SECTIONS = 96
const MAX_OBJECTS = 1024
const MAX_PREFIX_BYTES = 1024
const SECTION_BYTES = 40
const MAGIC = 0x676d696d
const PREFIX = 3
const IMAGE_32_BIT = 0x10b

/**
 * The prefix that a GRUB image for UEFI was made with, such as `/EFI/debian`: the folder of its configuration, on the disk
 * that the image was loaded from unless a device stands before it. Null for what is no such image, or has none.
 *
 * Source: GRUB, include/grub/kernel.h (struct grub_module_info, OBJ_TYPE_PREFIX); Microsoft PE format, section table.
 */
export function grubPrefix(image: Uint8Array): string | null {
  const at = fields(image)
  const header = at.le32(0x3c)
  if (at.text(0, 2) !== 'MZ' || at.hex(header, 4) !== '50450000') return null
  const optional = header + 24
  const table = optional + at.le16(header + 20)
  const sections = Math.min(at.le16(header + 6), MAX_SECTIONS)
  for (let index = 0; index < sections; index += 1) {
    const section = table + index * SECTION_BYTES
    if (at.text(section, 8) === 'mods')
      return prefixIn(at, at.le32(section + 20), at.le16(optional) === IMAGE_32_BIT)
  }
  return null
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
