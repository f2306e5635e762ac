import { open } from 'node:fs/promises'
import type { Bytes } from '../model/size.ts'

const PIECE_BYTES = 1024 * 1024

/** What a file or a pipe holds, but no more than one byte above `max`: a name on the command line may be a device. */
export async function readBytes(path: string, max: Bytes): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    // A file comes in one piece, which need not be copied. Pipes and devices have no size.
    let wanted = (await file.stat()).size || PIECE_BYTES
    const pieces: Uint8Array[] = []
    for (let left = max + 1; left > 0;) {
      const piece = Buffer.allocUnsafe(Math.min(wanted, left))
      const { bytesRead } = await file.read(piece)
      if (bytesRead === 0) break
      pieces.push(piece.subarray(0, bytesRead))
      left -= bytesRead
      wanted = PIECE_BYTES
    }
    return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
  } finally {
    await file.close()
  }
}
