import type { PlacedText } from './placed-text.ts'

const MAC = /^(?:[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2})$/i

/** The address in lower case with colons; null for a text that is none. */
export function macAddress(text: string): string | null {
  if (!MAC.test(text)) return null
  const digits = text.replace(/[:.-]/g, '').toLowerCase()
  return digits.replace(/(..)(?!$)/g, '$1:')
}

/** The pieces that are addresses, with the addresses. */
export const placedMacs = (
  pieces: readonly PlacedText[]
): ReadonlyArray<PlacedText & { readonly mac: string }> =>
  pieces.flatMap(piece => {
    const mac = macAddress(piece.text)
    return mac === null ? [] : [{ ...piece, mac }]
  })
