import type { Initramfs } from '../model/facts.ts'
import type { InitramfsContainer, InitramfsEntry } from '../model/fixer.ts'
import type { Bytes } from '../model/size.ts'
import { cpioBytes } from './cpio-print.ts'
import { crc32 } from './crc32.ts'

/**
 * What a segment is wrapped in. The kernel takes any mixture, but the distributions' own tools (lsinitramfs, lsinitrd)
 * give the rest of an image to one decompressor, which must not find anything else behind the first stream.
 */
export function containerFor({ segments }: Pick<Initramfs, 'segments'>): InitramfsContainer {
  const last = segments.at(-1)
  return last === 'gzip' || last === 'zstd' ? last : 'none'
}

/** The bytes to append to an image of `before` bytes for this archive. Nothing is compressed, so the size is known beforehand. */
export function initramfsSegment(
  archive: Uint8Array,
  before: Bytes,
  container: InitramfsContainer
): Uint8Array {
  switch (container) {
    case 'none':
      return joined([new Uint8Array(padding(before)), archive])
    case 'gzip':
      return storedGzip(archive)
    case 'zstd':
      return storedZstd(archive)
  }
}

/** Size of an image of `before` bytes once a segment with these entries is appended. */
export function supplementedBytes(
  before: Bytes,
  entries: readonly InitramfsEntry[],
  container: InitramfsContainer
): Bytes {
  const archive = cpioBytes(entries)
  switch (container) {
    case 'none':
      return before + padding(before) + archive
    case 'gzip':
      return before + GZIP_BYTES + archive + 5 * Math.ceil(archive / DEFLATE_BLOCK)
    case 'zstd':
      return before + ZSTD_BYTES + archive + 3 * Math.ceil(archive / ZSTD_BLOCK)
  }
}

/**
 * Zero bytes in front of a bare archive. The kernel wants it at a multiple of four; at least eight zeros make every
 * decompressor see the end of what is before them (lz4's legacy format has no end mark).
 */
const padding = (before: Bytes): Bytes => 8 + ((4 - (before % 4)) % 4)

/** RFC 1952 and 1951: a member of stored blocks. */
function storedGzip(data: Uint8Array): Uint8Array {
  const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)
  const blocks = cut(data, DEFLATE_BLOCK).flatMap(([block, last]) => {
    const { length } = block
    return [Uint8Array.of(last ? 1 : 0, ...little(length, 2), ...little(length ^ 0xffff, 2)), block]
  })
  return joined([head, ...blocks, Uint8Array.of(...little(crc32(data), 4), ...little(data.length, 4))])
}

/** RFC 8878: a frame of raw blocks with a window of 128 KiB, without content size and checksum. */
function storedZstd(data: Uint8Array): Uint8Array {
  const head = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38)
  const blocks = cut(data, ZSTD_BLOCK).flatMap(([block, last]) => [
    Uint8Array.of(...little(block.length * 8 + (last ? 1 : 0), 3)),
    block
  ])
  return joined([head, ...blocks])
}

const DEFLATE_BLOCK = 65_535
const ZSTD_BLOCK = 131_072
const GZIP_BYTES = 18
const ZSTD_BYTES = 6

function cut(data: Uint8Array, size: number): ReadonlyArray<readonly [Uint8Array, boolean]> {
  const pieces = Math.ceil(data.length / size)
  return Array.from({ length: pieces }, (_, index) => [
    data.subarray(index * size, (index + 1) * size),
    index === pieces - 1
  ])
}

const little = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) & 0xff)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
