/** How a terminal marks text; without colour every mark is the text itself. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
}

const mark =
  (begin: number, end: number) =>
  (text: string): string =>
    `\u001b[${begin}m${text}\u001b[${end}m`

const same = (text: string): string => text

export const PLAIN: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same }

/** ECMA-48 select graphic rendition. */
export const COLOUR: Paint = {
  bold: mark(1, 22),
  dim: mark(2, 22),
  red: mark(31, 39),
  green: mark(32, 39),
  yellow: mark(33, 39),
  cyan: mark(36, 39)
}

export const paintFor = (colour: boolean): Paint => (colour ? COLOUR : PLAIN)
