import { once } from 'node:events'

/**
 * Writes pieces of a text to stdout, as fast as whoever reads it takes them, and stops when they are gone. What else keeps
 * a piece from being written is told by `mindOutput`, which sees every error of the stream.
 */
export async function writeOut(pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.writable) return
    if (process.stdout.write(piece)) continue
    const goesOn = await once(process.stdout, 'drain').then(
      () => true,
      () => false
    )
    if (!goesOn) return
  }
}
