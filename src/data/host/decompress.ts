import { createZstdDecompress } from 'node:zlib'
import { H2kError } from '../../model/diagnostic.ts'
import type { Decompression, Host, UnpackInto } from '../../model/host.ts'
import { errno, failure } from './failure.ts'
import { gunzipMember } from './gzip.ts'
import { lz4End } from './lz4-end.ts'
import { PIECE_BYTES, pump, TOO_LARGE } from './pump.ts'

interface Stream {
  readonly how: Decompression
  readonly bytes: Uint8Array
  readonly out: UnpackInto
}

interface Decompressed {
  readonly consumed: number | null
}

/**
 * One compressed stream, by node:zlib or by its own tool in a jail: the bytes come from a guest. Never gives more than
 * `max` bytes. What a tool makes is kept whole before it is handed over.
 */
export async function decompress(run: Host['run'], stream: Stream): Promise<Decompressed> {
  try {
    return await byItsWay(run, stream)
  } catch (error) {
    if (error instanceof H2kError && !OVERFLOW.has(error.diagnostics[0]?.code ?? '')) throw error
    if (error instanceof H2kError || errno(error) === TOO_LARGE) throw tooLarge(stream)
    throw broken(stream, error instanceof Error ? error.message : String(error))
  }
}

const OVERFLOW: ReadonlySet<string> = new Set(['TOOL_OUTPUT_TOO_LARGE'])

function byItsWay(run: Host['run'], stream: Stream): Promise<Decompressed> {
  switch (stream.how) {
    case 'gzip':
      return gunzipMember(stream.bytes, stream.out)
    case 'zstd':
      return pump(createZstdDecompress({ chunkSize: PIECE_BYTES }), stream.bytes, stream.out)
    case 'lz4':
      return unlz4(run, stream)
    case 'xz':
      return byTool(run, stream, ['xz', '-dc', '-T1', '--single-stream'])
    case 'lzma':
      return byTool(run, stream, ['xz', '-dc', '--format=lzma'])
    case 'bzip2':
      return byTool(run, stream, ['bzip2', '-dc'])
    case 'lzo':
      return byTool(run, stream, ['lzop', '-dc'])
  }
}

async function unlz4(run: Host['run'], stream: Stream): Promise<Decompressed> {
  const end = lz4End(stream.bytes)
  if (end === null) throw broken(stream, 'it is not lz4, or ends in the middle')
  await byTool(run, { ...stream, bytes: stream.bytes.subarray(0, end) }, ['lz4', '-dc'])
  return { consumed: end }
}

// lzop(1): 2 is a warning, which is what bytes after the stream are to it.
const WARNING: Readonly<Record<string, number>> = { lzop: 2 }

async function byTool(run: Host['run'], stream: Stream, argv: readonly string[]): Promise<Decompressed> {
  const result = await run(argv, {
    stdin: stream.bytes,
    jail: { read: [] },
    max_output_bytes: stream.out.max
  })
  const { status, stdout, stderr, signal } = result
  if (status !== 0 && status !== WARNING[argv[0] ?? ''])
    throw broken(stream, stderr.trim() || `${argv[0]} ended with ${status ?? signal}`)
  stream.out.onBytes(stdout)
  return { consumed: null }
}

const broken = ({ how, bytes }: Stream, why: string): H2kError =>
  failure({
    code: 'DECOMPRESS_FAILED',
    what: `${bytes.length} bytes compressed with ${how} cannot be read: ${why}`,
    where: { in: 'host', argv: [how] },
    hint: 'start the VM at its source and check the file: it is damaged there too'
  })

const tooLarge = ({ how, out: { max }, bytes }: Stream): H2kError =>
  failure({
    code: 'DECOMPRESS_TOO_LARGE',
    what: `${bytes.length} bytes compressed with ${how} hold more than ${max} bytes`,
    where: { in: 'host', argv: [how] },
    hint: 'no sound file of its kind is that large: look at it in the source VM'
  })
