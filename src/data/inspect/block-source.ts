import type { Bytes } from '../../model/size.ts'

/** Anything that reads as a disk: a whole one, a partition, a logical volume. */
export interface BlockSource {
  readonly bytes: Bytes
  /** Fewer bytes than asked for only at the end. */
  read(offset: Bytes, length: Bytes): Promise<Uint8Array>
}

/** A run of another source's bytes, placed at `at`. */
export interface Piece {
  readonly at: Bytes
  readonly bytes: Bytes
  readonly source: BlockSource
  readonly offset: Bytes
}

/** A partition; one that goes beyond its disk ends with it. */
export function part(source: BlockSource, start: Bytes, wanted: Bytes): BlockSource {
  const bytes = Math.max(0, Math.min(wanted, source.bytes - start))
  return {
    bytes,
    read: (offset, length) => source.read(start + offset, Math.max(0, Math.min(length, bytes - offset)))
  }
}

/** A concatenation of pieces; what no piece covers ends a read. */
export function joined(pieces: readonly Piece[]): BlockSource {
  const bytes = Math.max(0, ...pieces.map(piece => piece.at + piece.bytes))
  return { bytes, read: (offset, length) => readPieces(pieces, offset, length) }
}

async function readPieces(pieces: readonly Piece[], offset: Bytes, length: Bytes): Promise<Uint8Array> {
  const out: Uint8Array[] = []
  let done = 0
  while (done < length) {
    const at = offset + done
    const piece = pieces.find(({ at: from, bytes }) => at >= from && at < from + bytes)
    if (piece === undefined) break
    const inside = at - piece.at
    const got = await piece.source.read(piece.offset + inside, Math.min(length - done, piece.bytes - inside))
    if (got.length === 0) break
    out.push(got)
    done += got.length
  }
  return concat(out)
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of parts) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Null where the source ends before. */
export async function readWhole(source: BlockSource, at: Bytes, length: Bytes): Promise<Uint8Array | null> {
  if (!Number.isSafeInteger(at) || at + length > source.bytes) return null
  const bytes = await source.read(at, length)
  return bytes.length === length ? bytes : null
}
