import { decodeUtf8 } from './utf8.ts'

/** Little readers over bytes that may end early: what is not there reads as zero. */
export interface Fields {
  readonly length: number
  u8(offset: number): number
  le16(offset: number): number
  le32(offset: number): number
  /** Values above 2^53 come back as Infinity: no size on a disk that h2k can handle is that large. */
  le64(offset: number): number
  be16(offset: number): number
  be32(offset: number): number
  be64(offset: number): number
  /** Latin-1 up to the first NUL. */
  text(offset: number, length: number): string
  /** UTF-8 up to the first NUL, trailing blanks kept; null when it is no UTF-8. */
  utf8(offset: number, length: number): string | null
  hex(offset: number, length: number): string
  slice(offset: number, length: number): Uint8Array
}

export function fields(bytes: Uint8Array): Fields {
  const u8 = (offset: number): number => bytes[offset] ?? 0
  const le16 = (offset: number): number => u8(offset) + u8(offset + 1) * 0x100
  const le32 = (offset: number): number => le16(offset) + le16(offset + 2) * 0x10000
  const be16 = (offset: number): number => u8(offset) * 0x100 + u8(offset + 1)
  const be32 = (offset: number): number => be16(offset) * 0x10000 + be16(offset + 2)
  const slice = (offset: number, length: number): Uint8Array => bytes.subarray(offset, offset + length)
  return {
    length: bytes.length,
    u8,
    le16,
    le32,
    le64: offset => safe(le32(offset + 4), le32(offset)),
    be16,
    be32,
    be64: offset => safe(be32(offset), be32(offset + 4)),
    text: (offset, length) => latin1(untilNul(slice(offset, length))),
    utf8: (offset, length) => decodeUtf8(untilNul(slice(offset, length))),
    hex: (offset, length) => hex(slice(offset, length)),
    slice
  }
}

function safe(high: number, low: number): number {
  const value = high * 0x1_0000_0000 + low
  return Number.isSafeInteger(value) ? value : Infinity
}

const untilNul = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(0)
  return end === -1 ? bytes : bytes.subarray(0, end)
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** A call takes a bounded number of arguments. */
const PIECE = 8192

/** One character for each byte, so that nothing is lost. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + PIECE)))
  return pieces.join('')
}

/** 32 digits as 8-4-4-4-12. */
export function dashedUuid(hexText: string): string {
  return [
    hexText.slice(0, 8),
    hexText.slice(8, 12),
    hexText.slice(12, 16),
    hexText.slice(16, 20),
    hexText.slice(20)
  ].join('-')
}
