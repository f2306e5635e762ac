import { iniValues, parseIni } from '../../formats/ini-file.ts'
import type { IniSetting } from '../../formats/ini-file.ts'
import { placedMacs } from '../../formats/mac-address.ts'
import type { PlacedText } from '../../formats/placed-text.ts'
import { cardName, filesLike, isPattern, joinNetworks, network } from '../configured-interfaces.ts'
import type { ConfiguredNetwork, ConfiguredTrait, NetworkReader } from '../configured-interfaces.ts'

const FOLDER = '/etc/NetworkManager/system-connections'
const FILE = /^\/etc\/NetworkManager\/system-connections\/[^/]+$/
const WIRED = ['ethernet', '802-3-ethernet', 'wired'] as const

/**
 * The cards of NetworkManager's wired connections, and those below its VLANs. A connection without a name and an address
 * is for any card, and so are those that NetworkManager makes by itself when it finds none.
 *
 * Source: nm-settings-keyfile(5), nm-settings(5).
 */
export const keyfileNetwork: NetworkReader = {
  kind: 'NetworkManager',
  unit: /^NetworkManager\.service$/,

  read(os) {
    const files = filesLike(os, FILE)
    if (files.length === 0 && os.folders[FOLDER] === undefined) return null
    return joinNetworks([
      network({ any: os.folders[FOLDER]?.length === 0 }),
      ...files.map(([path, text]) => connection(path, parseIni(text)))
    ])
  }
}

function connection(path: string, settings: readonly IniSetting[]): ConfiguredNetwork {
  const one = (section: string, key: string): PlacedText | null =>
    iniValues(settings, section, key).at(-1) ?? null
  const type = one('connection', 'type')?.text ?? ''
  const own = one('connection', 'interface-name')
  const isWired = WIRED.some(each => each === type)
  const parents = ['vlan', 'macvlan', 'infiniband', 'ip-tunnel', 'vxlan'].flatMap(
    kind => one(kind, 'parent') ?? []
  )
  const matched = listed(one('match', 'interface-name'))
  const names = [...(isWired && own !== null ? [own] : []), ...parents, ...matched]
  const name = own?.text ?? null
  const idle = one('connection', 'autoconnect')?.text === 'false'
  const wired = (key: string) => placedMacs(WIRED.flatMap(section => iniValues(settings, section, key)))
  const finds = [...wired('mac-address'), ...placedMacs(parents)]
  const traits = [
    ...matched.filter(({ text }) => isPattern(text)).map(value => ({ by: 'name', value }) as const),
    ...listed(one('match', 'driver')).map(value => ({ by: 'driver', value }) as const),
    ...listed(one('match', 'path')).map(value => ({ by: 'path', value }) as const)
  ].map((trait): ConfiguredTrait => ({ ...trait, name, path, of: path }))
  return network({
    interfaces: names.flatMap(({ text, line }) => {
      const card = cardName(text)
      return card === null ? [] : [{ name: card, path, line, ...(idle ? { idle } : {}) }]
    }),
    addresses: [
      ...finds.map(mac => ({ ...placed(mac), name, path, use: 'finds', names: false }) as const),
      ...wired('cloned-mac-address').map(
        mac => ({ ...placed(mac), name, path, use: 'sends', names: false }) as const
      )
    ],
    traits: traits.filter(({ value }) => !/^[!&]/.test(value.text)),
    any: isWired && finds.length === 0 && names.length === 0
  })
}

/** `a;b;` or `a b`. */
function listed(list: PlacedText | null): readonly PlacedText[] {
  if (list === null) return []
  return [...list.text.matchAll(/[^;,\s]+/g)].map(({ 0: text, index }) => ({
    text,
    start: list.start + index,
    end: list.start + index + text.length,
    line: list.line
  }))
}

const placed = ({ line, start, end, mac }: PlacedText & { readonly mac: string }) => ({
  line,
  start,
  end,
  mac
})
