// JSON Schema -> JavaScript that validates, made once here instead of at every start: loading ajv and compiling fifteen
// schemas took 110 ms of each command, a generated file takes a few. One file for each schema, so that a command loads
// what it reads and nothing else.
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import type { SchemaFile } from './schema-types.ts'

const HEADER = '// Generated from schemas/ by `npm run generate`; edit the schemas instead.\n'

/** The module that validates one of the schemas, named after its file; it may refer to the others. */
export function validator(files: readonly SchemaFile[], name: string): string {
  const ajv = new Ajv2020({
    // One run reports every mistake.
    allErrors: true,
    // Follows the tag of a union, so that a wrong key is not also reported as five wrong alternatives.
    discriminator: true,
    // A misspelt keyword in a schema would check nothing.
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    // Lengths count UTF-16 units: counting characters in JavaScript was a sixth of what a large plan took to validate.
    unicode: false,
    // It only says that this option is an old one.
    logger: false,
    code: { source: true, esm: true }
  })
  ajv.addVocabulary([...new Set(files.flatMap(({ schema }) => extensions(schema)))])
  for (const { path, schema } of files)
    if (typeof schema === 'object') ajv.addSchema({ $id: path, ...wordless(schema) })
  const file = files.find(({ path }) => schemaName(path) === name)
  if (file === undefined) throw new Error(`there is no schema ${name}`)
  const body = asModule(standalone.default(ajv, { validate: idOf(file) }))
  return HEADER + withoutUnused(`${body}\nexport { validate }\n`)
}

/** What declares a validator's module. */
export const VALIDATOR_TYPES = `${HEADER}
import type { Validate } from '../validate.ts'

export declare const validate: Validate
`

/** Without the wording, which validates nothing: a better description is no change of the code. */
function wordless<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(wordless) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key]) => !WORDING.includes(key))
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (VALUES.includes(key)) return [key, value]
      if (!MAPS.includes(key)) return [key, wordless(value)]
      return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wordless(part)]))]
    })
  ) as T
}

const WORDING = ['title', 'description', 'examples', '$comment', 'deprecated']
const VALUES = ['const', 'enum', 'default']
const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas']

/** ajv keeps a copy of every schema, used or not. */
function withoutUnused(code: string): string {
  return transformSync(code, { format: 'esm', target: 'node24', treeShaking: true }).code
}

/** ajv writes `require` even into ES modules; each helper it asks for is one small file of its own package. */
function asModule(code: string): string {
  const imports = new Map<string, string>()
  const body = code
    .replace('"use strict";', '')
    .replace(/\brequire\("([^"]+)"\)\.default/g, (_, path: string) => {
      const name = imports.get(path) ?? `helper${imports.size}`
      imports.set(path, name)
      // What a default import of CommonJS is, differs between Node and those that run its modules in their own way.
      return `(${name}.default ?? ${name})`
    })
    // Exported once, at the end.
    .replace(/^export const \w+ = /gm, match => match.replace('export ', ''))
    .replace(/^export default .*$/gm, '')
  return [...imports].map(([path, name]) => `import ${name} from '${path}.js'\n`).join('') + body
}

function extensions(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key.startsWith('x-') ? [key] : []),
    ...extensions(value)
  ])
}

/** `config` for schemas/config.schema.json, the action kind for schemas/actions/. */
export const schemaName = (path: string): string =>
  path.replace(/^.*\//, '').replace(/(\.schema)?\.json$/, '')

const idOf = ({ path, schema }: SchemaFile): string => (typeof schema === 'object' && schema.$id) || path
