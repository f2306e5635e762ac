// What a plan says about the files of a guest is what happens to them, and nothing happens to its source. The small guest is read
// back with debugfs, which is no part of h2k.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, open, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { fingerprint, h2k, jsonLines, type Ran, scratch, told, tree } from './h2k.ts'
import { DEBIAN, guestConfig, makeGuest } from './small-guest.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

const run = promisify(execFile)
const TOOLS = {
  env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` },
  encoding: 'buffer'
} as const

// Longer than what an inode holds itself, so that its text is in a block of its own.
const INSIDE = `../etc/${'./'.repeat(30)}fstab.real`
const OUTSIDE = `${'../'.repeat(22)}/fstab.real`
const FSTAB = '/dev/sda / ext4 errors=remount-ro 0 1\n'
const MODULES = '# modules of this system: loop\n'

interface WriteFile {
  readonly path: string
  readonly mode: string
  readonly before_sha256: string | null
  readonly after_sha256: string
  readonly diff: string
}

let folder: string
let planned: Ran
let applied: Ran
let edits: readonly WriteFile[]
const sources: Record<string, string> = {}

beforeAll(async () => {
  folder = await newFolder()
  await remember('before', folder)
  planned = await h2k(folder, ['plan', '-o', 'plan.json'])
  await remember('plan', folder)
  applied = await h2k(folder, ['apply', '--json', 'plan.json'])
  await remember('apply', folder)
  const { actions } = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
  edits = actions
    .filter(({ kind }: { readonly kind: string }) => kind === 'guest.write-file')
    .map(({ params }: { readonly params: WriteFile }) => params)
})

async function newFolder(): Promise<string> {
  const made = await scratch()
  await mkdir(join(made, 'exports'))
  await makeGuest(join(made, 'exports'), 'disk.raw', {
    ...DEBIAN,
    '/etc/fstab': { link: INSIDE },
    '/etc/fstab.real': FSTAB,
    '/etc/initramfs-tools/modules': MODULES
  })
  await guestConfig(made, ['exports/disk.raw'])
  return made
}

async function remember(when: string, of: string): Promise<void> {
  sources[when] = JSON.stringify(await fingerprint(join(of, 'exports')))
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A file of the guest as debugfs reads it; links are followed by hand. */
async function guestFile(image: string, path: string): Promise<Buffer> {
  const real = path === '/etc/fstab' ? '/etc/fstab.real' : path
  return (await run('debugfs', ['-R', `cat ${real}`, image], TOOLS)).stdout
}

test('R26 the plan has each edit of a guest file as a unified diff with path, mode and both digests', async () => {
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  expect(edits.map(({ path }) => path)).toEqual([
    '/etc/fstab',
    '/etc/initramfs-tools/modules',
    '/etc/systemd/network/10-h2k-ens192.link'
  ])
  for (const { path, mode, before_sha256, diff } of edits) {
    expect(mode).toMatch(/^0[0-7]{3}$/)
    expect(diff).toMatch(/^@@ -\d+(,\d+)? \+\d+(,\d+)? @@$/m)
    const before = before_sha256 === null ? null : await guestFile(join(folder, 'exports/disk.raw'), path)
    expect(before === null ? null : sha256(before)).toBe(before_sha256)
    expect(planned.stdout).toContain(` ${path}\n`)
  }
  expect(planned.stdout).toContain(`-${FSTAB.trim()}\n`)
})

test('R26 the files of the result have exactly the digests and modes of the plan', async () => {
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  const raw = join(folder, 'result.raw')
  await run('qemu-img', ['convert', '-O', 'raw', join(folder, 'out/guest-disk0.qcow2'), raw])
  for (const { path, mode, after_sha256 } of edits) {
    expect([path, sha256(await guestFile(raw, path))]).toEqual([path, after_sha256])
    const real = path === '/etc/fstab' ? '/etc/fstab.real' : path
    const { stdout } = await run('debugfs', ['-R', `stat ${real}`, raw], TOOLS)
    expect(/Mode: +(\d+)/.exec(stdout.toString())?.[1]).toBe(mode)
  }
})

/** Another text of the same length in place of one that is somewhere in the disk; its times stay, as no honest writer leaves them. */
async function forge(disk: string, from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(disk)
  const bytes = await readFile(disk)
  const at = bytes.lastIndexOf(from)
  if (at < 64 * 1024 || from.length !== to.length) throw new Error('it cannot be forged unseen')
  const file = await open(disk, 'r+')
  await file.write(Buffer.from(to), 0, to.length, at)
  await file.close()
  await utimes(disk, atime, mtime)
}

/** Applies to a source that changed so that a quick look does not see it. */
async function applyForged(from: string, to: string) {
  const other = await newFolder()
  const disk = join(other, 'exports/disk.raw')
  // Times in whole seconds can be put back exactly.
  await utimes(disk, 1_700_000_000, 1_700_000_000)
  expect(await h2k(other, ['plan', '-o', 'plan.json'])).toMatchObject({ status: 0 })
  await forge(disk, from, to)
  const before = await fingerprint(join(other, 'exports'))
  const ran = await h2k(other, ['apply', '--json', 'plan.json'])
  const failed = jsonLines(ran.stdout).filter(({ type }) => type === 'action_failed')
  return {
    ran,
    failed: failed.map(({ action, diagnostics }) => [action, diagnostics[0].code]),
    unchanged: JSON.stringify(await fingerprint(join(other, 'exports'))) === JSON.stringify(before),
    files: await tree(join(other, 'out')).catch(() => [])
  }
}

test('R26 a file that is not what the plan saw is not written, and nothing of that VM is published', async () => {
  const { ran, failed, unchanged, files } = await applyForged(MODULES, MODULES.replace('loop', 'l00p'))
  expect(ran.status, told(ran)).toBe(5)
  expect(failed).toEqual([['vm.guest/guest:/etc/initramfs-tools/modules', 'GUEST_FILE_CHANGED']])
  expect([unchanged, files]).toEqual([true, []])
})

test('R68 a link of the guest that leads out of it is refused, and nothing of that VM is published', async () => {
  expect(OUTSIDE).toHaveLength(INSIDE.length)
  const { ran, failed, unchanged, files } = await applyForged(INSIDE, OUTSIDE)
  expect(ran.status, told(ran)).toBe(5)
  expect(failed).toEqual([['vm.guest/guest:/etc/fstab', 'GUEST_PATH_ESCAPES']])
  expect([unchanged, files]).toEqual([true, []])
})

test('R25 no file of the source changed, neither by plan, nor by apply, nor by one that is refused or done', async () => {
  expect((await h2k(folder, ['apply', 'plan.json'])).status).toBe(0)
  await remember('apply again', folder)
  const other = await scratch()
  await copyFile(join(folder, 'plan.json'), join(other, 'plan.json'))
  expect((await h2k(folder, ['apply', '--root', other, join(other, 'plan.json')])).status).toBe(4)
  await remember('apply elsewhere', folder)
  expect(sources['before']).toContain('disk.raw')
  for (const [when, source] of Object.entries(sources))
    expect([when, source]).toEqual([when, sources['before']])
})

test('R25 no file of the source changed by an apply that fails in the middle', async () => {
  const other = await scratch()
  await mkdir(join(other, 'exports'))
  await makeSmallVm(join(other, 'exports'))
  await smallConfig(other)
  const config = JSON.parse(await readFile(join(other, 'h2k.yaml'), 'utf8'))
  // Nobody listens there, so defining the domain fails after the disk was copied.
  config.target.libvirt = { define: true, uri: `qemu+unix:///system?socket=${other}/none` }
  await writeFile(join(other, 'h2k.yaml'), JSON.stringify(config))
  const before = await fingerprint(join(other, 'exports'))
  expect(await h2k(other, ['plan', '-o', 'plan.json'])).toMatchObject({ status: 0 })
  for (let times = 0; times < 2; times++) {
    expect(await h2k(other, ['apply', 'plan.json'])).toMatchObject({ status: 5 })
    expect(await fingerprint(join(other, 'exports'))).toEqual(before)
  }
})
