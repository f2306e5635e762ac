import { type Keys, type YamlList, type YamlNode, addressOf } from '../../formats/yaml-node.ts'
import { type Names, interpolate } from './interpolate.ts'
import { addsOnly } from './merge.ts'
import type { Mistake } from './mistakes.ts'

/** A merged tree -> plain values, with tags settled and references replaced. Maps have no prototype. */
export function plainValue(
  root: YamlNode,
  keys: Keys,
  names: Names
): { readonly value: unknown; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  return { value: plain(root, keys, { names, mistakes }), mistakes }
}

interface Work {
  readonly names: Names
  readonly mistakes: Mistake[]
}

function plain(node: YamlNode, keys: Keys, work: Work): unknown {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' ? text(node.value, keys, work) : node.value
    case 'list':
      if (!hasListBelow(node)) work.mistakes.push(notForAList(node, keys))
      return node.items.map((item, index) => plain(item, [...keys, index], work))
    case 'map': {
      const value: Record<string, unknown> = Object.create(null)
      for (const [key, entry] of node.entries) {
        const inside = [...keys, key]
        if (entry.value.tag !== 'unset') value[key] = plain(entry.value, inside, work)
        else if (entry.value.overrode === null) work.mistakes.push(unsetNothing(inside))
      }
      return value
    }
  }
}

function text(value: string, keys: Keys, { names, mistakes }: Work): string {
  const done = interpolate(value, names)
  for (const mistake of done.mistakes) mistakes.push({ ...mistake, keys, at: 'value' })
  return done.text
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
