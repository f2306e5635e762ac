import { describe, expect, it } from 'vitest'
import { actionTypes, configTypes, type SchemaFile } from '../../scripts/schema-types.ts'
import { validator } from '../../scripts/validators.ts'

const config = (schema: unknown): SchemaFile => ({
  path: 'schemas/config.schema.json',
  schema: schema as SchemaFile['schema']
})
const property = (schema: unknown): string => {
  const text = configTypes(config({ type: 'object', properties: { a: schema }, required: ['a'] }))
  return text.slice(text.indexOf('readonly a: ') + 'readonly a: '.length, text.lastIndexOf('\n}'))
}

describe('a schema becomes the type', () => {
  it.each([
    [{ type: 'string', minLength: 1 }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ const: "it's" }, "'it\\'s'"],
    [{ enum: ['a', 1, true] }, "'a' | 1 | true"],
    [{ $ref: '#/$defs/disk-chain' }, 'DiskChain'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, "ReadonlyArray<'a' | 'b'>"],
    [{ type: 'array', prefixItems: [{ type: 'string' }], items: false }, 'readonly [string]'],
    [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'Readonly<Record<string, string>>'],
    [{ type: 'object', patternProperties: { '^x': { type: 'string' } } }, 'Readonly<Record<string, string>>'],
    [{ type: 'object', additionalProperties: false }, 'Readonly<Record<string, never>>'],
    [{ description: 'anything' }, 'unknown'],
    [{ type: 'object', properties: { b: { type: 'string' } } }, '{\n    readonly b?: string\n  }']
  ])('%j -> %s', (schema, type) => {
    expect(property(schema)).toBe(type)
  })

  it.each([[{ type: 'whatever' }], [{ $ref: 'other.json' }], [{ $dynamicRef: '#x' }]])(
    '%j is refused',
    schema => {
      expect(() => property(schema)).toThrow('schemas/config.schema.json/properties/a')
    }
  )

  it('"one of these keys" is no union', () => {
    const schema = {
      type: 'object',
      properties: { path: { type: 'string' } },
      oneOf: [{ required: ['path'] }, { required: ['url'] }]
    }
    expect(property(schema)).toBe('{\n    readonly path?: string\n  }')
  })
})

const ACTIONS: SchemaFile[] = [
  { path: 'schemas/actions/common.json', schema: { $defs: { node: { type: 'string' } } } },
  {
    path: 'schemas/actions/qemu-img.convert.json',
    schema: {
      'x-kind-version': 2,
      type: 'object',
      properties: { from: { $ref: 'common.json#/$defs/node' } },
      required: ['from'],
      additionalProperties: false
    }
  }
]

it('action schemas become one table of parameters', () => {
  expect(actionTypes(ACTIONS).split('\n').slice(2)).toEqual([
    'export interface QemuImgConvertParams {',
    '  readonly from: Node',
    '}',
    '',
    'export type Node = string',
    '',
    '/** The parameters of each action kind. */',
    'export interface ActionParams {',
    "  readonly 'qemu-img.convert': QemuImgConvertParams",
    '}',
    '',
    'export type ActionKind = keyof ActionParams',
    '',
    '/** Part of the key of every action: raised when a kind starts to mean something else. */',
    'export const ACTION_KIND_VERSIONS: { readonly [K in ActionKind]: number } = {',
    "  'qemu-img.convert': 2",
    '}',
    ''
  ])
})

describe('validator', () => {
  const schema = (description: string): SchemaFile =>
    config({ type: 'object', description, properties: { description: { type: 'string', description } } })

  it('do not change with the wording', () => {
    expect(validator([schema('before')], 'config')).toEqual(validator([schema('after')], 'config'))
  })

  it('keep a property that is named like a keyword', () => {
    expect(validator([schema('x')], 'config')).toContain('data.description')
  })

  it('refuse a keyword with a typing mistake', () => {
    expect(() => validator([config({ type: 'object', propertys: {} })], 'config')).toThrow(
      'unknown keyword: "propertys"'
    )
  })
})
