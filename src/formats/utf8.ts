/** Bytes of a text as UTF-8; an unpaired surrogate becomes U+FFFD. Source: RFC 3629. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let at = 0
  for (const character of text) {
    const code = scalarOf(character)
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes[at++] = (LEADS[more] ?? 0) | (code >> (6 * more))
    for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) bytes[at++] = 0x80 | ((code >> shift) & 0x3f)
  }
  return bytes.slice(0, at)
}

/** How many bytes encodeUtf8 would make. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    // Both halves of a surrogate pair: two units are four bytes. A lone one becomes U+FFFD, which has three.
    const paired = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    bytes += code < 0x800 ? 1 : 2
    if (paired) at++
  }
  return bytes
}

/** The text, or null when the bytes are not UTF-8: overlong forms, surrogates and cut sequences are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let valid = true
  const text = decode(bytes, () => {
    valid = false
  })
  return valid ? text : null
}

/** The text for reading only: each byte that belongs to no character becomes U+FFFD. */
export const decodeUtf8Lossy = (bytes: Uint8Array): string => decode(bytes, () => undefined)

const LEADS = [0x00, 0xc0, 0xe0, 0xf0] as const
/** The smallest code point that needs so many further bytes. */
const SMALLEST = [0, 0x80, 0x800, 0x10000] as const
const REPLACEMENT = 0xfffd
/** fromCodePoint takes its characters as arguments, which are limited. */
const PIECE = 4096

function decode(bytes: Uint8Array, invalid: () => void): string {
  const texts: string[] = []
  let codes: number[] = []
  for (let at = 0; at < bytes.length;) {
    const { code, length } = characterAt(bytes, at)
    if (code === null) invalid()
    codes.push(code ?? REPLACEMENT)
    at += length
    if (codes.length === PIECE) {
      texts.push(String.fromCodePoint(...codes))
      codes = []
    }
  }
  return texts.join('') + String.fromCodePoint(...codes)
}

function characterAt(
  bytes: Uint8Array,
  at: number
): { readonly code: number | null; readonly length: number } {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return { code: lead, length: 1 }
  const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1
  let code = lead & (0x3f >> more)
  for (let next = 1; next <= more; next++) {
    const byte = bytes[at + next] ?? 0
    if ((byte & 0xc0) !== 0x80) return { code: null, length: 1 }
    code = (code << 6) | (byte & 0x3f)
  }
  const wrong =
    lead < 0xc0 || lead > 0xf4 || code < (SMALLEST[more] ?? 0) || code > 0x10ffff || isSurrogate(code)
  return wrong ? { code: null, length: 1 } : { code, length: more + 1 }
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function scalarOf(character: string): number {
  const code = character.codePointAt(0) ?? REPLACEMENT
  return isSurrogate(code) ? REPLACEMENT : code
}
