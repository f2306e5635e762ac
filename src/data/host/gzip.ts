import { crc32, inflateRaw } from 'node:zlib'
import type { Bytes } from '../../model/size.ts'

interface Inflated {
  readonly bytes: Uint8Array
  readonly consumed: number
}

const TRAILER_BYTES = 8

/**
 * One gzip member. node:zlib's gunzip takes whatever follows for another member and fails on an initramfs whose next
 * segment begins right there, so the member's frame is read here.
 *
 * Source: RFC 1952.
 */
export async function gunzipMember(bytes: Uint8Array, max: Bytes): Promise<Inflated> {
  const start = headerBytes(bytes)
  const { buffer, engine } = await inflate(bytes.subarray(start), max)
  const end = start + engine.bytesWritten
  const trailer = bytes.subarray(end, end + TRAILER_BYTES)
  if (trailer.length < TRAILER_BYTES) throw new Error('the file ends in the middle')
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER_BYTES)
  if (view.getUint32(0, true) !== crc32(buffer)) throw new Error('its checksum is wrong')
  return { bytes: buffer, consumed: end + TRAILER_BYTES }
}

interface InflateInfo {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

function inflate(bytes: Uint8Array, max: Bytes): Promise<InflateInfo> {
  return new Promise((done, fail) => {
    // With `info` the answer has another shape than the types say.
    inflateRaw(bytes, { info: true, maxOutputLength: max }, (error, result: unknown) =>
      error === null ? done(result as InflateInfo) : fail(error)
    )
  })
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
