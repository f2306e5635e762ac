import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJournal } from '../../src/data/state/read-journal.ts'
import { fold } from '../../src/data/state/fold.ts'
import { newMachine } from '../data/state/journals.ts'
import { faults } from '../data/apply/strict-schema.ts'

const NAMES = [
  'diagnostic',
  'event',
  'graph',
  'journal',
  'listing',
  'plan-diff',
  'signature',
  'state'
] as const

const read = (name: string): { readonly examples: readonly unknown[] } =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'))

/** Pointers of the properties without a description. */
function undescribed(schema: unknown, at = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key === 'examples' || key === 'const' || key === 'enum') return []
    if (key !== 'properties') return undescribed(part, `${at}/${key}`)
    return Object.entries(part as Record<string, object>).flatMap(([name, property]) => [
      ...('description' in property || '$ref' in property ? [] : [`${at}/${name}`]),
      ...undescribed(property, `${at}/${name}`)
    ])
  })
}

describe.each(NAMES)('the schema of %s', name => {
  it('has examples, and they fit it', () => {
    const { examples } = read(name)
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.flatMap(example => faults(name, example))).toEqual([])
  })

  it('describes every property', () => {
    expect(undescribed(read(name))).toEqual([])
  })
})

describe('the examples of the journal', () => {
  const text = read('journal')
    .examples.map(example => `${JSON.stringify(example)}\n`)
    .join('')

  it('are one sound journal, of one record of each kind that a good run has', () => {
    const records = readJournal('example', new TextEncoder().encode(text), newMachine())
    expect(records.map(({ k }) => k)).toEqual([
      'state.begin',
      'run.begin',
      'action.begin',
      'action.commit',
      'run.end'
    ])
    const [state] = read('state').examples as Array<{ actions: object; run: object; serial: number }>
    const { actions, run, serial } = fold(records, '0.1.0')
    expect({ actions, run, serial }).toEqual({
      actions: state?.actions,
      run: state?.run,
      serial: state?.serial
    })
  })
})
