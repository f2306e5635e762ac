import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHost } from '../../../src/data/host/host.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Host } from '../../../src/model/host.ts'

let root: string
let host: Host
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-files-'))
  host = createHost({ root })
})
afterEach(() => rmSync(root, { recursive: true }))

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value)

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return error instanceof H2kError ? (error.diagnostics[0]?.code ?? '') : `not ours: ${error}`
  }
  return 'nothing was thrown'
}

test('a written file is whole, private and leaves no temporary name', async () => {
  const umask = process.umask(0o777)
  await host.writeFile('a/b/plan.json', bytes('one'))
  await host.writeFile('a/b/plan.json', bytes('two'))
  process.umask(umask)
  expect(readFileSync(join(root, 'a/b/plan.json'), 'utf8')).toBe('two')
  expect(readdirSync(join(root, 'a/b'))).toEqual(['plan.json'])
  expect((statSync(join(root, 'a/b/plan.json')).mode & 0o777).toString(8)).toBe('600')
  expect((statSync(join(root, 'a/b')).mode & 0o777).toString(8)).toBe('700')
})

test('pieces are written one behind the other, small and large', async () => {
  const pieces = [
    bytes('one'),
    Buffer.alloc(3_000_000, 'x'),
    bytes(''),
    bytes('two'),
    Buffer.alloc(700_000, 'y')
  ]
  await host.writeFile('pieces', pieces)
  expect(readFileSync(join(root, 'pieces')).equals(Buffer.concat(pieces))).toBe(true)
  await host.writeFile('pieces', [])
  expect(readFileSync(join(root, 'pieces'), 'utf8')).toBe('')
})

test('reading is bounded and knows the end', async () => {
  writeFileSync(join(root, 'f'), '0123456789')
  expect(text(await host.readFile('f', 10))).toBe('0123456789')
  expect(await codeOf(host.readFile('f', 9))).toBe('FILE_TOO_LARGE')
  expect(text(await host.readRange('f', 8, 10))).toBe('89')
  expect(text(await host.readRange('f', 20, 10))).toBe('')
  // Files of the kernel say that they are empty.
  expect(text(await host.readFile('/proc/self/status', 100_000))).toContain('VmRSS')
  expect(await codeOf(host.readFile('/proc/self/status', 10))).toBe('FILE_TOO_LARGE')
})

test('what is no regular file is refused, and a FIFO does not hang', async () => {
  execFileSync('mkfifo', [join(root, 'fifo')])
  for (const path of ['fifo', '.', '/dev/zero'])
    expect([path, await codeOf(host.readFile(path, 10))]).toEqual([path, 'FILE_UNREADABLE'])
  expect(await codeOf(host.sha256File('fifo'))).toBe('FILE_UNREADABLE')
})

test('every failure names the path as it was given', async () => {
  await expect(host.readFile('no/such', 10)).rejects.toMatchObject({
    diagnostics: [{ code: 'FILE_MISSING', where: { in: 'file', path: 'no/such' } }]
  })
  writeFileSync(join(root, 'f'), '')
  expect(await codeOf(host.readFile('f/inside', 10))).toBe('FILE_MISSING')
  expect(await codeOf(host.writeFile('f/inside', bytes('')))).toBe('FILE_UNWRITABLE')
  expect(await codeOf(host.list('no'))).toBe('FILE_MISSING')
  expect(await codeOf(host.rename('no', 'f'))).toBe('FILE_MISSING')
  expect(await codeOf(host.sync('no'))).toBe('FILE_MISSING')
})

test('a full disk is told with both numbers, and nothing is left', async () => {
  const mount = join(root, 'small')
  await host.makeFolder('small')
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'h2k-test', mount])
  try {
    const free = await host.freeBytes('small/not/made/yet')
    await expect(host.writeFile('small/big', new Uint8Array(100_000))).rejects.toMatchObject({
      diagnostics: [
        { code: 'DISK_FULL', what: `small/big needs 100000 bytes, its filesystem has ${free} free` }
      ]
    })
    expect(readdirSync(mount)).toEqual([])
    writeFileSync(join(root, 'f'), 'x')
    expect(await codeOf(host.rename('f', 'small/f'))).toBe('RENAME_ACROSS_FILESYSTEMS')
  } finally {
    execFileSync('umount', [mount])
  }
})

test('stat tells kinds apart and absence from failure', async () => {
  writeFileSync(join(root, 'f'), 'abc')
  symlinkSync('f', join(root, 'link'))
  symlinkSync('loop', join(root, 'loop'))
  expect(await host.stat('f')).toMatchObject({ kind: 'file', bytes: 3 })
  expect((await host.stat('link'))?.kind).toBe('file')
  expect((await host.stat('link', false))?.kind).toBe('link')
  expect((await host.stat('.'))?.kind).toBe('folder')
  expect((await host.stat('/dev/null'))?.kind).toBe('other')
  expect(await host.stat('none')).toBeNull()
  expect(await host.stat('f/none')).toBeNull()
  expect(await codeOf(host.stat('loop'))).toBe('FILE_UNREADABLE')
  expect(await host.realPath('link')).toBe(await host.realPath('f'))
  expect(await host.realPath('none')).toBeNull()
})

test('removing what is not there is no error', async () => {
  writeFileSync(join(root, 'f'), '')
  await host.remove('f')
  await host.remove('f')
  expect(await host.list('.')).toEqual([])
})

test('the digest of a file is that of sha256sum', async () => {
  const content = Buffer.alloc(3 * 1024 * 1024 + 17, 'h2k')
  writeFileSync(join(root, 'f'), content)
  const seen: number[] = []
  const digest = await host.sha256File('f', done => seen.push(done))
  expect(digest).toBe(execFileSync('sha256sum', [join(root, 'f')], { encoding: 'utf8' }).slice(0, 64))
  expect(digest).toBe(host.sha256(content))
  expect(seen).toEqual([1048576, 2097152, 3145728, 3145745])
})
