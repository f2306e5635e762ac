import type { Diagnostic } from '../model/diagnostic.ts'

/** /etc/crypttab with every character kept: `printCrypttab(parseCrypttab(text).value)` is `text`. */
export interface Crypttab {
  readonly lines: readonly CrypttabLine[]
}

export interface CrypttabLine {
  /** Counts from 1. */
  readonly line: number
  /** The line as it stands, without its line feed. */
  readonly text: string
  /** Null for comments, empty lines and lines with fewer than two fields. */
  readonly entry: CrypttabEntry | null
}

export interface CrypttabEntry {
  /** Name of the mapping. */
  readonly name: string
  readonly device: string
  /** Path, `none`, `-` or empty. */
  readonly key: string
  /** Comma separated; empty when the field is missing. */
  readonly options: string
}

export const CRYPTTAB_PATH = '/etc/crypttab'

/**
 * Splits the text into lines and fields.
 *
 * Reports  CRYPTTAB_LINE_MALFORMED for a line with one field; such a line has no entry.
 * Source   crypttab(5).
 */
export function parseCrypttab(text: string): {
  readonly value: Crypttab
  readonly diagnostics: readonly Diagnostic[]
} {
  const lines = text.split('\n').map((line, index) => parseLine(line, index + 1))
  return { value: { lines }, diagnostics: lines.filter(isMalformed).map(malformed) }
}

export const printCrypttab = ({ lines }: Crypttab): string => lines.map(({ text }) => text).join('\n')

/** The same line with another second field; spacing and the other fields stay. */
export const withDevice = ({ text, line }: CrypttabLine, device: string): CrypttabLine =>
  parseLine(
    text.replace(/^([ \t\r]*[^ \t\r]+[ \t\r]+)[^ \t\r]+/, (_, before: string) => before + device),
    line
  )

/** The same line with another third field. */
export const withKey = ({ text, line }: CrypttabLine, key: string): CrypttabLine =>
  parseLine(
    text.replace(/^([ \t\r]*(?:[^ \t\r]+[ \t\r]+){2})[^ \t\r]+/, (_, before: string) => before + key),
    line
  )

/** The same line with another fourth field. */
export const withOptions = ({ text, line }: CrypttabLine, options: string): CrypttabLine =>
  parseLine(
    text.replace(/^([ \t\r]*(?:[^ \t\r]+[ \t\r]+){3})[^ \t\r]+/, (_, before: string) => before + options),
    line
  )

function parseLine(text: string, line: number): CrypttabLine {
  if (isBlankOrComment(text)) return { line, text, entry: null }
  const [name, device, key, options] = text.split(/[ \t\r]+/).filter(field => field !== '')
  if (name === undefined || device === undefined) return { line, text, entry: null }
  return { line, text, entry: { name, device, key: key ?? '', options: options ?? '' } }
}

const isBlankOrComment = (text: string): boolean => /^[ \t\r]*(#|$)/.test(text)

const isMalformed = ({ text, entry }: CrypttabLine): boolean => entry === null && !isBlankOrComment(text)

const malformed = ({ line }: CrypttabLine): Diagnostic => ({
  code: 'CRYPTTAB_LINE_MALFORMED',
  severity: 'warning',
  what: `line ${line} of ${CRYPTTAB_PATH} names no device, so nothing is unlocked by it`,
  where: { in: 'guest', path: CRYPTTAB_PATH, line },
  hint: `complete or remove line ${line} in the guest`
})
