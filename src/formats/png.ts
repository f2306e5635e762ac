import { fields } from './bytes.ts'
import { crc32 } from './crc32.ts'

/** Larger in either direction is no screen of a guest, and would only cost whoever shows it. */
const MAX_PIXELS = 8192

// "\x89PNG\r\n\x1a\n"
const SIGNATURE = '89504e470d0a1a0a'

/**
 * Whether bytes are one whole PNG and nothing else: the signature, chunks with right checksums, the header first and the
 * end last. Gives its size in pixels, or null. The pixels themselves are not decoded.
 *
 * Source   PNG, third edition (W3C), sections 5.2 to 5.6 and 11.2.1
 */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const all = fields(bytes)
  if (all.hex(0, 8) !== SIGNATURE) return null
  let at = 8
  for (let chunk = 0; at + 12 <= bytes.length; chunk++) {
    const length = all.be32(at)
    const end = at + 12 + length
    const type = all.text(at + 4, 4)
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return null
    if (all.be32(end - 4) !== crc32(all.slice(at + 4, length + 4))) return null
    if ((chunk === 0) !== (type === 'IHDR') || (type === 'IHDR' && length !== 13)) return null
    if (type === 'IEND')
      return length === 0 && end === bytes.length ? sizeOf(all.be32(16), all.be32(20)) : null
    at = end
  }
  return null
}

const sizeOf = (width: number, height: number) =>
  width > 0 && height > 0 && width <= MAX_PIXELS && height <= MAX_PIXELS ? { width, height } : null
