import { spawn, type ChildProcess } from 'node:child_process'
import { findTool, toolEnvironment, toolMissing } from './find-tool.ts'

interface Options {
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly stdin: 'pipe' | 'ignore'
  /** What runs in the end, behind the jail around it. */
  readonly program: string
}

/**
 * A watch inside the group that ends it when we are gone, whatever killed us and at whatever moment: it reads a pipe that
 * only we hold open. The parent-death signal (prctl(2)) reaches just one process, is lost when that one changes its user,
 * and never comes to who asks for it a moment too late; a jail that was being built then went on without us.
 */
const WATCHED = `{ trap '' HUP INT TERM; read -r end <&3; kill -KILL 0; } </dev/null >/dev/null 2>&1 & exec "$@" 3<&-`

const living = new Set<number>()

type Hearer = (pid: number, program: string) => void
const hearers = new Set<Hearer>()

/** Hears of every program that is started from here. */
export function onSpawn(hear: Hearer): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

export function announce(pid: number, program: string): void {
  for (const hear of hearers) hear(pid, program)
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches us alone and we decide. The group ends with us:
 * by the handler below when we exit, by its watch when we are killed or the program has ended and left others behind.
 */
export function spawnGroup(
  argv: readonly string[],
  { env, cwd, stdin, program: name }: Options
): ChildProcess {
  const program = findTool(argv[0] ?? '')
  if (program === null) throw toolMissing(argv)
  if (living.size === 0) process.on('exit', killAll)
  const child = spawn('/bin/sh', ['-c', WATCHED, 'watch', program, ...argv.slice(1)], {
    cwd,
    detached: true,
    stdio: [stdin, 'pipe', 'pipe', 'pipe'],
    env: { ...toolEnvironment(), ...env }
  })
  const { pid } = child
  if (pid === undefined) return child
  living.add(pid)
  announce(pid, name)
  child.once('exit', () => child.stdio[3]?.destroy())
  child.once('close', () => {
    living.delete(pid)
    if (living.size === 0) process.off('exit', killAll)
  })
  return child
}

/** A signal to every process of the group; false when there is none left. */
export function signalGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): boolean {
  if (pid === undefined) return false
  try {
    return process.kill(-pid, signal)
  } catch {
    // ESRCH: it ended by itself.
    return false
  }
}

function killAll(): void {
  for (const pid of living) signalGroup(pid, 'SIGKILL')
}
