import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createHost } from '../../../src/data/host/host.ts'
import type { Decompression } from '../../../src/model/host.ts'

const host = createHost({ root: '/' })
const content = Buffer.from(Array.from({ length: 40_000 }, (_, i) => `line ${i * 7919}\n`).join(''))
const compress = (argv: readonly string[]): Buffer => {
  const [program = '', ...args] = argv
  return execFileSync(program, args, { input: content, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] })
}

async function unpack(
  how: Decompression,
  bytes: Uint8Array,
  max: number
): Promise<{ readonly bytes: Uint8Array; readonly consumed: number | null }> {
  const pieces: Uint8Array[] = []
  const { consumed } = await host.decompress(how, bytes, { max, onBytes: piece => pieces.push(piece) })
  return { bytes: Buffer.concat(pieces), consumed }
}

interface Row {
  readonly how: Decompression
  readonly with: readonly string[]
  readonly knowsEnd: boolean
}

const rows: readonly Row[] = [
  { how: 'gzip', with: ['gzip', '-c'], knowsEnd: true },
  { how: 'gzip', with: ['gzip', '-c', '-n'], knowsEnd: true },
  { how: 'zstd', with: ['zstd', '-q', '-c'], knowsEnd: true },
  { how: 'lz4', with: ['lz4', '-q', '-c', '-l'], knowsEnd: true },
  { how: 'lz4', with: ['lz4', '-q', '-c'], knowsEnd: true },
  { how: 'lz4', with: ['lz4', '-q', '-c', '-BX', '--content-size'], knowsEnd: true },
  { how: 'xz', with: ['xz', '-c'], knowsEnd: false },
  { how: 'bzip2', with: ['bzip2', '-c'], knowsEnd: false },
  { how: 'lzo', with: ['lzop', '-c'], knowsEnd: false }
]
const name = (row: Row): string => row.with.join(' ')

// What may stand behind a stream in an initramfs: nothing, padding and a segment, or a segment at once.
const TAILS = { nothing: '', padded: '\0'.repeat(508) + '070701segment', direct: '070701segment' }

test.each(rows.flatMap(row => Object.keys(TAILS).map(tail => ({ ...row, tail, title: name(row) }))))(
  '$title, followed by $tail',
  async row => {
    const stream = compress(row.with)
    const tail = TAILS[row.tail as keyof typeof TAILS]
    const { bytes, consumed } = await unpack(row.how, Buffer.concat([stream, Buffer.from(tail)]), 10_000_000)
    expect(host.sha256(bytes)).toBe(host.sha256(content))
    expect(consumed).toBe(row.knowsEnd ? stream.length : null)
  }
)

test('lzma', async () => {
  const { bytes } = await unpack('lzma', compress(['xz', '-c', '--format=lzma']), 10_000_000)
  expect(host.sha256(bytes)).toBe(host.sha256(content))
})

test.each(rows.map(row => ({ ...row, title: name(row) })))('$title: cut off and too large', async row => {
  const stream = compress(row.with)
  await expect(unpack(row.how, stream.subarray(0, stream.length / 2), 10_000_000)).rejects.toMatchObject({
    diagnostics: [{ code: 'DECOMPRESS_FAILED' }]
  })
  await expect(unpack(row.how, stream, 100_000)).rejects.toMatchObject({
    diagnostics: [{ code: 'DECOMPRESS_TOO_LARGE' }]
  })
})

test.each(['gzip', 'zstd', 'lz4', 'xz', 'bzip2', 'lzma', 'lzo'] as const)(
  '%s of something else',
  async how => {
    await expect(unpack(how, Buffer.from('no such stream'), 1000)).rejects.toMatchObject({
      diagnostics: [{ code: 'DECOMPRESS_FAILED' }]
    })
  }
)
