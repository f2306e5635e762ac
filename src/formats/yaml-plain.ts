import type { TextFile, YamlEntry, YamlNode } from './yaml-node.ts'

/**
 * The YAML that configs are mostly written in, ten times faster than the package: block maps and lists, flow maps and
 * lists on one line, plain and quoted texts on one line, comments. Null for everything else, and for everything with a
 * mistake: then the package reads the whole text and says what is wrong. A property test compares the two.
 */
export function parsePlainYaml(file: TextFile): YamlNode | null {
  // Tabs, carriage returns and a byte order mark have rules of their own.
  if (/[\t\r\ufeff]/.test(file.text)) return null
  const scan = linesOf(file)
  if (scan.starts.length === 0) return null
  const root = block(scan, scan.indents[0] ?? 0, 0)
  return root !== null && scan.line === scan.starts.length ? root : null
}

interface Scan {
  readonly file: TextFile
  readonly text: string
  /** Of each line with content: where the content begins, where the line ends, its indentation. */
  readonly starts: number[]
  readonly ends: readonly number[]
  readonly indents: number[]
  line: number
  at: number
}

const MAX_DEPTH = 32

function linesOf(file: TextFile): Scan {
  const { text, lines } = file
  const [starts, ends, indents]: [number[], number[], number[]] = [[], [], []]
  for (const [index, begin] of lines.entries()) {
    const next = lines[index + 1]
    const end = next === undefined ? text.length : next - 1
    let start = begin
    while (start < end && text[start] === ' ') start++
    if (start === end || text[start] === '#') continue
    starts.push(start)
    ends.push(end)
    indents.push(start - begin)
  }
  return { file, text, starts, ends, indents, line: 0, at: 0 }
}

function block(scan: Scan, indent: number, depth: number): YamlNode | null {
  if (depth > MAX_DEPTH) return null
  return isItem(scan) ? blockList(scan, indent, depth) : blockMap(scan, indent, depth)
}

/** Whether the current line begins with a dash that makes a list item. */
function isItem({ text, starts, ends, line }: Scan): boolean {
  const start = starts[line] ?? 0
  return text[start] === '-' && (start + 1 === ends[line] || text[start + 1] === ' ')
}

function blockMap(scan: Scan, indent: number, depth: number): YamlNode | null {
  const entries = new Map<string, YamlEntry>()
  const { file } = scan
  const first = scan.starts[scan.line] ?? 0
  let end = first
  while (scan.line < scan.starts.length && scan.indents[scan.line] === indent && !isItem(scan)) {
    scan.at = scan.starts[scan.line] ?? 0
    const key = keyAt(scan)
    if (key === null || entries.has(key.key)) return null
    const value = endsHere(scan) ? nested(scan, { key, indent, depth }) : inlineValue(scan, depth)
    if (value === null) return null
    entries.set(key.key, { ...key, file, value })
    end = value.end
  }
  if (entries.size === 0 || isDeeper(scan, indent)) return null
  return { kind: 'map', file, start: first, end, tag: null, overrode: null, entries }
}

