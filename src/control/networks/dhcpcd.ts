import { dhcpcdInterfaces } from '../../formats/dhcpcd.ts'
import { cardName, isPattern, network } from '../configured-interfaces.ts'
import type { NetworkReader } from '../configured-interfaces.ts'

const PATH = '/etc/dhcpcd.conf'

/**
 * The cards that dhcpcd.conf has settings for. dhcpcd serves all others too, so that one without names is for any card;
 * it is a client of ifupdown as well, which needs no unit of its own.
 *
 * Source: dhcpcd.conf(5).
 */
export const dhcpcdNetwork: NetworkReader = {
  kind: 'dhcpcd',
  unit: /^dhcpcd5?\.service$/,

  read(os) {
    const file = os.files[PATH]
    if (file === undefined) return null
    const interfaces = dhcpcdInterfaces(file.text).flatMap(({ text, line }) => {
      const card = isPattern(text) ? null : cardName(text)
      return card === null ? [] : [{ name: card, path: PATH, line }]
    })
    return network({ interfaces, any: true })
  }
}
