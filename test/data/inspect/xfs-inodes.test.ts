// Links that a kernel made, with the header that mkfs.xfs -p leaves out: test/fuzz/make-seeds.sh.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BlockSource } from '../../../src/data/inspect/block-source.ts'
import { lookUp } from '../../../src/data/inspect/inode.ts'
import { openXfs } from '../../../src/data/inspect/xfs-inodes.ts'
import { readSparse, unpack } from '../../fuzz/sparse-image.ts'

const DISKS = join(import.meta.dirname, '../../fixtures/disks')

/** The image of this name, with bytes written over it. */
function disk(name: string, over: Readonly<Record<number, readonly number[]>> = {}): BlockSource {
  const image = unpack(readFileSync(join(DISKS, `${name}.gz`)))
  return {
    bytes: image.bytes,
    read: async (at, length) => {
      const bytes = readSparse(image, at, length)
      for (const [place, changed] of Object.entries(over))
        for (const [index, byte] of changed.entries()) {
          const inside = Number(place) + index - at
          if (inside >= 0 && inside < bytes.length) bytes[inside] = byte
        }
      return bytes
    }
  }
}

const target = (pieces: number): string =>
  Array.from(
    { length: pieces },
    (_, index) => `/piece-${String(index).padStart(3, '0')}-of-a-long-target`
  ).join('')

const look = async (source: BlockSource, path: string) => lookUp(await openXfs(source), path)

test.each(['xfs-links-5', 'xfs-links-4', 'xfs-links-5-small-blocks'])(
  '%s: targets are read exactly, of any length',
  async name => {
    for (const [path, pieces] of [
      ['/etc/local', 2],
      ['/etc/remote', 16],
      ['/etc/longest', 37]
    ] as const)
      expect(await look(disk(name), path)).toEqual({ is: 'link', target: target(pieces) })
    expect([target(16).length, target(37).length]).toEqual([432, 999])
  }
)

/** Where the header of /etc/remote is. */
const HEADER = findHeader()

function findHeader(): number {
  const { pages } = unpack(readFileSync(join(DISKS, 'xfs-links-5.gz')))
  for (const [number, page] of pages) {
    const text = Buffer.from(page)
    if (text.toString('latin1', 0, 4) === 'XSLM' && text.readUInt32BE(8) === 432) return number * 512
  }
  throw new Error('the image has no such link')
}

test.each([
  ['has no header', { [HEADER]: [0, 0, 0, 0] }],
  ['begins in its middle', { [HEADER + 4]: [0, 0, 0, 1] }],
  ['goes on in another run', { [HEADER + 8]: [0, 0, 1, 0] }],
  ['is no text', { [HEADER + 60]: [0xff, 0xfe] }]
] as const)('a target that %s is unknown', async (_, over) => {
  expect(await look(disk('xfs-links-5', over), '/etc/remote')).toEqual({ is: 'unknown' })
})
