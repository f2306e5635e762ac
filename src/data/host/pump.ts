import type { Transform } from 'node:stream'
import type { UnpackInto } from '../../model/host.ts'
import { KIB } from '../../model/size.ts'

/** A decompressor of node:zlib. */
type Engine = Transform & { readonly bytesWritten: number }

export const PIECE_BYTES = 256 * KIB

/** The system's word for an error by which the pump stopped a stream that gives too much. */
export const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE'

/** Runs one stream through its decompressor; `consumed` is where it ended, whatever follows it. */
export function pump(
  engine: Engine,
  bytes: Uint8Array,
  { max, onBytes }: UnpackInto
): Promise<{ readonly consumed: number }> {
  let size = 0
  return new Promise((done, fail) => {
    engine.on('data', (piece: Uint8Array) => {
      size += piece.length
      if (size <= max) onBytes(piece)
      else engine.destroy(Object.assign(new Error(`more than ${max} bytes`), { code: TOO_LARGE }))
    })
    engine.once('end', () => done({ consumed: engine.bytesWritten }))
    engine.once('error', fail)
    engine.end(bytes)
  })
}
