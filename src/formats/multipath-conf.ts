/** A setting of multipath.conf. */
export interface MultipathSetting {
  /** Names of the sections around it and its own: `blacklist/wwid`. */
  readonly path: string
  readonly value: string
  /** Counts from 1. */
  readonly line: number
}

const WORDS = /[ \t\r]+|[#!][^\n]*|"((?:[^"\n]|"")*)"?|([{}])|([^ \t\r\n"{}#!]+)/gy
const MAX_DEPTH = 8

/**
 * The settings of the file, in their order: a line holds a name and a value, or opens or closes a section. What does not
 * fit is passed over, as multipath does.
 *
 * Source: multipath.conf(5), SYNTAX; multipath-tools, libmultipath/parser.c.
 */
export function parseMultipathConf(text: string): readonly MultipathSetting[] {
  const settings: MultipathSetting[] = []
  const sections: string[] = []
  let start = 0
  for (const [index, row] of text.split('\n').entries()) {
    const [name, value] = wordsOf(text, start, start + row.length)
    start += row.length + 1
    if (name?.sign === '}' || value?.sign === '}') sections.pop()
    else if (value?.sign === '{' && sections.length < MAX_DEPTH) sections.push(name?.text ?? '')
    else if (name !== undefined && value !== undefined && name.sign === null)
      settings.push({ path: [...sections, name.text].join('/'), value: value.text, line: index + 1 })
  }
  return settings
}

interface Word {
  readonly text: string
  readonly sign: '{' | '}' | null
}

function wordsOf(text: string, from: number, end: number): readonly Word[] {
  const words: Word[] = []
  WORDS.lastIndex = from
  while (WORDS.lastIndex < end && words.length < 2) {
    const [, quoted, sign, plain] = WORDS.exec(text) ?? []
    if (sign === '{' || sign === '}') words.push({ text: sign, sign })
    const value = quoted?.replaceAll('""', '"') ?? plain
    if (value !== undefined) words.push({ text: value, sign: null })
  }
  return words
}
