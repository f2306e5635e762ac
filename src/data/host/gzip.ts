import { crc32, createInflateRaw } from 'node:zlib'
import type { UnpackInto } from '../../model/host.ts'
import { PIECE_BYTES, pump } from './pump.ts'

const TRAILER_BYTES = 8

/**
 * One gzip member. node:zlib's gunzip takes whatever follows for another member and fails on an initramfs whose next
 * segment begins right there, so the member's frame is read here.
 *
 * Source: RFC 1952.
 */
export async function gunzipMember(
  bytes: Uint8Array,
  { max, onBytes }: UnpackInto
): Promise<{ readonly consumed: number }> {
  const start = headerBytes(bytes)
  let crc = 0
  const checked = (piece: Uint8Array): void => {
    crc = crc32(piece, crc)
    onBytes(piece)
  }
  const raw = createInflateRaw({ chunkSize: PIECE_BYTES })
  const { consumed } = await pump(raw, bytes.subarray(start), { max, onBytes: checked })
  const end = start + consumed
  const trailer = bytes.subarray(end, end + TRAILER_BYTES)
  if (trailer.length < TRAILER_BYTES) throw new Error('the file ends in the middle')
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER_BYTES)
  if (view.getUint32(0, true) !== crc) throw new Error('its checksum is wrong')
  return { consumed: end + TRAILER_BYTES }
}

const FLAG = { crc: 2, extra: 4, name: 8, comment: 16 } as const

function headerBytes(bytes: Uint8Array): number {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8)
    throw new Error('it does not begin as gzip does')
  const flags = bytes[3] ?? 0
  let at = 10
  if (flags & FLAG.extra) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  if (flags & FLAG.name) at = afterText(bytes, at)
  if (flags & FLAG.comment) at = afterText(bytes, at)
  return flags & FLAG.crc ? at + 2 : at
}

function afterText(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0, from)
  if (end < 0) throw new Error('the file ends in the middle')
  return end + 1
}
