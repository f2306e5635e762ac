import type { RunResult, StartOptions, Started, StopSignal } from '../../model/host.ts'
import { KIB } from '../../model/size.ts'
import { captureEnd } from './capture.ts'
import { signalGroup, spawnGroup } from './child.ts'
import { jailed } from './jail.ts'
import { installed, notStarted, STDERR_BYTES } from './run.ts'
import { stoppedFailure } from './stop.ts'

const STDOUT_BYTES = 64 * KIB

/** A program that was told to end gets this long to put its files in order. */
const GRACE_MS = 5000

/**
 * SIGTERM is for the program inside, which makes a handler of its own: the guards around it would end at once and take
 * it with them.
 */
const DEAF = ['sh', '-c', `trap '' TERM; exec "$@"`, 'jail']

interface Start {
  readonly argv: readonly string[]
  readonly options: StartOptions
  readonly stop: StopSignal
  readonly root: string
}

/** Starts a program that goes on in the background; of its output the end is kept. A stop of the run ends it. */
export async function start({ argv, options, stop, root }: Start): Promise<Started> {
  if (stop.stopped) throw stoppedFailure(argv)
  const inside = options.jail === undefined ? argv : [...DEAF, ...jailed(installed(argv), options.jail)]
  const child = spawnGroup(inside, {
    env: options.env ?? {},
    cwd: options.cwd ?? root,
    stdin: 'ignore',
    program: argv[0] ?? ''
  })
  const stdout = captureEnd(STDOUT_BYTES)
  const stderr = captureEnd(STDERR_BYTES)
  child.stdout?.on('data', (piece: Buffer) => stdout.add(piece))
  child.stderr?.on('data', (piece: Buffer) => stderr.add(piece))
  const exited = new Promise<RunResult>(done => {
    child.once('close', (status, signal) =>
      done({ status, signal, stdout: stdout.bytes(), stderr: new TextDecoder().decode(stderr.bytes()) })
    )
  })
  await new Promise<void>((done, fail) => {
    child.once('spawn', () => done())
    child.once('error', error => fail(notStarted(argv, error)))
  })
  const { pid = 0 } = child
  const kill = () => endGroup(pid, exited)
  const forget = stop.onStop(() => void kill())
  void exited.then(forget)
  return { pid, exited, kill }
}

async function endGroup(pid: number, exited: Promise<RunResult>): Promise<void> {
  if (!signalGroup(pid, 'SIGTERM')) return
  const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE_MS)
  await exited
  clearTimeout(timer)
  // What the program started itself and left behind.
  signalGroup(pid, 'SIGKILL')
}
