/** A piece of a file's text and where it stands: offsets in UTF-16 units, `end` excluded; `line` counts from 1. */
export interface PlacedText {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** The words of a piece, separated by blanks, and the backslashes that continue lines left out. */
export function placedWords({ text, start, line }: PlacedText): readonly PlacedText[] {
  return [...text.matchAll(/[^ \t\r\n\\]+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
    line
  }))
}
