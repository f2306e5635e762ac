import { execFileSync } from 'node:child_process'
import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpioBytes, printCpio } from '../../src/formats/cpio-print.ts'
import { containerFor, initramfsSegment, supplementedBytes } from '../../src/formats/initramfs-segment.ts'

const archiveOf = (bytes: number): Uint8Array =>
  printCpio([{ kind: 'file', path: 'a', data: new Uint8Array(bytes).fill(7) }])
const entriesOf = (bytes: number) => [{ entry: 'copy', path: 'a', from: '/x', sha256: '', bytes }] as const

test.each([
  [['zstd'], 'zstd'],
  [['none', 'gzip'], 'gzip'],
  [['zstd', 'none'], 'none'],
  [['xz'], 'none'],
  [[], 'none']
] as const)('behind %j a segment is stored as %s', (segments, container) => {
  expect(containerFor({ segments })).toBe(container)
})

describe.each(['none', 'gzip', 'zstd'] as const)('stored as %s', container => {
  test('the size known to the plan is the size written', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(300_000), (before, bytes) => {
        const added = initramfsSegment(archiveOf(bytes), before, container)
        expect(supplementedBytes(before, entriesOf(bytes), container)).toBe(before + added.length)
        expect(cpioBytes(entriesOf(bytes))).toBe(archiveOf(bytes).length)
      }),
      { numRuns: 50 }
    )
  })
})

test('a bare archive begins on four bytes, after at least eight zeros', () => {
  for (const before of [0, 1, 2, 3, 4, 1001]) {
    const added = initramfsSegment(archiveOf(5), before, 'none')
    const zeros = added.indexOf(0x30)
    expect([zeros >= 8, (before + zeros) % 4, added.length - zeros]).toEqual([true, 0, archiveOf(5).length])
  }
})

// At and around the sizes of blocks: 65,535 bytes in gzip, 131,072 in zstd.
test.each([0, 65_000, 65_535, 70_000, 131_000, 131_072, 262_144, 1_000_000])(
  'a segment of some %i bytes is what the libraries and the tools unpack',
  bytes => {
    const archive = Buffer.from(archiveOf(bytes))
    expect(gunzipSync(initramfsSegment(archive, 0, 'gzip')).equals(archive)).toBe(true)
    expect(zstdDecompressSync(initramfsSegment(archive, 0, 'zstd')).equals(archive)).toBe(true)
    const main = Buffer.from('the image before it')
    for (const [tool, packed, container] of [
      ['gzip', gzipSync(main), 'gzip'],
      ['zstd', zstdCompressSync(main), 'zstd']
    ] as const) {
      const image = Buffer.concat([packed, initramfsSegment(archive, packed.length, container)])
      execFileSync(tool, ['-t'], { input: image, stdio: ['pipe', 'ignore', 'pipe'] })
      const unpacked = execFileSync(tool, ['-dc'], { input: image, maxBuffer: 8_000_000 })
      expect(unpacked.equals(Buffer.concat([main, archive]))).toBe(true)
    }
  }
)
