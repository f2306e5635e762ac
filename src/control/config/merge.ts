import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../../formats/yaml-node.ts'

/**
 * The later setting on top of the earlier one: maps merge by key, everything else is replaced, unless a tag says
 * otherwise. The result keeps its tag, since it may still meet something further below; that makes merging
 * associative. Every value keeps its place and what it overrode.
 */
export function merge(earlier: YamlNode, later: YamlNode): YamlNode {
  if (later.kind === 'map' && later.tag !== 'replace') return mergeMap(earlier, later)
  if (later.kind === 'list' && addsOnly(later)) return mergeList(earlier, later)
  return { ...later, overrode: earlier }
}

/** Whether the list only adds to the one below it. */
export const addsOnly = ({ tag }: YamlNode): boolean => tag === 'append' || tag === 'prepend'

function mergeMap(earlier: YamlNode, later: YamlMap): YamlNode {
  // A map that took the place of something else must not let through what is below that.
  if (earlier.kind !== 'map') return { ...later, tag: 'replace', overrode: earlier }
  const entries = new Map(earlier.entries)
  for (const [key, entry] of later.entries) {
    const below = entries.get(key)
    entries.set(key, below === undefined ? entry : mergeEntry(below, entry))
  }
  return { ...later, tag: earlier.tag, entries }
}

const mergeEntry = (earlier: YamlEntry, later: YamlEntry): YamlEntry => ({
  ...later,
  value: merge(earlier.value, later.value)
})

function mergeList(earlier: YamlNode, later: YamlList): YamlNode {
  if (earlier.kind !== 'list')
    return { ...later, tag: earlier.tag === 'unset' ? 'replace' : later.tag, overrode: earlier }
  const before = later.items.slice(0, later.split)
  const after = later.items.slice(later.split)
  return {
    ...later,
    items: [...before, ...earlier.items, ...after],
    split: before.length + earlier.split,
    tag: addsOnly(earlier) ? later.tag : earlier.tag,
    overrode: earlier
  }
}
