import { makeDiff } from '../formats/unified-diff.ts'
import type { FieldChange, PlanChange, PlanDiff } from '../model/plan-diff.ts'
import type { Action, Plan, PlanSource } from '../model/plan.ts'
import { canonicalText } from './canonical-json.ts'

/** The parts that have addresses of their own, what no digest covers, and what follows from the rest. */
const ELSEWHERE: ReadonlySet<string> = new Set(['actions', 'sources', 'digest', 'meta'])
const DERIVED: ReadonlySet<string> = new Set(['key', 'summary'])

/**
 * Compares two plans by meaning: layout, `meta` and what merely follows from other differences (keys, sums) are no
 * difference. Two plans with different digests always differ in something that is named.
 */
export function diffPlans(was: Plan, is: Plan): PlanDiff {
  const same = was.digest === is.digest
  const named = same ? [] : changesOf(was, is, DERIVED)
  return {
    kind: 'h2k/plan-diff',
    format_version: '1.0',
    same,
    was: was.digest,
    is: is.digest,
    changes:
      same || named.length > 0 ? named : changesOf({ ...was, order: idsOf(was) }, { ...is, order: idsOf(is) })
  }
}

type Ordered = Plan & { readonly order?: readonly string[] }

/** Only when nothing else differs is the order of the actions worth a word. */
const idsOf = ({ actions }: Plan): readonly string[] => actions.map(({ id }) => id)

function changesOf(
  was: Ordered,
  is: Ordered,
  hidden: ReadonlySet<string> = new Set()
): readonly PlanChange[] {
  const whole = fieldsOf(part(was, ELSEWHERE), part(is, ELSEWHERE), hidden)
  return [
    ...(whole.length === 0 ? [] : [changed('plan', whole)]),
    ...compare(Object.entries(was.sources), Object.entries(is.sources), hidden),
    ...compare(byId(was), byId(is), hidden)
  ].toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

const byId = ({ actions }: Plan): Entries => actions.map(action => [action.id, action])

/** The plan's own, then each VM before its actions: U+0000 sorts before whatever a name may hold. */
const order = ({ address }: PlanChange): string => (address === 'plan' ? '' : address.replace('/', '\0'))

type Entries = ReadonlyArray<readonly [string, PlanSource | Action]>

function compare(was: Entries, is: Entries, hidden: ReadonlySet<string>): readonly PlanChange[] {
  const before = new Map(was)
  const after = new Map(is)
  const gone = was.filter(([address]) => !after.has(address))
  return [
    ...gone.map(([address, value]): PlanChange => ({ address, change: 'removed', value, fields: [] })),
    ...is.flatMap(([address, value]): readonly PlanChange[] => {
      const old = before.get(address)
      if (old === undefined) return [{ address, change: 'added', value, fields: [] }]
      if (canonicalText(old) === canonicalText(value)) return []
      const fields = fieldsOf(old, value, hidden)
      return fields.length === 0 ? [] : [changed(address, fields)]
    })
  ]
}

const changed = (address: string, fields: readonly FieldChange[]): PlanChange => ({
  address,
  change: 'changed',
  value: null,
  fields
})

const part = (value: object, without: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !without.has(key)))

const fieldsOf = (was: object, is: object, hidden: ReadonlySet<string>): readonly FieldChange[] => [
  ...walk({ path: '', was: part(was, hidden), is: part(is, hidden), depth: 0 })
]

/** Two values of one place. */
interface Pair {
  readonly path: string
  readonly was: unknown
  readonly is: unknown
  readonly depth: number
}

/** Deeper than anything that h2k writes; what a newer version nests deeper is compared as a whole. */
const MAX_DEPTH = 32

function* walk(pair: Pair): Generator<FieldChange> {
  const { path, was, is, depth } = pair
  if (was === undefined) yield { path, change: 'added', is }
  else if (is === undefined) yield { path, change: 'removed', was }
  else if (canonicalText(was) === canonicalText(is)) return
  else {
    const [before, after] = depth < MAX_DEPTH ? [textOf(was), textOf(is)] : [null, null]
    if (before !== null && after !== null && before !== after)
      yield { path, change: 'changed', was, is, diff: makeDiff(`/${path}`, before, after) }
    else if (depth < MAX_DEPTH && Array.isArray(was) && Array.isArray(is)) yield* walkLists(pair, was, is)
    else if (depth < MAX_DEPTH && isRecord(was) && isRecord(is)) yield* walkMembers(pair, was, is)
    else yield { path, change: 'changed', was, is }
  }
}

/** The text of several lines that a value is: one string, or a list of pieces of a text. Null for any other value. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.includes('\n') ? value : null
  if (!Array.isArray(value) || !value.some(item => typeof item === 'string' && item.includes('\n')))
    return null
  return value.map((item: unknown) => (typeof item === 'string' ? item : canonicalText(item))).join('')
}

function* walkMembers({ path, depth }: Pair, was: Tree, is: Tree): Generator<FieldChange> {
  for (const key of [...new Set([...Object.keys(was), ...Object.keys(is)])].toSorted())
    yield* walk({ path: member(path, key), was: own(was, key), is: own(is, key), depth: depth + 1 })
}

/** Items are known by what names them, and by their place only where nothing does. */
function* walkLists(pair: Pair, was: readonly unknown[], is: readonly unknown[]): Generator<FieldChange> {
  const { path, depth } = pair
  const before = named(was)
  const after = named(is)
  if (before === null || after === null) {
    for (let at = 0; at < Math.max(was.length, is.length); at++)
      yield* walk({ path: `${path}[${at}]`, was: was[at], is: is[at], depth: depth + 1 })
    return
  }
  let differs = false
  for (const name of new Set([...before.keys(), ...after.keys()]))
    for (const change of walk({
      path: `${path}[${name}]`,
      was: before.get(name),
      is: after.get(name),
      depth: depth + 1
    })) {
      differs = true
      yield change
    }
  if (!differs) yield { path, change: 'changed', was, is }
}

const NAMES = ['path', 'id', 'key', 'code', 'check', 'mountpoint', 'name'] as const

/** The items by name, or null when one has no name or two have the same one. */
function named(items: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const all = new Map<string, unknown>()
  for (const item of items) {
    const name = nameOf(item)
    if (name === null || all.has(name)) return null
    all.set(name, item)
  }
  return all
}

function nameOf(item: unknown): string | null {
  if (!isRecord(item)) return Array.isArray(item) ? null : canonicalText(item)
  for (const key of NAMES) {
    const name = own(item, key)
    if (typeof name === 'string') return canonicalText(name)
  }
  return null
}

type Tree = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (tree: Tree, key: string): unknown => (Object.hasOwn(tree, key) ? tree[key] : undefined)

const member = (path: string, key: string): string =>
  /^[a-z_][a-z0-9_]*$/i.test(key) ? (path === '' ? key : `${path}.${key}`) : `${path}[${canonicalText(key)}]`
