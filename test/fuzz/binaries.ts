// Every parser of bytes that a guest or a source holds, with images to start from: made by the real tools (make-seeds.sh), or
// by hand where no tool can make them here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { readSparse as checkVmdk } from '../../providers/local/vmdk-sparse.ts'
import type { Folder, Located } from '../../providers/local/folder.ts'
import { openBtrfs } from '../../src/data/inspect/btrfs-inodes.ts'
import { follow } from '../../src/data/inspect/follow.ts'
import { readInitramfs } from '../../src/data/inspect/initramfs.ts'
import { lookUp, type Looked } from '../../src/data/inspect/inode.ts'
import { survey } from '../../src/data/inspect/volumes.ts'
import { openXfs } from '../../src/data/inspect/xfs-inodes.ts'
import { qcow2Backing, qedBacking, vhdObstacle } from '../../src/formats/backing-header.ts'
import { cpioTail } from '../../src/formats/cpio-tail.ts'
import { crc32, lvmCrc } from '../../src/formats/crc32.ts'
import { diskMagic } from '../../src/formats/disk-magic.ts'
import { elfMachine } from '../../src/formats/elf.ts'
import { grubPrefix } from '../../src/formats/grub-image.ts'
import { lastCluster, lastCounts, qcow2Counts, vdiEnd } from '../../src/formats/image-end.ts'
import { kernelVersion } from '../../src/formats/kernel-image.ts'
import { readPcap } from '../../src/formats/pcap.ts'
import { readUnified } from '../../src/formats/unified-image.ts'
import { parseDescriptor } from '../../src/formats/vmdk-descriptor.ts'
import { H2kError } from '../../src/model/diagnostic.ts'
import type { Host } from '../../src/model/host.ts'
import { peFile } from '../formats/pe-file.ts'
import { byteStep, damage, type ByteStep } from './damaged-bytes.ts'
import { readSparse, sparse, unpack, type SparseImage } from './sparse-image.ts'

export interface FuzzedBinary {
  readonly seeds: Readonly<Record<string, SparseImage>>
  readonly parse: (image: SparseImage) => Promise<unknown> | unknown
}

const FIXTURES = join(import.meta.dirname, '../fixtures/disks')

/** The images with these names. */
function images(names: RegExp): FuzzedBinary['seeds'] {
  const found = readdirSync(FIXTURES)
    .map(file => file.replace(/\.gz$/, ''))
    .filter(name => names.test(name))
  if (found.length === 0) throw new Error(`no seed is called ${String(names)}`)
  return Object.fromEntries(found.map(name => [name, unpack(readFileSync(join(FIXTURES, `${name}.gz`)))]))
}

const MIB = 1024 * 1024

/** Members of a mirror by each version of the superblock. Source: Linux, include/uapi/linux/raid/md_p.h. */
const MD: FuzzedBinary['seeds'] = Object.fromEntries([
  ...[['1.0', 4 * MIB - 8192] as const, ['1.1', 0] as const, ['1.2', 4096] as const].map(([version, at]) => {
    const disk = Buffer.alloc(4 * MIB)
    disk.writeUInt32LE(0xa92b4efc, at)
    disk.writeUInt32LE(1, at + 4)
    disk.write('\x11\x22\x33\x44'.repeat(4), at + 16, 'latin1')
    disk.write('host:0', at + 32)
    disk.writeInt32LE(1, at + 72)
    disk.writeBigUInt64LE(4096n, at + 80)
    disk.writeUInt32LE(2, at + 92)
    disk.writeBigUInt64LE(version === '1.0' ? 0n : 2048n, at + 128)
    disk.writeBigUInt64LE(BigInt(at / 512), at + 144)
    disk.writeBigUInt64LE(5n, at + 200)
    disk.writeBigUInt64LE(0xffff_ffff_ffff_ffffn, at + 208)
    return [`md-${version}`, sparse(disk)] as const
  }),
  ['md-0.90', sparse(md090())] as const
])

function md090(): Buffer {
  const disk = Buffer.alloc(4 * MIB)
  const words: ReadonlyArray<readonly [number, number]> = [
    ...[[0, 0xa92b4efc] as const, [1, 0] as const, [2, 90] as const, [5, 0x1234] as const],
    ...[[7, 1] as const, [8, 4032] as const, [10, 2] as const, [11, 0] as const, [33, 1] as const],
    ...[[39, 5] as const, [995, 0] as const, [996, 6] as const]
  ]
  for (const [index, value] of words) disk.writeUInt32LE(value, 4 * MIB - 64 * 1024 + 4 * index)
  return disk
}

/** What is on a disk with these pages; whatever stands in it, the survey says it and goes on. */
const surveyed = (image: SparseImage): Promise<unknown> =>
  survey([
    {
      disk: 0,
      path: 'disk.raw',
      source: { bytes: image.bytes, read: async (at, length) => readSparse(image, at, length) }
    }
  ])

/** As a single filesystem, of which links are asked for. */
async function xfsLinks(image: SparseImage): Promise<readonly Looked[]> {
  const read = async (at: number, length: number) => readSparse(image, at, length)
  const root = await openXfs({ bytes: image.bytes, read })
  return Promise.all(['/etc/local', '/etc/remote', '/etc/longest'].map(path => lookUp(root, path)))
}

