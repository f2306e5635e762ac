import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fields } from '../../src/formats/bytes.ts'
import {
  isBefore,
  parseBtrfsBackref,
  parseBtrfsChunk,
  parseBtrfsHead,
  parseBtrfsNode,
  parseBtrfsRoot,
  parseDirItem,
  parseInodeRef
} from '../../src/formats/btrfs-tree.ts'

// Real filesystems are read in test/tools/inspect-btrfs.test.ts.

function bytesOf(size: number, fill: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = new Uint8Array(size)
  fill(new DataView(bytes.buffer), bytes)
  return bytes
}

const key = (object: number, type: number, offset: number) => ({ object, type, offset })

const chunk = (flags: bigint, stripes: number): Uint8Array =>
  bytesOf(48 + stripes * 32, view => {
    view.setBigUint64(0, 4096n, true)
    view.setBigUint64(24, flags, true)
    view.setUint16(44, stripes, true)
    for (let index = 0; index < stripes; index++) {
      view.setBigUint64(48 + index * 32, BigInt(index + 1), true)
      view.setBigUint64(56 + index * 32, 65536n, true)
    }
  })

test.each([
  ['single', 0x2n, 1, [{ device: 1, offset: 65536 }]],
  [
    'RAID 1',
    0x12n,
    2,
    [
      { device: 1, offset: 65536 },
      { device: 2, offset: 65536 }
    ]
  ],
  ['RAID 0', 0xan, 2, []],
  ['RAID 10', 0x42n, 4, []],
  ['RAID 5', 0x82n, 3, []]
])('a chunk, %s', (_, flags, stripes, copies) =>
  expect(parseBtrfsChunk(key(256, 228, 1024), fields(chunk(flags, stripes)))).toEqual({
    ...{ start: 1024, bytes: 4096, copies }
  })
)

test('a node must say that it is the one that was looked for', () => {
  const leaf = bytesOf(4096, view => {
    view.setBigUint64(48, 77n, true)
    view.setUint32(96, 0xffffffff, true)
  })
  expect(parseBtrfsNode(leaf, 78)).toBeNull()
  // As many items as fit, however many it claims.
  expect(parseBtrfsNode(leaf, 77)?.items).toHaveLength(Math.floor((4096 - 101) / 25))
})

test('keys are in the order of object, type and offset', () => {
  const sorted = [key(1, 2, 3), key(1, 2, 4), key(1, 3, 0), key(2, 0, 0)]
  for (const [index, one] of sorted.entries())
    expect(sorted.map(other => isBefore(one, other))).toEqual(sorted.map((__, at) => at > index))
})

test('hostile bytes give a value or null, and none throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4096 }), bytes => {
      const at = fields(bytes)
      parseBtrfsNode(bytes, at.le64(48))
      parseBtrfsHead(bytes)
      const head = bytesOf(4096, (view, whole) => {
        whole.set(bytes.subarray(0, 4096))
        whole.set(new TextEncoder().encode('_BHRfS_M'), 64)
        view.setUint32(148, 16384, true)
        view.setUint32(160, 0xffffffff, true)
      })
      expect(parseBtrfsHead(head)?.chunks.length).toBeLessThan(40)
      parseBtrfsChunk(key(0, 0, 0), at)
      for (const parse of [parseBtrfsRoot, parseBtrfsBackref, parseDirItem, parseInodeRef]) parse(at)
    })
  )
})
