import { placedMacs } from '../../formats/mac-address.ts'
import { parseWickedXml } from '../../formats/wicked-xml.ts'
import { cardName, filesLike, joinNetworks, network } from '../configured-interfaces.ts'
import type { NetworkReader } from '../configured-interfaces.ts'

const FILE = /^\/etc\/wicked\/ifconfig\/[^/]+\.xml$/

/**
 * The cards in wicked's own XML, which SUSE's ifcfg files are turned into as well.
 *
 * Source: wicked-config(5).
 */
export const wickedNetwork: NetworkReader = {
  kind: 'wicked',
  unit: /^wicked(?:d|d-nanny)?\.service$/,

  read(os) {
    const files = filesLike(os, FILE)
    if (files.length === 0) return null
    return joinNetworks(
      files.map(([path, text]) => {
        const { names, made, addresses } = parseWickedXml(text)
        const name = names.length + made.length === 1 ? (names[0]?.text ?? made[0] ?? null) : null
        return network({
          interfaces: names.flatMap(({ text: used, line }) => {
            const card = made.includes(used) ? null : cardName(used)
            return card === null ? [] : [{ name: card, path, line }]
          }),
          addresses: placedMacs(addresses).map(({ mac, line, start, end }) => {
            return { name, path, mac, line, start, end, use: 'sends', names: false }
          })
        })
      })
    )
  }
}
