import { validate } from '../../formats/validators/journal.gen.js'
import type { Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { Bytes } from '../../model/size.ts'

/** A place between two lines of a journal. */
export interface Position {
  /** How many bytes are before it. */
  readonly bytes: Bytes
  /** Number of the record before it, and hash of its line. */
  readonly seq: number
  readonly last: string
}

/** Hash that stands in for the line before the first one. */
const GENESIS = '00000000'

/** The records before the first line that is not sound, of a journal of which it is known that one is not. */
export function readSoundLines(path: string, bytes: Uint8Array, machine: Machine): readonly JournalRecord[] {
  return readRecords(path, { bytes, sound: true }, machine).records
}

/** Reads a journal without the right to write it: a torn tail is ignored. */
export const readJournal = (path: string, bytes: Uint8Array, machine: Machine): readonly JournalRecord[] =>
  readRecords(path, { bytes }, machine).records

/**
 * The records behind a position, verified as in the whole journal; `bytes` begin there. What is before it is not
 * looked at; `endsAt` knows its last line.
 *
 * Throws   as openJournal.
 */
export const readJournalFrom = (
  path: string,
  { bytes, from }: { readonly bytes: Uint8Array; readonly from: Position },
  machine: Machine
): readonly JournalRecord[] => readRecords(path, { bytes, from }, machine).records

/**
 * Whether a piece of a journal that ends at a position is one that the position was taken from: its last line has that
 * hash. Null when the piece does not hold that line whole.
 */
export function endsAt(piece: Uint8Array, { bytes, last }: Position, machine: Machine): boolean | null {
  if (piece.at(-1) !== 0x0a) return false
  const before = piece.subarray(0, -1).lastIndexOf(0x0a)
  if (before === -1 && piece.length < bytes) return null
  return machine.host.sha256(piece.subarray(before + 1, -1)).slice(0, 8) === last
}

/** `{…}` becomes `{…,"c":"crc32"}`: the checksum covers the text before it. */
export const seal = (body: string, { durable }: Machine): string =>
  `${body.slice(0, -1)},"c":"${durable.crc32(body.slice(0, -1))}"}`

export interface Read {
  readonly records: JournalRecord[]
  /** How many bytes hold whole, good lines. */
  readonly good: number
  readonly seq: number
  readonly last: string
}

const BEGINNING: Position = { bytes: 0, seq: 0, last: GENESIS }

interface Piece {
  readonly bytes: Uint8Array
  /** Where they begin; at the beginning when absent. */
  readonly from?: Position
  /** Whether what is before a bad line is wanted, instead of an error. */
  readonly sound?: boolean
}

export function readRecords(
  path: string,
  { bytes, from = BEGINNING, sound = false }: Piece,
  machine: Machine
): Read {
  const records: JournalRecord[] = []
  let { seq, last } = from
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    // A line without its newline was torn in the middle of an append: by W1 and W5 no effect can depend on it.
    if (end === -1) break
    const line = readLine(bytes.subarray(start, end), machine)
    if (line === undefined || !(follows(line.value, seq, last) || (seq === 0 && goesOn(line.value)))) {
      if (sound || isTorn(bytes.subarray(start), seq + 1, machine)) break
      throw new H2kError(corrupt(path, from.seq + records.length + 1, from.bytes + start))
    }
    records.push(known(path, line.value, records))
    seq = Number(line.value.s)
    last = hashOf(line.text, machine)
    start = end + 1
  }
  return { records, good: start, seq, last }
}

/**
 * Whether a loss of power may have left these lines so, the first of which is not the record of that number: it takes
 * any part of what was not flushed. A record that was written when that one was on the disk speaks against it, and so
 * does one that belongs to another place.
 */
function isTorn(rest: Uint8Array, number: number, machine: Machine): boolean {
  for (let start = 0; start < rest.length;) {
    const end = rest.indexOf(0x0a, start)
    if (end === -1) return true
    const { s, f = Number(s) - 1 } = readLine(rest.subarray(start, end), machine)?.value ?? {}
    if (s !== undefined && !(Number(s) > number && Number(f) < number)) return false
    start = end + 1
  }
  return true
}

const follows = ({ s, p }: Line['value'], seq: number, last: string): boolean => p === last && s === seq + 1

/** The first line of a journal that was rotated or recovered stands for all before it. */
const goesOn = ({ k, s }: Line['value']): boolean => k === 'state.base' && Number.isSafeInteger(s)

interface Line {
  readonly text: string
  readonly value: Readonly<Partial<Record<'s' | 'f' | 'p' | 'k' | 'd', unknown>>>
}

function readLine(bytes: Uint8Array, machine: Machine): Line | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const at = text.lastIndexOf(',"c":"')
    if (at === -1 || seal(`${text.slice(0, at)}}`, machine) !== text) return undefined
    return { text, value: JSON.parse(text) as Line['value'] }
  } catch {
    // Not UTF-8 or not JSON: the caller says what that means where it stands.
    return undefined
  }
}

/** A sound line that does not fit the schema was written by another version, not damaged. */
function known(path: string, value: Line['value'], before: readonly JournalRecord[]): JournalRecord {
  if (validate(value)) return value as JournalRecord
  const writer = versionIn(value) ?? writerOf(before)
  throw new H2kError({
    code: 'STATE_VERSION',
    severity: 'error',
    what: `record ${String(value.s)} of the journal (${String(value.k)}), written by h2k ${writer}, is not one that this h2k knows`,
    where: { in: 'file', path, line: Number(value.s) },
    hint: `use h2k ${writer} or newer`
  })
}

/** Records that say which version goes on from there say so in every version. */
function versionIn({ d }: { readonly d?: unknown }): string | null {
  if (typeof d !== 'object' || d === null || !('h2k_version' in d)) return null
  return typeof d.h2k_version === 'string' ? d.h2k_version.slice(0, 64) : null
}

/** The version that wrote the last of these records; empty when there is none. */
export const writerOf = (records: readonly JournalRecord[]): string =>
  records.map(versionIn).findLast(version => version !== null) ?? ''

export const hashOf = (line: string, { host }: Machine): string => host.sha256(encode(line)).slice(0, 8)

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function corrupt(path: string, line: number, byte: number): Diagnostic {
  return {
    code: 'JOURNAL_CORRUPT',
    severity: 'error',
    what: `line ${line} of the journal (byte ${byte}) does not match its checksum or the line before it`,
    where: { in: 'file', path, line },
    hint: 'see what can be saved, and save it, with: h2k state recover'
  }
}
