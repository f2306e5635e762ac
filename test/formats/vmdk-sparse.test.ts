import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfGrains, tableRuns } from '../../src/formats/vmdk-grains.ts'
import { parseSparseHeader, type SparseHeader } from '../../src/formats/vmdk-sparse.ts'

interface Hosted {
  readonly version?: number
  readonly flags?: number
  readonly capacity?: bigint
  readonly grain?: bigint
  readonly perTable?: number
  readonly directory?: bigint
  readonly ends?: string
}

function hosted(header: Hosted): Uint8Array {
  const {
    version = 1,
    flags = 3,
    capacity = 204800n,
    grain = 128n,
    perTable = 512,
    directory = 26n,
    ends = '0a200d0a'
  } = header
  const bytes = Buffer.alloc(512)
  bytes.write('KDMV')
  bytes.writeUInt32LE(version, 4)
  bytes.writeUInt32LE(flags, 8)
  bytes.writeBigUInt64LE(capacity, 12)
  bytes.writeBigUInt64LE(grain, 20)
  bytes.writeBigUInt64LE(1n, 28)
  bytes.writeBigUInt64LE(20n, 36)
  bytes.writeUInt32LE(perTable, 44)
  bytes.writeBigUInt64LE(directory, 56)
  bytes.write(ends, 73, 'hex')
  return bytes
}

const HEADER: SparseHeader = {
  kind: 'hosted',
  capacity_bytes: 104857600,
  grain_bytes: 65536,
  descriptor_offset: 512,
  descriptor_bytes: 10240,
  directory_offset: 13312,
  directory_entries: 4,
  entries_per_table: 512,
  compressed: false
}

test('reads the header of a hosted extent', () => {
  expect(parseSparseHeader(hosted({}))).toEqual(HEADER)
  const stream = hosted({ version: 3, flags: 0x30001, directory: 0xffffffffffffffffn })
  expect(parseSparseHeader(stream)).toEqual({ ...HEADER, directory_offset: null, compressed: true })
})

test('reads the headers of snapshots on VMFS', () => {
  const cow = Buffer.alloc(512)
  cow.write('COWD')
  for (const [index, value] of [1, 3, 204800, 1, 4].entries()) cow.writeUInt32LE(value, 4 + 4 * index)
  expect(parseSparseHeader(cow)).toMatchObject({
    kind: 'vmfs',
    capacity_bytes: 104857600,
    grain_bytes: 512,
    directory_offset: 2048,
    directory_entries: 50
  })
  const se = Buffer.alloc(512)
  se.write('bebafeca00000000', 0, 'hex')
  se.writeBigUInt64LE(0x200000001n, 8)
  se.writeBigUInt64LE(204800n, 16)
  se.writeBigUInt64LE(8n, 24)
  expect(parseSparseHeader(se)).toMatchObject({ kind: 'se', capacity_bytes: 104857600, grain_bytes: 4096 })
})

test.each([
  ['a header that is cut off', hosted({}).subarray(0, 100), 'it ends inside its header'],
  ['an unknown version', hosted({ version: 9 }), 'version 9 of its header is unknown'],
  ['a transfer as text', hosted({ ends: '0a200a0a' }), 'its header was damaged by a transfer as text'],
  ['no capacity', hosted({ capacity: 0n }), 'a capacity of 0 sectors is not possible'],
  [
    'a capacity beyond all',
    hosted({ capacity: 1n << 62n }),
    'a capacity of Infinity sectors is not possible'
  ],
  ['a grain of nothing', hosted({ grain: 0n }), 'a grain of 0 sectors is not possible'],
  ['an odd grain', hosted({ grain: 100n }), 'a grain of 100 sectors is not possible'],
  ['no tables', hosted({ perTable: 0 }), '0 entries in a grain table are not possible'],
  [
    'an endless directory',
    hosted({ capacity: 1n << 40n, grain: 1n, perTable: 1 }),
    'its grain directory is larger than any disk needs'
  ],
  ['a directory beyond all', hosted({ directory: 1n << 62n }), 'its grain directory is nowhere']
])('refuses %s', (_, bytes, why) => {
  expect(parseSparseHeader(bytes)).toBe(why)
})

test('other files are none', () => {
  expect(
    [Buffer.alloc(512), Buffer.alloc(0), Buffer.from('# Disk DescriptorFile')].map(parseSparseHeader)
  ).toEqual([null, null, null])
})

const numbers = (...values: readonly number[]): Uint8Array => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}

test('tables that follow each other are read at once', () => {
  expect(tableRuns(HEADER, numbers(100, 104, 0, 112, 2000), 1_000_000)).toEqual([
    { offset: 51200, bytes: 4096, first: 0 },
    { offset: 57344, bytes: 2048, first: 3 },
    { offset: 1024000, bytes: 2048, first: 4 }
  ])
  expect(tableRuns(HEADER, numbers(100, 104, 108), 4096)).toEqual([
    { offset: 51200, bytes: 4096, first: 0 },
    { offset: 55296, bytes: 2048, first: 2 }
  ])
})

test('the last grain of the disk needs no more than the disk has', () => {
  expect(endOfGrains(HEADER, 0, numbers(0, 1, 0))).toBe(0)
  expect(endOfGrains(HEADER, 0, numbers(0, 300, 200))).toBe(300 * 512 + 65536)
  const short = { ...HEADER, capacity_bytes: 3 * 65536 + 512 }
  expect(endOfGrains(short, 0, numbers(0, 0, 0, 1000))).toBe(1000 * 512 + 512)
  expect(endOfGrains({ ...HEADER, compressed: true }, 0, numbers(300))).toBe(300 * 512 + 1)
})

test('nothing throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), bytes => {
      const header = parseSparseHeader(Buffer.concat([Buffer.from('KDMV'), bytes]))
      if (header !== null && typeof header !== 'string') tableRuns(header, bytes, 4096)
      endOfGrains(HEADER, 3, bytes)
    }),
    { numRuns: 5000 }
  )
})
