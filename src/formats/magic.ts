import type { Decompression } from '../model/host.ts'

// The kernel decides by these first bytes too: lib/decompress.c.
const MAGIC: readonly (readonly [Decompression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['gzip', [0x1f, 0x9e]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['lz4', [0x02, 0x21, 0x4c, 0x18]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['lzo', [0x89, 0x4c, 0x5a, 0x4f]],
  ['lzma', [0x5d, 0x00, 0x00]]
]

/** How a stream is compressed, by its first bytes; null when they are those of no compressor the kernel knows. */
export const compressionOf = (bytes: Uint8Array): Decompression | null =>
  MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? null
