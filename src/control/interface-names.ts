import type { DesiredNic } from '../model/desired.ts'
import type { ConfiguredInterface, ConfiguredNetwork } from './configured-interfaces.ts'
import type { NicPlace } from './nic-places.ts'
import type { Pin } from './network-pins.ts'

/** A card of the configuration and the NIC that it means. */
export interface NamedNic {
  readonly configured: ConfiguredInterface
  readonly nic: DesiredNic
  /** True when only the order of names and NICs speaks for it. */
  readonly guessed: boolean
}

export interface Assignment {
  readonly named: readonly NamedNic[]
  /** Names for which no NIC is left. */
  readonly unused: readonly ConfiguredInterface[]
}

/** The NIC that has this address at the source or will have it. */
export const nicByMac = (nics: readonly DesiredNic[], mac: string | null): DesiredNic | null =>
  nics.find(({ source_mac }) => mac !== null && source_mac === mac) ??
  nics.find(nic => nic.mac === mac) ??
  null

/**
 * Which NIC the guest means by which name: by a MAC address that a rule, a .link file or the configuration gives with
 * the name, or by the slot that the name is made of; the rest by order, where ens192 comes before ens224 and eth2 before eth10,
 * and what is not brought up last. One name that is left and one NIC
 * belong together without a doubt.
 */
export function assignNames(
  nics: readonly DesiredNic[],
  network: ConfiguredNetwork,
  { pins, places }: { readonly pins: readonly Pin[]; readonly places: readonly NicPlace[] }
): Assignment {
  const macs = new Map<string, string[]>()
  for (const { name, mac } of [...pins, ...network.addresses])
    if (name !== null && mac !== null) {
      const known = macs.get(name)
      if (known === undefined) macs.set(name, [mac])
      else known.push(mac)
    }
  const taken = new Map<DesiredNic, ConfiguredInterface>()
  for (const configured of network.interfaces) {
    const found = (macs.get(configured.name) ?? []).flatMap(mac => nicByMac(nics, mac) ?? [])
    const placed = places.filter(({ name }) => name === configured.name).map(place => place.nic)
    const nic = [...found, ...placed].find(each => !taken.has(each))
    if (nic !== undefined) taken.set(nic, configured)
  }
  const known = new Set(taken.values())
  const names = network.interfaces.filter(each => !known.has(each)).toSorted(byLikelihood)
  // A NIC that is pinned to a name which nobody configures keeps that name, as at the source.
  const pinned = new Set(pins.map(({ mac }) => nicByMac(nics, mac)))
  const free = withoutOwn(
    nics.filter(nic => !taken.has(nic) && !pinned.has(nic)),
    network,
    names.length
  )
  const guessed = free.length > 1 || names.length > 1
  return {
    named: [
      ...[...taken].map(([nic, configured]) => ({ configured, nic, guessed: false })),
      ...names.flatMap((configured, index) => {
        const nic = free[index]
        return nic === undefined ? [] : [{ configured, nic, guessed }]
      })
    ],
    unused: names.slice(free.length)
  }
}

/** A NIC with configuration that finds it by address and has no name for it is no candidate, while there are others. */
function withoutOwn(
  free: readonly DesiredNic[],
  { addresses }: ConfiguredNetwork,
  wanted: number
): readonly DesiredNic[] {
  const own = new Set(
    addresses.flatMap(({ use, name, mac }) =>
      use === 'finds' && name === null ? (nicByMac(free, mac) ?? []) : []
    )
  )
  const others = free.filter(nic => !own.has(nic))
  return others.length >= wanted ? others : [...others, ...own]
}

const byLikelihood = (a: ConfiguredInterface, b: ConfiguredInterface): number =>
  Number(a.idle ?? false) - Number(b.idle ?? false) || (sortingKey(a.name) < sortingKey(b.name) ? -1 : 1)

/** Letters as they are, each number by its value. */
const sortingKey = (name: string): string => name.replace(/\d+/g, digits => digits.padStart(15, '0'))
