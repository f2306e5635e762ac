// Whatever the umask is, what h2k makes is its owner's alone: every command that writes something, then a walk over all of it.

import { execFile } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { MAIN, scratch } from './h2k.ts'
import { DEBIAN, guestConfig, makeGuest } from './small-guest.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

const modes = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true })
  return entries
    .filter(name => !SOURCE.test(name))
    .map(name => {
      const stat = lstatSync(join(folder, name))
      return `${(stat.mode & 0o777).toString(8)} ${stat.isDirectory() ? `${name}/` : name}`
    })
}
const SOURCE = /^(exports|h2k\.yaml|guest\.raw|temporary$|key)/
const isPrivate = (line: string): boolean => line.startsWith(line.endsWith('/') ? '700 ' : '600 ')

/** Runs h2k as a shell with this umask would. */
async function h2kWith(umask: string, folder: string, line: string): Promise<void> {
  const script = `umask ${umask}; exec "$@"`
  const args = ['-c', script, 'sh', process.execPath, MAIN, ...line.split(' ')]
  const env = { ...process.env, TMPDIR: join(folder, 'temporary'), NO_COLOR: '1' }
  await promisify(execFile)('sh', args, { cwd: folder, env }).catch(
    (error: { code: number; stderr: string }) => {
      // A boot of nothing fails, and leaves its evidence.
      expect(error.code, error.stderr).toBe(line.startsWith('apply boot') ? 5 : 0)
    }
  )
}

const LINES = [
  'inventory --record a/inventory.jsonl',
  'plan -o b/plan.json --json-into b/events.jsonl',
  'show b/plan.json --format html -o c/plan.html',
  'show b/plan.json --format markdown -o c/plan.md',
  'show b/plan.json --format json -o c/plan.json',
  'apply b/plan.json --json-into d/events.jsonl',
  'state mv vm.small vm.other',
  'state mv vm.other vm.small',
  'rollback --out e/rollback.json'
]

test.each(['000', '077', '277'])('R67 with umask %s every file is 600 and every folder 700', async umask => {
  const folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await mkdir(join(folder, 'temporary'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
  for (const name of ['a', 'b', 'c', 'd', 'e']) await mkdir(join(folder, name), { mode: 0o700 })
  for (const line of LINES) await h2kWith(umask, folder, line)
  const found = await modes(folder)
  const names = found.map(line => line.slice(4))
  for (const name of [
    '.h2k/',
    '.h2k/plans/',
    'out/',
    '.h2k/journal.jsonl',
    '.h2k/state.json',
    '.h2k/state.json.backup'
  ])
    expect(names).toContain(name)
  expect(names).toContain('out/small-disk0.qcow2')
  expect(names).toContain('out/small.xml')
  expect(found.filter(line => !isPrivate(line))).toEqual([])
})

test('R67 with umask 000 the evidence of a boot is private', { timeout: 120_000 }, async () => {
  const folder = await scratch()
  await mkdir(join(folder, 'temporary'))
  await makeGuest(folder, 'guest.raw', DEBIAN)
  await guestConfig(folder, ['guest.raw'], {
    guest: 'none',
    validate: { boot: 'qemu', timeout: '5s', expect: ['login'] }
  })
  await h2kWith('000', folder, 'plan -o boot.json')
  await h2kWith('000', folder, 'apply boot.json')
  const found = await modes(folder)
  expect(found.some(line => line.endsWith('serial.log'))).toBe(true)
  expect(found.filter(line => !isPrivate(line))).toEqual([])
})

test('R67 of a run that is under way, lock and temporary folders are private', async () => {
  const folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await mkdir(join(folder, 'temporary'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
  await h2kWith('000', folder, 'plan -o plan.json')
  // Killed in the middle of the run, when everything that is there for a moment is there.
  const script = `umask 000; exec "$@"`
  const child = execFile('sh', ['-c', script, 'sh', process.execPath, MAIN, 'apply', '--json', 'plan.json'], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, 'temporary') }
  })
  child.stdout?.on('data', (text: string) => {
    if (text.includes('"qemu-img.convert"')) child.kill('SIGKILL')
  })
  await new Promise(done => child.on('close', done))
  await writeFile(join(folder, 'key'), '')
  const found = await modes(folder)
  expect(found.map(line => line.slice(4))).toContain('.h2k/lock')
  expect(found.filter(line => !isPrivate(line))).toEqual([])
})
