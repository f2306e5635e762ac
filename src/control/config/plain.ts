import { type Keys, type YamlList, type YamlNode, addressOf } from '../../formats/yaml-node.ts'
import { type Names, interpolate } from './interpolate.ts'
import { addsOnly } from './merge.ts'
import type { Mistake } from './mistakes.ts'

/** A merged tree -> plain values, with tags settled and references replaced. */
export function plainValue(
  root: YamlNode,
  names: Names
): { readonly value: unknown; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  return { value: plain(root, { names, mistakes, keys: [] }), mistakes }
}

interface Work {
  readonly names: Names
  readonly mistakes: Mistake[]
  /** Where the walk is. One array for all of it: a copy for each of a million values would be most of the work. */
  readonly keys: Array<string | number>
}

function plain(node: YamlNode, work: Work): unknown {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' ? text(node.value, work) : node.value
    case 'list':
      if (!hasListBelow(node)) work.mistakes.push(notForAList(node, [...work.keys]))
      return node.items.map((item, index) => inside(index, item, work))
    case 'map': {
      const value: Record<string, unknown> = {}
      for (const [key, entry] of node.entries) {
        if (entry.value.tag === 'unset') reportUnset(key, entry.value, work)
        else if (key === '__proto__') define(value, key, inside(key, entry.value, work))
        else value[key] = inside(key, entry.value, work)
      }
      return value
    }
  }
}

function inside(key: string | number, node: YamlNode, work: Work): unknown {
  work.keys.push(key)
  const value = plain(node, work)
  work.keys.pop()
  return value
}

/** An assignment to this one name would set the prototype and hide the key from the schema. */
const define = (object: object, key: string, value: unknown): object =>
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })

function text(value: string, { names, mistakes, keys }: Work): string {
  const done = interpolate(value, names)
  for (const mistake of done.mistakes) mistakes.push({ ...mistake, keys: [...keys], at: 'value' })
  return done.text
}

function reportUnset(key: string, node: YamlNode, { mistakes, keys }: Work): void {
  if (node.overrode === null) mistakes.push(unsetNothing([...keys, key]))
}

/** `!append` on nothing is a list, on a list adds to it; on anything else somebody is wrong about the type. */
function hasListBelow(node: YamlList): boolean {
  if (!addsOnly(node)) return true
  let below = node.overrode
  while (below?.kind === 'list') below = below.overrode
  return below === null || below.tag === 'unset'
}

const notForAList = (node: YamlList, keys: Keys): Mistake => ({
  code: 'CONFIG_MERGE',
  keys,
  at: 'value',
  what: `!${node.tag} adds to a list, and what ${addressOf(keys)} was before is none`,
  hint: 'use !replace, or correct the earlier setting'
})

const unsetNothing = (keys: Keys): Mistake => ({
  code: 'CONFIG_UNSET_NOTHING',
  severity: 'warning',
  keys,
  at: 'key',
  what: `!unset of ${addressOf(keys)}, which nothing before it sets`,
  hint: 'correct the spelling, or remove the line'
})
