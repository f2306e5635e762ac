import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const repo = join(import.meta.dirname, '..', '..')
const COPIED = [
  'src',
  'providers',
  'schemas',
  'package.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  '.oxlintrc.json'
]

/** A copy of the tree to plant violations in, so that nobody who works in the real one sees them. */
export function copyTree(): string {
  const dir = mkdtempSync(join(tmpdir(), 'h2k-walls-'))
  for (const path of COPIED)
    if (existsSync(join(repo, path))) cpSync(join(repo, path), join(dir, path), { recursive: true })
  symlinkSync(join(repo, 'node_modules'), join(dir, 'node_modules'))
  return dir
}

export function plant(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}

/** Runs a tool of the repository in the copy; tools that find violations exit with other codes than 0. */
export function runIn(dir: string, [command = '', ...args]: readonly string[]): string {
  const path = command === 'node' ? process.execPath : join(repo, 'node_modules', '.bin', command)
  const { stdout, stderr, error } = spawnSync(path, args, { cwd: dir, encoding: 'utf8', maxBuffer: 64 << 20 })
  if (error !== undefined || stdout === '') throw new Error(`${command}: ${error?.message ?? stderr}`)
  return stdout
}

export const wallsScript = join(repo, 'scripts', 'walls.ts')
