import { execFileSync } from 'node:child_process'
import {
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { part } from '../../src/data/inspect/block-source.ts'
import { readPartitions, type Disk } from '../../src/data/inspect/partitions.ts'
import { survey } from '../../src/data/inspect/volumes.ts'

// Filesystems made by their own tools, tables made by sfdisk; blkid is the other reader.

const MIB = 1024 * 1024
let folder = ''
const at = (name: string): string => join(folder, name)
const run = (program: string, args: readonly string[], input?: string): string =>
  execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` }
  })

function image(name: string, mib: number): string {
  writeFileSync(at(name), '')
  truncateSync(at(name), mib * MIB)
  return at(name)
}

function diskOf(name: string, disk = 0): Disk {
  const bytes = new Uint8Array(readFileSync(at(name)))
  return {
    disk,
    path: name,
    source: {
      bytes: bytes.length,
      read: async (offset, length) => bytes.slice(offset, Math.max(offset, offset + length))
    }
  }
}

function put(name: string, bytes: Uint8Array, offset: number): void {
  const file = openSync(at(name), 'r+')
  writeSync(file, bytes, 0, bytes.length, offset)
  closeSync(file)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-volumes-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const MAKERS: readonly (readonly [string, number, () => void])[] = [
  ['ext2', 8, () => run('mke2fs', ['-q', '-t', 'ext2', '-L', 'two', 'ext2'])],
  ['ext3', 16, () => run('mke2fs', ['-q', '-t', 'ext3', 'ext3'])],
  [
    'ext4',
    16,
    () => run('mke2fs', ['-q', '-t', 'ext4', '-L', 'wurzel', '-O', '64bit,metadata_csum_seed', 'ext4'])
  ],
  ['xfs', 320, () => run('mkfs.xfs', ['-q', '-f', '-L', 'xroot', 'xfs'])],
  ['btrfs', 128, () => run('mkfs.btrfs', ['-q', '-f', '-L', 'b tree', 'btrfs'])],
  ['vfat', 64, () => run('mkfs.vfat', ['-F', '32', '-n', 'EFI', '-i', '1A2B3C4D', 'vfat'])],
  ['fat16', 16, () => run('mkfs.vfat', ['-F', '16', 'fat16'])],
  ['ntfs', 16, () => run('mkntfs', ['-q', '-F', '-L', 'win dows', 'ntfs'])],
  ['swap', 8, () => run('mkswap', ['-L', 'tausch', 'swap'])],
  [
    'luks2',
    32,
    () => run('cryptsetup', [...LUKS, '--type', 'luks2', '--label', 'geheim', 'luks2', '-'], 'pass')
  ],
  ['luks1', 32, () => run('cryptsetup', [...LUKS, '--type', 'luks1', 'luks1', '-'], 'pass')]
]
const LUKS = ['luksFormat', '-q', '--pbkdf', 'pbkdf2', '--pbkdf-force-iterations', '1000']

/** What blkid prints, its blanks unescaped. */
function blkid(name: string): {
  readonly type: string
  readonly uuid: string | null
  readonly label: string | null
} {
  const lines = run('blkid', ['-p', '-o', 'export', name]).split('\n')
  const value = (key: string): string | null =>
    lines
      .find(line => line.startsWith(`${key}=`))
      ?.slice(key.length + 1)
      .replaceAll('\\ ', ' ') ?? null
  return { type: value('TYPE') ?? '', uuid: value('UUID'), label: value('LABEL') }
}

test.each(MAKERS)('%s is called as blkid calls it, and is clean', async (name, mib, make) => {
  image(name, mib)
  make()
  const { filesystems, disks } = await survey([diskOf(name)])
  expect(disks).toEqual([{ disk: 0, table: 'none', id: null, partitions: [] }])
  expect(filesystems).toEqual([{ volume: 'disk.0', ...blkid(name), unclean: false }])
})

describe('unclean', () => {
  const unclean = async (name: string): Promise<readonly boolean[]> =>
    (await survey([diskOf(name)])).filesystems.map(filesystem => filesystem.unclean)

  test('an ext4 that needs recovery', async () => {
    run('debugfs', ['-w', '-R', 'feature needs_recovery', 'ext4'])
    expect(await unclean('ext4')).toEqual([true])
  })

  test('an ext2 that was not unmounted', async () => {
    run('debugfs', ['-w', '-R', 'set_super_value state 0', 'ext2'])
    expect(await unclean('ext2')).toEqual([true])
  })

  test('an XFS whose log does not end with an unmount', async () => {
    // The unmount record is the last one; its flag is in the sector behind the record's header.
    const bytes = readFileSync(at('xfs'))
    const record = bytes.indexOf(Buffer.from('feedbabe', 'hex'))
    expect(bytes[record + 512 + 9]).toBe(0x20)
    put('xfs', new Uint8Array([0]), record + 512 + 9)
    expect(await unclean('xfs')).toEqual([true])
  })

  test('a btrfs with a log tree', async () => {
    put('btrfs', new Uint8Array([1]), 65536 + 96)
    expect(await unclean('btrfs')).toEqual([true])
  })

  test('a FAT and a sleeping swap', async () => {
    put('vfat', new Uint8Array([1]), 65)
    put('swap', new TextEncoder().encode('S1SUSPEND\0'), 4096 - 10)
    expect(await unclean('vfat')).toEqual([true])
    expect(await unclean('swap')).toEqual([true])
  })
})

describe('tables', () => {
  const sfdisk = (name: string, mib: number, script: string): void => {
    image(name, mib)
    run('sfdisk', ['--quiet', '--no-tell-kernel', name], script)
  }
  const dump = (name: string): unknown =>
    JSON.parse(run('sfdisk', ['--json', name])).partitiontable.partitions.map(
      (one: Record<string, unknown>) => [
        Number(String(one['node']).slice(name.length)),
        Number(one['start']) * 512,
        Number(one['size']) * 512,
        String(one['type']).toLowerCase().padStart(2, '0')
      ]
    )
  const rows = async (name: string): Promise<unknown> =>
    (await readPartitions(diskOf(name))).layout.partitions.map(({ number, start_bytes, bytes, type }) => [
      number,
      start_bytes,
      bytes,
      type
    ])

  test('GPT as sfdisk sees it, through the backup too', async () => {
    sfdisk('gpt', 40, 'label: gpt\n- 8M U\n5: size=8M, type=L\n- - S\n')
    expect(await rows('gpt')).toEqual(dump('gpt'))
    const whole = await readPartitions(diskOf('gpt'))
    put('gpt', new Uint8Array(8), 512)
    const { layout, diagnostics } = await readPartitions(diskOf('gpt'))
    expect(layout).toEqual(whole.layout)
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['PARTITION_TABLE_DAMAGED', 'warning']
    ])
    put('gpt', new Uint8Array(512), 40 * MIB - 512)
    expect((await readPartitions(diskOf('gpt'))).diagnostics.map(({ severity }) => severity)).toEqual([
      'error'
    ])
  })

  test('MBR with logical partitions as sfdisk sees it', async () => {
    sfdisk(
      'mbr',
      64,
      'label: dos\nlabel-id: 0x0000beef\n1: size=8M, type=83, bootable\n2: size=40M, type=5\n5: size=8M, type=82\n6: size=8M, type=83\n7: size=8M, type=8e\n'
    )
    expect(await rows('mbr')).toEqual(dump('mbr'))
    const { layout } = await readPartitions(diskOf('mbr'))
    expect(layout.id).toBe('0000beef')
    expect(layout.partitions.map(({ partuuid }) => partuuid)).toEqual(
      ['01', '02', '05', '06', '07'].map(number => `0000beef-${number}`)
    )
  })

  test('a loop of logical partitions ends', async () => {
    const { layout } = await readPartitions(diskOf('mbr'))
    const extended = layout.partitions.find(({ type }) => type === '05')?.start_bytes ?? 0
    // The first extended record names itself as the next one.
    put('mbr', new Uint8Array([0, 0, 0, 0]), extended + 446 + 16 + 8)
    const { layout: looped, diagnostics } = await readPartitions(diskOf('mbr'))
    expect(looped.partitions.map(({ number }) => number)).toEqual([1, 2, 5])
    expect(diagnostics.map(({ code }) => code)).toEqual(['PARTITION_TABLE_DAMAGED'])
  })

  test('filesystems in partitions', async () => {
    sfdisk('mixed', 64, 'label: gpt\nsize=16M, type=L\nsize=8M, type=S\n')
    const { layout } = await readPartitions(diskOf('mixed'))
    const [first, second] = layout.partitions
    run('mke2fs', [
      '-q',
      '-t',
      'ext4',
      '-U',
      '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11',
      '-E',
      `offset=${first?.start_bytes}`,
      'mixed',
      '16M'
    ])
    image('swap-part', 8)
    run('mkswap', ['-U', '9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822', 'swap-part'])
    put('mixed', readFileSync(at('swap-part')), second?.start_bytes ?? 0)
    const { filesystems, volumes } = await survey([diskOf('mixed')])
    expect(filesystems.map(({ volume, type, uuid }) => [volume, type, uuid])).toEqual([
      ['disk.0/part.1', 'ext4', '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11'],
      ['disk.0/part.2', 'swap', '9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822']
    ])
    expect(volumes.map(({ grub, partuuid }) => [grub, partuuid])).toEqual([
      ['loop0,gpt1', first?.partuuid],
      ['loop0,gpt2', second?.partuuid]
    ])
  })

  test('a partition beyond its disk reads as nothing', async () => {
    const { source } = diskOf('ext2')
    expect(await part(source, source.bytes + 4096, 512).read(0, 512)).toEqual(new Uint8Array(0))
  })
})
