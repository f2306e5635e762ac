import type { Diagnostic, Where } from '../../model/diagnostic.ts'
import { levelOf, waiverWords } from '../waived.ts'
import { placeWords } from '../where.ts'
import { markup, lineText, type Markup, short } from './markup.ts'

/** Diagnostics in full: what, where, what to do. */
export const notesMarkup = (list: readonly Diagnostic[]): Markup =>
  markup`<ul class="notes">
${list.map(diagnostic => noteMarkup(diagnostic, null))}
</ul>`

/** One of them, with a link to what it is about. */
export function noteMarkup(diagnostic: Diagnostic, about: Markup | null): Markup {
  const { code, what, where, hint, related = [], waived } = diagnostic
  const level = levelOf(diagnostic)
  return markup`<li class="note ${level}">
<p class="note-head">
<span class="tag ${level}">${level}</span> <code class="code">${code}</code>${about === null ? null : markup` <span class="note-about">${about}</span>`}
</p>
<p class="note-what">${short(what, 2000)}</p>
${placeMarkup(where)}
${
  waived === undefined
    ? markup`<p class="note-fix"><b>Fix</b> ${short(hint, 2000)}</p>`
    : markup`<p class="note-fix"><b>Waived</b> ${short(waiverWords(waived), 2000)}</p>`
}
${related.map(
  other =>
    markup`<p class="note-also">${short(other.what, 2000)}</p>
${placeMarkup(other.where)}`
)}
</li>`
}

const placeMarkup = (where: Where): Markup =>
  markup`<p class="note-where">at <code>${short(placeWords(where), 1000)}</code></p>
${excerpt(where)}`

/** The line of the configuration with the part that is meant marked. */
function excerpt(where: Where): Markup | null {
  if (where.in !== 'config' || where.source === undefined) return null
  const { source, line = 1, column = 1, width = 1 } = where
  // A plan comes from anywhere: what it has for a number may be something else.
  const number = String(line)
  const from = Math.max(0, column - 1)
  const end = from + Math.max(1, width)
  const before = source.slice(Math.max(0, from - 80), from)
  const after = source.slice(end, end + 80)
  return markup`<pre class="excerpt" tabindex="0" role="group" aria-label="line ${number} of the configuration"><span data-n="${number}">${lineText(before)}<mark>${lineText(short(source.slice(from, end), 120))}</mark>${lineText(after)}</span></pre>`
}
