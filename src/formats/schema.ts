import { closest } from './closest.ts'
import { firstWith, schemasOf } from './schema-node.ts'
import { wordsFor } from './schema-words.ts'
import type { SchemaError } from './validate.ts'
import { validate } from './validators/config.gen.js'
import { type Keys, addressOf } from './yaml-node.ts'

/** One way in which a value is not what its schema says. */
export interface SchemaMistake {
  readonly code: 'CONFIG_KEY_UNKNOWN' | 'CONFIG_KEY_MISSING' | 'CONFIG_VALUE'
  /** Of the value that is wrong, or the key that is unknown. */
  readonly keys: Keys
  readonly at: 'key' | 'value'
  readonly what: string
  readonly hint: string
}

/** Everything that is wrong with a config by schemas/config.schema.json, in one run. Empty: the value is a Config. */
export function configMistakes(value: unknown): readonly SchemaMistake[] {
  if (validate(value)) return []
  return withoutEchoes(validate.errors ?? []).map(error => mistakeOf(error, value))
}

/**
 * ajv reports every alternative of an anyOf and then the anyOf itself. Where one alternative has the right type, what is
 * wrong inside it says it all; where none has, only the anyOf does.
 */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(error => error.instancePath)
  )
  const wrongType = (error: SchemaError): boolean =>
    choices.has(error.instancePath) && ['const', 'enum', 'type'].includes(error.keyword)
  const inside = errors.filter(error => error.keyword !== 'anyOf' && !wrongType(error))
  const explained = new Set(inside.flatMap(error => ancestors(error.instancePath)))
  return errors.filter(error => {
    if (error.keyword === 'anyOf') return !explained.has(error.instancePath)
    // The name itself is reported by propertyNames.
    return !wrongType(error) && !error.schemaPath.includes('/propertyNames/')
  })
}

function ancestors(pointer: string): readonly string[] {
  const parts = pointer.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function mistakeOf(error: SchemaError, root: unknown): SchemaMistake {
  const { keys, value } = follow(root, error.instancePath)
  const owner = keys.length === 0 ? 'the config' : addressOf(keys)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, keys, owner)
    case 'required':
      return missingKey(error, keys, owner)
    case 'propertyNames':
      return badName(error, keys, owner)
    case 'maxProperties':
    case 'minProperties': {
      const what = `${owner} needs exactly one of ${knownKeys(keys).join(', ')}`
      return { code: 'CONFIG_VALUE', keys, at: 'value', what, hint: 'keep one of them' }
    }
    default:
      return { code: 'CONFIG_VALUE', keys, at: 'value', ...wordsFor(error, { owner, keys, value }) }
  }
}

/** One mistake for each key, so that one run reports every typing error. */
function unknownKey(error: SchemaError, keys: Keys, owner: string): SchemaMistake {
  const key = String(error.params['additionalProperty'])
  const known = knownKeys(keys)
  const near = closest(key, known)
  return {
    code: 'CONFIG_KEY_UNKNOWN',
    keys: [...keys, key],
    at: 'key',
    what: `${owner} has no setting "${key}"`,
    hint: near === null ? `use one of: ${known.join(', ')}` : `did you mean "${near}"?`
  }
}

function missingKey(error: SchemaError, keys: Keys, owner: string): SchemaMistake {
  const key = String(error.params['missingProperty'])
  const what = `${owner} needs "${key}"`
  return {
    code: 'CONFIG_KEY_MISSING',
    keys,
    at: 'key',
    what,
    hint: `add ${exampleOf(keys, key)}`
  }
}

function badName(error: SchemaError, keys: Keys, owner: string): SchemaMistake {
  const name = String(error.params['propertyName'])
  const { pattern, 'x-expected': expected } = firstWith(schemasOf(keys), 'propertyNames') ?? {}
  const near = name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-')
  const fits = pattern !== undefined && new RegExp(pattern).test(near)
  return {
    code: 'CONFIG_VALUE',
    keys: [...keys, name],
    at: 'key',
    what: `${owner} cannot have the name "${name}": ${expected}`,
    hint: fits ? `write ${near}` : 'choose another name'
  }
}

const knownKeys = (keys: Keys): readonly string[] =>
  Object.keys(firstWith(schemasOf(keys), 'properties') ?? {}).toSorted()

/** The key with its only possible value, or with the first sentence about it. */
function exampleOf(keys: Keys, key: string): string {
  const schemas = schemasOf([...keys, key])
  const only = firstWith(schemas, 'const')
  if (only !== undefined) return `"${key}: ${String(only)}"`
  const text = firstWith(schemas, 'description') ?? 'see h2k schema'
  const sentence = text.split(/[.;:] /)[0]?.replace(/\.$/, '') ?? text
  return `"${key}:" (${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)})`
}

/** The keys and the value behind a JSON pointer. */
function follow(root: unknown, pointer: string): { readonly keys: Keys; readonly value: unknown } {
  const keys: Array<string | number> = []
  let value = root
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const key = Array.isArray(value) ? Number(name) : name
    keys.push(key)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return { keys, value }
}
