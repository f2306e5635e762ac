import { placedMacs } from '../../formats/mac-address.ts'
import { parseShellAssignments, placedValue } from '../../formats/shell-assignments.ts'
import type { ShellAssignment } from '../../formats/shell-assignments.ts'
import type { LinuxFacts } from '../../model/facts.ts'
import { cardName, filesLike, joinNetworks, network } from '../configured-interfaces.ts'
import type { ConfiguredAddress, ConfiguredNetwork, NetworkReader } from '../configured-interfaces.ts'

const FILE = /^\/etc\/sysconfig\/network-scripts\/ifcfg-[^/]+$/
const RENAMING_RULES = '/lib/udev/rules.d/60-net.rules'

/**
 * The cards in the ifcfg files of RHEL and Fedora: those with a DEVICE that is no bond, bridge or VLAN. One with HWADDR
 * and no DEVICE is for the card with that address. Where initscripts' rename_device is installed, HWADDR also gives the
 * card the name in DEVICE.
 *
 * Source: sysconfig.txt of initscripts, nm-settings-ifcfg-rh(5).
 */
export const ifcfgRhNetwork: NetworkReader = {
  kind: 'ifcfg files',
  unit: null,

  read(os) {
    const files = filesLike(os, FILE)
    if (files.length === 0) return null
    const names = renames(os)
    return joinNetworks(files.map(([path, text]) => ifcfg(path, text, names)))
  }
}

const renames = ({ files }: LinuxFacts): boolean =>
  files[RENAMING_RULES]?.text.split('\n').some(line => /^[^#]*rename_device/.test(line)) === true

const MADE_TYPE = /^(?:Bond|Bridge|Vlan|Team|OVS\w*|GRE|IPIP|SIT|Tunnel|Dummy|Wireless|Modem|PPPoE|xDSL)$/i

function ifcfg(path: string, text: string, names: boolean): ConfiguredNetwork {
  const settings = parseShellAssignments(text)
  const last = (name: string) => settings.findLast(each => each.name === name) ?? null
  const device = last('DEVICE')
  const isMade = MADE_TYPE.test(last('TYPE')?.value ?? '') || last('BONDING_OPTS') !== null
  const isVlan = /^(?:yes|1|true|on)$/i.test(last('VLAN')?.value ?? '')
  const below = last('PHYSDEV')
  const used = [
    ...(isMade || (isVlan && below !== null) || device === null ? [] : [device]),
    ...(below === null ? [] : [below])
  ]
  const idle = /^(?:no|0|false|off)$/i.test(last('ONBOOT')?.value ?? '')
  const name = device?.value ?? null
  const address = (setting: ShellAssignment | null, use: ConfiguredAddress['use']) =>
    setting === null
      ? []
      : placedMacs([placedValue(text, setting)]).map(({ mac, line, start, end }): ConfiguredAddress => {
          const pins = names && name !== null && use === 'finds'
          return { name, path, use, names: pins, mac, line, start, end }
        })
  const finds = address(last('HWADDR'), 'finds')
  return network({
    interfaces: used.flatMap(({ value, line }) => {
      const card = cardName(value)
      return card === null ? [] : [{ name: card, path, line, ...(idle ? { idle } : {}) }]
    }),
    addresses: [...finds, ...address(last('MACADDR'), 'sends')],
    any: !isMade && device === null && finds.length === 0
  })
}
