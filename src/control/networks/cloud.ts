import { readCloudDevices } from '../../formats/cloud-network.ts'
import type { CloudDevice } from '../../formats/cloud-network.ts'
import { placedMacs } from '../../formats/mac-address.ts'
import { child, guestYaml, readNetplan } from '../../formats/netplan.ts'
import type { YamlNode } from '../../formats/yaml-node.ts'
import { cardName, filesLike, joinNetworks, network } from '../configured-interfaces.ts'
import type { ConfiguredNetwork, NetworkReader } from '../configured-interfaces.ts'
import { netplanDevices } from './netplan.ts'

const FILE =
  /^\/etc\/cloud\/cloud\.cfg\.d\/[^/]*net[^/]*\.cfg$|^\/var\/lib\/cloud\/seed\/nocloud(?:-net)?\/network-config$/

/**
 * What cloud-init writes the system's own network configuration from, at the first boot of an instance and again when it
 * takes the VM for a new one. Version 2 is netplan's; in version 1 a device has a name, and an address that gives it
 * that name.
 *
 * Source: cloud-init's documentation, Network configuration.
 */
export const cloudNetwork: NetworkReader = {
  kind: "cloud-init's network configuration",
  unit: null,

  read(os) {
    const found = filesLike(os, FILE).flatMap(([path, text]) => {
      const tree = guestYaml(text)
      const read = cloudFile(path, text, child(tree, 'network') ?? tree)
      return read === null ? [] : [read]
    })
    return found.length === 0 ? null : joinNetworks(found)
  }
}

/** Null for `config: disabled` and for files that say nothing of the network. */
function cloudFile(path: string, text: string, root: YamlNode | null): ConfiguredNetwork | null {
  const devices = readCloudDevices(text, root)
  if (devices !== null) return joinNetworks(devices.map(each => device(path, each)))
  const netplan = child(root, 'ethernets') === null ? null : readNetplan(text, root)
  if (netplan === null) return null
  const chosen = netplan.ethernets.flatMap(({ id, match }) => (match === null ? [] : [id.text]))
  return netplanDevices(path, netplan, new Set(chosen))
}

function device(path: string, { type, name, mac }: CloudDevice): ConfiguredNetwork {
  const isCard = type === 'physical'
  const card = isCard && name !== null ? cardName(name.text) : null
  return network({
    interfaces: card === null || name === null ? [] : [{ name: card, path, line: name.line }],
    addresses: placedMacs(mac === null ? [] : [mac]).map(found => {
      const { line, start, end } = found
      const use = isCard ? 'finds' : 'sends'
      // The names are given by what cloud-init writes, not by this.
      return { name: name?.text ?? null, path, mac: found.mac, line, start, end, use, names: false }
    })
  })
}
