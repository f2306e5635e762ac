import { latin1 } from './bytes.ts'
import { decodeUtf8 } from './utf8.ts'

/** Bytes 0x80-0x9f of windows-1252; U+FFFD where it has none. Source: the WHATWG Encoding Standard, index windows-1252. */
const WINDOWS_1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178'

/** The text, or null when the encoding is not one of these or the bytes are none of its texts. ASCII is read under any name. */
export function decodeText(bytes: Uint8Array, encoding: string): string | null {
  if (bytes.every(byte => byte < 0x80)) return latin1(bytes)
  switch (encoding.toLowerCase()) {
    case 'utf-8':
    case 'utf8':
      return decodeUtf8(bytes)
    case 'iso-8859-1':
    case 'latin1':
      return latin1(bytes)
    case 'windows-1252':
    case 'cp1252':
      return latin1(bytes).replace(
        /[\x80-\x9f]/g,
        character => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '\ufffd'
      )
    default:
      return null
  }
}
