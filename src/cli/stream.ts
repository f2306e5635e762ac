import { randomUUID } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import type { StreamEvent } from '../model/event.ts'
import { H2kError } from '../model/diagnostic.ts'
import { eventLine } from '../views/apply-json.ts'
import { exitAfterOutput, outputFailed } from './output.ts'
import { reasonOf } from './reason.ts'
import { VERSION } from './version.ts'

/** The lines of --json and --json-into: the first says who speaks, the last with which exit code the process ends. */
export interface Stream {
  /** On every line, and what the run is called in the journal. */
  readonly run_id: string
  say(event: StreamEvent): void
}

export interface StreamOptions {
  readonly command: string
  /** Lines to standard output. */
  readonly json: boolean
  /** Lines to this file as well. */
  readonly into?: string | undefined
}

/** Throws   FILE_UNWRITABLE when `into` cannot be opened. */
export function openStream({ command, json, into }: StreamOptions): Stream {
  const run_id = randomUUID()
  const sinks = [...(json ? [toStdout] : []), ...(into === undefined ? [] : [toFile(into)])]
  let seq = 0
  const say = (event: StreamEvent): void => {
    seq += 1
    const line = `${eventLine(event, { seq, run_id, timestamp: new Date().toISOString() })}\n`
    for (const write of sinks) write(line)
  }
  say({ type: 'version', format_version: '1.0', h2k_version: VERSION, command })
  // However the process ends, but by a signal that nobody can handle.
  process.once('exit', code => say({ type: 'run_summary', exit_code: exitAfterOutput(code) }))
  return { run_id, say }
}

const toStdout = (line: string): void => void process.stdout.write(line)

/** Written line by line: others read it while the run goes on. It may be a pipe, or /dev/fd/3. */
function toFile(path: string): (line: string) => void {
  let file: number | null = openFile(path)
  return line => {
    if (file === null) return
    try {
      writeWhole(file, line)
    } catch (error) {
      closeSync(file)
      file = null
      outputFailed(path, error instanceof Error ? error : new Error(String(error)))
    }
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'w', 0o600)
  } catch (error) {
    throw new H2kError({
      code: 'FILE_UNWRITABLE',
      severity: 'error',
      what: `the events cannot be written: ${reasonOf(error)}`,
      where: { in: 'file', path },
      hint: 'name a file in a folder that exists and may be written: --json-into FILE'
    })
  }
}

function writeWhole(file: number, line: string): void {
  const bytes = Buffer.from(line)
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
