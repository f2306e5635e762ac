import { lineNumbers } from './line-numbers.ts'
import { child, placer } from './netplan.ts'
import type { PlacedText } from './placed-text.ts'
import type { YamlNode } from './yaml-node.ts'

/** One device of cloud-init's network configuration, version 1. */
export interface CloudDevice {
  readonly type: string
  readonly name: PlacedText | null
  readonly mac: PlacedText | null
}

/**
 * The devices of a `config` list; null for a node that has none.
 *
 * Source: cloud-init's documentation, Networking Config Version 1.
 */
export function readCloudDevices(text: string, root: YamlNode | null): readonly CloudDevice[] | null {
  const list = child(root, 'config')
  if (list?.kind !== 'list') return null
  const place = placer(text, lineNumbers(text))
  const one = (node: YamlNode, key: string): PlacedText | null => {
    const found = child(node, key)
    return found?.kind === 'scalar' && typeof found.value === 'string'
      ? place({ value: found.value, start: found.start, end: found.end })
      : null
  }
  return list.items.map(item => ({
    type: one(item, 'type')?.text ?? '',
    name: one(item, 'name'),
    mac: one(item, 'mac_address')
  }))
}
