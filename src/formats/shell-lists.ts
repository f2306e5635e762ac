/** A list of words that a file of shell assignments gives a name: `NAME=(a b)`, `NAME+=" a b "` or `NAME=a`. */
export interface ShellList {
  readonly name: string
  /** True for `+=`. */
  readonly append: boolean
  readonly words: readonly string[]
  /** Offset where ` more` can be put, behind the last word; null where only one word fits, without quotes. */
  readonly end: number | null
}

const START = /[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)(\+?)=(\(|"|')?/y

/** The words between two offsets, and where the next line may begin. */
type Words = Pick<ShellList, 'words' | 'end'> & { readonly after: number }

/**
 * The lists of a file that a shell sources, in their order. Nothing is expanded. Where a parenthesis or quote is never
 * closed the shell would fail, so nothing behind it counts.
 *
 * Source: bash(1), Arrays and Quoting.
 */
export function parseShellLists(text: string): readonly ShellList[] {
  const found: ShellList[] = []
  let at = 0
  while (at < text.length) {
    START.lastIndex = at
    const [, name, plus, opener] = START.exec(text) ?? []
    if (name !== undefined) {
      const list = wordsAt(text, START.lastIndex, opener)
      if (list === null) return found
      found.push({ name, append: plus === '+', words: list.words, end: list.end })
      at = list.after
    }
    const feed = text.indexOf('\n', at)
    if (feed === -1) return found
    at = feed + 1
  }
  return found
}

function wordsAt(text: string, start: number, opener: string | undefined): Words | null {
  if (opener === '(') return arrayAt(text, start)
  if (opener !== undefined) return quotedAt(text, start, opener)
  BARE.lastIndex = start
  const word = BARE.exec(text)?.[0] ?? ''
  return { words: word === '' ? [] : [word], end: null, after: start + word.length }
}

const BARE = /(?:[^\s;&|#"'\\]|\\.)*/y

function quotedAt(text: string, start: number, quote: string): Words | null {
  const close = closing(text, start, quote)
  if (close === -1) return null
  const inside = text.slice(start, close)
  const words = inside.split(/\s+/).filter(word => word !== '')
  return { words, end: start + inside.trimEnd().length, after: close + 1 }
}

function closing(text: string, start: number, quote: string): number {
  if (quote === "'") return text.indexOf(quote, start)
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === quote) return at
    if (char === '\\') at += 1
  }
  return -1
}

/** Blanks, comments and words take turns; a word may have quoted parts. */
function arrayAt(text: string, start: number): Words | null {
  const words: string[] = []
  let end = start
  let at = start
  while (at < text.length) {
    GAP.lastIndex = at
    at += GAP.exec(text)?.[0].length ?? 0
    if (text.charAt(at) === ')') return { words, end, after: at + 1 }
    const next = wordEnd(text, at)
    if (next === null) return null
    words.push(text.slice(at, next).replace(/["'\\]/g, ''))
    at = next
    end = next
  }
  return null
}

const GAP = /(?:\s|\\\n|(?<![^\s(])#[^\n]*)*/y

/** Null when it has no end: an open quote, or a character that no word can hold here. */
function wordEnd(text: string, start: number): number | null {
  let at = start
  while (at < text.length && !/[\s)]/.test(text.charAt(at))) {
    const char = text.charAt(at)
    if (char === '(') return null
    const close = char === '"' || char === "'" ? closing(text, at + 1, char) : char === '\\' ? at + 1 : at
    if (close === -1) return null
    at = close + 1
  }
  return at > start ? at : null
}
