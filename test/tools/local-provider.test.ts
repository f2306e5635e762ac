import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { local } from '../../providers/local.ts'
import { createHost } from '../../src/data/host/host.ts'
import { chainToBlock } from '../../src/formats/block-chain.ts'
import { jsonFileName, readOnlyChain } from '../../src/formats/qemu-blockdev.ts'
import type { Checked } from '../../src/model/diagnostic.ts'
import type { SourceRef } from '../../src/model/provider.ts'
import type { SourceVm } from '../../src/model/source.ts'

const MIB = 1024 * 1024
let root: string
let vm: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-local-'))
  vm = join(root, 'src/web')
  mkdirSync(vm, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const inVm = (name: string): string => join(vm, name)
const qemuImg = (...args: readonly string[]): string =>
  execFileSync('qemu-img', args, { encoding: 'utf8', cwd: vm })
const qemuIo = (image: string, ...commands: readonly string[]): string =>
  execFileSync('qemu-io', [...commands.flatMap(command => ['-c', command]), image], {
    encoding: 'utf8',
    cwd: vm
  })

function discover(ref: SourceRef, fingerprint: 'quick' | 'full' = 'quick'): Promise<Checked<SourceVm>> {
  return local.discover({ name: 'exports', dir: 'src', fingerprint }, ref, createHost({ root }))
}

const disks = (...list: ReadonlyArray<string | readonly [path: string, format: string]>): SourceRef => ({
  name: 'web',
  disks: list.map(disk =>
    typeof disk === 'string'
      ? { path: `web/${disk}`, format: null }
      : { path: `web/${disk[0]}`, format: disk[1] }
  )
})

function vmx(file: string, more = ''): SourceRef {
  writeFileSync(
    inVm('web.vmx'),
    `memsize = "512"\nscsi0:0.present = "TRUE"\nscsi0:0.fileName = "${file}"\n${more}`
  )
  return { vmx: 'web/web.vmx' }
}

async function codes(ref: SourceRef): Promise<readonly string[]> {
  const { value, diagnostics } = await discover(ref)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(value === undefined).toBe(errors.length > 0)
  return diagnostics.map(({ code }) => code)
}

/** A base of 4 MiB and two snapshots, each with data of its own; a true chain with content IDs that differ. */
function makeChain(): void {
  qemuImg('create', '-q', '-f', 'vmdk', 'base.vmdk', '4M')
  qemuIo('base.vmdk', 'write -P 1 0 3M')
  setCid('base.vmdk', '11111111')
  edit('base.vmdk', /\n#DDB\n/, '$&ddb.uuid = "60 00 C2 9a 5a 6a 12 5d-2e 6f 3f 4d 2a 11 6b 8e"\n')
  qemuImg('create', '-q', '-f', 'vmdk', '-F', 'vmdk', '-b', 'base.vmdk', 'one.vmdk')
  qemuIo('one.vmdk', 'write -P 2 1M 1M')
  setCid('one.vmdk', '22222222')
  qemuImg('create', '-q', '-f', 'vmdk', '-F', 'vmdk', '-b', 'one.vmdk', 'two.vmdk')
  qemuIo('two.vmdk', 'write -P 3 64k 64k')
  setCid('two.vmdk', '33333333')
}

const setCid = (file: string, cid: string): void => edit(file, /(\nCID=)[0-9a-f]+/, `$1${cid}`)

/** Changes text in the descriptor of a VMDK, whose room is filled up with NULs. */
function edit(file: string, from: RegExp, to: string): void {
  const all = readFileSync(inVm(file))
  const embedded = all.toString('latin1', 0, 4) === 'KDMV'
  const [start, room] = embedded ? [512, 20 * 512] : [0, all.length]
  const text = all.toString('latin1', start, start + room).replace(/\0+$/, '')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  if (!embedded) return writeFileSync(inVm(file), changed, 'latin1')
  const bytes = Buffer.alloc(room)
  bytes.write(changed, 'latin1')
  bytes.copy(all, start)
  writeFileSync(inVm(file), all)
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('a VM by its VMX file', () => {
  test('its chain, files and fingerprints', async () => {
    makeChain()
    const before = readdirSync(vm).map(name => [
      name,
      sha256(readFileSync(inVm(name))),
      statSync(inVm(name)).mtimeMs
    ])
    const { value, diagnostics } = await discover(vmx('two.vmdk'), 'full')
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({
      from: 'exports',
      ref: 'vmx:web/web.vmx',
      provider: 'local',
      dir: 'src',
      name: 'web'
    })
    const size = { format: 'vmdk', subformat: 'monolithicSparse', virtual_bytes: 4 * MIB, extents: [] }
    expect(value?.disks[0]?.chain).toEqual([
      {
        path: 'web/base.vmdk',
        cid: '11111111',
        parent_cid: null,
        uuid: '6000c29a5a6a125d2e6f3f4d2a116b8e',
        ...size
      },
      { path: 'web/one.vmdk', cid: '22222222', parent_cid: '11111111', ...size },
      { path: 'web/two.vmdk', cid: '33333333', parent_cid: '22222222', ...size }
    ])
    expect(value?.files.map(({ path }) => path)).toEqual([
      'web/base.vmdk',
      'web/one.vmdk',
      'web/two.vmdk',
      'web/web.vmx'
    ])
    for (const { path, bytes, mtime_ns, inode, header_sha256, sha256: whole } of value?.files ?? []) {
      const content = readFileSync(join(root, 'src', path))
      const stat = lstatSync(join(root, 'src', path), { bigint: true })
      expect({ bytes, mtime_ns, inode, header_sha256, whole }).toEqual({
        bytes: content.length,
        mtime_ns: String(stat.mtimeNs),
        inode: String(stat.ino),
        header_sha256: sha256(content.subarray(0, 65536)),
        whole: sha256(content)
      })
    }
    const after = readdirSync(vm).filter(name => name !== 'web.vmx')
    expect(after.map(name => [name, sha256(readFileSync(inVm(name))), statSync(inVm(name)).mtimeMs])).toEqual(
      before
    )
  })

  test('the chain as a block graph reads as the guest saw it', async () => {
    makeChain()
    const { value } = await discover(vmx('two.vmdk'))
    const block = value?.disks[0] === undefined ? null : chainToBlock('src', value.disks[0])
    if (block === null) throw new Error('no block')
    const graph = jsonFileName(readOnlyChain(block, path => join(root, path)))
    qemuImg('convert', '-O', 'raw', graph, join(root, 'out.raw'))
    const expected = Buffer.alloc(4 * MIB)
    expected
      .fill(1, 0, 3 * MIB)
      .fill(2, MIB, 2 * MIB)
      .fill(3, 65536, 131072)
    expect(sha256(readFileSync(join(root, 'out.raw')))).toBe(sha256(expected))
  })

  test.each(['monolithicFlat', 'twoGbMaxExtentSparse', 'twoGbMaxExtentFlat'])('%s', async subformat => {
    qemuImg('create', '-q', '-f', 'vmdk', '-o', `subformat=${subformat}`, 'a.vmdk', '4G')
    const { value, diagnostics } = await discover(vmx('a.vmdk'))
    expect(diagnostics).toEqual([])
    const layer = value?.disks[0]?.chain[0]
    expect([layer?.subformat, layer?.virtual_bytes]).toEqual([subformat, 4096 * MIB])
    const { extents } = JSON.parse(qemuImg('info', '--output=json', 'a.vmdk'))['format-specific'].data
    expect(layer?.extents.map(({ path, bytes }) => [join(root, 'src', path), bytes])).toEqual(
      extents.map((extent: { readonly filename: string; readonly 'virtual-size': number }) => [
        join(vm, extent.filename.replace(/^.*\//, '')),
        extent['virtual-size']
      ])
    )
    expect(value?.files).toHaveLength(2 + (layer?.extents.length ?? 0))
  })

  test('streamOptimized, whole and cut off', async () => {
    writeFileSync(inVm('raw'), Buffer.alloc(4 * MIB, 'some text '))
    qemuImg('convert', '-f', 'raw', '-O', 'vmdk', '-o', 'subformat=streamOptimized', 'raw', 'a.vmdk')
    expect(await codes(vmx('a.vmdk'))).toEqual([])
    truncateSync(inVm('a.vmdk'), statSync(inVm('a.vmdk')).size - 70_000)
    expect(await codes(vmx('a.vmdk'))).toEqual(['DISK_TRUNCATED'])
  })

  test('an absolute hint is good when the file beside it has the right content ID', async () => {
    makeChain()
    edit('one.vmdk', /parentFileNameHint="base.vmdk"/, 'parentFileNameHint="/vmfs/volumes/5f2/web/base.vmdk"')
    edit('two.vmdk', /parentFileNameHint="one.vmdk"/, 'parentFileNameHint="C:\\VMs\\web\\one.vmdk"')
    expect(await codes(vmx('two.vmdk'))).toEqual([])
    setCid('base.vmdk', '44444444')
    expect(await codes(vmx('two.vmdk'))).toEqual(['SOURCE_PATH_OUTSIDE'])
  })

  test.each([
    ['runs', 'web.vmx.lck', 'SOURCE_RUNNING'],
    ['runs', '564d.vmem', 'SOURCE_RUNNING'],
    ['is suspended', 'web-1a2b.vmss', 'SOURCE_SUSPENDED']
  ])('a VM that %s is warned about: %s', async (_, name, code) => {
    makeChain()
    mkdirSync(inVm(name))
    writeFileSync(inVm('web-Snapshot1.vmem'), '')
    const { value, diagnostics } = await discover(vmx('two.vmdk'))
    expect([value?.name, diagnostics.map(found => [found.code, found.severity])]).toEqual([
      'web',
      [[code, 'warning']]
    ])
  })

  test('two disks that are both wrong are both told about', async () => {
    expect(
      await codes(vmx('a.vmdk', 'scsi0:1.present = "TRUE"\nscsi0:1.fileName = "/etc/shadow"\n'))
    ).toEqual(['SOURCE_FILE_MISSING', 'SOURCE_PATH_OUTSIDE'])
  })
})

describe('a broken chain', () => {
  beforeEach(makeChain)
  const rows: ReadonlyArray<readonly [name: string, damage: () => void, code: string]> = [
    ['another parent', () => setCid('one.vmdk', '55555555'), 'VMDK_PARENT_CID'],
    ['a parent that is not there', () => rmSync(inVm('base.vmdk')), 'DISK_PARENT_MISSING'],
    [
      'a parent outside',
      () => edit('one.vmdk', /"base.vmdk"/, '"../other/base2.vmdk"'),
      'SOURCE_PATH_OUTSIDE'
    ],
    [
      'a parent that is /etc/shadow',
      () => edit('one.vmdk', /"base.vmdk"/, '"/etc/shadow"'),
      'SOURCE_PATH_OUTSIDE'
    ],
    [
      'a parent that is a device',
      () => edit('one.vmdk', /"base.vmdk"/, '"/dev/zero"'),
      'SOURCE_PATH_OUTSIDE'
    ],
    [
      'a parent that is a protocol',
      () => edit('one.vmdk', /"base.vmdk"/, '"nbd:unix:x:y"'),
      'DISK_PARENT_MISSING'
    ],
    [
      'a loop',
      () => edit('base.vmdk', /parentCID=ffffffff/, 'parentCID=33333333\nparentFileNameHint="two.vmdk"'),
      'DISK_CHAIN_LOOP'
    ],
    [
      'an image on itself',
      () => edit('two.vmdk', /parentCID=22222222([^]*)"one.vmdk"/, 'parentCID=33333333$1"two.vmdk"'),
      'DISK_CHAIN_LOOP'
    ],
    ['a copy that broke off', () => truncateSync(inVm('base.vmdk'), 3 * MIB), 'DISK_TRUNCATED'],
    [
      'a copy without its last byte',
      () => truncateSync(inVm('base.vmdk'), statSync(inVm('base.vmdk')).size - 1),
      'DISK_TRUNCATED'
    ],
    ['a copy that ends in the header', () => truncateSync(inVm('base.vmdk'), 300), 'DISK_IMAGE_DAMAGED'],
    ['an empty file', () => truncateSync(inVm('base.vmdk'), 0), 'SOURCE_FILE_EMPTY'],
    ['a link to the parent outside', () => linkOut('base.vmdk'), 'SOURCE_PATH_OUTSIDE'],
    ['a link to /etc/passwd', () => link('/etc/passwd', 'base.vmdk'), 'SOURCE_PATH_OUTSIDE'],
    ['a link to nothing', () => link('nothing', 'base.vmdk'), 'DISK_PARENT_MISSING'],
    ['a folder', () => replace('base.vmdk', path => mkdirSync(path)), 'SOURCE_FILE_KIND'],
    ['a FIFO', () => replace('base.vmdk', path => void execFileSync('mkfifo', [path])), 'SOURCE_FILE_KIND'],
    [
      'a device',
      () => replace('base.vmdk', path => void execFileSync('mknod', [path, 'c', '1', '5'])),
      'SOURCE_FILE_KIND'
    ],
    [
      'text',
      () => replace('base.vmdk', path => writeFileSync(path, 'root:x:0:0:root:/root:/bin/bash\n')),
      'DISK_FORMAT_DIFFERS'
    ],
    [
      'a raw disk',
      () => replace('base.vmdk', path => writeFileSync(path, Buffer.alloc(4 * MIB))),
      'DISK_FORMAT_DIFFERS'
    ],
    ['a smaller parent', () => smallerBase(), 'DISK_LAYER_SIZE'],
    [
      'a descriptor without its type',
      () => edit('base.vmdk', /createType=.*\n/, ''),
      'VMDK_DESCRIPTOR_MALFORMED'
    ],
    [
      'a descriptor of another size',
      () => edit('base.vmdk', /RW 8192/, 'RW 8193'),
      'VMDK_DESCRIPTOR_MALFORMED'
    ],
    ['a device map', () => edit('base.vmdk', /monolithicSparse/, 'fullDevice'), 'VMDK_TYPE_UNSUPPORTED']
  ]
  test.each(rows)('%s', async (_, damage, code) => {
    mkdirSync(join(root, 'src/other'))
    copyFileSync(inVm('base.vmdk'), join(root, 'src/other/base2.vmdk'))
    damage()
    expect(await codes(vmx('two.vmdk'))).toEqual([code])
  })

  const link = (to: string, name: string): void => replace(name, path => symlinkSync(to, path))
  const linkOut = (name: string): void => link('../other/base2.vmdk', name)
  const replace = (name: string, make: (path: string) => void): void => {
    rmSync(inVm(name))
    make(inVm(name))
  }
  const smallerBase = (): void => {
    rmSync(inVm('base.vmdk'))
    qemuImg('create', '-q', '-f', 'vmdk', 'base.vmdk', '2M')
    setCid('base.vmdk', '11111111')
  }

  test('links inside the folder of the VM are fine and disappear', async () => {
    mkdirSync(inVm('deep'))
    renameSync(inVm('base.vmdk'), inVm('deep/real.vmdk'))
    symlinkSync('deep/real.vmdk', inVm('base.vmdk'))
    const { value } = await discover(vmx('two.vmdk'))
    expect(value?.disks[0]?.chain[0]?.path).toBe('web/deep/real.vmdk')
  })

  test('more layers than anybody needs', async () => {
    for (let index = 1; index <= 64; index++) {
      const parent = index === 1 ? 'two.vmdk' : `s${index - 1}.vmdk`
      copyFileSync(inVm('two.vmdk'), inVm(`s${index}.vmdk`))
      edit(`s${index}.vmdk`, /"one.vmdk"/, `"${parent}"`)
      edit(`s${index}.vmdk`, /parentCID=22222222/, 'parentCID=33333333')
    }
    expect(await codes(vmx('s62.vmdk'))).toEqual(['DISK_CHAIN_TOO_LONG'])
  })
})

describe('extents', () => {
  const HEAD = '# Disk DescriptorFile\nversion=1\nCID=11111111\nparentCID=ffffffff\n'
  const flat = (type: string, ...lines: readonly string[]): void =>
    writeFileSync(inVm('a.vmdk'), `${HEAD}createType="${type}"\n${lines.join('\n')}\n`)

  test.each([
    ['a whole one', ['RW 8 FLAT "a-flat.vmdk" 0'], []],
    ['one with an offset', ['RW 4 FLAT "a-flat.vmdk" 4'], []],
    ['two in one file', ['RW 4 FLAT "a-flat.vmdk" 4', 'RW 4 FLAT "a-flat.vmdk" 0'], []],
    ['one that is too short', ['RW 9 FLAT "a-flat.vmdk" 0'], ['DISK_TRUNCATED']],
    ['one with an offset too far', ['RW 8 FLAT "a-flat.vmdk" 1'], ['DISK_TRUNCATED']],
    ['one that is not there', ['RW 8 FLAT "b-flat.vmdk" 0'], ['SOURCE_FILE_MISSING']],
    ['one that is /etc/shadow', ['RW 1 FLAT "/etc/shadow" 0'], ['SOURCE_PATH_OUTSIDE']],
    ['one that climbs', ['RW 1 FLAT "../../../../etc/shadow" 0'], ['SOURCE_PATH_OUTSIDE']],
    [
      'one of zeros, which QEMU would leave out',
      ['RW 8 FLAT "a-flat.vmdk" 0', 'RW 8 ZERO'],
      ['VMDK_EXTENT_UNSUPPORTED']
    ],
    ['one without access', ['NOACCESS 8 FLAT "a-flat.vmdk" 0'], ['VMDK_EXTENT_UNSUPPORTED']],
    ['one that is read-only', ['RDONLY 8 FLAT "a-flat.vmdk" 0'], ['VMDK_EXTENT_UNSUPPORTED']],
    ['a raw device', ['RW 8 VMFSRDM "a-rdm.vmdk"'], ['VMDK_EXTENT_UNSUPPORTED']],
    ['a sparse one that is flat', ['RW 8 SPARSE "a-flat.vmdk"'], ['DISK_IMAGE_DAMAGED']]
  ])('%s', async (_, lines, expected) => {
    writeFileSync(inVm('a-flat.vmdk'), Buffer.alloc(4096))
    symlinkSync('a-flat.vmdk', inVm('link.vmdk'))
    flat('monolithicFlat', ...lines)
    expect(await codes(disks('a.vmdk'))).toEqual(expected)
  })

  test('the snapshot of a VMFS extent', async () => {
    qemuImg('create', '-q', '-f', 'vmdk', 'sparse.vmdk', '4M')
    flat('twoGbMaxExtentSparse', 'RW 8192 SPARSE "sparse.vmdk"')
    expect(await codes(disks('a.vmdk'))).toEqual([])
    flat('vmfsSparse', 'RW 8192 VMFSSPARSE "sparse.vmdk"')
    expect(await codes(disks('a.vmdk'))).toEqual(['VMDK_DESCRIPTOR_MALFORMED'])
    flat('twoGbMaxExtentSparse', 'RW 8190 SPARSE "sparse.vmdk"')
    expect(await codes(disks('a.vmdk'))).toEqual(['VMDK_DESCRIPTOR_MALFORMED'])
  })

  test('the data of a disk is no disk', async () => {
    writeFileSync(inVm('a-flat.vmdk'), Buffer.alloc(4096))
    expect(await codes(disks('a-flat.vmdk'))).toEqual(['DISK_FORMAT_DIFFERS'])
  })
})

describe('a VM by its disks', () => {
  test.each([
    ['raw', 'a.raw', 'raw'],
    ['qcow2', 'a.qcow2', 'qcow2'],
    ['vhdx', 'a.vhdx', 'vhdx'],
    ['vpc', 'a.vhd', 'vpc'],
    ['vdi', 'a.vdi', 'vdi'],
    ['qed', 'a.qed', 'qed'],
    ['parallels', 'a.hdd', 'parallels'],
    ['vmdk', 'a.vmdk', 'vmdk'],
    ['qcow2', 'a.img', 'qcow2'],
    ['raw', 'a.img', 'raw']
  ])('%s as %s', async (made, name, format) => {
    qemuImg('create', '-q', '-f', made, name, '8M')
    const { value, diagnostics } = await discover(disks(name))
    const [disk] = value?.disks ?? []
    expect(diagnostics).toEqual([])
    expect([disk?.key, disk?.bus, disk?.virtual_bytes]).toEqual([
      'disk0',
      'unknown',
      JSON.parse(qemuImg('info', '--output=json', '-f', made, name))['virtual-size']
    ])
    expect(disk?.chain.map(layer => [layer.path, layer.format])).toEqual([[`web/${name}`, format]])
  })

  // An odd size, so that the last cluster of each format is a part of one; data at the start, in between and at the end.
  test.each([
    ['qcow2', 'compat=0.10'],
    ['qcow2', 'preallocation=metadata'],
    ['qcow2', 'preallocation=falloc'],
    ['qcow2', 'cluster_size=512'],
    ['qcow2', 'cluster_size=2M'],
    ['qcow2', 'refcount_bits=1'],
    ['qcow2', 'refcount_bits=64'],
    ['qcow2', 'lazy_refcounts=on'],
    ['qcow2', 'extended_l2=on'],
    ['vmdk', 'subformat=monolithicSparse'],
    ['vmdk', 'subformat=monolithicFlat'],
    ['vmdk', 'subformat=twoGbMaxExtentSparse'],
    ['vmdk', 'zeroed_grain=on'],
    ['vmdk', 'compat6=on'],
    ['vdi', 'static=on'],
    ['vdi', 'preallocation=off'],
    ['vpc', 'subformat=fixed,force_size=on'],
    ['vpc', 'subformat=dynamic,force_size=on'],
    ['vhdx', 'subformat=fixed'],
    ['vhdx', 'block_size=1M'],
    ['qed', 'cluster_size=64k'],
    ['parallels', 'cluster_size=1M']
  ])('a sound image is taken: %s with %s', async (format, options) => {
    const bytes = format === 'vhdx' || format === 'parallels' ? 35 * MIB : 35 * MIB + 1536
    qemuImg('create', '-q', '-f', format, '-o', options, `a.${format}`, String(bytes))
    const ends = [`write -P 1 0 100k`, `write -P 2 ${17 * MIB} 3M`, `write -P 3 ${bytes - 1024} 1024`]
    execFileSync('qemu-io', ['-f', format, ...ends.flatMap(command => ['-c', command]), inVm(`a.${format}`)])
    expect(await codes(disks([`a.${format}`, format]))).toEqual([])
  })

  test('a machine of its own, the disks in their order', async () => {
    qemuImg('create', '-q', '-f', 'raw', 'b.raw', '8M')
    qemuImg('create', '-q', '-f', 'raw', 'a.raw', '8M')
    const { value } = await discover(disks('b.raw', ['a.raw', 'raw']))
    expect(value).toMatchObject({
      name: 'web',
      ref: 'disks:web/b.raw,web/a.raw=raw',
      cpus: 1,
      memory_bytes: 2048 * MIB,
      firmware: 'bios'
    })
    expect(value?.nics).toEqual([{ key: 'nic0', model: null, mac: null, network: null, connected: true }])
    expect(value?.disks.map(({ key, chain }) => [key, chain[0]?.path])).toEqual([
      ['disk0', 'web/b.raw'],
      ['disk1', 'web/a.raw']
    ])
    expect(value?.files.map(({ path }) => path)).toEqual(['web/a.raw', 'web/b.raw'])
  })

  test('a chain of several formats, the overlay larger than its base', async () => {
    qemuImg('create', '-q', '-f', 'vmdk', 'base.vmdk', '4M')
    qemuImg('create', '-q', '-f', 'qcow2', '-F', 'vmdk', '-b', 'base.vmdk', 'mid.qcow2', '8M')
    qemuImg('create', '-q', '-f', 'qed', '-F', 'qcow2', '-b', 'mid.qcow2', 'top.qed')
    const { value, diagnostics } = await discover(disks('top.qed'))
    expect(diagnostics).toEqual([])
    expect(value?.disks[0]?.chain.map(({ path, virtual_bytes }) => [path, virtual_bytes])).toEqual([
      ['web/base.vmdk', 4 * MIB],
      ['web/mid.qcow2', 8 * MIB],
      ['web/top.qed', 8 * MIB]
    ])
  })

  const rows: ReadonlyArray<readonly [name: string, ref: () => SourceRef, code: string]> = [
    ['a qcow2 on an absolute name', () => on(inVm('base.raw')), 'SOURCE_PATH_OUTSIDE'],
    ['a qcow2 on a name that climbs', () => on('../../../etc/shadow'), 'SOURCE_PATH_OUTSIDE'],
    ['a qcow2 on json:', () => on('json:{"driver":"file","filename":"/etc/shadow"}'), 'DISK_PARENT_MISSING'],
    ['a qcow2 on nbd:', () => on('nbd://localhost/x'), 'DISK_PARENT_MISSING'],
    ['a qcow2 on itself', () => onItself(), 'DISK_CHAIN_LOOP'],
    ['a raw base that says it is qcow2', () => on('base.raw', 'qcow2'), 'DISK_FORMAT_DIFFERS'],
    ['a qcow2 with data elsewhere', dataFile, 'DISK_IMAGE_UNSUPPORTED'],
    ['an encrypted qcow2', encrypted, 'DISK_IMAGE_UNSUPPORTED'],
    ['a qcow2 of version 1', () => made('qcow', 'a.img'), 'DISK_FORMAT_DIFFERS'],
    ['a raw disk with the name of a VMDK', () => made('raw', 'a.vmdk'), 'DISK_FORMAT_DIFFERS'],
    ['a raw disk into which its guest wrote a header', () => made('qcow2', 'a.raw'), 'DISK_FORMAT_DIFFERS'],
    ['a raw disk whose guest wrote a header that names a neighbour', () => probed(), 'DISK_FORMAT_DIFFERS'],
    ['the same below an overlay that does not say what it is', () => probed('top'), 'DISK_FORMAT_DIFFERS'],
    ['a raw disk whose guest wrote a descriptor', () => descriptor(), 'DISK_FORMAT_DIFFERS'],
    ['a raw disk that nothing says to be one', () => made('raw', 'a.bin'), 'DISK_FORMAT_DIFFERS'],
    [
      'another format than said',
      () => (made('vdi', 'a.vdi'), disks(['a.vdi', 'vhdx'])),
      'DISK_FORMAT_DIFFERS'
    ],
    ['an unknown format', () => (made('vdi', 'a.vdi'), disks(['a.vdi', 'dmg'])), 'DISK_FORMAT_DIFFERS'],
    ['a differencing VHD', differencing, 'DISK_IMAGE_UNSUPPORTED'],
    ['a damaged VHDX', () => damaged('vhdx', 'a.vhdx', 65536 * 3), 'DISK_IMAGE_DAMAGED'],
    ['a damaged VDI', () => damaged('vdi', 'a.vdi', 0x44, 4), 'DISK_IMAGE_DAMAGED'],
    ['a qcow2 cut in its first tables', () => cut('qcow2', 'a.qcow2', 70_000), 'DISK_TRUNCATED'],
    ['a qcow2 cut in its data', () => cut('qcow2', 'a.qcow2', 400_000), 'DISK_TRUNCATED'],
    ['a cut VDI', () => cut('vdi', 'a.vdi', 2_000_000), 'DISK_TRUNCATED'],
    ['a cut VHD', () => cut('vpc', 'a.vhd', 3_000_000), 'DISK_TRUNCATED'],
    ['a cut VHDX', () => cut('vhdx', 'a.vhdx', 4_000_000), 'DISK_IMAGE_DAMAGED'],
    [
      'a path that is absolute',
      () => ({ name: 'x', disks: [{ path: '/etc/shadow', format: 'raw' }] }),
      'SOURCE_PATH_OUTSIDE'
    ],
    [
      'a path that climbs',
      () => ({ name: 'x', disks: [{ path: 'web/../../../etc/shadow', format: 'raw' }] }),
      'SOURCE_PATH_OUTSIDE'
    ],
    ['a file that is not there', () => disks('none.raw'), 'SOURCE_FILE_MISSING'],
    ['the folder', () => ({ name: 'x', disks: [{ path: 'web', format: null }] }), 'SOURCE_FILE_KIND']
  ]
  test.each(rows)('%s', async (_, ref, code) => {
    expect(await codes(ref())).toEqual([code])
  })

  function made(format: string, name: string): SourceRef {
    qemuImg('create', '-q', '-f', format, name, '8M')
    return disks(name)
  }

  function on(backing: string, format = 'raw'): SourceRef {
    qemuImg('create', '-q', '-f', 'raw', 'base.raw', '8M')
    qemuImg('create', '-q', '-u', '-f', 'qcow2', '-F', format, '-b', backing, 'top.qcow2', '8M')
    return disks('top.qcow2')
  }

  /** A file whose name promises nothing, with a header that names the disk of another VM. */
  function probed(top?: string): SourceRef {
    qemuImg('create', '-q', '-f', 'raw', 'neighbour.raw', '8M')
    qemuImg('create', '-q', '-u', '-f', 'qcow2', '-F', 'raw', '-b', 'neighbour.raw', 'a.img', '8M')
    if (top === undefined) return disks('a.img')
    on('a.img', 'qcow2')
    const header = readFileSync(inVm('top.qcow2'))
    // The extension that tells the format of the backing file becomes one that nobody knows.
    patch('top.qcow2', header.indexOf(Buffer.from('e2792aca', 'hex')), Uint8Array.of(1, 2, 3, 4))
    return disks('top.qcow2')
  }

  function descriptor(): SourceRef {
    qemuImg('create', '-q', '-f', 'raw', 'neighbour.raw', '1M')
    writeFileSync(
      inVm('a.img'),
      '# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\ncreateType="monolithicFlat"\nRW 2048 FLAT "neighbour.raw" 0\n'
    )
    return disks('a.img')
  }

  function onItself(): SourceRef {
    on('loop.qcow2', 'qcow2')
    renameSync(inVm('top.qcow2'), inVm('loop.qcow2'))
    return disks('loop.qcow2')
  }

  function dataFile(): SourceRef {
    qemuImg('create', '-q', '-f', 'qcow2', '-o', 'data_file=data.raw', 'a.qcow2', '8M')
    return disks('a.qcow2')
  }

  function encrypted(): SourceRef {
    const ref = made('qcow2', 'a.qcow2')
    patch('a.qcow2', 32, Uint8Array.of(0, 0, 0, 2))
    return ref
  }

  function patch(name: string, at: number, bytes: Uint8Array): void {
    writeSync(openSync(inVm(name), 'r+'), bytes, 0, bytes.length, at)
  }

  function differencing(): SourceRef {
    const ref = made('vpc', 'a.vhd')
    patch('a.vhd', statSync(inVm('a.vhd')).size - 512 + 60, Uint8Array.of(0, 0, 0, 4))
    return ref
  }

  function damaged(format: string, name: string, at: number, length = 8192): SourceRef {
    const ref = made(format, name)
    patch(name, at, new Uint8Array(length).fill(0xff))
    return ref
  }

  function cut(format: string, name: string, bytes: number): SourceRef {
    const ref = made(format, name)
    execFileSync('qemu-io', ['-f', format, '-c', 'write -P 1 0 8M', inVm(name)])
    truncateSync(inVm(name), bytes)
    return ref
  }
})

describe('the VMX file', () => {
  test.each([
    ['outside, by an absolute path', '/etc/passwd', 'SOURCE_PATH_OUTSIDE'],
    ['outside, by climbing', '../web.vmx', 'SOURCE_PATH_OUTSIDE'],
    ['not there', 'web/none.vmx', 'SOURCE_FILE_MISSING'],
    ['a folder', 'web', 'SOURCE_FILE_KIND'],
    ['a FIFO', 'web/fifo.vmx', 'SOURCE_FILE_KIND'],
    ['a link out', 'web/link.vmx', 'SOURCE_PATH_OUTSIDE'],
    ['empty', 'web/empty.vmx', 'VMX_EMPTY'],
    ['too large', 'web/large.vmx', 'FILE_TOO_LARGE'],
    ['binary', 'web/binary.vmx', 'VMX_BINARY']
  ])('%s', async (_, path, code) => {
    execFileSync('mkfifo', [inVm('fifo.vmx')])
    symlinkSync('/etc/passwd', inVm('link.vmx'))
    writeFileSync(inVm('empty.vmx'), '')
    writeFileSync(inVm('large.vmx'), '#'.repeat(MIB + 1))
    writeFileSync(inVm('binary.vmx'), Buffer.from('KDMV\u0001\0\0\0'))
    expect(await codes({ vmx: path })).toEqual([code])
  })

  test.each([
    ['/etc/shadow', 'SOURCE_PATH_OUTSIDE'],
    ['/dev/sda', 'SOURCE_PATH_OUTSIDE'],
    ['../other/secret.vmdk', 'SOURCE_PATH_OUTSIDE'],
    ['fifo', 'SOURCE_FILE_KIND'],
    ['.', 'SOURCE_PATH_OUTSIDE'],
    ['web.vmx', 'DISK_FORMAT_DIFFERS'],
    ['zero.vmdk', 'SOURCE_FILE_EMPTY']
  ])('naming the disk %j', async (file, code) => {
    mkdirSync(join(root, 'src/other'))
    execFileSync('qemu-img', ['create', '-q', '-f', 'vmdk', join(root, 'src/other/secret.vmdk'), '1M'])
    execFileSync('mkfifo', [inVm('fifo')])
    writeFileSync(inVm('zero.vmdk'), '')
    expect(await codes(vmx(file))).toEqual([code])
  })

  test('a hard link of a file outside is a file of the folder, as for everybody', async () => {
    qemuImg('create', '-q', '-f', 'raw', join(root, 'other.raw'), '1M')
    linkSync(join(root, 'other.raw'), inVm('a.raw'))
    expect(await codes(disks('a.raw'))).toEqual([])
  })
})

test('a source that is not there', async () => {
  const look = local.discover(
    { name: 'x', dir: 'none', fingerprint: 'quick' },
    { vmx: 'a.vmx' },
    createHost({ root })
  )
  expect((await look).diagnostics).toMatchObject([
    {
      code: 'SOURCE_FILE_MISSING',
      where: { in: 'source', path: 'none' },
      hint: 'correct `path` of the source; it is relative to the file that sets it'
    }
  ])
})
