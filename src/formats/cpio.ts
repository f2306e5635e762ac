import { latin1 } from './bytes.ts'

/** One member of a newc archive; `offset` and `bytes` say where its data is in what was parsed. */
export interface CpioEntry {
  readonly path: string
  /** st_mode. */
  readonly mode: number
  readonly offset: number
  readonly bytes: number
}

export interface CpioArchive {
  readonly entries: readonly CpioEntry[]
  /** First byte after the trailer, or after the last whole member when there is none. */
  readonly next: number
  /** Why reading stopped before a trailer; null for a whole archive. */
  readonly problem: string | null
}

const HEADER_BYTES = 110
const MAX_PATH_BYTES = 4096
/** A distribution's largest initramfs has a few ten thousand. */
const MAX_ENTRIES = 500_000
const TRAILER = 'TRAILER!!!'

export const isCpio = (bytes: Uint8Array, at: number): boolean =>
  /^07070[12]$/.test(latin1(bytes.subarray(at, at + 6)))

/**
 * Lists a newc archive that starts at `from`, up to its trailer. No data is copied.
 *
 * Source: kernel, Documentation/driver-api/early-userspace/buffer-format.rst.
 */
export function parseCpio(bytes: Uint8Array, from: number): CpioArchive {
  const entries: CpioEntry[] = []
  let at = from
  while (entries.length < MAX_ENTRIES) {
    const member = memberAt(bytes, at)
    if (typeof member === 'string') return { entries, next: at, problem: `${member} at byte ${at}` }
    at = member.next
    if (member.entry.path === TRAILER) return { entries, next: at, problem: null }
    entries.push(member.entry)
  }
  return { entries, next: at, problem: `more than ${MAX_ENTRIES} members` }
}

function memberAt(
  bytes: Uint8Array,
  at: number
): { readonly entry: CpioEntry; readonly next: number } | string {
  if (at + HEADER_BYTES > bytes.length) return 'the archive ends without a trailer'
  if (!isCpio(bytes, at)) return 'no member header'
  const header = latin1(bytes.subarray(at, at + HEADER_BYTES))
  if (!/^[0-9a-fA-F]{104}$/.test(header.slice(6))) return 'a header that is not hexadecimal'
  const field = (index: number): number => parseInt(header.slice(6 + index * 8, 14 + index * 8), 16)
  const [mode, size, name_bytes] = [field(1), field(6), field(11)]
  if (name_bytes === 0 || name_bytes > MAX_PATH_BYTES) return `a name of ${name_bytes} bytes`
  const name_at = at + HEADER_BYTES
  const offset = at + align4(HEADER_BYTES + name_bytes)
  if (offset + size > bytes.length) return `a member of ${size} bytes that goes beyond the end`
  const path = latin1(bytes.subarray(name_at, name_at + name_bytes - 1)).replace(/^(\.?\/)+/, '')
  return { entry: { path, mode, offset, bytes: size }, next: at + align4(offset - at + size) }
}

/** Not by bit operations: sizes may be above 2^31. */
const align4 = (value: number): number => Math.ceil(value / 4) * 4
