/** A node of LVM's configuration text: a section, an array, a number or a string. */
export type LvmValue = string | number | readonly (string | number)[] | LvmSection
export type LvmSection = { readonly [name: string]: LvmValue }

/** Real metadata is three levels deep. */
const MAX_DEPTH = 16

// One alternative for each word of the grammar; blanks and comments match and are dropped. The bound on strings keeps
// the regular expression's stack small whatever stands there.
const WORDS = /\s+|#[^\n]*|"((?:[^"\\]|\\.){0,4096})"|'([^'\n]{0,4096})'|([A-Za-z0-9_.+\-/@]+)|([{}[\]=,])/gy

/** A word of the text; `start` and `end` are offsets in it, quotes included. */
export interface LvmWord {
  readonly kind: 'string' | 'name' | 'sign'
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Parses LVM2's metadata text, or null where it leaves its grammar.
 *
 * Source: lvm.conf(5), SYNTAX; LVM2, lib/config.
 */
export function parseLvmConfig(text: string): LvmSection | null {
  const words = lvmWords(text)
  if (words === null) return null
  const body = section(words, 0, MAX_DEPTH)
  return body !== null && body.next === words.length ? body.value : null
}

/** The words of the text without blanks and comments, or null where something else stands. */
export function lvmWords(text: string): readonly LvmWord[] | null {
  const words: LvmWord[] = []
  WORDS.lastIndex = 0
  for (let start = 0; start < text.length; start = WORDS.lastIndex) {
    const match = WORDS.exec(text)
    if (match === null) return null
    const [, escaped, literal, name, sign] = match
    const place = { start, end: WORDS.lastIndex }
    if (escaped !== undefined) words.push({ kind: 'string', text: escaped.replace(/\\(.)/g, '$1'), ...place })
    else if (literal !== undefined) words.push({ kind: 'string', text: literal, ...place })
    else if (name !== undefined) words.push({ kind: 'name', text: name, ...place })
    else if (sign !== undefined) words.push({ kind: 'sign', text: sign, ...place })
  }
  return words
}

type Parsed<Value> = { readonly value: Value; readonly next: number } | null

const isSign = (word: LvmWord | undefined, text: string): boolean =>
  word?.kind === 'sign' && word.text === text

/** Entries up to a closing brace or the end, which the caller checks. */
function section(words: readonly LvmWord[], from: number, depth: number): Parsed<LvmSection> {
  if (depth === 0) return null
  const entries: [string, LvmValue][] = []
  let at = from
  while (words[at]?.kind === 'name') {
    const name = words[at]?.text ?? ''
    const entry = isSign(words[at + 1], '{') ? braced(words, at + 2, depth) : assigned(words, at + 1)
    if (entry === null) return null
    entries.push([name, entry.value])
    at = entry.next
  }
  return { value: Object.fromEntries(entries), next: at }
}

function braced(words: readonly LvmWord[], from: number, depth: number): Parsed<LvmSection> {
  const body = section(words, from, depth - 1)
  return body !== null && isSign(words[body.next], '}') ? { value: body.value, next: body.next + 1 } : null
}

function assigned(words: readonly LvmWord[], from: number): Parsed<LvmValue> {
  if (!isSign(words[from], '=')) return null
  return isSign(words[from + 1], '[') ? array(words, from + 2) : scalar(words, from + 1)
}

function array(words: readonly LvmWord[], from: number): Parsed<readonly (string | number)[]> {
  const value: (string | number)[] = []
  let at = from
  while (!isSign(words[at], ']')) {
    const item = scalar(words, at)
    if (item === null) return null
    value.push(item.value)
    at = isSign(words[item.next], ',') ? item.next + 1 : item.next
  }
  return { value, next: at + 1 }
}

function scalar(words: readonly LvmWord[], at: number): Parsed<string | number> {
  const word = words[at]
  if (word === undefined || word.kind === 'sign') return null
  if (word.kind === 'string') return { value: word.text, next: at + 1 }
  const value = Number(word.text)
  return Number.isFinite(value) ? { value, next: at + 1 } : null
}
