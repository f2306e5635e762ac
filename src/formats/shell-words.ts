/**
 * Splits a text into words as a shell does, without expanding anything: blanks separate, quotes and backslashes keep.
 * Null when a quote is not closed or a backslash ends the text.
 *
 * Source   POSIX.1-2017, Shell Command Language, 2.2 Quoting.
 */
export function shellWords(text: string): readonly string[] | null {
  const words: string[] = []
  let word: string | null = null
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (/[ \t\n]/.test(character)) {
      if (word !== null) words.push(word)
      word = null
      continue
    }
    const quoted = readQuoted(text, at)
    if (quoted === null) return null
    word = (word ?? '') + quoted.text
    at = quoted.last
  }
  return word === null ? words : [...words, word]
}

interface Quoted {
  readonly text: string
  /** Where its last character stands. */
  readonly last: number
}

function readQuoted(text: string, at: number): Quoted | null {
  const character = text.charAt(at)
  if (character === "'") {
    const end = text.indexOf("'", at + 1)
    return end === -1 ? null : { text: text.slice(at + 1, end), last: end }
  }
  if (character === '"') return readDouble(text, at + 1)
  if (character !== '\\') return { text: character, last: at }
  return at + 1 === text.length ? null : { text: text.charAt(at + 1), last: at + 1 }
}

/** In double quotes a backslash only keeps what would mean something there. */
function readDouble(text: string, start: number): Quoted | null {
  let kept = ''
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') return { text: kept, last: at }
    if (character === '\\' && /["\\$`\n]/.test(text.charAt(at + 1))) at++
    kept += text.charAt(at)
  }
  return null
}
