// East Asian wide and emoji take two cells in every terminal; combining marks none.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

const MARK = /\p{M}/u

/** How many cells of a terminal a character of an inert text takes. */
const cellsOf = (character: string): number => (MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1)

/** How many cells of a terminal an inert text takes. */
export function cells(text: string): number {
  let sum = 0
  for (const character of text) sum += cellsOf(character)
  return sum
}

/** The text in at most `width` cells; an ellipsis stands for what does not fit. */
export function cut(text: string, width: number): string {
  if (cells(text) <= width) return text
  let kept = ''
  let sum = 0
  for (const character of text) {
    sum += cellsOf(character)
    if (sum > width - 1) break
    kept += character
  }
  return width < 1 ? '' : `${kept}…`
}

/** The text in exactly `width` cells. */
export function fit(text: string, width: number): string {
  const short = cut(text, width)
  return short + ' '.repeat(Math.max(0, width - cells(short)))
}
