import { placedMacs } from '../../formats/mac-address.ts'
import { child, guestYaml, readNetplan } from '../../formats/netplan.ts'
import type { Netplan, NetplanEthernet } from '../../formats/netplan.ts'
import type { PlacedText } from '../../formats/placed-text.ts'
import { cardName, filesLike, isPattern, joinNetworks, network } from '../configured-interfaces.ts'
import type { ConfiguredNetwork, NetworkReader } from '../configured-interfaces.ts'

const FILE = /^\/(?:etc|lib)\/netplan\/[^/]+\.yaml$/

/**
 * The cards below `ethernets`: by their id, or by what `match` says. With `set-name` and an address in `match`, netplan
 * itself gives the card its name. Bonds, bridges and VLANs refer to ids, which stay.
 *
 * Source: netplan(5).
 */
export const netplanNetwork: NetworkReader = {
  kind: 'netplan',
  unit: null,

  read(os) {
    // A file in /etc takes the place of one in /lib with the same name.
    const files = filesLike(os, FILE).filter(
      ([path]) => path.startsWith('/etc/') || os.files[`/etc${path.slice('/lib'.length)}`] === undefined
    )
    if (files.length === 0) return null
    const read = files.map(([path, text]) => {
      const root = guestYaml(text)
      return {
        path,
        netplan: root === null ? null : readNetplan(text, child(root, 'network')),
        blank: isBlank(text)
      }
    })
    const chosen = new Set(
      read.flatMap(({ netplan }) =>
        (netplan?.ethernets ?? []).flatMap(({ id, match }) => (match === null ? [] : id.text))
      )
    )
    return joinNetworks(
      read.map(({ path, netplan, blank }) =>
        netplan === null ? network({ malformed: blank ? [] : [path] }) : netplanDevices(path, netplan, chosen)
      )
    )
  }
}

const isBlank = (text: string): boolean => text.split('\n').every(line => /^\s*(?:#|$)/.test(line))

/** `chosen` has the ids that some file gives a `match`: such ids are no names. */
export function netplanDevices(
  path: string,
  netplan: Netplan,
  chosen: ReadonlySet<string>
): ConfiguredNetwork {
  return joinNetworks([
    ...netplan.ethernets.map(each => ethernet(path, each, chosen)),
    network({
      // NetworkManager brings up the cards that nobody configures.
      any: netplan.renderer === 'NetworkManager',
      addresses: netplan.made.flatMap(({ id, mac }) =>
        placedMacs([mac]).map(
          found => ({ ...placed(found), name: id, path, use: 'sends', names: false }) as const
        )
      )
    })
  ])
}

function ethernet(
  path: string,
  { id, match, set_name, mac }: NetplanEthernet,
  chosen: ReadonlySet<string>
): ConfiguredNetwork {
  const names =
    match === null ? (chosen.has(id.text) ? [] : [id]) : match.names.filter(each => !isPattern(each.text))
  const finds = placedMacs(match?.macs ?? [])
  const by_name = names.length === 1 ? (names[0]?.text ?? null) : null
  const name = set_name?.text ?? by_name
  const used = set_name !== null && finds.length > 0 ? [set_name] : names
  return network({
    interfaces: used.flatMap(({ text, line }) => {
      const card = cardName(text)
      return card === null ? [] : [{ name: card, path, line }]
    }),
    addresses: [
      ...finds.map(
        found => ({ ...placed(found), name, path, use: 'finds', names: set_name !== null }) as const
      ),
      ...placedMacs(mac === null ? [] : [mac]).map(
        found => ({ ...placed(found), name: name ?? id.text, path, use: 'sends', names: false }) as const
      )
    ],
    traits: [
      ...(match?.names ?? [])
        .filter(({ text }) => isPattern(text) && text !== '*')
        .map(value => ({ by: 'name', name, path, of: id.text, value }) as const),
      ...(match?.drivers ?? []).map(value => ({ by: 'driver', name, path, of: id.text, value }) as const)
    ],
    any: used.length === 0 && finds.length === 0
  })
}

const placed = ({ line, start, end, mac }: PlacedText & { readonly mac: string }) => ({
  line,
  start,
  end,
  mac
})
