import type { LinuxFacts } from '../../model/facts.ts'
import type { ConfiguredNetwork, NetworkReader } from '../configured-interfaces.ts'
import { joinNetworks } from '../configured-interfaces.ts'
import { cloudNetwork } from './cloud.ts'
import { connmanNetwork } from './connman.ts'
import { dhcpcdNetwork } from './dhcpcd.ts'
import { ifcfgRhNetwork } from './ifcfg-rh.ts'
import { ifcfgSuseNetwork } from './ifcfg-suse.ts'
import { ifupdownNetwork } from './ifupdown.ts'
import { keyfileNetwork } from './keyfile.ts'
import { netplanNetwork } from './netplan.ts'
import { networkdNetwork } from './networkd.ts'
import { wickedNetwork } from './wicked.ts'

/** One line for each kind of network configuration. */
const READERS: readonly NetworkReader[] = [
  connmanNetwork,
  dhcpcdNetwork,
  ifcfgRhNetwork,
  ifcfgSuseNetwork,
  ifupdownNetwork,
  keyfileNetwork,
  netplanNetwork,
  networkdNetwork,
  wickedNetwork,
  // After those that the system itself reads, which it made.
  cloudNetwork
]

/**
 * The network configuration of a guest, of all kinds that its enabled units read. Where no unit of any kind is known to
 * be enabled, as without systemd, all are taken.
 */
export function configuredNetwork(os: LinuxFacts): ConfiguredNetwork {
  const wanted = Object.entries(os.folders).flatMap(([folder, names]) =>
    folder.endsWith('.wants') ? names : []
  )
  const isEnabled = ({ unit }: NetworkReader): boolean =>
    unit === null || wanted.some(name => unit.test(name))
  const isKnown = READERS.some(reader => reader.unit !== null && isEnabled(reader))
  return joinNetworks(
    READERS.filter(reader => !isKnown || isEnabled(reader)).flatMap(reader => reader.read(os) ?? [])
  )
}
