import { short } from '../html/markup.ts'
import { inertCell, inertMarkdown } from '../inert.ts'

// Nothing that Markdown, GitHub or GitLab gives a meaning to: no emphasis, no link, no mention, no number of an issue, no
// emoji, no digest of a commit. A slash first could be a command to GitLab.
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ,.;:()'"=/+-]*$/
const MEANT = /:\/\/|www\.|:\w+:|\bGH-\d|[0-9a-f]{7}|\d+\. |\bhttps?:|\bftp:/i

/** A sentence that may hold words of a guest: as it is when it can be nothing else than text, else a code span. */
export function prose(text: string): string {
  const cut = short(text)
  // Within a word an underscore is one (CommonMark 6.2, rule 2).
  return PLAIN.test(cut.replace(/(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g, '-')) && !MEANT.test(cut)
    ? cut
    : inertMarkdown(cut)
}

/** A name or a path: always a code span. */
export const code = (text: string): string => inertMarkdown(short(text))

/** The same for a cell of a table. */
export const cell = (text: string): string => inertCell(short(text, 80))
