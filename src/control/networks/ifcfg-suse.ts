import { placedMacs } from '../../formats/mac-address.ts'
import { parseShellAssignments, placedValue } from '../../formats/shell-assignments.ts'
import { cardName, filesLike, joinNetworks, network } from '../configured-interfaces.ts'
import type { ConfiguredNetwork, NetworkReader } from '../configured-interfaces.ts'

const FILE = /^\/etc\/sysconfig\/network\/ifcfg-([^/]+)$/
const MADE = /^(?:BONDING_MASTER|BRIDGE|TEAM_RUNNER|TUNNEL|OVS_BRIDGE|DUMMY|INTERFACETYPE)$/
const BELOW = /^(?:BONDING_SLAVE_?\d+|BRIDGE_PORTS|ETHERDEVICE|MACVLAN_DEVICE|TEAM_PORT_DEVICE_?\d+)$/

/**
 * The cards in SUSE's ifcfg files: the name is that of the file. Cards below bonds, bridges and VLANs are named by
 * these.
 *
 * Source: ifcfg(5), ifcfg-bonding(5), ifcfg-bridge(5), ifcfg-vlan(5) of wicked.
 */
export const ifcfgSuseNetwork: NetworkReader = {
  kind: 'SUSE ifcfg',
  unit: null,

  read(os) {
    const files = filesLike(os, FILE)
    return files.length === 0
      ? null
      : joinNetworks(files.map(([path, text]) => ifcfg(path, FILE.exec(path)?.[1] ?? '', text)))
  }
}

function ifcfg(path: string, name: string, text: string): ConfiguredNetwork {
  const settings = parseShellAssignments(text)
  const isMade = settings.some(each => MADE.test(each.name) && !/^(?:no)?$/.test(each.value))
  const isVlan = settings.some(each => each.name === 'ETHERDEVICE')
  const below = settings
    .filter(each => BELOW.test(each.name))
    .flatMap(({ value, line }) => value.split(/[ \t]+/).map(text => ({ text, line })))
  const used = [...(isMade || isVlan ? [] : [{ text: name, line: 1 }]), ...below]
  const sent = settings.filter(each => each.name === 'LLADDR').map(each => placedValue(text, each))
  return network({
    interfaces: used.flatMap(({ text, line }) => {
      const card = cardName(text)
      return card === null ? [] : [{ name: card, path, line }]
    }),
    addresses: placedMacs(sent).map(({ mac, line, start, end }) => {
      return { name, path, mac, line, start, end, use: 'sends', names: false }
    })
  })
}
