import type { ConfigWhere } from '../model/effective.ts'

/** A config file and where its lines begin, so that an offset becomes a line and column only when somebody asks. */
export interface TextFile {
  readonly path: string
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lines: readonly number[]
}

/** `!append`, `!prepend`: items for a list below; `!replace`: a map that is not merged; `!unset`: takes the key away. */
export type Tag = 'append' | 'prepend' | 'replace' | 'unset'

interface Placed {
  readonly file: TextFile
  /** Offsets in the file's text. */
  readonly start: number
  readonly end: number
  readonly tag: Tag | null
  /** What the merge put this in place of. */
  readonly overrode: YamlNode | null
}

export interface YamlScalar extends Placed {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export interface YamlList extends Placed {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  /** With a tag: how many of the items go before those of the list below; the others go after. */
  readonly split: number
}

export interface YamlMap extends Placed {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, YamlEntry>
}

export interface YamlEntry {
  readonly key: string
  readonly file: TextFile
  readonly start: number
  readonly end: number
  readonly value: YamlNode
}

export type YamlNode = YamlScalar | YamlList | YamlMap

/** Map keys and list positions from the root to a value. */
export type Keys = ReadonlyArray<string | number>

export function textFile(path: string, text: string): TextFile {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return { path, text, lines }
}

/** A place in a file as people see it; a range of several lines is marked to the end of its first one. */
export function whereIs(
  place: { readonly file: TextFile; readonly start: number; readonly end: number },
  keys: Keys
): ConfigWhere {
  const { file, start, end } = place
  const line = lineOf(file.lines, start)
  const from = file.lines[line] ?? 0
  const source = file.text.slice(from, file.lines[line + 1] ?? file.text.length).replace(/\r?\n$/, '')
  const column = Math.min(start - from, source.length)
  const width = Math.max(1, Math.min(end - from, source.length) - column)
  return {
    in: 'config',
    file: file.path,
    path: addressOf(keys),
    line: line + 1,
    column: column + 1,
    source,
    width
  }
}

/** `vms.web01.nics[0].mac`; a key that is no plain word is quoted: `target.networks["VM Network"]`. */
export function addressOf(keys: Keys): string {
  return keys.map(addressPart).join('')
}

function addressPart(key: string | number, index: number): string {
  if (typeof key === 'number') return `[${key}]`
  if (!/^[A-Za-z0-9_-]+$/.test(key)) return `[${JSON.stringify(key)}]`
  return index === 0 ? key : `.${key}`
}

/** Index of the last line that begins at or before the offset. */
function lineOf(lines: readonly number[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