interface Key {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** What belongs to a key that has nothing behind it on its line. */
function nested(
  scan: Scan,
  { key, indent, depth }: { readonly key: Key; readonly indent: number; readonly depth: number }
): YamlNode | null {
  scan.line++
  const next = scan.indents[scan.line] ?? -1
  if (next > indent || (next === indent && isItem(scan))) return block(scan, next, depth + 1)
  return { ...scalar(scan, key.start, key.end), value: null }
}

function blockList(scan: Scan, indent: number, depth: number): YamlNode | null {
  const items: YamlNode[] = []
  const first = scan.starts[scan.line] ?? 0
  while (scan.line < scan.starts.length && scan.indents[scan.line] === indent && isItem(scan)) {
    scan.at = (scan.starts[scan.line] ?? 0) + 1
    skipSpaces(scan)
    if (endsHere(scan) || scan.text[scan.at] === '-') return null
    const item = isKey(scan) ? compactMap(scan, depth) : inlineValue(scan, depth)
    if (item === null) return null
    items.push(item)
  }
  if (isDeeper(scan, indent)) return null
  const end = items.at(-1)?.end ?? first
  return { kind: 'list', file: scan.file, start: first, end, tag: null, overrode: null, items, split: 0 }
}

/** `- key: value` and the keys below it: the rest of the line is the first line of a map. */
function compactMap(scan: Scan, depth: number): YamlNode | null {
  const { line, at } = scan
  const indent = (scan.indents[line] ?? 0) + at - (scan.starts[line] ?? 0)
  scan.starts[line] = at
  scan.indents[line] = indent
  return depth + 1 > MAX_DEPTH ? null : blockMap(scan, indent, depth + 1)
}

const isDeeper = ({ indents, line }: Scan, indent: number): boolean => (indents[line] ?? -1) > indent

/** A value on the rest of the line, and nothing but a comment behind it. */
function inlineValue(scan: Scan, depth: number): YamlNode | null {
  const value = flow(scan, { depth: depth + 1, inside: false })
  if (value === null || !endsHere(scan)) return null
  scan.line++
  return value
}

interface Context {
  readonly depth: number
  /** Whether brackets are open around it. */
  readonly inside: boolean
}

function flow(scan: Scan, context: Context): YamlNode | null {
  if (context.depth > MAX_DEPTH) return null
  const { text, at } = scan
  switch (text[at]) {
    case '{':
      return flowMap(scan, context)
    case '[':
      return flowList(scan, context)
    case '"':
    case "'":
      return quoted(scan)
    default:
      return plain(scan, context)
  }
}

function flowMap(scan: Scan, { depth }: Context): YamlNode | null {
  const { file } = scan
  const start = scan.at
  const entries = new Map<string, YamlEntry>()
  const done = flowItems(scan, '}', () => {
    const key = keyAt(scan)
    if (key === null || entries.has(key.key)) return false
    const value = flow(scan, { depth: depth + 1, inside: true })
    if (value !== null) entries.set(key.key, { ...key, file, value })
    return value !== null
  })
  return done ? { kind: 'map', file, start, end: scan.at, tag: null, overrode: null, entries } : null
}

function flowList(scan: Scan, { depth }: Context): YamlNode | null {
  const { file } = scan
  const start = scan.at
  const items: YamlNode[] = []
  const done = flowItems(scan, ']', () => {
    if (isKey(scan)) return false
    const item = flow(scan, { depth: depth + 1, inside: true })
    if (item !== null) items.push(item)
    return item !== null
  })
  return done ? { kind: 'list', file, start, end: scan.at, tag: null, overrode: null, items, split: 0 } : null
}

/** Items between brackets, with commas between them and none behind the last. */
function flowItems(scan: Scan, close: string, item: () => boolean): boolean {
  const { text } = scan
  scan.at++
  skipSpaces(scan)
  if (text[scan.at] === close) return ++scan.at > 0
  for (;;) {
    if (!item()) return false
    skipSpaces(scan)
    if (text[scan.at] === close) return ++scan.at > 0
    if (text[scan.at] !== ',' || text[scan.at + 1] !== ' ') return false
    scan.at++
    skipSpaces(scan)
  }
}

// Sticky: they match at lastIndex or not at all, so nothing is cut out of the text to look at it.
const KEY = /([A-Za-z_][A-Za-z0-9_.-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n]|$) */y
const PLAIN = /[A-Za-z0-9_./$][^\n#:]*(?:(?::(?![ \n]|$)|(?<! )#)[^\n#:]*)*/y
const PLAIN_INSIDE = /[A-Za-z0-9_./$][^\n#:,[\]{}]*(?:(?::(?![ \n,[\]{}]|$)|(?<! )#)[^\n#:,[\]{}]*)*/y
const QUOTED = /"([^"\\\n]*)"|'([^'\n]*)'(?!')/y
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const)
])

function match(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at
  return pattern.exec(scan.text)
}

const isKey = (scan: Scan): boolean => match(scan, KEY) !== null

/** A key with its colon and the spaces behind it. */
function keyAt(scan: Scan): Key | null {
  const found = match(scan, KEY)
  const written = found?.[1]
  if (found === null || written === undefined || WORDS.has(written)) return null
  const start = scan.at
  scan.at += found[0].length
  const key = /^["']/.test(written) ? written.slice(1, -1) : written
  return { key, start, end: start + written.length }
}

function quoted(scan: Scan): YamlNode | null {
  const found = match(scan, QUOTED)
  if (found === null) return null
  const start = scan.at
  scan.at += found[0].length
  return { ...scalar(scan, start, scan.at), value: found[1] ?? found[2] ?? '' }
}

function plain(scan: Scan, { inside }: Context): YamlNode | null {
  const found = match(scan, inside ? PLAIN_INSIDE : PLAIN)
  if (found === null) return null
  const text = found[0].trimEnd()
  const start = scan.at
  scan.at += text.length
  const word = WORDS.get(text)
  const placed = scalar(scan, start, scan.at)
  if (word !== undefined) return { ...placed, value: word }
  if (/^(0|[1-9][0-9]{0,14})$/.test(text)) return { ...placed, value: Number(text) }
  // Whatever else may be a number is left to the package.
  return /^[0-9.][0-9a-fox.+-]*$/i.test(text) || /^\.(inf|nan)$/i.test(text)
    ? null
    : { ...placed, value: text }
}

const scalar = ({ file }: Scan, start: number, end: number) =>
  ({ kind: 'scalar', file, start, end, tag: null, overrode: null }) as const

function skipSpaces(scan: Scan): void {
  while (scan.text[scan.at] === ' ') scan.at++
}

/** Whether only spaces or a comment follow; a comment needs a space before it. */
function endsHere(scan: Scan): boolean {
  const { text } = scan
  skipSpaces(scan)
  const next = text[scan.at]
  return next === undefined || next === '\n' || (next === '#' && text[scan.at - 1] === ' ')
}
