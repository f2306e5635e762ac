import type { Durable, LogFile } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { JournalEntry, JournalRecord } from '../../model/journal.ts'

/** The open journal of one run. */
export interface Journal {
  readonly records: readonly JournalRecord[]
  /** A torn last line that was dropped, or null. */
  readonly torn: Diagnostic | null
  /** Durable when it returns (W1, W5). Appends are queued: the order of calls is the order of records. */
  append(entry: JournalEntry, run: string): Promise<JournalRecord>
  close(): Promise<void>
}

/** Hash that stands in for the line before the first one. */
const GENESIS = '00000000'

/**
 * Opens and verifies a journal: every line has its checksum and names the line before it.
 *
 * Throws   JOURNAL_CORRUPT when a line in the middle is bad; the file stays as it is.
 */
export async function openJournal(path: string, host: Host, durable: Durable): Promise<Journal> {
  const file = await durable.openLog(path)
  try {
    const { records, good, last } = readRecords(path, file.bytes, host, durable)
    const torn = good < file.bytes.length ? tornLine(path, records.length + 1) : null
    if (torn !== null) await file.truncate(good)
    return { records, torn, ...writer(file, { records, last }, host, durable) }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Reads a journal without the right to write it: a torn tail is ignored. */
export function readJournal(
  path: string,
  bytes: Uint8Array,
  host: Host,
  durable: Durable
): readonly JournalRecord[] {
  return readRecords(path, bytes, host, durable).records
}

function writer(
  file: LogFile,
  { records, last }: { records: readonly JournalRecord[]; last: string },
  host: Host,
  durable: Durable
) {
  let seq = records.at(-1)?.s ?? 0
  let previous = last
  let queue: Promise<unknown> = Promise.resolve()

  async function write(entry: JournalEntry, run: string): Promise<JournalRecord> {
    const body = JSON.stringify({ s: seq + 1, t: durable.timestamp(), r: run, ...entry, p: previous })
    const line = seal(body, durable)
    await file.append(encode(`${line}\n`))
    seq += 1
    previous = hash8(line, host)
    return JSON.parse(line) as JournalRecord
  }

  return {
    append(entry: JournalEntry, run: string): Promise<JournalRecord> {
      const written = queue.then(() => write(entry, run))
      queue = written.catch(() => undefined)
      return written
    },
    async close(): Promise<void> {
      await queue
      await file.close()
    }
  }
}

/** `{…}` becomes `{…,"c":"crc32"}`: the checksum covers the text before it. */
const seal = (body: string, { crc32 }: Durable): string =>
  `${body.slice(0, -1)},"c":"${crc32(body.slice(0, -1))}"}`

interface Read {
  readonly records: JournalRecord[]
  /** How many bytes hold whole, good lines. */
  readonly good: number
  readonly last: string
}

function readRecords(path: string, bytes: Uint8Array, host: Host, durable: Durable): Read {
  const records: JournalRecord[] = []
  let last = GENESIS
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    // A line without its newline was torn in the middle of an append: by W1 and W5 no effect can depend on it.
    if (end === -1) break
    const line = decode(bytes.subarray(start, end))
    const record = line === undefined ? undefined : readLine(line, last, records.length, durable)
    if (record === undefined) {
      if (end + 1 === bytes.length) break
      throw new H2kError(corrupt(path, records.length + 1, start))
    }
    records.push(record)
    last = hash8(line ?? '', host)
    start = end + 1
  }
  return { records, good: start, last }
}

function readLine(line: string, last: string, before: number, durable: Durable): JournalRecord | undefined {
  const at = line.lastIndexOf(',"c":"')
  if (at === -1 || seal(`${line.slice(0, at)}}`, durable) !== line) return undefined
  const record = parse(line)
  return record !== undefined && record.p === last && record.s === before + 1 ? record : undefined
}

function parse(line: string): JournalRecord | undefined {
  try {
    return JSON.parse(line) as JournalRecord
  } catch {
    return undefined
  }
}

const hash8 = (line: string, host: Host): string => host.sha256(encode(line)).slice(0, 8)

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function corrupt(path: string, line: number, byte: number): Diagnostic {
  return {
    code: 'JOURNAL_CORRUPT',
    severity: 'error',
    what: `line ${line} of the journal (byte ${byte}) does not match its checksum or the line before it`,
    where: { in: 'file', path, line },
    hint: 'restore the journal from a backup, or move the .h2k folder away: finished disks stay, and apply will ask before it replaces them'
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
