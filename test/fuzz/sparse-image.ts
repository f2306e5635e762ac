// Images of disks and files as the pages of them that hold anything, so that a filesystem of 300 MB is a fixture of a few KB.
import { gunzipSync, gzipSync } from 'node:zlib'

const PAGE = 512

export interface SparseImage {
  readonly bytes: number
  /** By page number; what is not here is zeros. */
  readonly pages: ReadonlyMap<number, Uint8Array>
}

/** The pages of the image that are not all zeros, but no more than these; a log of XFS is full of stamps. */
export function sparse(image: Uint8Array, most = 4096): SparseImage {
  const pages = new Map<number, Uint8Array>()
  for (let at = 0; at < image.length && pages.size < most; at += PAGE) {
    const page = new Uint8Array(PAGE)
    page.set(image.subarray(at, at + PAGE))
    if (page.some(byte => byte !== 0)) pages.set(at / PAGE, page)
  }
  return { bytes: image.length, pages }
}

/** Size, and number and content of each page. */
export function pack({ bytes, pages }: SparseImage): Buffer {
  const head = (value: number): Buffer => {
    const out = Buffer.alloc(8)
    out.writeDoubleLE(value)
    return out
  }
  const all = [...pages].flatMap(([number, page]) => [head(number), page])
  return gzipSync(Buffer.concat([head(bytes), ...all]), { level: 9 })
}

export function unpack(packed: Uint8Array): SparseImage {
  const all = gunzipSync(packed)
  const pages = new Map<number, Uint8Array>()
  for (let at = 8; at < all.length; at += 8 + PAGE)
    pages.set(all.readDoubleLE(at), new Uint8Array(all.subarray(at + 8, at + 8 + PAGE)))
  return { bytes: all.readDoubleLE(0), pages }
}

/** What a disk answers; it fails where a program asks for something that no disk has. */
export function readSparse({ bytes, pages }: SparseImage, at: number, length: number): Uint8Array {
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(length) || at < 0 || length < 0)
    throw new Error(`a read of ${length} bytes at ${at}`)
  const out = new Uint8Array(Math.max(0, Math.min(length, bytes - at)))
  if (out.length === 0) return out
  const [first, last] = [Math.floor(at / PAGE), Math.floor((at + out.length - 1) / PAGE)]
  const put = (number: number, page: Uint8Array): void => {
    const from = number * PAGE - at
    out.set(page.subarray(Math.max(0, -from), Math.max(0, out.length - from)), Math.max(0, from))
  }
  // A long read of a small image, or a short one of a large image.
  if (last - first > pages.size)
    for (const [number, page] of pages) if (number >= first && number <= last) put(number, page)
  if (last - first <= pages.size)
    for (let number = first; number <= last; number += 1) {
      const page = pages.get(number)
      if (page !== undefined) put(number, page)
    }
  return out
}
