// JSON Schema -> TypeScript types, for the subset that the schemas of this repository use. A keyword that would change
// the type and is not known here is an error, never `unknown`: a type that is wider than its schema is a hole.

export interface SchemaFile {
  readonly path: string
  readonly schema: Schema
}

type Schema = boolean | SchemaObject

interface SchemaObject {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly 'x-kind-version'?: number
  readonly 'x-ts-type'?: string
}

const HEADER = (from: string) =>
  `// Generated from ${from} by \`npm run generate\`; edit the schema instead.\n\n`

/** src/model/config.gen.ts: Config, and one exported type for each entry of $defs. */
export function configTypes(file: SchemaFile): string {
  return HEADER(file.path) + declaration('Config', file.schema, file.path) + definitions([file])
}

/** src/model/action.gen.ts: the parameters of every action kind; the file name is the kind. */
export function actionTypes(files: readonly SchemaFile[]): string {
  const params = files.filter(file => isKind(file.path))
  const kinds = params.map(file => ({
    ...file,
    kind: kindOf(file.path),
    name: `${pascal(kindOf(file.path))}Params`
  }))
  return [
    HEADER('schemas/actions/'),
    ...kinds.map(({ name, schema, path }) => declaration(name, schema, path)),
    definitions(files),
    '/** The parameters of each action kind. */\nexport interface ActionParams {\n',
    ...kinds.map(({ kind, name }) => `  readonly '${kind}': ${name}\n`),
    '}\n\nexport type ActionKind = keyof ActionParams\n\n',
    '/** Part of the key of every action: raised when a kind starts to mean something else. */\n',
    'export const ACTION_KIND_VERSIONS: { readonly [K in ActionKind]: number } = {\n',
    kinds.map(({ kind, schema }) => `  '${kind}': ${versionOf(schema)}`).join(',\n'),
    kinds.length > 0 ? '\n}\n' : '}\n'
  ].join('')
}

// A file such as `common.json`, without a dot in its name, only holds $defs for the others.
const isKind = (path: string): boolean => /\/[a-z0-9-]+\.[a-z0-9-]+\.json$/.test(path)
const kindOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '')
const versionOf = (schema: Schema): number => (typeof schema === 'object' && schema['x-kind-version']) || 1
const pascal = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, c) => c.toUpperCase())

/** $defs of all files, by name; the same name in two files must mean the same. */
function definitions(files: readonly SchemaFile[]): string {
  const texts = new Map<string, string>()
  for (const { path, schema } of files) {
    const defs = typeof schema === 'object' ? (schema.$defs ?? {}) : {}
    for (const [name, def] of Object.entries(defs)) {
      const text = declaration(pascal(name), def, `${path}#/$defs/${name}`)
      if ((texts.get(pascal(name)) ?? text) !== text)
        throw new Error(`${path}: $defs/${name} differs from another file's`)
      texts.set(pascal(name), text)
    }
  }
  return [...texts.keys()]
    .toSorted()
    .map(name => texts.get(name))
    .join('')
}

function declaration(name: string, schema: Schema, at: string): string {
  const text = typeOf(schema, at, '')
  // Interfaces make shorter compiler messages; a type alias is needed for everything that is not one plain object.
  const isInterface = text.startsWith('{\n') && text.endsWith('\n}') && !/^\}./m.test(text)
  const body = isInterface ? `export interface ${name} ${text}\n\n` : `export type ${name} = ${text}\n\n`
  return comment(schema, '') + body
}

function typeOf(schema: Schema, at: string, indent: string): string {
  if (schema === true) return 'unknown'
  if (schema === false) return 'never'
  if (schema['x-ts-type'] !== undefined) return schema['x-ts-type']
  if (schema.$ref !== undefined) return refName(schema.$ref, at)
  if ('const' in schema) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return unionOf(schema, at, indent)
  const parts = schema.allOf?.map((part, i) => typeOf(part, `${at}/allOf/${i}`, indent)) ?? []
  if (parts.length > 0 && schema.type === undefined) return parts.join(' & ')
  // allOf beside a type holds conditions (if/then) that narrow values, not the shape.
  return plainType(schema, at, indent)
}

