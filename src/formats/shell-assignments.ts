import type { PlacedText } from './placed-text.ts'

/** `NAME=VALUE` or bash's `NAME+=VALUE` in a file that a shell reads, such as /etc/default/grub. Changes are made by `splice`. */
export interface ShellAssignment {
  readonly name: string
  /** Counts from 1. */
  readonly line: number
  /** Of the line: its first character and its line feed (or the end of the text). */
  readonly line_start: number
  readonly line_end: number
  /** Offsets of the value as written, quotes included. */
  readonly start: number
  readonly end: number
  /** The value without its quotes; variables are not expanded. */
  readonly value: string
  /** True when the line holds nothing else but blanks and a comment. */
  readonly alone: boolean
}

const BEFORE = /[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)\+?=/y
const AFTER = /[ \t\r]*(?:;[ \t]*)?/y

/**
 * The value with the place to change it at: inside its quotes when it is quoted as a whole. Nothing where the quote never
 * ends: no shell reads such a file.
 */
export function placedValue(text: string, { value, start, end, line }: ShellAssignment): PlacedText {
  const written = text.slice(start, end)
  const quote = /^["']/.exec(written)?.[0] ?? ''
  if (quote !== '' && end === text.length && !(written.length > 1 && written.endsWith(quote)))
    return { text: '', start, end: start, line }
  const inside = written === `"${value}"` || written === `'${value}'` ? 1 : 0
  return { text: value, start: start + inside, end: end - inside, line }
}

/**
 * The assignments that stand at the beginning of a line, several on one line included. Everything else (commands,
 * conditions, comments) is passed over.
 *
 * Source: sh(1p), Simple Commands; grub-mkconfig and initramfs-tools source these files with sh.
 */
export function parseShellAssignments(text: string): readonly ShellAssignment[] {
  const found: ShellAssignment[] = []
  let line = 1
  for (let at = 0; at < text.length;) {
    const start = at
    const onLine: Piece[] = []
    for (let piece = pieceAt(text, at); piece !== null; piece = pieceAt(text, at)) {
      onLine.push(piece)
      at = skip(AFTER, text, piece.end)
    }
    const alone = onLine.length === 1 && isLineDone(text, at)
    const end = endOfLine(text, at)
    found.push(...onLine.map(piece => ({ ...piece, line, line_start: start, line_end: end, alone })))
    line += countFeeds(text, start, end) + 1
    at = end + 1
  }
  return found
}

type Piece = Pick<ShellAssignment, 'name' | 'start' | 'end' | 'value'>

function pieceAt(text: string, at: number): Piece | null {
  BEFORE.lastIndex = at
  const name = BEFORE.exec(text)?.[1]
  return name === undefined ? null : { name, ...valueAt(text, BEFORE.lastIndex) }
}

function valueAt(text: string, start: number): Omit<Piece, 'name'> {
  let value = ''
  let quote = ''
  let at = start
  for (; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === quote) quote = ''
    else if (quote === "'") value += char
    else if (char === '\\') {
      at += 1
      value += escaped(text.charAt(at), quote)
    } else if (quote === '"') value += char
    else if (char === '"' || char === "'") quote = char
    else if (/[\s;&|]/.test(char)) break
    else value += char
  }
  return { start, end: Math.min(at, text.length), value }
}

/** What a backslash and this character mean; inside double quotes it escapes only a few. */
const escaped = (char: string, quote: string): string =>
  char === '\n' ? '' : quote === '"' && !/["\\$`]/.test(char) ? `\\${char}` : char

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const isLineDone = (text: string, at: number): boolean =>
  at >= text.length || text.charAt(at) === '\n' || text.charAt(at) === '#'

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function countFeeds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
