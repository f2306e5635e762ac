import { cpioReader, isCpio } from './cpio.ts'

/** Fewer zeros are no padding, but part of something. */
const MIN_ZEROS = 8
/** Bytes that only look like archives are none of ours; each look may take the whole file. */
const MAX_LOOKS = 16
const ZERO_DIGIT = 0x30

/**
 * Where bare archives begin that follow zeros and fill the file to its end; null when there are none. This is how to
 * find what was appended behind a compressed stream whose end nobody tells.
 *
 * Source: kernel, Documentation/driver-api/early-userspace/buffer-format.rst.
 */
export function cpioTail(bytes: Uint8Array): number | null {
  let looks = 0
  for (let at = bytes.indexOf(ZERO_DIGIT); at !== -1; at = bytes.indexOf(ZERO_DIGIT, at + 1)) {
    if (!followsZeros(bytes, at) || !isCpio(bytes, at)) continue
    if (reachesEnd(bytes, at)) return at
    looks += 1
    if (looks === MAX_LOOKS) return null
  }
  return null
}

function followsZeros(bytes: Uint8Array, at: number): boolean {
  if (at < MIN_ZEROS) return false
  for (let back = 1; back <= MIN_ZEROS; back += 1) if (bytes[at - back] !== 0) return false
  return true
}

function reachesEnd(bytes: Uint8Array, from: number): boolean {
  let at = from
  while (at < bytes.length) {
    if (!isCpio(bytes, at)) return false
    const archive = cpioReader({ wanted: () => 0, entry: () => undefined })
    archive.push(bytes.subarray(at))
    if (archive.problem() !== null) return false
    at += archive.taken()
    while (bytes[at] === 0) at += 1
  }
  return true
}
