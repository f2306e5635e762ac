import { parseIni } from '../../formats/ini-file.ts'
import { placedMacs } from '../../formats/mac-address.ts'
import { cardName, filesLike, joinNetworks, network } from '../configured-interfaces.ts'
import type { NetworkReader } from '../configured-interfaces.ts'

const FILE = /^\/var\/lib\/connman\/[^/]+\.config$/

/**
 * The cards that ConnMan's provisioning files are for, by address or name. Without either a service is for any card.
 *
 * Source: connman-service.config(5).
 */
export const connmanNetwork: NetworkReader = {
  kind: 'ConnMan',
  unit: /^connman\.service$/,

  read(os) {
    const files = filesLike(os, FILE)
    if (files.length === 0) return null
    return joinNetworks(
      files.map(([path, text]) => {
        const settings = parseIni(text)
        const values = (key: string) => settings.filter(each => each.key === key).map(({ value }) => value)
        const macs = placedMacs(values('MAC'))
        const names = values('DeviceName')
        return network({
          interfaces: names.flatMap(({ text: used, line }) => {
            const card = cardName(used)
            return card === null ? [] : [{ name: card, path, line }]
          }),
          addresses: macs.map(({ mac, line, start, end }) => {
            return { name: null, path, mac, line, start, end, use: 'finds', names: false }
          }),
          any: macs.length === 0 && names.length === 0
        })
      })
    )
  }
}
