import type { Keys, YamlEntry, YamlNode } from '../../formats/yaml-node.ts'

/** The setting at some keys, or the nearest one around it; where `!unset` took it away, that. */
export interface Found {
  readonly node: YamlNode
  /** The key that leads to `node`; null at the root. A list's items have the key of their list. */
  readonly entry: YamlEntry | null
  /** How many of the keys were there. */
  readonly depth: number
}

export function find(root: YamlNode, keys: Keys): Found {
  let node = root
  let entry: YamlEntry | null = null
  for (const [depth, key] of keys.entries()) {
    if (node.kind === 'map' && typeof key === 'string') {
      const next = node.entries.get(key)
      if (next === undefined) return { node, entry, depth }
      entry = next
      node = next.value
    } else {
      const next = node.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined
      if (next === undefined) return { node, entry, depth }
      node = next
    }
  }
  return { node, entry, depth: keys.length }
}

/** Where to point: at the key when that is asked for or the setting is not there, else at the value. */
export function placeOf({ node, entry, depth }: Found, keys: Keys, at: 'key' | 'value') {
  const wantsKey = at === 'key' || depth < keys.length
  return wantsKey && entry !== null && typeof keys[depth - 1] === 'string' ? entry : node
}
