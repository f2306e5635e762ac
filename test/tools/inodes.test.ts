// Filesystems made by their own tools from one folder: what is read of them is what lstat(2) says of that folder.
import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BlockSource } from '../../src/data/inspect/block-source.ts'
import { openBtrfs } from '../../src/data/inspect/btrfs-inodes.ts'
import { openExt } from '../../src/data/inspect/ext-inodes.ts'
import { lookUp, type Inode, type Looked } from '../../src/data/inspect/inode.ts'
import { openXfs } from '../../src/data/inspect/xfs-inodes.ts'
import { folder } from '../data/stage.ts'

const LONG = `/usr/share/${'x'.repeat(180)}`
const LINKS: Readonly<Record<string, string>> = {
  '/etc/localtime': '../usr/share/zoneinfo/Europe/Berlin',
  '/var/lib/dbus/machine-id': '/etc/machine-id',
  '/var/run': '/run',
  '/etc/long': LONG,
  '/etc/longer': `${LONG}${LONG}`,
  '/etc/dangling': 'nowhere'
}
const MANY = Array.from({ length: 1500 }, (_, index) => `a-rather-long-name-of-a-file-number-${index}`)
const FILES = ['/etc/machine-id', '/etc/big', ...MANY.map(name => `/many/${name}`)]
const PATHS = [
  ...FILES.slice(0, 3),
  ...[500, 1234, 1499].map(index => `/many/${MANY[index]}`),
  ...Object.keys(LINKS),
  ...['/', '/etc', '/many', '/nothing', '/etc/nothing', '/many/nothing', '/etc/machine-id/x', '/var/run/x']
]

function treeIn(root: string): string {
  const tree = join(root, 'tree')
  for (const path of ['etc', 'var/lib/dbus', 'many', 'one']) mkdirSync(join(tree, path), { recursive: true })
  for (const path of FILES)
    writeFileSync(join(tree, path), path === '/etc/big' ? 'x'.repeat(100_000) : 'text\n')
  for (const [path, target] of Object.entries(LINKS)) symlinkSync(target, join(tree, path))
  return tree
}

/** lstat(2), but for what is behind a link on the way. */
function truth(tree: string, path: string): Looked {
  if (path.startsWith('/var/run/')) return { is: 'unknown' }
  try {
    const stat = lstatSync(join(tree, path))
    if (stat.isSymbolicLink()) return { is: 'link', target: readlinkSync(join(tree, path)) }
    return { is: stat.isFile() ? 'file' : 'folder' }
  } catch {
    return { is: 'absent' }
  }
}

const image = (root: string, mib: number): string => {
  const path = join(root, 'image')
  writeFileSync(path, '')
  truncateSync(path, mib * 1024 * 1024)
  return path
}

const sh = (argv: readonly string[]): string =>
  execFileSync(argv[0] ?? '', argv.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** mkfs.xfs(8), -p. */
function prototype(tree: string): string {
  const lines = ['/stand', '0 0', 'd--755 0 0']
  const folders = new Map<string, string[]>()
  const add = (path: string, entry: string): void => {
    const parts = path.split('/').slice(1)
    const parent = parts.slice(0, -1).join('/')
    folders.set(parent, [...(folders.get(parent) ?? []), `${parts.at(-1)} ${entry}`])
  }
  for (const path of FILES) add(path, `---644 0 0 ${join(tree, path)}`)
  for (const [path, target] of Object.entries(LINKS)) add(path, `l--777 0 0 ${target}`)
  const print = (at: string): void => {
    for (const entry of folders.get(at) ?? []) lines.push(entry)
    const below = ['etc', 'many', 'one', 'var', 'var/lib', 'var/lib/dbus']
    for (const path of below.filter(
      each => each.slice(0, each.lastIndexOf('/') + 1) === (at === '' ? '' : `${at}/`)
    )) {
      lines.push(`${path.slice(path.lastIndexOf('/') + 1)} d--755 0 0`)
      print(path)
    }
    lines.push('$')
  }
  print('')
  return `${lines.join('\n')}\n`
}

type Open = (source: BlockSource) => Promise<Inode | null>

function xfs(...options: readonly string[]) {
  return (root: string, tree: string): string => {
    const file = join(root, 'prototype')
    writeFileSync(file, prototype(tree))
    const path = image(root, 320)
    sh(['mkfs.xfs', '-q', '-f', ...options, '-p', file, path])
    return path
  }
}

function ext(type: string, ...options: readonly string[]) {
  return (root: string, tree: string): string => {
    const path = image(root, 96)
    sh(['mke2fs', '-q', '-F', '-t', type, ...options, '-d', tree, path])
    return path
  }
}

function btrfs(root: string, tree: string): string {
  const path = image(root, 256)
  sh(['mkfs.btrfs', '-q', '--rootdir', tree, path])
  return path
}

/** What mkfs.xfs -p writes without the header that a kernel wants is unknown, not a text that begins in the middle. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = {
  xfs: ['/etc/longer'],
  'xfs with large folder blocks': ['/etc/longer']
}

const CASES: ReadonlyArray<readonly [string, (root: string, tree: string) => string, Open]> = [
  ['ext4', ext('ext4'), openExt],
  ['ext4 with small blocks', ext('ext4', '-b', '1024', '-O', '^64bit'), openExt],
  ['ext3', ext('ext3', '-I', '128'), openExt],
  ['ext2', ext('ext2', '-b', '4096'), openExt],
  ['xfs', xfs(), openXfs],
  ['xfs version 4', xfs('-m', 'crc=0'), openXfs],
  ['xfs with large folder blocks', xfs('-b', 'size=1024', '-n', 'size=8192'), openXfs],
  ['btrfs', btrfs, openBtrfs]
]

const sourceOf = (bytes: Uint8Array): BlockSource => ({
  bytes: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length)
})

async function allOf(open: Open, bytes: Uint8Array): Promise<Readonly<Record<string, Looked>>> {
  const root = await open(sourceOf(bytes))
  const looked: Record<string, Looked> = {}
  for (const path of PATHS) looked[path] = await lookUp(root, path)
  return looked
}

test.each(CASES)('%s: every path is what lstat says', async (name, make, open) => {
  const root = folder()
  const tree = treeIn(root)
  const bytes = readFileSync(make(root, tree))
  const unknown = UNKNOWN[name] ?? []
  expect(await allOf(open, bytes)).toEqual(
    Object.fromEntries(
      PATHS.map(path => [path, unknown.includes(path) ? { is: 'unknown' } : truth(tree, path)])
    )
  )
})

test.each(CASES)('%s: damaged structures neither throw nor hang', async (_, make, open) => {
  const root = folder()
  const bytes = readFileSync(make(root, treeIn(root)))
  // The same places in each run: small numbers that look random.
  let seed = 12_345
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)
  for (let round = 0; round < 20; round++) {
    const copy = Uint8Array.from(bytes.subarray(0, 4 * 1024 * 1024))
    for (let hit = 0; hit < 400; hit++) copy[next() % copy.length] = next() % 256
    const root = await open(sourceOf(copy))
    for (const path of ['/etc/localtime', '/many/nothing'])
      expect(['absent', 'file', 'folder', 'link', 'other', 'unknown']).toContain(
        (await lookUp(root, path)).is
      )
  }
})
