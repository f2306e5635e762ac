import configSchema from '../../schemas/config.schema.json' with { type: 'json' }
import type { Keys } from './yaml-node.ts'

/** What messages need to know of a schema. */
export interface SchemaNode {
  readonly $ref?: string
  readonly description?: string
  readonly const?: unknown
  readonly pattern?: string
  readonly anyOf?: readonly SchemaNode[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: SchemaNode
  /** What a value must be, in words. */
  readonly 'x-expected'?: string
}

/**
 * Every schema that speaks about the setting at these keys, the outermost first, references and alternatives followed.
 * Found by the keys and not by ajv's schemaPath, which begins anew behind most references.
 */
export function schemasOf(keys: Keys): readonly SchemaNode[] {
  let nodes = expand(configSchema)
  for (const key of keys) nodes = nodes.flatMap(node => below(node, key))
  return nodes
}

function below(node: SchemaNode, key: string | number): readonly SchemaNode[] {
  if (typeof key === 'number') return node.items === undefined ? [] : expand(node.items)
  const property =
    node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined
  if (property !== undefined) return expand(property)
  return typeof node.additionalProperties === 'object' ? expand(node.additionalProperties) : []
}

function expand(node: SchemaNode): readonly SchemaNode[] {
  const name = node.$ref?.replace('#/$defs/', '') ?? ''
  const definitions: Readonly<Record<string, SchemaNode>> = configSchema.$defs
  const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  return [node, ...(target === undefined ? [] : expand(target)), ...(node.anyOf ?? []).flatMap(expand)]
}

/** The first of them that has a word about the matter. */
export function firstWith<Word extends keyof SchemaNode>(
  nodes: readonly SchemaNode[],
  word: Word
): SchemaNode[Word] | undefined {
  return nodes.find(node => node[word] !== undefined)?.[word]
}
