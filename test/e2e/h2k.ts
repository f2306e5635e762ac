// Runs the CLI as a person would, in a folder of its own.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll } from 'vitest'

/** The bundle that test/bundle.ts made, or the sources where it made none. */
export const MAIN = process.env['H2K_MAIN'] ?? join(import.meta.dirname, '../../src/cli/main.ts')

export type Ran = {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export type RunOptions = {
  /** On top of the environment, in which nothing asks for colour. */
  readonly env?: Readonly<Record<string, string>>
  /** Called once the process is there. */
  readonly onSpawn?: (kill: (signal: NodeJS.Signals) => void) => void
  /** Called with each line of stdout and the process, which may be sent a signal. */
  readonly onLine?: (line: string, kill: (signal: NodeJS.Signals) => void) => void
}

export async function h2k(
  cwd: string,
  args: readonly string[],
  { env, onSpawn, onLine }: RunOptions = {}
): Promise<Ran> {
  const { FORCE_COLOR: _, ...plain } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...plain, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  onSpawn?.(signal => void child.kill(signal))
  let stdout = ''
  let stderr = ''
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    for (let end = stdout.indexOf('\n', seen); end !== -1; end = stdout.indexOf('\n', seen)) {
      onLine?.(stdout.slice(seen, end), signal => void child.kill(signal))
      seen = end + 1
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, by) => done([code, by]))
  })
  return { status, signal, stdout, stderr }
}

/** What failed, for the message of an assertion. */
export const told = ({ stdout, stderr }: Ran): string => `${stdout.slice(-3000)}\n${stderr.slice(-3000)}`

const folders: string[] = []
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

/** An empty folder that is gone after the tests of the file. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'h2k-e2e-'))
  folders.push(folder)
  return folder
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Digest, modification time and inode of every file in a folder: what must not change when it is somebody's source. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort()
  const marks = names.map(async name => {
    const path = join(folder, name)
    const { mtimeNs, ino } = await stat(path, { bigint: true })
    return [name, `${await sha256Of(path)} ${mtimeNs} ${ino}`] as const
  })
  return Object.fromEntries(await Promise.all(marks))
}

/** Every file and folder below, sorted, folders with a slash at the end. */
export async function tree(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .concat(entry.isDirectory() ? '/' : '')
    )
    .toSorted()
}

/** Command lines of living processes that work on something in a folder. */
export function processesOn(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => commandLine(pid).replaceAll('\0', ' '))
    .filter(command => command.includes(folder))
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It has ended since the folder was listed.
    return ''
  }
}

/** The configuration of the demo guest; `changes` are merged into its VM. */
export async function demoConfig(folder: string, guest: string, changes: object = {}): Promise<void> {
  const config = {
    version: 1,
    sources: { exports: { provider: 'local', path: guest } },
    target: { dir: 'out', networks: { 'VM Network': { bridge: 'br0' } } },
    vms: { demo: { source: { from: 'exports', vmx: 'demo.vmx' }, validate: { boot: 'none' }, ...changes } }
  }
  // JSON is YAML.
  await writeFile(join(folder, 'h2k.yaml'), JSON.stringify(config, null, 2))
}

/** The objects of a text with one JSON object a line. */
export const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
