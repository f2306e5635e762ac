import { isCanonical, sortedKeys } from './canonical-value.ts'

// A piece is what lies this deep: an action of a plan, a VM of its sources. A whole plan can exceed the longest string.
const PIECE_DEPTH = 2

// Whoever hashes, encodes or writes a piece pays for each call besides: small pieces are given out together.
const BLOCK_CHARS = 64 * 1024

/**
 * The one text of a value, in pieces: keys sorted by UTF-16 code units, no spaces, integers in decimal, strings as
 * JSON.stringify writes them (a lone surrogate becomes an escape, so the text is valid UTF-8). A key whose value is
 * undefined does not exist. With `indent`, the same for people: a line for each member, and a line end at the end.
 */
export function* canonicalJson(value: unknown, indent = ''): Generator<string> {
  let block = ''
  for (const piece of pieces(value, { indent, line: indent === '' ? '' : '\n' }, PIECE_DEPTH)) {
    block += piece
    if (block.length < BLOCK_CHARS) continue
    yield block
    block = ''
  }
  yield indent === '' ? block : `${block}\n`
}

/** The same in one string, for values that are known to be small. */
export const canonicalText = (value: unknown): string => textOf(value, COMPACT)

/** What one more level is indented by, and the line end with the indentation of this level. */
interface Layout {
  readonly indent: string
  readonly line: string
}

const COMPACT: Layout = { indent: '', line: '' }

function* pieces(value: unknown, layout: Layout, depth: number): Generator<string> {
  const members = depth === 0 ? null : membersOf(value)
  if (members === null || members.length === 0) {
    yield textOf(value, layout)
    return
  }
  const inner = deeper(layout)
  let before = Array.isArray(value) ? '[' : '{'
  for (const [key, member] of members) {
    const start = before + inner.line + (key === null ? '' : keyText(key, layout))
    if (depth === 1) yield start + textOf(member, inner)
    else {
      yield start
      yield* pieces(member, inner, depth - 1)
    }
    before = ','
  }
  yield layout.line + (Array.isArray(value) ? ']' : '}')
}

function membersOf(value: unknown): ReadonlyArray<readonly [string | null, unknown]> | null {
  if (Array.isArray(value)) return value.map((item: unknown) => [null, item] as const)
  if (typeof value !== 'object' || value === null) return null
  return sortedEntries(value)
}

function textOf(value: unknown, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (isCanonical(value)) return engineText(value, layout)
  const inner = deeper(layout)
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inner.line + textOf(item, inner))
    return items.length === 0 ? '[]' : `[${items.join(',')}${layout.line}]`
  }
  const entries = sortedEntries(value).map(
    ([key, member]) => inner.line + keyText(key, layout) + textOf(member, inner)
  )
  return entries.length === 0 ? '{}' : `{${entries.join(',')}${layout.line}}`
}

/** The engine begins with the first column; in its text every line end is layout, as those of strings are escapes. */
const engineText = (value: object, { indent, line }: Layout): string =>
  indent === '' ? JSON.stringify(value) : JSON.stringify(value, null, indent).replaceAll('\n', line)

const sortedEntries = (value: object): ReadonlyArray<readonly [string, unknown]> =>
  sortedKeys(value)
    .map(key => [key, Reflect.get(value, key)] as const)
    .filter(([, member]) => member !== undefined)

const keyText = (key: string, { indent }: Layout): string =>
  JSON.stringify(key) + (indent === '' ? ':' : ': ')

const deeper = (layout: Layout): Layout =>
  layout.indent === '' ? layout : { indent: layout.indent, line: layout.line + layout.indent }
