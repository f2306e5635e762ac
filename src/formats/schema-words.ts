import { closest } from './closest.ts'
import { firstWith, schemasOf } from './schema-node.ts'
import type { SchemaError } from './validate.ts'
import type { Keys } from './yaml-node.ts'

interface Subject {
  /** How the setting is called. */
  readonly owner: string
  readonly keys: Keys
  readonly value: unknown
}

interface Words {
  readonly what: string
  readonly hint: string
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map of settings',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number'
}

// What YAML 1.1 took for booleans.
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['no', false],
  ['off', false]
])

/** What is wrong with a value, and what to write instead. */
export function wordsFor(error: SchemaError, subject: Subject): Words {
  const { owner, value } = subject
  if (value === null) return { what: `${owner} has no value`, hint: 'give it one, or remove the line' }
  const { keyword, params } = error
  switch (keyword) {
    case 'minItems':
      return { what: `${owner} is an empty list`, hint: 'add an item, or remove the line' }
    case 'maxItems':
      return { what: `${owner} has more than ${String(params['limit'])} items`, hint: 'remove some' }
    case 'uniqueItems':
      return { what: `${owner} has the same item twice`, hint: 'remove one of them' }
    case 'const':
    case 'enum':
      return notAllowed(error, subject)
    case 'type':
      return wrongType(error, subject)
    default:
      return unexpected(error, subject)
  }
}

function notAllowed({ params }: SchemaError, { owner, value }: Subject): Words {
  const { allowedValue, allowedValues } = params
  const allowed = (Array.isArray(allowedValues) ? allowedValues : [allowedValue]).map(String)
  const near = typeof value === 'string' ? closest(value, allowed) : null
  const list = allowed.length === 1 ? allowed.join('') : `one of: ${allowed.join(', ')}`
  const hint = near === null ? `use ${list}` : `did you mean ${shown(near)}?`
  return { what: `${owner} is ${shown(value)}, not ${list.replace(':', '')}`, hint }
}

function wrongType(error: SchemaError, subject: Subject): Words {
  const { owner, keys, value } = subject
  const type = String(error.params['type'])
  const meant = typeof value === 'string' ? BOOLEANS.get(value.toLowerCase()) : undefined
  if (type === 'boolean' && meant !== undefined)
    return { what: `${owner} is the text ${shown(value)}, not true or false`, hint: `write ${meant}` }
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  if (type === 'string' && isScalar && firstWith(schemasOf(keys), 'x-expected') === undefined)
    return { what: `${owner} is ${shown(value)}, not a text`, hint: 'write it in quotes' }
  return unexpected(error, subject)
}

function unexpected({ keyword, params }: SchemaError, { owner, keys, value }: Subject): Words {
  const schemas = schemasOf(keys)
  // Where a path has the wrong characters, its own words say more than those of the choice around it.
  const speakers = keyword === 'pattern' ? schemas.filter(({ pattern }) => pattern !== undefined) : schemas
  const expected =
    firstWith(speakers, 'x-expected') ?? TYPES[String(params['type'])] ?? 'what h2k schema says'
  const constants = schemas.flatMap(node => (typeof node.const === 'string' ? [node.const] : []))
  const near = typeof value === 'string' ? closest(value, constants) : null
  const hint = near === null ? `use ${expected}` : `did you mean ${shown(near)}?`
  return { what: `${owner} is ${shown(value)}, not ${expected}`, hint }
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a map'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
