import type { YamlEntry, YamlNode } from '../../formats/yaml-node.ts'
import { merge } from './merge.ts'

/** Every VM on top of `defaults`, by the rules that merge files, so that tags and overridden places work the same. */
export function inherit(root: YamlNode): YamlNode {
  if (root.kind !== 'map') return root
  const defaults = root.entries.get('defaults')?.value
  const vms = root.entries.get('vms')
  if (defaults?.kind !== 'map' || vms?.value.kind !== 'map') return root
  const inherited = new Map<string, YamlEntry>()
  for (const [name, entry] of vms.value.entries) {
    // What is no map is wrong or removed, and keeps its own place.
    const value = entry.value.kind === 'map' ? merge(defaults, entry.value) : entry.value
    inherited.set(name, { ...entry, value })
  }
  const value: YamlNode = { ...vms.value, entries: inherited }
  return { ...root, entries: new Map(root.entries).set('vms', { ...vms, value }) }
}
