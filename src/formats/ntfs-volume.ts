import type { Bytes } from '../model/size.ts'
import { fields } from './bytes.ts'

const VOLUME_RECORD = 3
const VOLUME_NAME = 0x60
const VOLUME_INFORMATION = 0x70
const DIRTY = 0x1

/** Where the record of the file $Volume is, from the boot sector; null when the sector contradicts itself. */
export function ntfsVolumeRecord(boot: Uint8Array): { readonly offset: Bytes; readonly bytes: Bytes } | null {
  const at = fields(boot)
  const sector = at.le16(11)
  const cluster = sector * sectorsPerCluster(at.u8(13))
  const size = at.u8(64)
  const bytes = size < 0x80 ? size * cluster : 2 ** (256 - size)
  const offset = at.le64(48) * cluster + VOLUME_RECORD * bytes
  return bytes >= 512 && bytes <= 65536 && Number.isSafeInteger(offset) ? { offset, bytes } : null
}

const sectorsPerCluster = (value: number): number => (value <= 0x80 ? value : 2 ** (256 - value))

/**
 * Label and dirty bit of the volume; null when the record is not one.
 *
 * Source: Linux, fs/ntfs3/ntfs.h: MFT_REC, ATTRIB, VOLUME_INFO.
 */
export function parseNtfsVolume(
  record: Uint8Array
): { readonly label: string | null; readonly unclean: boolean } | null {
  const at = fields(withoutFixups(record))
  if (at.text(0, 4) !== 'FILE') return null
  let [label, unclean]: [string | null, boolean] = [null, false]
  let place = at.le16(20)
  while (place + 24 <= at.length) {
    const [type, length] = [at.le32(place), at.le32(place + 4)]
    if (type === 0xffffffff || length < 24 || place + length > at.length) break
    const value = fields(at.slice(place + at.le16(place + 20), at.le32(place + 16)))
    if (type === VOLUME_NAME) label = utf16(value.slice(0, 256)) || null
    if (type === VOLUME_INFORMATION) unclean = (value.le16(10) & DIRTY) !== 0
    place += length
  }
  return { label, unclean }
}

/** The last two bytes of each sector are kept in a list at the front and replaced by a counter. */
function withoutFixups(record: Uint8Array): Uint8Array {
  const fixed = record.slice()
  const at = fields(record)
  const list = at.le16(4)
  for (let index = 1; index < at.le16(6) && index * 512 <= record.length; index++)
    fixed.set(at.slice(list + index * 2, 2), index * 512 - 2)
  return fixed
}

function utf16(bytes: Uint8Array): string {
  const at = fields(bytes)
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
    String.fromCharCode(at.le16(index * 2))
  ).join('')
}
