import type { LogFile, Machine } from '../../model/durable.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { JournalEntry, JournalRecord } from '../../model/journal.ts'
import type { Bytes } from '../../model/size.ts'
import { encode, hashOf, type Position, readRecords, seal } from './read-journal.ts'

/** The open journal of one run. */
export interface Journal {
  /**
   * Durable when it returns (W1, W5), unless nothing waits for its kind. Appends are queued: the order of calls is the
   * order of records. After one has failed, all others do: what the file holds then is only known after it was opened
   * anew (W8).
   *
   * Throws   JOURNAL_UNWRITABLE, followed by the reason.
   */
  append(entry: JournalEntry, run: string): Promise<JournalRecord>
  /** The same for several records, in this order, with one flush for all of them. */
  appendAll(entries: readonly JournalEntry[], run: string): Promise<readonly JournalRecord[]>
  /** Returns once all of it is on the disk, also what nothing waits for and what others wrote. Throws as append. */
  flush(): Promise<void>
  /** Where it ends now. */
  position(): Position
  close(): Promise<void>
}

export interface OpenJournal {
  readonly journal: Journal
  readonly records: readonly JournalRecord[]
  /** Says that a torn end was dropped; null when there was none. */
  readonly torn: Diagnostic | null
}

/**
 * Kinds that nothing waits for. What they are for is over with a loss of power (no process outlives one), or follows from
 * the records around them; a kill leaves them in the file, and the next flush takes them to the disk with all the others.
 */
const UNAWAITED: ReadonlySet<JournalEntry['k']> = new Set([
  'state.begin',
  'state.snapshot',
  'process.begin',
  'effect.done'
])

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
    const tail = { path, file, seq, last, bytes: good, flushed: seq, settled: bytes.length === 0 }
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
  /** Number of the last record that is on the disk for certain. */
  flushed: number
  /** False until the file ends there, and all before it was flushed: whoever wrote it may have been killed before that. */
  settled: boolean
}

type End = Pick<Tail, 'seq' | 'last' | 'flushed'> & { readonly machine: Machine }

/** The lines of these records, as they follow the end of a journal. */
function linesOf(
  entries: readonly JournalEntry[],
  run: string,
  { seq: before, last: first, flushed, machine }: End
): readonly string[] {
  let last = first
  return entries.map((entry, index) => {
    const seq = before + index
    const envelope = { s: seq + 1, t: machine.durable.timestamp(), r: run }
    const behind = flushed < seq ? { f: flushed } : {}
    const line = seal(JSON.stringify({ ...envelope, ...entry, ...behind, p: last }), machine)
    last = hashOf(line, machine)
    return line
  })
}

function writer({ path, file, ...tail }: Tail, machine: Machine): Journal {
  let queue: Promise<unknown> = Promise.resolve()
  let broken: H2kError | null = null

  /** What is asked of the file; after a failure nothing more is. */
  async function ask(act: () => Promise<void>): Promise<void> {
    if (broken !== null) throw broken
    try {
      if (!tail.settled) await file.truncate(tail.bytes)
      tail.settled = true
      await act()
    } catch (error) {
      if (!(error instanceof H2kError)) throw error
      broken = new H2kError(unwritable(path), ...error.diagnostics)
      throw broken
    }
  }

  async function write(entries: readonly JournalEntry[], run: string): Promise<readonly JournalRecord[]> {
    const lines = linesOf(entries, run, { ...tail, machine })
    const bytes = encode(lines.map(line => `${line}\n`).join(''))
    const awaited = entries.some(({ k }) => !UNAWAITED.has(k))
    await ask(() => (awaited ? file.append(bytes) : file.write(bytes)))
    tail.seq += lines.length
    tail.last = hashOf(lines.at(-1) ?? '', machine)
    tail.bytes += bytes.length
    if (awaited) tail.flushed = tail.seq
    return lines.map(line => JSON.parse(line) as JournalRecord)
  }

  async function flush(): Promise<void> {
    await ask(async () => {
      if (tail.flushed < tail.seq) await file.append(new Uint8Array())
    })
    tail.flushed = tail.seq
  }

  function next<Value>(act: () => Promise<Value>): Promise<Value> {
    const done = queue.then(act)
    queue = done.catch(() => undefined)
    return done
  }
  const appendAll: Journal['appendAll'] = (entries, run) => next(() => write(entries, run))

  return {
    appendAll,
    flush: () => next(flush),
    append: (entry, run) => appendAll([entry], run).then(([record]) => record as JournalRecord),
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
    what: 'the end of the journal never reached the disk as a whole, and has been dropped',
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
