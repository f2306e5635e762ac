import type { Splice } from '../formats/splice.ts'
import type { DesiredNic } from '../model/desired.ts'
import type { ConfiguredAddress } from './configured-interfaces.ts'
import type { NamedNic } from './interface-names.ts'
import { nicByMac } from './interface-names.ts'
import type { Pin } from './network-pins.ts'
import { dropRule, repin } from './repin.ts'

/** What has to change in one file of the guest, and why. */
export interface Change {
  readonly path: string
  /** Counts from 1. */
  readonly line: number
  readonly splices: readonly Splice[]
  readonly because: string
}

/** Pins that name a NIC go by its address on the target; rules for addresses that no NIC has go away. */
export function pinChanges(
  nics: readonly DesiredNic[],
  named: readonly NamedNic[],
  pins: readonly Pin[]
): readonly Change[] {
  return pins.flatMap((pin): readonly Change[] => {
    const { name, path, line, mac, from } = pin
    const nic = nicByMac(nics, mac) ?? named.find(({ configured }) => configured.name === name)?.nic ?? null
    if (nic !== null) {
      const splices = repin(pin, nic.mac)
      const old = from.address === null || mac === null || mac === nic.mac ? hardwareOf(from) : mac
      const because = `line ${line} gives ${name} to ${old}, and on the target it is ${nic.mac}`
      return splices.length === 0 ? [] : [{ path, line, splices, because }]
    }
    if (mac === null || from.kind === 'link') return []
    const because = `line ${line} keeps ${name} for ${mac}, which no NIC has`
    return [{ path, line, splices: [dropRule(from)], because }]
  })
}

const hardwareOf = (from: Pin['from']): string =>
  from.kind === 'link' && from.hardware.some(({ key }) => key === 'OriginalName')
    ? 'the card that the kernel finds at that place'
    : 'hardware that the target does not have'

/** A configured address and the NIC that it is about; null when no NIC has it. */
export interface AddressOfNic {
  readonly address: ConfiguredAddress
  readonly nic: DesiredNic | null
}

/**
 * The NIC of each configured address. Of a source that is no more than disks nobody knows the addresses of the cards;
 * then it is the card of that name, or the only card there is for the only address that nobody has.
 */
export function nicsOfAddresses(
  nics: readonly DesiredNic[],
  named: readonly NamedNic[],
  addresses: readonly ConfiguredAddress[]
): readonly AddressOfNic[] {
  const cards = new Map(
    named.flatMap(({ configured, nic, guessed }) =>
      nic.source_mac === null && !guessed ? [[configured.name, nic]] : []
    )
  )
  const found = addresses.map(address => ({
    address,
    nic: nicByMac(nics, address.mac) ?? (address.name === null ? null : (cards.get(address.name) ?? null))
  }))
  const taken = new Set([...named.map(({ nic }) => nic), ...found.map(({ nic }) => nic)])
  const free = nics.filter(nic => nic.source_mac === null && !taken.has(nic))
  const isForeign = ({ address, nic }: AddressOfNic): boolean => nic === null && address.use === 'finds'
  const macs = new Set(found.filter(isForeign).map(({ address }) => address.mac))
  const [only] = free.length === 1 && macs.size === 1 ? free : []
  return only === undefined ? found : found.map(each => (isForeign(each) ? { ...each, nic: only } : each))
}

/**
 * Configuration follows its card to a new address, whether it finds the card by it or makes it send with it: a guest
 * that went on sending with the old one would be taken for a forger on the target.
 */
export function addressChanges(found: readonly AddressOfNic[]): readonly Change[] {
  return found.flatMap(({ address: { name, path, line, mac, start, end, use }, nic }) => {
    if (nic === null || nic.mac === mac) return []
    const because =
      use === 'finds'
        ? `line ${line} is for the NIC with ${mac}, which on the target has ${nic.mac}`
        : `line ${line} makes ${name ?? 'a NIC'} send with ${mac}, and on the target its NIC has ${nic.mac}`
    return [{ path, line, splices: [{ start, end, text: nic.mac }], because }]
  })
}
