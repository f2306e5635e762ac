import { latin1 } from './bytes.ts'

/** One member of a newc archive. */
export interface CpioEntry {
  readonly path: string
  /** st_mode. */
  readonly mode: number
  readonly bytes: number
}

export interface CpioSink {
  /** How many first bytes of a member's data are wanted. */
  wanted(entry: CpioEntry): number
  entry(entry: CpioEntry, data: Uint8Array): void
}

export interface CpioReader {
  /** Takes the next piece, of any size. */
  push(piece: Uint8Array): void
  /** Why the archive is not whole; null after its trailer. */
  problem(): string | null
  /** How many bytes the archive took, trailer included. */
  taken(): number
}

const HEADER_BYTES = 110
const MAX_PATH_BYTES = 4096
/** A distribution's largest initramfs has a few ten thousand. */
const MAX_ENTRIES = 500_000
const TRAILER = 'TRAILER!!!'

export const isCpio = (bytes: Uint8Array, at: number): boolean =>
  /^07070[12]$/.test(latin1(bytes.subarray(at, at + 6)))

/** What the reader waits for: so many bytes, of which so many are kept, and what to do with them. */
interface Wait {
  readonly bytes: number
  readonly kept: Uint8Array
  readonly next: (kept: Uint8Array) => Wait | string | null
}

/**
 * Reads one newc archive piece by piece, so that an unpacked initramfs never has to be in memory as a whole.
 *
 * Source: kernel, Documentation/driver-api/early-userspace/buffer-format.rst.
 */
export function cpioReader(sink: CpioSink): CpioReader {
  let [taken, entries] = [0, 0]
  let wait: Wait | null = waitFor(HEADER_BYTES, HEADER_BYTES, header)
  let [done, started]: [number, number] = [0, 0]
  let problem: string | null = null

  function header(bytes: Uint8Array): Wait | string {
    started = taken - HEADER_BYTES
    const parsed = parseHeader(bytes)
    if (typeof parsed === 'string') return parsed
    entries += 1
    if (entries > MAX_ENTRIES) return `more than ${MAX_ENTRIES} members`
    const padded = align4(HEADER_BYTES + parsed.name_bytes) - HEADER_BYTES
    return waitFor(padded, parsed.name_bytes - 1, name => data({ ...parsed, path: pathOf(name) }))
  }

  function data({ path, mode, bytes }: CpioEntry): Wait | null {
    if (path === TRAILER) return null
    const entry = { path, mode, bytes }
    const kept = Math.min(sink.wanted(entry), bytes)
    return waitFor(align4(bytes), kept, content => {
      sink.entry(entry, content)
      return waitFor(HEADER_BYTES, HEADER_BYTES, header)
    })
  }

  /** Takes what the current wait may still have of the piece; true when it has all. */
  function fill({ bytes, kept }: Wait, piece: Uint8Array): number {
    const use = Math.min(piece.length, bytes - done)
    if (done < kept.length) kept.set(piece.subarray(0, Math.min(use, kept.length - done)), done)
    done += use
    taken += use
    return use
  }

  return {
    push: piece => {
      let at = 0
      while (wait !== null && problem === null && (at < piece.length || done === wait.bytes)) {
        at += fill(wait, piece.subarray(at))
        if (done < wait.bytes) return
        done = 0
        const next = wait.next(wait.kept)
        if (typeof next === 'string') problem = `${next} at byte ${started}`
        else wait = next
      }
    },
    problem: () =>
      problem ?? (wait === null ? null : `the archive ends without a trailer, after ${taken} bytes`),
    taken: () => taken
  }
}

const waitFor = (bytes: number, kept: number, next: Wait['next']): Wait => ({
  bytes,
  kept: new Uint8Array(kept),
  next
})

function parseHeader(
  bytes: Uint8Array
): (Omit<CpioEntry, 'path'> & { readonly name_bytes: number }) | string {
  if (!isCpio(bytes, 0)) return 'no member header'
  const digits = latin1(bytes.subarray(6))
  if (!/^[0-9a-fA-F]{104}$/.test(digits)) return 'a header that is not hexadecimal'
  const field = (index: number): number => parseInt(digits.slice(index * 8, index * 8 + 8), 16)
  const [mode, size, name_bytes] = [field(1), field(6), field(11)]
  if (name_bytes === 0 || name_bytes > MAX_PATH_BYTES) return `a name of ${name_bytes} bytes`
  return { mode, bytes: size, name_bytes }
}

const pathOf = (name: Uint8Array): string => latin1(name).replace(/^(\.?\/)+/, '')

/** Not by bit operations: sizes may be above 2^31. */
const align4 = (value: number): number => Math.ceil(value / 4) * 4
