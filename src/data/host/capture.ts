/** Keeps the pieces of a stream up to `max` bytes; `add` says false when there were more. */
export function captureStart(max: number): { add(piece: Uint8Array): boolean; bytes(): Uint8Array } {
  const pieces: Uint8Array[] = []
  let kept = 0
  return {
    add: piece => {
      kept += piece.length
      if (kept <= max) pieces.push(piece)
      return kept <= max
    },
    bytes: () => Buffer.concat(pieces)
  }
}

/** Keeps the last bytes of a stream, at least `max` where there were as many: messages end with the reason. */
export function captureEnd(max: number): { add(piece: Uint8Array): void; bytes(): Uint8Array } {
  let pieces: Uint8Array[] = []
  let kept = 0
  return {
    add: piece => {
      pieces.push(piece)
      kept += piece.length
      if (kept <= 2 * max) return
      pieces = [Buffer.concat(pieces).subarray(-max)]
      kept = max
    },
    bytes: () => Buffer.concat(pieces).subarray(-max)
  }
}
