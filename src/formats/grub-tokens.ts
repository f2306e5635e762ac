/** A word, or what ends a command. `line` counts from 1 and is that of the token's first character. */
export interface GrubToken {
  readonly kind: 'word' | 'end' | 'open' | 'close'
  readonly start: number
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
 * Splits a GRUB script into words and separators, reading each character once. Comments and blanks give no token.
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
  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at)
    if (isBlank(char)) at += 1
    else if (char === HASH) at = endOfLine(text, at)
    else if (isSeparator(char)) {
      tokens.push({
        kind: char === OPEN ? 'open' : char === CLOSE ? 'close' : 'end',
        start: at,
        end: at + 1,
        line
      })
      if (char === LINE_FEED) line += 1
      at += 1
    } else {
      const { end, feeds, closed } = scanWord(text, at)
      tokens.push({ kind: 'word', start: at, end, line })
      if (!closed) unterminated ??= line
      line += feeds
      at = end
    }
  }
  return { tokens, unterminated }
}

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
