// Runs a command and watches its whole process tree: wall time, the memory of all Node processes together, appliances.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

export interface Watched {
  readonly ms: number
  readonly status: number | null
  readonly stdout: string
  /** Largest sum of the resident memory of all Node processes of the tree at one moment, in bytes. */
  readonly node_peak_bytes: number
  /** How many libguestfs appliances were started. */
  readonly appliances: number
}

export interface WatchOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** True: nobody reads stdout, which is faster than any reader when there is much of it. */
  readonly discard?: boolean
  /** Called with each whole line of stdout. */
  readonly onLine?: (line: string) => void
}

const PAUSE_MS = 20
const PAGE_BYTES = 4096

export async function watch(
  argv: readonly string[],
  { cwd, env, discard = false, onLine }: WatchOptions = {}
): Promise<Watched> {
  const [program = '', ...args] = argv
  const began = performance.now()
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', discard ? 'ignore' : 'pipe', 'pipe']
  })
  let stdout = ''
  let stderr = ''
  let rest = ''
  child.stdout?.on('data', (piece: Buffer) => {
    stdout += piece.toString()
    const lines = (rest + piece.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine?.(line)
  })
  child.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString()))
  let peak = 0
  const appliances = new Set<number>()
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? -1)
    peak = Math.max(peak, nodeBytes(tree))
    for (const pid of tree) if (isAppliance(pid)) appliances.add(pid)
  }, PAUSE_MS)
  const status = await new Promise<number | null>(done => child.on('close', done))
  clearInterval(timer)
  const ms = performance.now() - began
  if (status !== 0)
    throw new Error(`${argv.join(' ')} exited ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`)
  return { ms, status, stdout, node_peak_bytes: peak, appliances: appliances.size }
}

/** A process and all that it started, directly or not. */
function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = /^[0-9]+$/.test(name) ? parentOf(name) : null
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [root]
  for (const pid of found) found.push(...(children.get(pid) ?? []))
  return found
}

/** A process may end between two looks at it: that is no error here. */
function look<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}

function parentOf(pid: string): number | null {
  const stat = look(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function nodeBytes(tree: readonly number[]): number {
  let sum = 0
  for (const pid of tree) {
    if (basename(look(() => readlinkSync(`/proc/${pid}/exe`)) ?? '') !== 'node') continue
    sum += Number(look(() => readFileSync(`/proc/${pid}/statm`, 'utf8'))?.split(' ')[1] ?? 0) * PAGE_BYTES
  }
  return sum
}

function isAppliance(pid: number): boolean {
  const argv = look(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')) ?? []
  // The library also asks QEMU for its features; only a real appliance has this channel.
  return (
    basename(argv[0] ?? '').startsWith('qemu-system') &&
    argv.some(word => word.includes('org.libguestfs.channel'))
  )
}
