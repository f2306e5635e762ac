// The only way from a value to HTML. What a template is given is text and becomes text: whoever wrote it, it can leave
// neither an element's content nor a quoted attribute. Only another template is taken as markup.
import { inertTerminal } from '../inert.ts'

/** HTML that was put together by `markup`, and nothing else. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | null | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;'
}

/**
 * Text for an element's content or a quoted attribute: no markup, no entity, and as in a terminal no control, no reversed
 * reading order, nothing invisible. Every attribute of a template is in double quotes.
 */
export const escapeHtml = (text: string): string =>
  inertTerminal(text).replace(/[&<>"'`]/g, character => ENTITIES[character] ?? '')

/** A template: strings and numbers become text, null becomes nothing, a list becomes all of its parts. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: literals.map((literal, at) => literal + rendered(parts[at] ?? null)).join('') }
}

function rendered(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(rendered).join('')
}

/** One line of a file: as other text, but tabs stay, since files like fstab are full of them. */
export const lineText = (line: string): Markup => ({ html: line.split('\t').map(escapeHtml).join('\t') })

/** Markup of this project that is not put together here: the style, the script and the drawn graph. */
export const trusted = (text: string): Markup => ({ html: text })

/** No text is shown longer than this, whoever wrote it. */
const LONGEST = 400

/** A name or path with its middle left out where it is longer than anybody reads. */
export function short(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text
  const half = Math.floor((longest - 1) / 2)
  return `${text.slice(0, half)}…${text.slice(-half)}`
}
