import type { ChildProcess } from 'node:child_process'
import type { H2kError } from '../../model/diagnostic.ts'
import type { RunOptions, RunResult, StopSignal } from '../../model/host.ts'
import { KIB, MIB } from '../../model/size.ts'
import { captureEnd, captureStart } from './capture.ts'
import { signalGroup, spawnGroup } from './child.ts'
import { failure } from './failure.ts'
import { findTool, toolMissing } from './find-tool.ts'
import { jailed } from './jail.ts'
import { stoppedFailure } from './stop.ts'

export const STDERR_BYTES = 64 * KIB
const DEFAULT_STDOUT_BYTES = 16 * MIB

/** A program that was told to end gets this long to put its files in order. */
const GRACE_MS = 2000

interface Run {
  readonly argv: readonly string[]
  readonly options: RunOptions
  readonly stop: StopSignal
  readonly root: string
}

/** Runs a program to its end. Its own exit status is an answer, not an error. */
export async function run({ argv, options, stop, root }: Run): Promise<RunResult> {
  if (stop.stopped && options.after_stop !== true) throw stoppedFailure(argv)
  const inside = options.jail === undefined ? argv : jailed(installed(argv), options.jail)
  const child = spawnGroup(inside, {
    env: options.env ?? {},
    cwd: options.cwd ?? root,
    stdin: options.stdin === undefined ? 'ignore' : 'pipe',
    program: argv[0] ?? ''
  })
  const watch = watchEnd({ argv, options, stop, root }, child)
  // A program that does not read all of its input is no error of ours: its status says what it thinks.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(options.stdin)
  return watch
}

function watchEnd({ argv, options, stop }: Run, child: ChildProcess): Promise<RunResult> {
  const stdout = captureStart(options.max_output_bytes ?? DEFAULT_STDOUT_BYTES)
  const stderr = captureEnd(STDERR_BYTES)
  let broken: H2kError | undefined
  const end = (why: H2kError, signal: 'SIGTERM' | 'SIGKILL'): void => {
    broken ??= why
    signalGroup(child.pid, signal)
  }
  child.stdout?.on('data', (piece: Buffer) => {
    if (options.onStdout !== undefined) options.onStdout(piece)
    else if (!stdout.add(piece)) end(tooMuch(argv, options), 'SIGKILL')
  })
  child.stderr?.on('data', (piece: Buffer) => stderr.add(piece))
  const timers: NodeJS.Timeout[] = []
  if (options.timeout_ms !== undefined)
    timers.push(setTimeout(() => end(tookTooLong(argv, options), 'SIGKILL'), options.timeout_ms))
  const forget =
    options.after_stop === true
      ? () => undefined
      : stop.onStop(() => {
          const { finish_ms = 0 } = options
          timers.push(setTimeout(() => end(stoppedFailure(argv), 'SIGTERM'), finish_ms))
          timers.push(setTimeout(() => end(stoppedFailure(argv), 'SIGKILL'), finish_ms + GRACE_MS))
        })
  return new Promise<RunResult>((done, fail) => {
    child.once('error', error => fail(notStarted(argv, error)))
    child.once('close', (status, signal) => {
      if (broken !== undefined) return fail(broken)
      done({ status, signal, stdout: stdout.bytes(), stderr: new TextDecoder().decode(stderr.bytes()) })
    })
  }).finally(() => {
    forget()
    timers.forEach(clearTimeout)
  })
}

/** Inside a jail a missing program would look like one that failed. */
export function installed(argv: readonly string[]): readonly string[] {
  const program = findTool(argv[0] ?? '')
  if (program === null) throw toolMissing(argv)
  return [program, ...argv.slice(1)]
}

export const notStarted = (argv: readonly string[], error: Error): H2kError =>
  failure({
    code: 'TOOL_FAILED',
    what: `${argv[0]} could not be started: ${error.message}`,
    where: { in: 'host', argv },
    hint: 'run: h2k doctor'
  })

const tookTooLong = (argv: readonly string[], { timeout_ms }: RunOptions): H2kError =>
  failure({
    code: 'TOOL_TIMEOUT',
    what: `${argv[0]} did not end within ${timeout_ms} ms and was killed`,
    where: { in: 'host', argv },
    hint: 'run the command by hand to see where it hangs; a busy host may only need another try'
  })

const tooMuch = (argv: readonly string[], { max_output_bytes }: RunOptions): H2kError =>
  failure({
    code: 'TOOL_OUTPUT_TOO_LARGE',
    what: `${argv[0]} wrote more than ${max_output_bytes ?? DEFAULT_STDOUT_BYTES} bytes and was killed`,
    where: { in: 'host', argv },
    hint: 'the image holds more than any sound one of its kind; look at it with the tool itself'
  })