/** A walk through its subvolumes. */
async function walked(image: SparseImage): Promise<void> {
  const source = {
    bytes: image.bytes,
    read: async (at: number, length: number) => readSparse(image, at, length)
  }
  const root = await openBtrfs(source)
  if (root === null) return
  for (const path of ['/', '/@/var/lib/machines', '/@snap/../@home/nothing']) {
    const end = await follow(root, path, { steps: 100 })
    if (end.is === 'found') await Promise.all([end.node.names(), end.node.target()])
  }
}

const whole = (image: SparseImage): Uint8Array => readSparse(image, 0, image.bytes)

/** Unpacks nothing: what follows the first ten bytes is taken for the content, so that its parser sees it. */
const UNPACKER: Pick<Host, 'decompress' | 'sha256'> = {
  sha256: () => '',
  async decompress(_, bytes, { onBytes }) {
    onBytes(bytes.subarray(10))
    return { consumed: bytes.length }
  }
}

function initramfs(image: SparseImage): Promise<unknown> {
  const bytes = whole(image)
  cpioTail(bytes)
  const reader = {
    read: async () => [{ is: 'file', bytes } as const],
    list: async () => [],
    look: async () => [],
    blocked: () => null
  }
  return readInitramfs(UNPACKER as Host, reader, '/boot/initrd.img')
}

async function vmdk(image: SparseImage): Promise<void> {
  const host = {
    readRange: async (_: string, at: number, length: number) => readSparse(image, at, length)
  } as unknown as Host
  const folder = { host, shown: (path: string) => path } as unknown as Folder
  const file = { real: 'x', path: 'x', stat: { bytes: image.bytes } } as unknown as Located
  try {
    await checkVmdk(folder, file)
  } catch (error) {
    if (!(error instanceof H2kError)) throw error
  }
}

function imageHeader(image: SparseImage): void {
  const head = readSparse(image, 0, 65_536)
  diskMagic(head, readSparse(image, Math.max(0, image.bytes - 512), 512))
  qcow2Backing(head)
  qedBacking(head)
  vhdObstacle(head)
  vdiEnd(head)
  const counts = qcow2Counts(head)
  if (typeof counts === 'string' || !Number.isSafeInteger(counts.table_offset)) return
  const last = lastCounts(readSparse(image, counts.table_offset, counts.table_bytes))
  if (last !== null && Number.isSafeInteger(last.offset))
    lastCluster(counts, last.index, readSparse(image, last.offset, counts.cluster_bytes))
}

/** A PE file with GRUB's modules. Source: GRUB, include/grub/kernel.h. */
function grubImage(): Buffer {
  const out = Buffer.alloc(1024)
  out.write('MZ')
  out.writeUInt32LE(0x80, 0x3c)
  out.write('PE\0\0', 0x80)
  out.writeUInt16LE(1, 0x86)
  out.writeUInt16LE(0xf0, 0x94)
  out.writeUInt16LE(0x20b, 0x98)
  out.write('mods', 0x188)
  out.writeUInt32LE(0x200, 0x188 + 20)
  out.writeUInt32LE(0x676d696d, 0x200)
  out.writeBigUInt64LE(24n, 0x208)
  out.writeBigUInt64LE(64n, 0x210)
  out.writeUInt32LE(3, 0x218)
  out.writeUInt32LE(24, 0x21c)
  out.write('/EFI/debian', 0x220)
  return out
}

/** A unified kernel image with what is read of one. */
const unified = (): Buffer =>
  peFile([
    { name: '.osrel', content: 'ID=debian\nPRETTY_NAME="Debian 12"\n' },
    { name: '.cmdline', content: 'root=/dev/sda2 ro\n' },
    { name: '.uname', content: '6.1.0-37-amd64' },
    { name: '.linux', content: 'kernel' },
    { name: '.profile', content: 'ID=x\n' },
    { name: '.cmdline', content: 'single' }
  ])

/** The setup code of an x86 kernel. Source: kernel, Documentation/arch/x86/boot.rst. */
function kernel(): Buffer {
  const out = Buffer.alloc(33 * 1024)
  out.write('HdrS', 0x202)
  out.writeUInt16LE(0x3000, 0x20e)
  out.write('6.1.0-37-amd64 (debian-kernel@lists.debian.org) #1 SMP', 0x3200)
  return out
}

/** Who asks for an address, and who announces one. Source: pcap-savefile(5). */
function capture(): Buffer {
  const record = (frame: Buffer): Buffer => {
    const head = Buffer.alloc(16)
    head.writeUInt32LE(frame.length, 8)
    head.writeUInt32LE(frame.length, 12)
    return Buffer.concat([head, frame])
  }
  const head = Buffer.alloc(24)
  head.writeUInt32LE(0xa1b2c3d4)
  head.writeUInt32LE(1, 20)
  const ether = 'ffffffffffff005056000001'
  const dhcp = Buffer.alloc(342)
  dhcp.write(`${ether}0800450001480000000040110000000000ffffffff00440043`, 'hex')
  dhcp.write('01010600', 42, 'hex')
  dhcp.write('63825363350101ff', 278, 'hex')
  const arp = Buffer.from(`${ether}08060001080006040001005056000001${'00'.repeat(14)}`, 'hex')
  const ipv6 = Buffer.from(`${ether}86dd6000000000083aff${'fe'.repeat(32)}8500000000000000`, 'hex')
  return Buffer.concat([head, ...[dhcp, arp, ipv6].map(record)])
}

