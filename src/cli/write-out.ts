import { once } from 'node:events'

/** Writes pieces of a text to stdout, as fast as whoever reads it takes them. */
export async function writeOut(pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}
