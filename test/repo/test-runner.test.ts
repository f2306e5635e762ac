import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plant } from './planted-tree.ts'

const repo = join(import.meta.dirname, '..', '..')
const IMPORT = "import { expect, it } from 'vitest'\n"
let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'h2k-runner-'))
  for (const path of ['scripts', 'package.json', 'vitest.config.ts'])
    cpSync(join(repo, path), join(dir, path), { recursive: true })
  symlinkSync(join(repo, 'node_modules'), join(dir, 'node_modules'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it.each([
  ['tests that pass', "it('a', () => expect(1).toBe(1))", 0, '1 passed, 0 failed'],
  ['a test that fails', "it('a', () => expect(1).toBe(2))", 1, '0 passed, 1 failed'],
  [
    'a skip that nobody allowed',
    "it('a', () => {})\nit.skip('b', () => {})",
    1,
    '1 passed, 0 failed, 1 skipped'
  ],
  ['a file that cannot be loaded', "import './missing.ts'", 1, '0 passed, 1 failed'],
  [
    'a rejection that no test waits for',
    "it('a', () => void Promise.reject(new Error('x')))",
    1,
    '1 passed, 1 failed'
  ],
  ['no test at all', undefined, 1, '0 passed, 0 failed']
])('%s', (_, text, status, lastLine) => {
  if (text !== undefined) plant(dir, 'test/plan/planted.test.ts', IMPORT + text)
  const run = spawnSync(process.execPath, ['scripts/test.ts', 'fast'], { cwd: dir, encoding: 'utf8' })
  expect({ status: run.status, lastLine: run.stdout.trimEnd().split('\n').at(-1) }).toEqual({
    status,
    lastLine
  })
})
