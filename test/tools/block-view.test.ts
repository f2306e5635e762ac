import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBlock, type BlockHost } from '../../src/data/host/block-view.ts'
import { createHost } from '../../src/data/host/host.ts'
import type { BlockNode } from '../../src/model/block.ts'
import { H2kError } from '../../src/model/diagnostic.ts'
import type { Started } from '../../src/model/host.ts'

const MIB = 1024 * 1024
let folder = ''
let host: BlockHost
let content: Uint8Array

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const mounts = (): string => readFileSync('/proc/self/mounts', 'utf8')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-view-'))
  host = createHost({ root: folder })
  content = new Uint8Array(Buffer.concat([randomBytes(MIB), Buffer.alloc(2 * MIB), randomBytes(MIB)]))
  writeFileSync(join(folder, 'base.raw'), content)
  for (const format of ['vmdk', 'vhdx', 'qcow2', 'vdi'])
    execFileSync('qemu-img', ['convert', '-O', format, 'base.raw', `base.${format}`], { cwd: folder })
})

afterAll(() => rmSync(folder, { recursive: true }))

const node = (driver: BlockNode['driver'], path: string): BlockNode => ({
  driver,
  path,
  extents: [],
  backing: null
})

test.each(['raw', 'vmdk', 'vhdx', 'qcow2', 'vdi'] as const)(
  'a view of %s holds the raw bytes',
  async driver => {
    const view = await openBlock(host, node(driver, `base.${driver}`))
    try {
      expect(view.bytes).toBe(content.length)
      expect(sha256(await view.read(0, view.bytes))).toBe(sha256(content))
      expect(sha256(readFileSync(view.path))).toBe(sha256(content))
      expect(await view.read(view.bytes - 2, 10)).toEqual(content.subarray(-2))
    } finally {
      await view.close()
    }
    expect(mounts()).not.toContain(view.path)
  }
)

test('a view reads through an overlay and its base', async () => {
  execFileSync('qemu-img', ['create', '-f', 'qcow2', '-b', 'base.vmdk', '-F', 'vmdk', 'top.qcow2'], {
    cwd: folder
  })
  execFileSync('qemu-io', ['-f', 'qcow2', '-c', 'write -P 0xab 0 64k', 'top.qcow2'], { cwd: folder })
  const view = await openBlock(host, { ...node('qcow2', 'top.qcow2'), backing: node('vmdk', 'base.vmdk') })
  const first = await view.read(0, 65536)
  const second = await view.read(65536, 65536)
  await view.close()
  expect(first).toEqual(new Uint8Array(65536).fill(0xab))
  expect(sha256(second)).toBe(sha256(content.subarray(65536, 131072)))
})

test('a view reads every extent of a descriptor', async () => {
  const split = ['-O', 'vmdk', '-o', 'subformat=twoGbMaxExtentFlat']
  execFileSync('qemu-img', ['convert', ...split, 'base.raw', 'split.vmdk'], { cwd: folder })
  const view = await openBlock(host, { ...node('vmdk', 'split.vmdk'), extents: ['split-f001.vmdk'] })
  expect(sha256(await view.read(0, view.bytes))).toBe(sha256(content))
  await view.close()
})

test('follows no backing file that stands in the image', async () => {
  execFileSync(
    'qemu-img',
    ['create', '-f', 'qcow2', '-b', '/etc/passwd', '-F', 'raw', '-u', 'lie.qcow2', '1M'],
    { cwd: folder }
  )
  const view = await openBlock(host, node('qcow2', 'lie.qcow2'))
  expect(await view.read(0, 4096)).toEqual(new Uint8Array(4096))
  await view.close()
})

test('without nbdfuse there is no view, and no daemon stays behind', async () => {
  const started: Started[] = []
  const without: BlockHost = {
    ...host,
    start: async (argv, options) => {
      const program = await host.start(argv[0] === 'nbdfuse' ? ['no-such-nbdfuse'] : argv, options)
      started.push(program)
      return program
    }
  }
  const error = await openBlock(without, node('vmdk', 'base.vmdk')).then(
    () => undefined,
    thrown => thrown
  )
  expect(error.diagnostics).toMatchObject([{ code: 'TOOL_MISSING' }])
  expect(started).toHaveLength(1)
  expect(await started[0]?.exited).toMatchObject({ status: 0 })
})

test('an image that QEMU refuses is an error with its words, and nothing stays mounted', async () => {
  writeFileSync(join(folder, 'broken.vmdk'), 'KDMV and nothing else')
  const error = await openBlock(host, node('vmdk', 'broken.vmdk')).then(
    () => undefined,
    thrown => thrown
  )
  expect(error).toBeInstanceOf(H2kError)
  expect(error.diagnostics).toMatchObject([
    { code: 'BLOCK_VIEW_FAILED', where: { in: 'source', path: 'broken.vmdk' } }
  ])
  expect(mounts()).not.toContain(dirname(await host.temporaryFolder()))
})
