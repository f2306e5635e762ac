import { createHash } from 'node:crypto'
import type { StopSignal } from '../../model/host.ts'
import { MIB, type Bytes } from '../../model/size.ts'
import { openRegular } from './open-regular.ts'
import { throwIfStopped } from './stop.ts'

interface Watch {
  readonly stop: StopSignal
  readonly progress: (done: Bytes) => void
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Two buffers take turns: while one is hashed here, the next piece is read in the thread pool. */
export async function sha256File(path: string, { stop, progress }: Watch): Promise<string> {
  const { file } = await openRegular(path)
  const hash = createHash('sha256')
  const buffers = [Buffer.allocUnsafe(MIB), Buffer.allocUnsafe(MIB)] as const
  const read = (turn: 0 | 1, at: Bytes) => file.read(buffers[turn], 0, MIB, at)
  try {
    let done = 0
    let turn: 0 | 1 = 0
    let piece = await read(turn, 0)
    while (piece.bytesRead > 0) {
      throwIfStopped(stop)
      const bytes = buffers[turn].subarray(0, piece.bytesRead)
      done += piece.bytesRead
      turn = turn === 0 ? 1 : 0
      const next = read(turn, done)
      hash.update(bytes)
      progress(done)
      piece = await next
    }
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}
