/** LZ4_COMPRESSBOUND of the 8 MiB that a legacy block holds at most. */
const MAX_LEGACY_BLOCK = 8 * 1024 * 1024 + Math.floor((8 * 1024 * 1024) / 255) + 16

/**
 * Where the lz4 stream at the first byte ends. The tool calls what follows (zero padding, the next segment of an
 * initramfs) corrupt, so it gets just the stream. Null when this is no lz4 that ends inside.
 *
 * Source: lz4 Frame Format Description 1.6.4; Linux lib/decompress_unlz4.c, which takes only the legacy form.
 */
export function lz4End(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 7) return null
  const magic = view.getUint32(0, true)
  if (magic === 0x184c2102) return legacyEnd(view)
  return magic === 0x184d2204 ? frameEnd(view) : null
}

function legacyEnd(view: DataView): number | null {
  let at = 4
  while (at + 4 <= view.byteLength) {
    const size = view.getUint32(at, true)
    // The form has no end mark: what cannot be a block's size is something else's beginning.
    if (size === 0 || size > MAX_LEGACY_BLOCK) return at
    if (at + 4 + size > view.byteLength) return null
    at += 4 + size
  }
  return at
}

const FLAG = { block_checksum: 0x10, content_size: 0x08, content_checksum: 0x04, dictionary: 0x01 } as const

function frameEnd(view: DataView): number | null {
  const flags = view.getUint8(4)
  let at = 7 + (flags & FLAG.content_size ? 8 : 0) + (flags & FLAG.dictionary ? 4 : 0)
  const checksum = flags & FLAG.block_checksum ? 4 : 0
  while (at + 4 <= view.byteLength) {
    // The highest bit says that the block is stored as it is.
    const size = view.getUint32(at, true) & 0x7fffffff
    at += 4
    if (size === 0) {
      const end = at + (flags & FLAG.content_checksum ? 4 : 0)
      return end <= view.byteLength ? end : null
    }
    at += size + checksum
  }
  return null
}
