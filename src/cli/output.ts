import type { ExitCode } from './exit-codes.ts'

// Nobody has to read to the end: `h2k show p.json | head` is no error, and an apply goes on without its reader. Whatever
// else keeps text from being written, such as a full disk, is one: somebody believes to have it.

const gone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])
let failed = false

/** Before anything is written. */
export function mindOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => lost(process.stdout, error))
  process.stderr.on('error', (error: NodeJS.ErrnoException) => lost(process.stderr, error))
  process.on('exit', code => {
    process.exitCode = exitAfterOutput(code)
  })
}

/** The exit code of a command, considering whether all that it said was written. */
export const exitAfterOutput = (code: ExitCode | number): number => (code === 0 && failed ? 1 : code)

/** Says once that something could not be written to `name`. */
export function outputFailed(name: string, error: Error): void {
  if (!failed) process.stderr.write(`error: ${name} cannot be written: ${error.message}\n`)
  failed = true
}

function lost(stream: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  // A terminal that was closed answers EIO.
  if (gone.has(error.code ?? '') || (stream.isTTY && error.code === 'EIO')) return
  outputFailed(stream === process.stdout ? 'standard output' : 'standard error', error)
}
