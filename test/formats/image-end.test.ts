import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  lastCluster,
  lastCounts,
  qcow2Counts,
  vdiEnd,
  type Qcow2Counts
} from '../../src/formats/image-end.ts'

function qcow2(changes: Readonly<Record<number, number>> = {}): Uint8Array {
  const bytes = Buffer.alloc(512)
  // offset -> 32-bit value
  const fields = { 4: 3, 20: 16, 36: 2, 44: 0x30000, 52: 0x10000, 56: 1, 96: 4, ...changes }
  for (const [at, value] of Object.entries(fields)) bytes.writeUInt32BE(value, Number(at))
  return bytes
}

const COUNTS: Qcow2Counts = {
  table_offset: 0x10000,
  table_bytes: 65536,
  cluster_bytes: 65536,
  bits: 16,
  end: 0x30010,
  exact: true
}

test('reads the header', () => {
  expect(qcow2Counts(qcow2())).toEqual(COUNTS)
  expect(qcow2Counts(qcow2({ 76: 1 }))).toEqual({ ...COUNTS, exact: false })
  expect(qcow2Counts(qcow2({ 4: 2, 96: 0, 76: 1 }))).toEqual(COUNTS)
})

test.each([
  [{ 20: 8 }, 'clusters of 2^8 bytes are not possible'],
  [{ 20: 4000 }, 'clusters of 2^4000 bytes are not possible'],
  [{ 96: 7 }, 'counts of 2^7 bits are not possible'],
  [{ 56: 0xffffffff }, 'its table of counts is larger than any disk needs']
])('refuses %j', (changes, why) => {
  expect(qcow2Counts(qcow2(changes))).toBe(why)
})

test('finds the last cluster in use', () => {
  const table = Buffer.alloc(65536)
  expect(lastCounts(table)).toBeNull()
  table.writeBigUInt64BE(0x20000n, 0)
  table.writeBigUInt64BE(0x90000n, 16)
  expect(lastCounts(table)).toEqual({ index: 2, offset: 0x90000 })
  const block = Buffer.alloc(65536)
  expect(lastCluster(COUNTS, 2, block)).toBe(0)
  block.writeUInt16BE(1, 10)
  expect(lastCluster(COUNTS, 2, block)).toBe((2 * 32768 + 5) * 65536)
  expect(lastCluster({ ...COUNTS, bits: 64 }, 0, block)).toBe(65536)
  expect(lastCluster({ ...COUNTS, bits: 1 }, 0, Uint8Array.of(0, 1))).toBe(8 * 65536)
})

test('a VDI needs its blocks', () => {
  const head = Buffer.alloc(512)
  head.writeUInt32LE(0x200000, 0x158)
  head.writeUInt32LE(0x100000, 0x178)
  head.writeUInt32LE(3, 0x184)
  expect(vdiEnd(head)).toBe(5 * 1024 * 1024)
})

test('nothing throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      qcow2Counts(bytes)
      lastCounts(bytes)
      lastCluster(COUNTS, 1, bytes)
      vdiEnd(bytes)
    }),
    { numRuns: 3000 }
  )
})
