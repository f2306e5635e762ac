import type { PlacedText } from './placed-text.ts'

/** One `key=value` of a systemd unit, a NetworkManager keyfile or a file of their kind. Changes are made by `splice`. */
export interface IniSetting {
  /** Name of the section that it stands in; empty before the first one. */
  readonly section: string
  readonly key: string
  /** Offset of the key. */
  readonly start: number
  /** Without blanks around it; a value that goes on in the next line holds that line's text too. */
  readonly value: PlacedText
}

const SECTION = /^[ \t]*\[([^\]]*)\]/
const SETTING = /^[ \t]*([^ \t#;=[][^=]*)=[ \t]*/

/**
 * The settings of the file, in its order; comments and lines that are none are passed over. A backslash at the end of a
 * line continues it.
 *
 * Source: systemd.syntax(7); GLib's key-value file parser, whose files have no continued lines.
 */
export function parseIni(text: string): readonly IniSetting[] {
  const settings: Array<{ section: string; key: string; start: number; value: PlacedText }> = []
  let section = ''
  let goesOn = false
  let start = 0
  text.split('\n').forEach((row, index) => {
    const end = start + row.replace(/[ \t\r]+$/, '').length
    const last = settings.at(-1)
    const [whole = '', key] = SETTING.exec(row) ?? []
    // Comments among the lines of one value are no part of it, and it goes on after them.
    const isComment = goesOn && /^[ \t]*[#;]/.test(row)
    if (goesOn && last !== undefined) {
      if (!isComment) last.value = { ...last.value, end, text: text.slice(last.value.start, end) }
    } else if (SECTION.test(row)) section = SECTION.exec(row)?.[1] ?? ''
    else if (key !== undefined) {
      const from = start + whole.length
      const until = Math.max(from, end)
      settings.push({
        section,
        key: key.trimEnd(),
        start: start + whole.indexOf(key),
        value: { text: text.slice(from, until), start: from, end: until, line: index + 1 }
      })
    }
    goesOn = isComment || (row.endsWith('\\') && (goesOn || key !== undefined))
    start += row.length + 1
  })
  return settings
}

/** All values of a key in a section. */
export const iniValues = (
  settings: readonly IniSetting[],
  section: string,
  key: string
): readonly PlacedText[] =>
  settings.filter(each => each.section === section && each.key === key).map(({ value }) => value)
