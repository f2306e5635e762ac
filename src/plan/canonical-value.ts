// From here on the work of an insertion sort could hurt.
const MANY_KEYS = 40

const EMPTY: readonly unknown[] = Object.freeze([])

/**
 * An equal value, frozen whole, whose keys stand in canonical order: JSON.stringify writes its canonical text, which is
 * many times faster than sorting keys while writing. What stands in that order already is frozen where it is, all else
 * is copied. `odd` hears of each number that is no safe integer.
 */
export function canonicalValue<Value>(value: Value, odd: (number: number) => void): Value
export function canonicalValue(value: unknown, odd: (number: number) => void): unknown {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) odd(value)
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) return value.length === 0 ? EMPTY : canonicalList(value, odd)
  return isRecord(value) ? canonicalRecord(value, odd) : value
}

function canonicalList(value: readonly unknown[], odd: (number: number) => void): readonly unknown[] {
  let copy: unknown[] | null = null
  for (let index = 0; index < value.length; index++) {
    const item = canonicalValue(value[index], odd)
    if (item !== value[index]) (copy ??= [...value])[index] = item
  }
  return sealed(copy ?? value, copy ?? value)
}

function canonicalRecord(value: Readonly<Record<string, unknown>>, odd: (number: number) => void): object {
  const keys = Object.keys(value)
  let copy: Record<string, unknown> | null = isOrdered(keys) ? null : {}
  if (copy !== null) sort(keys)
  let numbered = false
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    const member = canonicalValue(value[key], odd)
    const first = key.charCodeAt(0)
    if (first <= 0x39 && first >= 0x30) numbered = true
    if (copy === null && (member !== value[key] || member === undefined))
      copy = copyOf(value, keys.slice(0, index))
    if (copy !== null && member !== undefined) put(copy, key, member)
  }
  const ordered = copy ?? value
  if (numbered) markUnordered(ordered)
  return sealed(ordered, anyUnordered ? Object.values(ordered) : [])
}

function copyOf(value: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const key of keys) put(copy, key, value[key])
  return copy
}

function put(record: Record<string, unknown>, key: string, member: unknown): void {
  // Assigning to this one name would set the prototype.
  if (key === '__proto__') Object.defineProperty(record, key, { value: member, enumerable: true })
  else record[key] = member
}

/**
 * Whether JSON.stringify writes its canonical text. Nothing but canonicalValue freezes objects in h2k, so being frozen is
 * the mark: a look at each key would cost more than writing the text.
 */
export const isCanonical = (value: object): boolean => Object.isFrozen(value) && !UNORDERED.has(value)

/** By UTF-16 code units. */
export function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value)
  if (!isOrdered(keys)) sort(keys)
  return keys
}

function isOrdered(keys: readonly string[]): boolean {
  for (let next = 1; next < keys.length; next++) if ((keys[next - 1] ?? '') > (keys[next] ?? '')) return false
  return true
}

/** Few keys: an insertion sort in place is the fastest then. */
function sort(keys: string[]): void {
  if (keys.length > MANY_KEYS) {
    keys.sort()
    return
  }
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] ?? ''
    let at = next
    for (; at > 0 && (keys[at - 1] ?? '') > key; at--) keys[at] = keys[at - 1] ?? ''
    keys[at] = key
  }
}

// Keys such as "10" come first in every object and in the order of numbers, so what holds them, at any depth, must be
// sorted while it is written. A plan that h2k makes has none, and as long as there was none nobody looks for them.
const UNORDERED = new WeakSet<object>()
let anyUnordered = false

function markUnordered(value: object): void {
  anyUnordered = true
  UNORDERED.add(value)
}

function sealed<Value extends object>(value: Value, members: readonly unknown[]): Readonly<Value> {
  if (anyUnordered && members.some(isUnordered)) UNORDERED.add(value)
  return Object.freeze(value)
}

const isUnordered = (member: unknown): boolean =>
  typeof member === 'object' && member !== null && UNORDERED.has(member)

/** Every object has string keys; the type only says so. Reading by key is many times faster than Reflect.get. */
const isRecord = (value: object): value is Readonly<Record<string, unknown>> => !Array.isArray(value)
