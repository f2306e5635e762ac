import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const folder = join(import.meta.dirname, '../../../schemas')

/** The schemas as written, so that readers may ignore what they do not know, but closed: nothing is written that they do not describe. */
const ajv = new Ajv2020({ strict: false, discriminator: true, allErrors: true })
for (const name of readdirSync(folder).filter(file => file.endsWith('.schema.json')))
  ajv.addSchema(closed(JSON.parse(readFileSync(join(folder, name), 'utf8'))) as object)

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]))
  return 'required' in parts && 'properties' in parts ? { additionalProperties: false, ...parts } : parts
}

/** What is wrong with a value; empty when nothing is. */
export function faults(
  name:
    | 'state'
    | 'validation'
    | 'state-output'
    | 'journal'
    | 'listing'
    | 'event'
    | 'diagnostic'
    | 'graph'
    | 'plan-diff'
    | 'signature',
  value: unknown,
  part = ''
): readonly string[] {
  const validate = ajv.getSchema(`urn:h2k:schema:${name}${part}`)
  if (validate === undefined) throw new Error(`no schema ${name}`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
