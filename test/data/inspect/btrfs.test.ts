import { expect, test } from 'vitest'
import { readSubvolumes } from '../../../src/data/inspect/btrfs.ts'

// Real filesystems are in test/tools/inspect-btrfs.test.ts; these are trees that no btrfs makes.

const KIB = 1024
const NODE = 64 * KIB
const [ROOT, CHUNKS, LEAF] = [1024 * KIB, 1088 * KIB, 1152 * KIB]

/** A device whose logical addresses are its own; `level` and `links` of the tree of trees. */
function device(links: number, level = 1) {
  const bytes = Buffer.alloc(1280 * KIB)
  const head = 64 * KIB
  bytes.write('_BHRfS_M', head + 64)
  bytes.writeBigUInt64LE(BigInt(ROOT), head + 80)
  bytes.writeBigUInt64LE(BigInt(CHUNKS), head + 88)
  bytes.writeUInt32LE(NODE, head + 148)
  bytes.writeUInt32LE(97, head + 160)
  bytes.writeBigUInt64LE(1n, head + 201)
  const chunk = head + 811 + 17
  bytes.writeBigUInt64LE(BigInt(bytes.length), chunk)
  bytes.writeUInt16LE(1, chunk + 44)
  bytes.writeBigUInt64LE(1n, chunk + 48)
  for (const at of [ROOT, CHUNKS, LEAF]) bytes.writeBigUInt64LE(BigInt(at), at + 48)
  bytes.writeUInt32LE(links, ROOT + 96)
  bytes.writeUInt8(level, ROOT + 100)
  for (let index = 0; index < links; index += 1)
    bytes.writeBigUInt64LE(BigInt(LEAF), ROOT + 101 + index * 33 + 17)
  bytes.writeUInt32LE(2600, LEAF + 96)
  return {
    bytes: bytes.length,
    read: async (at: number, length: number) => new Uint8Array(bytes.subarray(at, at + length))
  }
}

test('a tree with one leaf and no subvolumes', async () => {
  expect(await readSubvolumes(device(1))).toEqual({ preferred: '', all: [] })
})

test('a leaf that hangs in many places is read once', async () => {
  const { bytes, read } = device(1900)
  const places: number[] = []
  const counting = {
    bytes,
    read: (at: number, length: number) => {
      places.push(at)
      return read(at, length)
    }
  }
  expect(await readSubvolumes(counting)).toBeNull()
  expect(places.filter(at => at === LEAF)).toHaveLength(1)
})

test('a node below itself ends', async () => {
  expect(await readSubvolumes(device(1, 7))).toEqual({ preferred: '', all: [] })
  expect(await readSubvolumes(device(1, 8))).toBeNull()
})
