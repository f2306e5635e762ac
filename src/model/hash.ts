/** SHA-256, lent to pure code by whoever has it. Texts are hashed as UTF-8. */
export interface Sha256 {
  /** 64 lower-case hex digits. */
  readonly of: (text: string) => string
  /** For a text that comes in pieces. A surrogate pair is never split between two pieces. */
  readonly start: () => Sha256Stream
}

export interface Sha256Stream {
  /** A text, or its bytes as UTF-8. */
  readonly update: (piece: string | Uint8Array) => void
  /** The digest of all pieces; ends the stream. */
  readonly hex: () => string
}
