import type { PlacedText } from '../formats/placed-text.ts'
import type { LinuxFacts } from '../model/facts.ts'

/** What one kind of network configuration says about the guest's network cards. */
export interface ConfiguredNetwork {
  /** In the order of the configuration; each name once. */
  readonly interfaces: readonly ConfiguredInterface[]
  readonly addresses: readonly ConfiguredAddress[]
  readonly traits: readonly ConfiguredTrait[]
  /** Files of this kind that cannot be understood. */
  readonly malformed: readonly string[]
  /** True when some of it is for any card, whatever its name and address. */
  readonly any: boolean
}

/** A network card that the configuration calls by name. */
export interface ConfiguredInterface {
  readonly name: string
  readonly path: string
  /** Counts from 1. */
  readonly line: number
  /** True when it is not brought up by itself; such names come last where only the order speaks for a NIC. */
  readonly idle?: true
}

/** A MAC address in the configuration; lower case. */
export interface ConfiguredAddress {
  /** Of the interface, bond or bridge that it is about; null when the configuration gives it none. */
  readonly name: string | null
  readonly path: string
  readonly line: number
  readonly mac: string
  readonly start: number
  readonly end: number
  /** `finds`: the configuration is for the card that has this address; `sends`: the card shall send with it. */
  readonly use: 'finds' | 'sends'
  /** True when the configuration itself gives the card its name, so that no other pin is needed. */
  readonly names: boolean
}

/** Something else by which the configuration chooses cards. */
export interface ConfiguredTrait {
  /** `name` stands for a pattern; what is a plain name is an interface. */
  readonly by: 'driver' | 'path' | 'name' | 'hypervisor'
  /** What the card is called by this configuration, or null. */
  readonly name: string | null
  readonly path: string
  /** Tells apart what one file says about several cards. */
  readonly of: string
  readonly value: PlacedText
  /** The whole setting, where MACAddress= can stand in its place; `typed` says whether Type= stands beside it. */
  readonly setting?: { readonly start: number; readonly end: number; readonly typed: boolean }
}

/** Reads one kind of network configuration. */
export interface NetworkReader {
  /** As people call it. */
  readonly kind: string
  /** The unit without which nothing reads this configuration; null when none is needed. */
  readonly unit: RegExp | null
  /** Null when the guest has none of that kind. */
  read(os: LinuxFacts): ConfiguredNetwork | null
}

/** A network of which only this is known. */
export const network = (known: Partial<ConfiguredNetwork>): ConfiguredNetwork => ({
  interfaces: [],
  addresses: [],
  traits: [],
  malformed: [],
  any: false,
  ...known
})

/** Several as one; of each name the first interface stays. */
export function joinNetworks(networks: readonly ConfiguredNetwork[]): ConfiguredNetwork {
  const interfaces = new Map<string, ConfiguredInterface>()
  for (const each of networks.flatMap(one => one.interfaces))
    if (!interfaces.has(each.name)) interfaces.set(each.name, each)
  return {
    interfaces: [...interfaces.values()],
    addresses: networks.flatMap(({ addresses }) => addresses),
    traits: networks.flatMap(({ traits }) => traits),
    malformed: networks.flatMap(({ malformed }) => malformed),
    any: networks.some(({ any }) => any)
  }
}

/** The files whose path matches, by path. */
export const filesLike = ({ files }: LinuxFacts, pattern: RegExp): ReadonlyArray<readonly [string, string]> =>
  Object.entries(files).flatMap(([path, { text }]) => (pattern.test(path) ? [[path, text] as const] : []))

const CARD_NAME = /^[a-zA-Z][\w-]{0,14}$/
const MADE_NAME =
  /^(?:lo|(?:br|bond|vlan|team|tun|tap|wg|dummy|ovs|virbr|docker|veth|vnet|vxlan|ppp|sit|gre)[-_]?\d.*|(?:br|bond|docker|virbr|vlan|wlan|wl|ww)[-_\d].*)$/

/**
 * The card that a name stands for: ens192.100 is a VLAN on ens192, ens192:1 a second address of it. Null for what is no
 * card's name: patterns, and bonds, bridges and others that the system makes.
 */
export function cardName(name: string): string | null {
  const carrier = /^([^.:]+)[.:][\w-]+$/.exec(name)?.[1] ?? name
  return CARD_NAME.test(carrier) && !MADE_NAME.test(carrier) ? carrier : null
}

/** True when a name stands for many. */
export const isPattern = (name: string): boolean => /[*?[\]]/.test(name)
