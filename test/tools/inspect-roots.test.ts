import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { inspectGuest, type Inspected } from '../../src/data/inspect/guest.ts'
import type { Host } from '../../src/model/host.ts'

// Small systems on one filesystem each, filled by the filesystems' own tools.

const MIB = 1024 * 1024
let folder = ''
let host: Host
const at = (...names: readonly string[]): string => join(folder, ...names)
const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` }
  })

function image(name: string, mib: number): void {
  writeFileSync(at(name), '')
  truncateSync(at(name), mib * MIB)
}

const inspect = (names: readonly string[], root_device = 'auto'): Promise<Inspected> =>
  inspectGuest(
    host,
    names.map(path => ({ driver: 'raw', path, extents: [], backing: null })),
    { root_device, deep: false, accelerator: 'tcg' }
  )

const WEIRD = 'it\'s $(touch x) `y` "z" \\'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-roots-'))
  host = createHost({ root: folder })
  for (const path of [
    'etc/udev/rules.d',
    'etc/default/grub.d',
    'etc/network/interfaces.d',
    'etc/NetworkManager/system-connections',
    'usr/lib',
    'sbin'
  ])
    mkdirSync(at('tree', path), { recursive: true })
  writeFileSync(at('tree/etc/fstab'), 'LABEL=root / auto defaults 0 1\n')
  writeFileSync(at('tree/usr/lib/os-release'), 'ID=test\nPRETTY_NAME="Test 1"\n')
  symlinkSync('../usr/lib/os-release', at('tree/etc/os-release'))
  symlinkSync('../../../../../../../../etc/passwd', at('tree/etc/hostname'))
  writeFileSync(at(`tree/etc/udev/rules.d/70 ${WEIRD} net.rules`), 'weird\n')
  writeFileSync(at('tree/etc/udev/rules.d/71\nDIR 20200101000000 net.rules'), 'two lines\n')
  writeFileSync(at(`tree/etc/NetworkManager/system-connections/${WEIRD}`), '')
  writeFileSync(at('tree/etc/default/grub'), Buffer.alloc(MIB + 1, '#'))
  mkdirSync(at('tree/etc/network/interfaces.d/folder'))
  writeFileSync(at('tree/sbin/init'), readFileSync('/bin/true'))
  image('ext4', 32)
  run('mke2fs', ['-q', '-t', 'ext4', '-L', 'root', '-d', 'tree', 'ext4'])
  image('btrfs', 160)
  run('mkfs.btrfs', ['-q', '-L', 'root', '--rootdir', 'tree', 'btrfs'])
  image('xfs', 320)
  writeFileSync(at('xfs.proto'), XFS_PROTOTYPE)
  run('mkfs.xfs', ['-q', '-f', '-L', 'root', '-p', 'xfs.proto', 'xfs'])
  image('data', 16)
  run('mke2fs', ['-q', '-t', 'ext4', 'data'])
})

// mkfs.xfs(8): name, mode, owner, group, and the file that holds the content.
const XFS_PROTOTYPE = `/nothing
0 0
d--755 0 0
etc d--755 0 0
fstab ---644 0 0 tree/etc/fstab
os-release ---644 0 0 tree/usr/lib/os-release
$
$
`

afterAll(() => rmSync(folder, { recursive: true }))

test.each(['ext4', 'btrfs', 'xfs'])('a root on %s', async type => {
  const { facts, inspection } = await inspect([type])
  expect(inspection.inspector).toBe('direct')
  expect(facts.os?.release).toEqual({ id: 'test', id_like: [], version_id: null, name: 'Test 1' })
  expect(facts.os?.files['/etc/fstab']?.text).toBe('LABEL=root / auto defaults 0 1\n')
})

test('names are data, and links stay inside the guest', async () => {
  const { facts, diagnostics } = await inspect(['ext4'])
  const { files = {}, folders, arch } = facts.os ?? {}
  expect(arch).toBe('x86_64')
  expect(files[`/etc/udev/rules.d/70 ${WEIRD} net.rules`]?.text).toBe('weird\n')
  expect(folders?.['/etc/NetworkManager/system-connections']).toEqual([WEIRD])
  // There is an /etc/passwd here, and none in the guest.
  expect(Object.keys(files)).not.toContain('/etc/hostname')
  expect(diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['GUEST_FILE_UNREADABLE', { in: 'guest', path: '/etc/default/grub' }]
  ])
  expect(diagnostics[0]?.what).toMatch(/it has more than 1048576 bytes$/)
})

test('several systems need a word, and the word decides', async () => {
  const both = await inspect(['ext4', 'xfs'])
  expect(both.facts.os).toBeNull()
  expect(both.diagnostics.map(({ code, what }) => [code, what])).toEqual([
    ['GUEST_ROOT_AMBIGUOUS', 'several volumes hold a system: disk.0 (Test 1), disk.1 (Test 1)']
  ])
  expect((await inspect(['ext4', 'xfs'], '/dev/sdb')).facts.os?.root).toBe('disk.1')
})

test('a disk without a system is no error of inspection', async () => {
  const { facts, diagnostics, inspection } = await inspect(['data'])
  expect([facts.os, diagnostics, inspection.inspector]).toEqual([null, [], 'direct'])
})

test('what GRUB does not know is read through an appliance, with the same result', async () => {
  image('inline', 32)
  run('mke2fs', ['-q', '-t', 'ext4', '-L', 'root', '-O', 'inline_data', '-d', 'tree', 'inline'])
  const { facts, inspection } = await inspect(['inline'])
  expect(inspection).toEqual({ inspector: 'libguestfs', because: 'GRUB does not know the ext4 on disk.0' })
  const { root, files, folders, release, arch } = (await inspect(['ext4'])).facts.os ?? {}
  expect(facts.os).toMatchObject({ root, files, folders, release, arch })
})

test('damaged metadata ends in facts or diagnostics', async () => {
  const bytes = readFileSync(at('ext4'))
  // The same places on each run: group descriptors, inode tables and the first folders.
  for (let round = 1; round <= 12; round++) {
    const broken = Buffer.from(bytes)
    for (let index = 0; index < 40; index++)
      broken[1024 + ((round * 7919 + index * 104_729) % (3 * MIB))] = (round * index) & 0xff
    writeFileSync(at('broken'), broken)
    const { facts, diagnostics } = await inspect(['broken'])
    expect(facts.disks).toHaveLength(1)
    expect(diagnostics.every(({ hint }) => hint !== '')).toBe(true)
  }
})
