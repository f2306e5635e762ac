import { lineNumbers } from './line-numbers.ts'
import type { PlacedText } from './placed-text.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'
import { textFile } from './yaml-node.ts'
import { parseYaml } from './yaml-text.ts'

/** What netplan's YAML says about devices; cloud-init's network configuration of version 2 is the same. */
export interface Netplan {
  readonly ethernets: readonly NetplanEthernet[]
  /** MAC addresses that bonds, bridges and VLANs are given. */
  readonly made: ReadonlyArray<{ readonly id: string; readonly mac: PlacedText }>
  /** What brings up the devices, or null for the default. */
  readonly renderer: string | null
}

export interface NetplanEthernet {
  readonly id: PlacedText
  /** Null when the id is the card's name. */
  readonly match: {
    readonly macs: readonly PlacedText[]
    readonly names: readonly PlacedText[]
    readonly drivers: readonly PlacedText[]
  } | null
  readonly set_name: PlacedText | null
  /** The address to send with. */
  readonly mac: PlacedText | null
}

/** No configuration that a person or an installer wrote is longer. */
export const MAX_NETWORK_YAML = 128 * 1024

/** The tree of a guest's YAML file; null when it is none, or too long. */
export function guestYaml(text: string): YamlNode | null {
  if (text.length > MAX_NETWORK_YAML) return null
  const { value, diagnostics } = parseYaml(textFile('', text))
  return diagnostics.length > 0 ? null : (value ?? null)
}

/**
 * Reads what chooses and names cards below a node with `ethernets`; null for a node that has none of netplan's maps.
 *
 * Source: netplan(5), Properties for physical device types.
 */
export function readNetplan(text: string, root: YamlNode | null): Netplan | null {
  if (root?.kind !== 'map') return null
  const place = placer(text, lineNumbers(text))
  const ethernets = entries(root, 'ethernets').flatMap(
    ([id, node, start, end]): readonly NetplanEthernet[] => {
      const match = child(node, 'match')
      return [
        {
          id: place({ value: id, start, end }),
          match:
            match?.kind !== 'map' || match.entries.size === 0
              ? null
              : {
                  macs: texts(child(match, 'macaddress')).map(place),
                  names: texts(child(match, 'name')).map(place),
                  drivers: texts(child(match, 'driver')).map(place)
                },
          set_name: texts(child(node, 'set-name')).map(place)[0] ?? null,
          mac: texts(child(node, 'macaddress')).map(place)[0] ?? null
        }
      ]
    }
  )
  const made = ['bonds', 'bridges', 'vlans', 'dummy-devices'].flatMap(kind =>
    entries(root, kind).flatMap(([id, node]) =>
      texts(child(node, 'macaddress')).map(mac => ({ id, mac: place(mac) }))
    )
  )
  return { ethernets, made, renderer: texts(child(root, 'renderer'))[0]?.value ?? null }
}

interface Scalar {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Of a quoted text, the place inside the quotes. */
export function placer(text: string, lineOf: (offset: number) => number): (scalar: Scalar) => PlacedText {
  return ({ value, start, end }) => {
    const inside = text.slice(start, end).indexOf(value)
    const [from, until] = inside < 0 ? [start, end] : [start + inside, start + inside + value.length]
    return { text: value, start: from, end: until, line: lineOf(from) }
  }
}

export const child = (node: YamlNode | null, key: string): YamlNode | null =>
  node?.kind === 'map' ? (node.entries.get(key)?.value ?? null) : null

function entries(root: YamlMap, key: string): ReadonlyArray<readonly [string, YamlNode, number, number]> {
  const map = child(root, key)
  return map?.kind === 'map'
    ? [...map.entries.values()].map(entry => [entry.key, entry.value, entry.start, entry.end] as const)
    : []
}

/** A text, or the texts of a list. */
function texts(node: YamlNode | null): readonly Scalar[] {
  if (node?.kind === 'list') return node.items.flatMap(texts)
  return node?.kind === 'scalar' && typeof node.value === 'string'
    ? [{ value: node.value, start: node.start, end: node.end }]
    : []
}