/** A union whose members only say which keys are required ("one of path, url") does not change the shape. */
function unionOf(schema: SchemaObject, at: string, indent: string): string {
  const union = schema.oneOf ?? schema.anyOf ?? []
  const onlyConditions = union.every(
    part => typeof part === 'object' && Object.keys(part).every(k => k === 'required' || k === 'not')
  )
  if (onlyConditions) return plainType(schema, at, indent)
  const types = [...new Set(union.map((part, i) => typeOf(part, `${at}/oneOf/${i}`, indent)))]
  const text = types.map(type => (type.includes(' & ') ? `(${type})` : type)).join(' | ')
  if (schema.properties === undefined) return text
  return `${plainType(schema, at, indent)} & (${text})`
}

function plainType(schema: SchemaObject, at: string, indent: string): string {
  const type = schema.type ?? (schema.properties !== undefined ? 'object' : undefined)
  if (Array.isArray(type)) return type.map(one => plainType({ ...schema, type: one }, at, indent)).join(' | ')
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
    case 'number':
      return type
    case 'integer':
      return 'number'
    case 'array':
      return arrayType(schema, at, indent)
    case 'object':
      return objectType(schema, at, indent)
    case undefined:
      if (
        Object.keys(schema).every(key =>
          ['description', 'title', 'default', 'examples', '$comment'].includes(key)
        )
      )
        return 'unknown'
  }
  throw new Error(`${at}: no type can be made from ${JSON.stringify(schema)}`)
}

function arrayType(schema: SchemaObject, at: string, indent: string): string {
  const fixed = schema.prefixItems?.map((item, i) => typeOf(item, `${at}/prefixItems/${i}`, indent))
  if (fixed !== undefined && (schema.items === undefined || schema.items === false))
    return `readonly [${fixed.join(', ')}]`
  const rest = typeOf(schema.items ?? true, `${at}/items`, indent)
  if (fixed !== undefined) return `readonly [${fixed.join(', ')}, ...ReadonlyArray<${rest}>]`
  return `ReadonlyArray<${rest}>`
}

function objectType(schema: SchemaObject, at: string, indent: string): string {
  const inner = indent + '  '
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const type = typeOf(value, `${at}/properties/${key}`, inner)
    return `${comment(value, inner)}${inner}readonly ${propertyName(key)}${required.has(key) ? '' : '?'}: ${type}\n`
  })
  const open = [schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})].filter(isOpen)
  const index = [
    ...new Set(open.map((value, i) => typeOf(value, `${at}/additionalProperties/${i}`, indent)))
  ].join(' | ')
  if (fields.length === 0)
    return index === '' ? 'Readonly<Record<string, never>>' : `Readonly<Record<string, ${index}>>`
  const object = `{\n${fields.join('')}${indent}}`
  return index === '' || schema.additionalProperties === true
    ? object
    : `${object} & Readonly<Record<string, ${index}>>`
}

const isOpen = (value: Schema | undefined): value is Schema => value !== undefined && value !== false
const propertyName = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key))

function refName(ref: string, at: string): string {
  const name = /#\/\$defs\/([^/]+)$/.exec(ref)?.[1]
  if (name === undefined) throw new Error(`${at}: only references to $defs are understood, not ${ref}`)
  return pascal(name)
}

function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`no literal type for ${JSON.stringify(value)}`)
}

function comment(schema: Schema, indent: string): string {
  const text = typeof schema === 'object' ? schema.description?.replaceAll('*/', '* /') : undefined
  if (text === undefined) return ''
  if (indent.length + text.length + 7 <= 110 && !text.includes('\n')) return `${indent}/** ${text} */\n`
  return `${indent}/**\n${wrap(text, 107 - indent.length)
    .map(line => `${indent} * ${line}\n`)
    .join('')}${indent} */\n`
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
