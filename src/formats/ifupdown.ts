/** The stanzas of /etc/network/interfaces or of a file that it includes. Changes are made by `splice`. */
export interface IfupdownStanza {
  /** First word: `auto`, `allow-hotplug`, `iface`, `source`, `source-directory`, `mapping`, … */
  readonly keyword: string
  /** Counts from 1. */
  readonly line: number
  readonly words: readonly IfupdownWord[]
  /** The lines below an `iface` or `mapping`. */
  readonly options: readonly IfupdownOption[]
}

export interface IfupdownOption {
  readonly name: string
  readonly line: number
  /** What stands after the name. */
  readonly words: readonly IfupdownWord[]
}

export interface IfupdownWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

const KEYWORD =
  /^(?:auto|allow-[a-z]+|no-auto-down|no-scripts|rename|iface|template|mapping|source|source-directory)$/
const WORD = /[^ \t\r\n\\]+|\\(?!\n)/g

/**
 * Splits the text into stanzas. Lines before the first keyword belong to nothing and are passed over.
 *
 * Source: interfaces(5).
 */
export function parseIfupdown(text: string): readonly IfupdownStanza[] {
  const stanzas: Array<IfupdownStanza & { readonly options: IfupdownOption[] }> = []
  for (const { line, words } of logicalLines(text)) {
    const [first, ...rest] = words
    if (first === undefined || first.text.startsWith('#')) continue
    if (KEYWORD.test(first.text)) stanzas.push({ keyword: first.text, line, words: rest, options: [] })
    else stanzas.at(-1)?.options.push({ name: first.text, line, words: rest })
  }
  return stanzas
}

/** Lines with the ones that a backslash at the end continues; a comment is never continued. */
function logicalLines(
  text: string
): ReadonlyArray<{ readonly line: number; readonly words: readonly IfupdownWord[] }> {
  const lines: Array<{ line: number; words: IfupdownWord[] }> = []
  let continued = false
  let start = 0
  text.split('\n').forEach((row, index) => {
    const offset = start
    const words = [...row.matchAll(WORD)].map(word => ({
      text: word[0],
      start: offset + word.index,
      end: offset + word.index + word[0].length
    }))
    const last = words.at(-1)
    const goesOn =
      last !== undefined &&
      last.text === '\\' &&
      row.endsWith('\\') &&
      words[0]?.text.startsWith('#') !== true
    const kept = goesOn ? words.slice(0, -1) : words
    if (continued) lines.at(-1)?.words.push(...kept)
    else lines.push({ line: index + 1, words: kept })
    continued = goesOn
    start += row.length + 1
  })
  return lines
}
