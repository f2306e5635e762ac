/** A piece of a text to replace: offsets in UTF-16 units, `end` excluded. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with each piece replaced; everything between the pieces stays. The pieces must not overlap. */
export function splice(text: string, changes: readonly Splice[]): string {
  if (changes.length === 0) return text
  let at = 0
  let out = ''
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, change.start) + change.text
    at = change.end
  }
  return out + text.slice(at)
}
