import type { LogFile, Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { JournalEntry, JournalRecord } from '../../model/journal.ts'
import type { Bytes } from '../../model/size.ts'
import { encode, hashOf, type Position, readRecords, seal } from './read-journal.ts'

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

export interface OpenJournal {
  readonly journal: Journal
  readonly records: readonly JournalRecord[]
  /** A torn last line that was dropped, or null. */
  readonly torn: Diagnostic | null
}

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
