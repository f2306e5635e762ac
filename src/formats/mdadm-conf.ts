import type { Splice } from './splice.ts'

/** A line of mdadm.conf, with the lines that continue it. Changes are made by `splice`. */
export interface MdadmLine {
  /** `device`, `array`, or another keyword as it stands. */
  readonly keyword: string
  /** Counts from 1. */
  readonly line: number
  /** Offsets of the whole: its first character, and the one behind its last line feed. */
  readonly start: number
  readonly end: number
  /** Where the keyword ends. */
  readonly after_keyword: number
  /** Without the keyword. */
  readonly words: readonly MdadmWord[]
}

export interface MdadmWord {
  /** Without its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORDS = /[ \t\r]+|#[^\n]*|((?:"[^"\n]*"?|'[^'\n]*'?|[^ \t\r\n"'])+)/gy

/**
 * Splits the text as mdadm does: a line that begins with a blank continues the one before, a comment begins where a word
 * could. Keywords may be cut to three letters.
 *
 * Source: mdadm.conf(5); mdadm, config.c and lib.c: conf_line, conf_word.
 */
export function parseMdadmConf(text: string): readonly MdadmLine[] {
  const lines: MdadmLine[] = []
  let words: MdadmWord[] = []
  let [begin, first, line] = [0, 1, 1]
  for (let start = 0; start < text.length; line += 1) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    words.push(...wordsOf(text, start, end))
    const next = feed === -1 ? text.length : feed + 1
    if (!/[ \t]/.test(text.charAt(next))) {
      lines.push(...lineOf(words, { line: first, start: begin, end: next }))
      words = []
      begin = next
      first = line + 1
    }
    start = next
  }
  return lines
}

/** Takes one word out of a line, with the blanks before it; a comment before it stays. */
export function withoutWord(text: string, { words, after_keyword }: MdadmLine, word: MdadmWord): Splice {
  const before = words[words.indexOf(word) - 1]?.end ?? after_keyword
  const gap = text.slice(before, word.start)
  return { start: gap.trim() === '' ? before : word.start, end: word.end, text: '' }
}

function lineOf(words: readonly MdadmWord[], place: Pick<MdadmLine, 'line' | 'start' | 'end'>): MdadmLine[] {
  const [keyword, ...rest] = words
  return keyword === undefined
    ? []
    : [{ keyword: wholeKeyword(keyword.text), ...place, after_keyword: keyword.end, words: rest }]
}

function wholeKeyword(text: string): string {
  const word = text.toLowerCase()
  const whole = word.length < 3 ? undefined : ['devices', 'array'].find(each => each.startsWith(word))
  return whole === 'devices' ? 'device' : (whole ?? text)
}

function wordsOf(text: string, from: number, end: number): readonly MdadmWord[] {
  const words: MdadmWord[] = []
  WORDS.lastIndex = from
  for (let start = from; start < end; start = WORDS.lastIndex) {
    const word = WORDS.exec(text)?.[1]
    if (word !== undefined) words.push({ text: word.replace(/["']/g, ''), start, end: WORDS.lastIndex })
  }
  return words
}
