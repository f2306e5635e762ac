import type { Diagnostic } from '../model/diagnostic.ts'
import type { VmAddress } from '../model/id.ts'
import type { ConfiguredNetwork } from './configured-interfaces.ts'

/** Says what of the network configuration is not known, so that names may be used which nobody pins. */
export function unreadNetwork(
  vm: VmAddress,
  { interfaces, addresses, any, malformed }: ConfiguredNetwork
): readonly Diagnostic[] {
  const isKnown = any || interfaces.length > 0 || addresses.some(({ use }) => use === 'finds')
  return [
    ...malformed.map((path): Diagnostic => ({
      code: 'NETWORK_CONFIG_MALFORMED',
      severity: 'warning',
      what: `${path} cannot be understood, so the names that it uses are not pinned`,
      where: { in: 'guest', path },
      hint: `correct ${path} in the source VM, or check its interfaces after the first boot`
    })),
    ...(isKnown || malformed.length > 0 ? [] : [unread(vm)])
  ]
}

const unread = (vm: VmAddress): Diagnostic => ({
  code: 'NETWORK_CONFIG_UNREAD',
  severity: 'warning',
  what: `${vm} configures no NIC in a way that h2k reads, so no names are pinned`,
  where: { in: 'vm', vm },
  hint: 'check the names of its interfaces after the first boot, or set guest.network: keep'
})
