import type { Diagnostic } from '../model/diagnostic.ts'

/** /etc/fstab with every character kept: `printFstab(parseFstab(text).value)` is `text`. */
export interface Fstab {
  readonly lines: readonly FstabLine[]
}

export interface FstabLine {
  /** Counts from 1. */
  readonly line: number
  /** The line as it stands, without its line feed. */
  readonly text: string
  /** Null for comments, empty lines and lines that mount(8) would refuse. */
  readonly entry: FstabEntry | null
}

/** The fields with their `\040` escapes and the quotes of `UUID="…"` resolved. */
export interface FstabEntry {
  readonly spec: string
  readonly mountpoint: string
  readonly type: string
  /** Comma separated; empty when the field is missing. */
  readonly options: string
}

export const FSTAB_PATH = '/etc/fstab'

/**
 * Splits the text into lines and resolves the fields of each.
 *
 * Reports  FSTAB_LINE_MALFORMED for a line with fewer than three fields; such a line has no entry.
 * Source   fstab(5); libmount skips malformed lines and goes on.
 */
export function parseFstab(text: string): {
  readonly value: Fstab
  readonly diagnostics: readonly Diagnostic[]
} {
  const lines = text.split('\n').map((line, index) => parseLine(line, index + 1))
  return { value: { lines }, diagnostics: lines.filter(isMalformed).map(malformed) }
}

export const printFstab = ({ lines }: Fstab): string => lines.map(({ text }) => text).join('\n')

/** The same line with another first field; spacing and the other fields stay. */
export function withSpec(line: FstabLine, spec: string): FstabLine {
  const indent = /^[ \t\r]*/.exec(line.text)?.[0] ?? ''
  const rest = line.text.slice(indent.length).replace(/^[^ \t\r]+/, '')
  return parseLine(`${indent}${escapeField(spec)}${rest}`, line.line)
}

/** The same line with other options where `change` gives another text; the rest of the line stays. */
export function withOptions(line: FstabLine, change: (option: string) => string): FstabLine {
  const [, before, options] = /^([ \t\r]*(?:[^ \t\r]+[ \t\r]+){3})([^ \t\r]+)/.exec(line.text) ?? []
  if (before === undefined || options === undefined) return line
  const changed = options
    .split(',')
    .map(raw => {
      const option = unescapeField(raw)
      const after = change(option)
      return after === option ? raw : escapeField(after)
    })
    .join(',')
  return changed === options
    ? line
    : parseLine(before + changed + line.text.slice(before.length + options.length), line.line)
}

/** A field as fstab writes it: what would end or start a field becomes three octal digits. */
export const escapeField = (value: string): string =>
  value.replace(/[ \t\n\\]/g, char => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)

/** `LABEL="data"` is `LABEL=data` to every reader of tags. */
const unquoteTag = (spec: string): string => spec.replace(/^([A-Z]+)=(["'])([^"']*)\2$/, '$1=$3')

const unescapeField = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(/\\([0-3][0-7]{2})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
    : raw

function parseLine(text: string, line: number): FstabLine {
  if (isBlankOrComment(text)) return { line, text, entry: null }
  const [spec, mountpoint, type, options] = text
    .split(/[ \t\r]+/)
    .filter(field => field !== '')
    .map(unescapeField)
  if (spec === undefined || mountpoint === undefined || type === undefined) return { line, text, entry: null }
  return { line, text, entry: { spec: unquoteTag(spec), mountpoint, type, options: options ?? '' } }
}

const isBlankOrComment = (text: string): boolean => /^[ \t\r]*(#|$)/.test(text)

const isMalformed = ({ text, entry }: FstabLine): boolean => entry === null && !isBlankOrComment(text)

const malformed = ({ line }: FstabLine): Diagnostic => ({
  code: 'FSTAB_LINE_MALFORMED',
  severity: 'warning',
  what: `line ${line} of ${FSTAB_PATH} has fewer than three fields, so mount ignores it`,
  where: { in: 'guest', path: FSTAB_PATH, line },
  hint: `complete or remove line ${line} in the guest`
})
