/** A command with its words, or a brace. `line` counts from 1 and is that of the token's first character. */
export interface GrubToken {
  readonly kind: 'command' | 'open' | 'close'
  readonly start: number
  /** End of the first word. */
  readonly name_end: number
  readonly end: number
  readonly line: number
}

const LINE_FEED = 10
const DOUBLE_QUOTE = 34
const HASH = 35
const DOLLAR = 36
const SINGLE_QUOTE = 39
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/**
 * Splits a GRUB script into commands and braces, reading each character once. Comments give no token.
 * `unterminated` is the line on which a quote begins that is never closed.
 *
 * Source: GRUB manual, Shell-like scripting.
 */
export function grubTokens(text: string): {
  readonly tokens: readonly GrubToken[]
  readonly unterminated: number | null
} {
  const tokens: GrubToken[] = []
  let unterminated: number | null = null
  let line = 1
  let command: { kind: 'command'; start: number; name_end: number; end: number; line: number } | null = null
  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at)
    if (isBlank(char)) at += 1
    else if (char === HASH) at = endOfLine(text, at)
    else if (isSeparator(char)) {
      if (char === OPEN || char === CLOSE)
        tokens.push({
          kind: char === OPEN ? 'open' : 'close',
          start: at,
          name_end: at + 1,
          end: at + 1,
          line
        })
      if (char === LINE_FEED) line += 1
      command = null
      at += 1
    } else {
      const { end, feeds, closed } = scanWord(text, at)
      if (command === null) tokens.push((command = { kind: 'command', start: at, name_end: end, end, line }))
      else command.end = end
      if (!closed) unterminated ??= line
      line += feeds
      at = end
    }
  }
  return { tokens, unterminated }
}

/** 1 for each ASCII character that can end a word or a quote: most characters are looked up here and passed over. */
const MEANING = Uint8Array.from({ length: 128 }, (_, char) =>
  '\t\n\r "$&\';\\{|}'.includes(String.fromCharCode(char)) ? 1 : 0
)

interface Scan {
  readonly end: number
  /** Line feeds inside the word. */
  readonly feeds: number
  readonly closed: boolean
}

function scanWord(text: string, from: number): Scan {
  let feeds = 0
  let quote = 0
  let at = from
  for (; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char > 127 || MEANING[char] === 0) continue
    if (char === LINE_FEED && quote !== 0) feeds += 1
    if (quote === SINGLE_QUOTE) {
      if (char === SINGLE_QUOTE) quote = 0
    } else if (char === BACKSLASH) {
      at += 1
      if (text.charCodeAt(at) === LINE_FEED) feeds += 1
    } else if (quote === DOUBLE_QUOTE) {
      if (char === DOUBLE_QUOTE) quote = 0
    } else if (char === SINGLE_QUOTE || char === DOUBLE_QUOTE) quote = char
    else if (char === DOLLAR && text.charCodeAt(at + 1) === OPEN) at = endOfVariable(text, at)
    else if (isBlank(char) || isSeparator(char)) break
  }
  return { end: Math.min(at, text.length), feeds, closed: quote === 0 }
}

/** `${name}`: its braces are no block. */
function endOfVariable(text: string, dollar: number): number {
  let at = dollar + 2
  while (at < text.length && /[\w?*@#]/.test(text.charAt(at))) at += 1
  return text.charCodeAt(at) === CLOSE ? at : dollar + 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

const isBlank = (char: number): boolean => char === 32 || char === 9 || char === 13

/** Line feed, `;`, `&`, `|` and the braces of blocks. */
const isSeparator = (char: number): boolean =>
  char === LINE_FEED || char === 59 || char === 38 || char === 124 || char === OPEN || char === CLOSE
