import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Code } from '../model/codes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import {
  type Keys,
  type Tag,
  type TextFile,
  type YamlEntry,
  type YamlNode,
  type YamlScalar,
  addressOf,
  whereIs
} from './yaml-node.ts'

export type Report = (code: Code, place: Place, words: Words) => void

interface Place {
  readonly start: number
  readonly end: number
}

interface Words {
  readonly what: string
  readonly hint: string
  readonly keys?: Keys
  readonly related?: Diagnostic['related']
}

const MAX_DEPTH = 32
// What all aliases together may add to the tree: more than any honest reuse, nothing for a bomb.
const MAX_ALIASED = 100_000

const TAGS: ReadonlyMap<string, Tag> = new Map([
  ['!append', 'append'],
  ['!prepend', 'prepend'],
  ['!replace', 'replace'],
  ['!unset', 'unset']
])

interface Work {
  readonly file: TextFile
  readonly report: Report
  readonly anchors: Map<string, { readonly node: YamlNode; readonly size: number }>
  /** Nodes so far, aliased ones each time they are used. */
  size: number
  aliased: number
}

/** The package's nodes -> ours, with what YAML allows and a config does not reported. */
export function convertYaml(root: unknown, file: TextFile, report: Report): YamlNode | null {
  if (root === null || root === undefined) return null
  return toNode(root, [], { file, report, anchors: new Map(), size: 0, aliased: 0 })
}

function toNode(from: unknown, keys: Keys, work: Work): YamlNode {
  const before = work.size
  work.size += 1
  if (keys.length > MAX_DEPTH) {
    const what = `more than ${MAX_DEPTH} levels of nesting`
    work.report('YAML_TOO_DEEP', placeOf(from), {
      what,
      hint: 'no setting is that deep; check the indentation'
    })
    return nothing(from, work)
  }
  if (isAlias(from)) return aliasedNode(from, keys, work)
  const node = isMap(from)
    ? mapNode(from, keys, work)
    : isSeq(from)
      ? listNode(from, keys, work)
      : scalarNode(from, keys, work)
  const anchor = word(from, 'anchor')
  if (anchor !== null) work.anchors.set(anchor, { node, size: work.size - before })
  return node
}

function aliasedNode(from: { readonly source: string }, keys: Keys, work: Work): YamlNode {
  const found = work.anchors.get(from.source)
  if (found === undefined) {
    const what = `the alias *${from.source} names no anchor that ends above it`
    work.report('YAML_ALIAS', placeOf(from), {
      what,
      hint: `write &${from.source} before the value it stands for`,
      keys
    })
    return nothing(from, work)
  }
  const bound = work.aliased <= MAX_ALIASED
  work.aliased += found.size
  work.size += found.size
  if (work.aliased <= MAX_ALIASED) return found.node
  if (bound) {
    const what = `aliases expand to more than ${MAX_ALIASED} values`
    work.report('YAML_ALIAS', placeOf(from), {
      what,
      hint: 'put what VMs have in common into defaults',
      keys
    })
  }
  return nothing(from, work)
}

function mapNode(from: { readonly items: readonly unknown[] }, keys: Keys, work: Work): YamlNode {
  const entries = new Map<string, YamlEntry>()
  for (const pair of from.items) {
    const { key, value } = isPairLike(pair) ? pair : { key: pair, value: null }
    const name = keyText(key, keys, work)
    if (name === null) continue
    const inside = [...keys, name]
    const place = placeOf(key)
    const first = entries.get(name)
    if (first !== undefined) reportDuplicate(first, { place, keys: inside }, work)
    // A value that is not there is shown at its key.
    const node = isNothing(value) ? nothing(key, work) : toNode(value, inside, work)
    if (first === undefined) entries.set(name, { key: name, file: work.file, ...place, value: node })
  }
  const placed = common(from, { kind: 'map', keys }, work)
  const last = [...entries.values()].at(-1)?.value
  return { kind: 'map', ...placed, end: endOf(from, placed, last), entries }
}

function reportDuplicate(
  first: YamlEntry,
  { place, keys }: { readonly place: Place; readonly keys: Keys },
  { report }: Work
): void {
  report('YAML_KEY_DUPLICATE', place, {
    what: `${addressOf(keys)} is set twice in this file`,
    hint: 'remove one of the two',
    keys,
    related: [{ what: 'first set here', where: whereIs(first, keys) }]
  })
}