const one = (bytes: Uint8Array): FuzzedBinary['seeds'] => ({ made: sparse(bytes) })

export const BINARIES: Readonly<Record<string, FuzzedBinary>> = {
  btrfs: { seeds: images(/^btrfs$/), parse: surveyed },
  'btrfs-inodes': { seeds: images(/^btrfs$/), parse: walked },
  elf: {
    seeds: one(Buffer.from(`7f454c460201010000000000000000000300${'3e00'.repeat(40)}`, 'hex')),
    parse: image => elfMachine(whole(image))
  },
  filesystems: { seeds: images(/^(?:ext\d|vfat|ntfs|swap)$/), parse: surveyed },
  'grub-image': { seeds: one(grubImage()), parse: image => grubPrefix(whole(image)) },
  'image-header': { seeds: images(/^(?:qcow2|qed|vdi|vpc|vhdx|monolithicSparse)$/), parse: imageHeader },
  initramfs: { seeds: images(/^initramfs-/), parse: initramfs },
  'kernel-image': { seeds: one(kernel()), parse: image => kernelVersion(whole(image)) },
  luks: { seeds: images(/^luks/), parse: surveyed },
  lvm: {
    seeds: images(/^lvm$/),
    parse: async image => [await surveyed(image), await surveyed(withLvmSums(image))]
  },
  md: { seeds: MD, parse: surveyed },
  'partition-table': {
    seeds: images(/^(?:mbr|gpt)$/),
    parse: async image => [await surveyed(image), await surveyed(withGptSums(image))]
  },
  pcap: { seeds: one(capture()), parse: image => readPcap(whole(image)) },
  'unified-image': { seeds: one(unified()), parse: image => readUnified(whole(image)) },
  'vmdk-descriptor': {
    seeds: images(/^monolithicFlat$/),
    parse: image => parseDescriptor(whole(image), 'x.vmdk')
  },
  'vmdk-sparse': { seeds: images(/^(?:monolithicSparse|streamOptimized)$/), parse: vmdk },
  xfs: { seeds: images(/^xfs$/), parse: surveyed },
  'xfs-links': { seeds: images(/^xfs-links-/), parse: xfsLinks }
}

/** Most damage would end at a checksum, which an attacker would have made right. */
function withGptSums(image: SparseImage): SparseImage {
  const head = Buffer.from(readSparse(image, 512, 512))
  if (head.length < 512) return image
  const size = head.readUInt32LE(12)
  const [at, count, bytes] = [head.readBigUInt64LE(72), head.readUInt32LE(80), head.readUInt32LE(84)]
  if (size > 512 || size < 92 || at > 1n << 40n || count * bytes > MIB) return image
  head.writeUInt32LE(crc32(readSparse(image, Number(at) * 512, count * bytes)), 88)
  head.writeUInt32LE(0, 16)
  head.writeUInt32LE(crc32(head.subarray(0, size)), 16)
  return { ...image, pages: new Map([...image.pages, [1, head]]) }
}

/** The same for the header of LVM's text and for the text. */
function withLvmSums(image: SparseImage): SparseImage {
  const head = Buffer.from(readSparse(image, 4096, 512))
  if (head.length < 512) return image
  const [at, bytes] = [head.readBigUInt64LE(40), head.readBigUInt64LE(48)]
  if (at < 1n << 30n && bytes < 1n << 20n)
    head.writeUInt32LE(lvmCrc(readSparse(image, 4096 + Number(at), Number(bytes))), 56)
  head.writeUInt32LE(lvmCrc(head.subarray(4)), 0)
  return { ...image, pages: new Map([...image.pages, [8, head]]) }
}

/** One of the images, with up to eight places changed in its pages, or cut off. */
export const damagedImage = ({ seeds }: FuzzedBinary): fc.Arbitrary<SparseImage> =>
  fc
    .tuple(fc.constantFrom(...Object.values(seeds)), fc.array(byteStep, { maxLength: 8 }))
    .map(([seed, steps]) => damagedBy(seed, steps))

function damagedBy({ bytes, pages }: SparseImage, steps: readonly ByteStep[]): SparseImage {
  const numbers = [...pages.keys()]
  const all = new Uint8Array(Buffer.concat([...pages.values()]))
  let left = all.length
  for (const step of steps) left = Math.min(left, damage(all, step))
  const kept = numbers.flatMap((number, index) =>
    index * 512 < left ? [[number, all.subarray(index * 512, (index + 1) * 512)] as const] : []
  )
  const end = (kept.at(-1)?.[0] ?? 0) * 512 + (left % 512)
  return { bytes: left < all.length ? Math.min(bytes, end) : bytes, pages: new Map(kept) }
}
