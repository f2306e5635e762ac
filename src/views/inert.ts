// Texts of guests, sources and configs are written by anybody. These functions make them show what they are instead of
// doing what they say: no cursor movement, no colour, no reversed reading order, no markup, no mention of a person.

// Controls, lone surrogates, line and paragraph separators, what is invisible by definition, and what reverses the
// reading order (Unicode Standard Annexes 9 and 44; U+FFF9 to U+FFFB annotate).
const DANGEROUS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' }

// Most lines are these, and it is much faster to see than what they are not.
const PLAIN = /^[ -~]*$/

/** One line that is safe on a terminal: what is not printable is a visible escape, such as `\e` or `\u{202e}`. */
export function inertTerminal(text: string): string {
  return PLAIN.test(text) ? text : text.replace(DANGEROUS, escape)
}

/**
 * One line of a file: as inertTerminal, but tabs stay, since files like fstab are full of them. Runners of pipelines take a
 * line of the log that begins like one of their commands, spaces aside, for a command; it begins with an escape instead.
 *
 * Source   github.com/actions/runner, ActionCommand.cs: `::name` and `##[name]`.
 */
export function inertLine(text: string): string {
  if (HARMLESS.test(text)) return text
  const line = text.includes('\t') ? text.split('\t').map(inertTerminal).join('\t') : inertTerminal(text)
  return COMMAND.test(line)
    ? line.replace(COMMAND, (_, space: string, first: string) => `${space}\\x${hex(first.charCodeAt(0), 2)}`)
    : line
}

// No command of a runner either: most lines are these.
const HARMLESS = /^ *(?:[!-"$-9;-~][ -~]*)?$/
const COMMAND = /^(\s*)([:#])(?=:|#\[|#vso\[)/

/** A Markdown code span that shows the text: nothing in it is markup, HTML, a link or a mention. Not for tables, see inertCell. */
export function inertMarkdown(text: string): string {
  const line = inertTerminal(text)
  if (line === '') return ''
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A space next to a fence is taken away in pairs, so one is given where the text has a backtick or space at an end.
  const space = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/**
 * inertMarkdown for the cell of a table. A bar ends the cell even inside a code span, and readers of tables disagree about
 * one behind backslashes (GFM 4.10), so a text with a bar is written in entities, which nobody reads as Markdown.
 */
export function inertCell(text: string): string {
  if (!text.includes('|')) return inertMarkdown(text)
  const entities = inertTerminal(text).replace(
    /[^\p{L}\p{M}\p{N} -]/gu,
    character => `&#${character.codePointAt(0) ?? 0};`
  )
  return `<code>${entities}</code>`
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return NAMED[character] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`)
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
