import type { Diagnostic } from '../../model/diagnostic.ts'
import type { WithBuses, WithMacs } from '../graph/draft.ts'
import type { Surroundings } from '../graph/draft.ts'

/** QEMU's prefix: locally administered, so no vendor's card ever has such an address. */
const PREFIX = '52:54:00'

/**
 * Settles the MAC address of each NIC: the source's, a given one, or one derived from the VM's address and the NIC's
 * number, so that it is the same in every plan. `keep` for a NIC that the source has not given one derives it too.
 *
 * Reads    nics[].mac of the config; MAC addresses of the source.
 * Writes   nics[].mac.
 * Reports  MAC_INVALID for an address that no single card can have.
 */
export function assignMacs(draft: WithBuses, { config, sha256 }: Surroundings): WithMacs {
  const diagnostics: Diagnostic[] = []
  const nics = draft.nics.map(nic => {
    const wanted = draft.config.nics?.[nic.index]?.mac ?? 'keep'
    const derived = `${PREFIX}:${colons(sha256.of(`${draft.address}/nic.${nic.index}`).slice(0, 6))}`
    const mac = wanted === 'keep' ? (nic.source_mac ?? derived) : wanted === 'new' ? derived : wanted
    if (isOneCard(mac)) return { ...nic, mac }
    diagnostics.push(invalid(mac, config.where('vms', draft.name, 'nics', nic.index, 'mac')))
    return { ...nic, mac: derived }
  })
  return { ...draft, nics, diagnostics: [...draft.diagnostics, ...diagnostics] }
}

const colons = (hex: string): string => hex.replace(/..(?!$)/g, '$&:')

/** Six bytes, not all zero, and not the address of a group: the lowest bit of the first byte marks those. */
const isOneCard = (mac: string): boolean =>
  /^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/.test(mac) && mac !== '00:00:00:00:00:00'

const invalid = (mac: string, where: Diagnostic['where']): Diagnostic => ({
  code: 'MAC_INVALID',
  severity: 'error',
  what: `${JSON.stringify(mac)} is not the MAC address of one network card`,
  where,
  hint: 'set mac: new, or an address whose first byte is even, such as 52:54:00:12:34:56'
})
