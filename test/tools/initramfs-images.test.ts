import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { initramfsSupplement } from '../../src/control/fixers/linux/initramfs-supplement.ts'
import { createHost } from '../../src/data/host/host.ts'
import type { Content, GuestReader } from '../../src/data/inspect/guest-reader.ts'
import { findKernels } from '../../src/data/inspect/find-kernels.ts'
import { readInitramfs } from '../../src/data/inspect/initramfs.ts'
import { readKernel } from '../../src/data/inspect/kernels.ts'
import { printCpio, type CpioMember } from '../../src/formats/cpio-print.ts'
import { initramfsSegment } from '../../src/formats/initramfs-segment.ts'
import type { Initramfs, Kernel } from '../../src/model/facts.ts'
import type { AppendInitramfs } from '../../src/model/fixer.ts'
import { guestInput } from '../control/guest-input.ts'

// An image that Debian's mkinitramfs makes of this machine's kernel, with drivers for VMware alone, in every compression;
// the supplement that h2k plans for it; and what Debian's and GNU's tools find in the result.

const host = createHost({ root: '/' })
const folder = mkdtempSync(join(tmpdir(), 'h2k-initramfs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** This machine as a guest, with the images of `folder` in place of its own. */
const machine: GuestReader = {
  read: async requests =>
    requests.map(({ path, max }): Content => {
      const real = path.startsWith('/boot/init') ? join(folder, path) : path
      const stat = statSync(real, { throwIfNoEntry: false })
      if (stat === undefined) return { is: 'absent' }
      return stat.isFile() ? { is: 'file', bytes: readFileSync(real).subarray(0, max) } : { is: 'other' }
    }),
  list: async folders =>
    folders.map(({ path }) => {
      const real = path === '/boot' ? [join(folder, path), path] : [path]
      const there = real.filter(each => statSync(each, { throwIfNoEntry: false })?.isDirectory())
      const names = there.flatMap(each =>
        readdirSync(each).filter(name => each !== '/boot' || !name.startsWith('init'))
      )
      return there.length === 0 ? { is: 'absent' } : { is: 'folder', names: names.toSorted() }
    }),
  look: () => Promise.resolve([]),
  blocked: () => null
}

let kernel: Kernel
let image = ''
/** The one archive of the image, not compressed. */
let archive: Uint8Array

beforeAll(async () => {
  mkdirSync(join(folder, 'boot'))
  const [first] = (await findKernels(machine)).entries
  if (first === undefined) throw new Error('this machine has a kernel with modules: setup.sh sees to it')
  image = `/boot/initrd.img-${first.version}`
  const conf = join(folder, 'conf')
  execFileSync('cp', ['-r', '/etc/initramfs-tools', conf])
  writeFileSync(join(conf, 'initramfs.conf'), 'MODULES=list\nBUSYBOX=no\nCOMPRESS=gzip\nRUNSIZE=10%\n')
  writeFileSync(join(conf, 'modules'), 'mptspi\nsd_mod\next4\n')
  execFileSync('mkinitramfs', ['-d', conf, '-o', join(folder, image), first.version], { stdio: 'pipe' })
  archive = smaller(execFileSync('gzip', ['-dc', join(folder, image)], { maxBuffer: 1e9 }))
  kernel = (
    await readKernel(host, machine, {
      entry: { ...first, initramfs: image },
      folder: `/lib/modules/${first.version}`
    })
  ).kernel
}, 120_000)

/** Without the large programs of this machine, packed again as mkinitramfs packs. */
function smaller(whole: Uint8Array): Uint8Array {
  const tree = join(folder, 'tree')
  mkdirSync(tree)
  const options = { cwd: tree, maxBuffer: 1e9 }
  execFileSync('cpio', ['-idm', '--quiet'], { ...options, input: whole })
  execFileSync('find', ['.', '-type', 'f', '-size', '+96k', '!', '-name', '*.ko', '-delete'], options)
  return execFileSync('sh', ['-c', 'find . | LC_ALL=C sort | cpio -R 0:0 -o -H newc --quiet'], options)
}

/** As mkinitramfs compresses. */
const COMPRESSORS: Readonly<Record<string, readonly string[] | null>> = {
  none: null,
  gzip: ['gzip', '-n', '-1'],
  zstd: ['zstd', '-q', '-1'],
  lz4: ['lz4', '-1', '-l'],
  xz: ['xz', '--check=crc32', '-0'],
  bzip2: ['bzip2', '-1'],
  lzma: ['lzma', '-0'],
  lzo: ['lzop', '-1']
}

function place(compressor: readonly string[] | null): void {
  const [program = 'cat', ...args] = compressor ?? []
  const { stdout } = spawnSync(program, args, { input: archive, maxBuffer: 1e9 })
  writeFileSync(join(folder, image), stdout)
}

async function read(): Promise<Initramfs> {
  const { initramfs, diagnostics } = await readInitramfs(host, machine, image)
  expect(diagnostics).toEqual([])
  if (initramfs === null) throw new Error('it was just written')
  return initramfs
}

function plan(initramfs: Initramfs): readonly AppendInitramfs[] {
  const input = guestInput({ os: { kernels: [kernel], initramfs: [initramfs] } })
  const { edits, diagnostics } = initramfsSupplement.fix(input)
  expect(diagnostics).toEqual([])
  return edits.flatMap(edit => (edit.edit === 'append-initramfs' ? [edit] : []))
}

/** Appends as the executor does, and returns the archive of the supplement. */
function append({ container, before, entries }: AppendInitramfs): Uint8Array {
  const members = entries.map((entry): CpioMember => {
    if (entry.entry === 'folder') return { kind: 'folder', path: entry.path }
    const data = entry.entry === 'text' ? Buffer.from(entry.text) : readFileSync(entry.from)
    return { kind: 'file', path: entry.path, data }
  })
  const added = printCpio(members)
  writeFileSync(join(folder, image), initramfsSegment(added, before.bytes, container), { flag: 'a' })
  return added
}

describe.each(Object.entries(COMPRESSORS))('%s', (how, compressor) => {
  let added: Uint8Array

  test('is read, and gets the drivers that it lacks', async () => {
    place(compressor)
    const before = await read()
    expect(before).toMatchObject({
      generator: 'initramfs-tools',
      loader: 'udev',
      nested: false,
      segments: [how],
      kernel: kernel.version
    })
    expect(before.modules).toEqual(expect.arrayContaining(['ext4', 'mptspi', 'sd_mod']))
    expect(before.modules).not.toContain('virtio_blk')
    const [edit, ...more] = plan(before)
    expect(more).toEqual([])
    if (edit === undefined) throw new Error('the image lacks virtio')
    added = append(edit)
  })

  test('cpio lists the drivers with what they need and the indexes', () => {
    const { stdout } = spawnSync('cpio', ['-t', '--quiet'], { input: added, encoding: 'utf8' })
    const names = stdout.trimEnd().split('\n')
    const wanted = new Set(['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'])
    const files = kernel.modules.filter(({ name }) => wanted.has(name)).map(({ path }) => path)
    for (const path of files) expect(names.some(name => path.endsWith(name.replace(/^usr\//, '')))).toBe(true)
    expect(names.some(name => name.endsWith(`${kernel.version}/modules.alias.bin`))).toBe(true)
    expect(names.some(name => name.endsWith(`${kernel.version}/modules.dep.bin`))).toBe(true)
  })

  // lsinitramfs gives everything behind the first compressed byte to one decompressor: decision 0008.
  if (how === 'gzip' || how === 'zstd')
    test('lsinitramfs still lists the image', () => {
      const { status, stdout } = spawnSync('lsinitramfs', [join(folder, image)], { encoding: 'utf8' })
      expect(status).toBe(0)
      expect(stdout).toContain('scripts/functions')
    })

  test('has nothing left to get', async () => {
    const after = await read()
    expect(after.modules).toEqual(expect.arrayContaining(['ext4', 'sd_mod', 'virtio_blk', 'virtio_pci']))
    expect(after.segments).toHaveLength(2)
    expect(plan(after)).toEqual([])
  })
})