function listNode(from: { readonly items: readonly unknown[] }, keys: Keys, work: Work): YamlNode {
  const items = from.items.map((item, index) => toNode(item, [...keys, index], work))
  const placed = common(from, { kind: 'list', keys }, work)
  const end = endOf(from, placed, items.at(-1))
  return { kind: 'list', ...placed, end, items, split: placed.tag === 'prepend' ? items.length : 0 }
}

function scalarNode(from: unknown, keys: Keys, work: Work): YamlNode {
  const value = isScalar(from) ? from.value : null
  const plain = ['string', 'number', 'boolean'].includes(typeof value) ? value : null
  // A tag makes a text of an empty value.
  const empty = word(from, 'tag') !== null && plain === ''
  const placed = common(from, { kind: empty || plain === null ? 'nothing' : 'scalar', keys }, work)
  return { kind: 'scalar', ...placed, value: empty ? null : (plain as YamlScalar['value']) }
}

/** A block ends with its last value; the package counts the comments and empty lines behind it, too. */
function endOf(from: unknown, placed: Place, last: Place | undefined): number {
  const isFlow = typeof from === 'object' && from !== null && Reflect.get(from, 'flow') === true
  return isFlow || last === undefined ? placed.end : Math.max(placed.start, last.end)
}

function keyText(key: unknown, keys: Keys, work: Work): string | null {
  if (isScalar(key) && typeof key.value === 'string' && word(key, 'tag') === null) return key.value
  const text = isScalar(key) ? work.file.text.slice(placeOf(key).start, placeOf(key).end) : null
  const what =
    text === null
      ? 'a key is no text'
      : `the key ${text === '' ? 'before ":" is missing' : `${text} is no text`}`
  const hint = text === null || text === '' ? 'write a name before the ":"' : `write it in quotes: "${text}"`
  work.report('YAML_KEY_NOT_TEXT', placeOf(key), { what, hint, keys })
  return null
}

interface What {
  readonly kind: 'map' | 'list' | 'scalar' | 'nothing'
  readonly keys: Keys
}

/** Place and tag of a value; a tag without a meaning is an error, since other programs would ignore it. */
function common(from: unknown, what: What, work: Work) {
  const name = word(from, 'tag')
  const tag = name === null ? undefined : TAGS.get(name)
  const placed = { file: work.file, ...placeOf(from), tag: null, overrode: null }
  if (name === null) return placed
  const { keys } = what
  if (tag === undefined) {
    const text = `the tag ${name.replace(/^tag:yaml\.org,2002:/, '!!')} has no meaning here`
    work.report('YAML_TAG', placed, { what: text, hint: `use one of: ${[...TAGS.keys()].join(', ')}`, keys })
    return placed
  }
  const misuse = misuseOf(tag, what)
  if (misuse === null) return { ...placed, tag }
  const hint = 'remove the tag, or correct the value'
  work.report('CONFIG_MERGE', placed, { what: `!${tag} ${misuse}`, hint, keys })
  return placed
}

function misuseOf(tag: Tag, { kind, keys }: What): string | null {
  if (keys.some(key => typeof key === 'number'))
    return 'has no meaning inside a list: lists do not merge item by item'
  if (tag === 'unset') return kind === 'nothing' ? null : 'takes no value'
  if (tag === 'replace') return kind === 'map' || kind === 'list' ? null : 'is for maps and lists'
  return kind === 'list' ? null : 'is for lists'
}

const nothing = (from: unknown, { file }: Work): YamlNode => ({
  kind: 'scalar',
  value: null,
  file,
  ...placeOf(from),
  tag: null,
  overrode: null
})

function placeOf(from: unknown): Place {
  const range = typeof from === 'object' && from !== null && 'range' in from ? from.range : null
  const [start, end] = Array.isArray(range) ? range : [0, 0]
  return { start: Number(start), end: Number(end) }
}

function word(from: unknown, name: 'tag' | 'anchor'): string | null {
  if (typeof from !== 'object' || from === null || !(name in from)) return null
  const value: unknown = Reflect.get(from, name)
  return typeof value === 'string' ? value : null
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (isScalar(value) && value.source === '' && !value.tag && !value.anchor && value.type === 'PLAIN')

const isPairLike = (pair: unknown): pair is { readonly key: unknown; readonly value: unknown } =>
  typeof pair === 'object' && pair !== null && 'key' in pair && 'value' in pair
