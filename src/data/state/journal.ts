import { validate } from '../../formats/validators/journal.gen.js'
import type { LogFile, Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { JournalEntry, JournalRecord } from '../../model/journal.ts'
import type { Bytes } from '../../model/size.ts'

/** The open journal of one run. */
export interface Journal {
  /**
   * Durable when it returns (W1, W5). Appends are queued: the order of calls is the order of records. After one has
   * failed, all others do: what the file holds then is only known after it was opened anew (W8).
   *
   * Throws   JOURNAL_UNWRITABLE, followed by the reason.
   */
  append(entry: JournalEntry, run: string): Promise<JournalRecord>
  /** Where it ends now. */
  position(): Position
  close(): Promise<void>
}

/** A place between two lines of a journal. */
export interface Position {
  /** How many bytes are before it. */
  readonly bytes: Bytes
  /** Number of the record before it, and hash of its line. */
  readonly seq: number
  readonly last: string
}

export interface OpenJournal {
  readonly journal: Journal
  readonly records: readonly JournalRecord[]
  /** A torn last line that was dropped, or null. */
  readonly torn: Diagnostic | null
}

/** Hash that stands in for the line before the first one. */
const GENESIS = '00000000'

/**
 * Opens and verifies a journal: every line has its checksum and names the line before it.
 *
 * Throws   JOURNAL_CORRUPT when a line in the middle is bad, STATE_VERSION when a sound line is of a kind that is not
 *          known here; the file stays as it is.
 */
export async function openJournal(path: string, machine: Machine): Promise<OpenJournal> {
  const file = await machine.durable.openLog(path)
  try {
    const bytes = await file.read()
    const { records, good, seq, last } = readRecords(path, { bytes }, machine)
    const torn = good < bytes.length ? tornLine(path, records.length + 1) : null
    // Cut off by the first append: until then nobody has agreed to go on from here.
    const tail = { path, file, seq, last, bytes: good, torn: torn !== null }
    return { records, torn, journal: writer(tail, machine) }
  } catch (error) {
    await file.close()
    throw error
  }
}

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

interface Tail {
  readonly path: string
  readonly file: LogFile
  seq: number
  last: string
  bytes: Bytes
  /** Whether the file goes on behind that with a line that does not count. */
  torn: boolean
}

function writer({ path, file, ...tail }: Tail, machine: Machine): Journal {
  let queue: Promise<unknown> = Promise.resolve()
  let broken: H2kError | null = null

  async function write(entry: JournalEntry, run: string): Promise<JournalRecord> {
    if (broken !== null) throw broken
    const { timestamp } = machine.durable
    const line = seal(
      JSON.stringify({ s: tail.seq + 1, t: timestamp(), r: run, ...entry, p: tail.last }),
      machine
    )
    const bytes = encode(`${line}\n`)
    try {
      if (tail.torn) await file.truncate(tail.bytes)
      tail.torn = false
      await file.append(bytes)
    } catch (error) {
      if (!(error instanceof H2kError)) throw error
      broken = new H2kError(unwritable(path), ...error.diagnostics)
      throw broken
    }
    tail.seq += 1
    tail.last = hashOf(line, machine)
    tail.bytes += bytes.length
    return JSON.parse(line) as JournalRecord
  }

  return {
    append(entry, run) {
      const written = queue.then(() => write(entry, run))
      queue = written.catch(() => undefined)
      return written
    },
    position: () => ({ bytes: tail.bytes, seq: tail.seq, last: tail.last }),
    async close() {
      await queue
      await file.close()
    }
  }
}

/** `{…}` becomes `{…,"c":"crc32"}`: the checksum covers the text before it. */
export const seal = (body: string, { durable }: Machine): string =>
  `${body.slice(0, -1)},"c":"${durable.crc32(body.slice(0, -1))}"}`

interface Read {
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

function readRecords(
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
      // A power loss may write the end of the last line and not its beginning.
      if (sound || end + 1 === bytes.length) break
      throw new H2kError(corrupt(path, from.seq + records.length + 1, from.bytes + start))
    }
    records.push(known(path, line.value, records))
    seq = Number(line.value.s)
    last = hashOf(line.text, machine)
    start = end + 1
  }
  return { records, good: start, seq, last }
}

const follows = ({ s, p }: Line['value'], seq: number, last: string): boolean => p === last && s === seq + 1

/** The first line of a journal that was rotated or recovered stands for all before it. */
const goesOn = ({ k, s }: Line['value']): boolean => k === 'state.base' && Number.isSafeInteger(s)

interface Line {
  readonly text: string
  readonly value: { readonly s?: unknown; readonly p?: unknown; readonly k?: unknown; readonly d?: unknown }
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

const hashOf = (line: string, { host }: Machine): string => host.sha256(encode(line)).slice(0, 8)

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function corrupt(path: string, line: number, byte: number): Diagnostic {
  return {
    code: 'JOURNAL_CORRUPT',
    severity: 'error',
    what: `line ${line} of the journal (byte ${byte}) does not match its checksum or the line before it`,
    where: { in: 'file', path, line },
    hint: 'see what can be saved, and save it, with: h2k state recover'
  }
}

function tornLine(path: string, line: number): Diagnostic {
  return {
    code: 'JOURNAL_TORN',
    severity: 'warning',
    what: `the last line of the journal was cut off and has been dropped`,
    where: { in: 'file', path, line },
    hint: 'nothing to do: no effect depends on it'
  }
}

function unwritable(path: string): Diagnostic {
  return {
    code: 'JOURNAL_UNWRITABLE',
    severity: 'error',
    what: 'the journal cannot be written, so nothing new is begun',
    where: { in: 'file', path },
    hint: 'mend what the next message names, then apply again: everything recorded so far stays done'
  }
}
