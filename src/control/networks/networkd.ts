import { parseIni } from '../../formats/ini-file.ts'
import type { IniSetting } from '../../formats/ini-file.ts'
import { placedMacs } from '../../formats/mac-address.ts'
import { placedWords } from '../../formats/placed-text.ts'
import type { PlacedText } from '../../formats/placed-text.ts'
import { cardName, filesLike, isPattern, joinNetworks, network } from '../configured-interfaces.ts'
import type { ConfiguredNetwork, ConfiguredTrait, NetworkReader } from '../configured-interfaces.ts'

const NETWORK = /^\/etc\/systemd\/network\/[^/]+\.network(?:\.d\/[^/]+\.conf)?$/
const DEVICE = /^\/etc\/systemd\/network\/[^/]+\.netdev(?:\.d\/[^/]+\.conf)?$/

/**
 * The cards that the [Match] of a .network file is for; bonds, bridges and VLANs are made by .netdev files. Cards of a
 * bond or bridge have a .network file of their own, and VLANs stand in that of the card below them.
 *
 * Source: systemd.network(5), systemd.netdev(5).
 */
export const networkdNetwork: NetworkReader = {
  kind: 'systemd-networkd',
  unit: /^systemd-networkd\.(?:service|socket)$/,

  read(os) {
    const devices = filesLike(os, DEVICE).map(([path, text]) => ({ path, settings: parseIni(text) }))
    const files = filesLike(os, NETWORK)
    if (files.length === 0 && devices.length === 0) return null
    const made = new Set(
      devices.flatMap(({ settings }) => words(settings, 'NetDev', 'Name')).map(word => word.text)
    )
    return joinNetworks([
      ...files.map(([path, text]) => networkFile(path, parseIni(text), made)),
      ...devices.map(({ path, settings }) => deviceFile(path, settings))
    ])
  }
}

function networkFile(
  path: string,
  settings: readonly IniSetting[],
  made: ReadonlySet<string>
): ConfiguredNetwork {
  const match = settings.filter(({ section }) => section === 'Match')
  const names = words(match, 'Match', 'Name').filter(({ text }) => !text.startsWith('!'))
  const macs = placedMacs([
    ...words(match, 'Match', 'MACAddress'),
    ...words(match, 'Match', 'PermanentMACAddress')
  ])
  const sent = placedMacs(words(settings, 'Link', 'MACAddress'))
  const plain = names.filter(({ text }) => !isPattern(text))
  const name = plain.length === 1 && names.length === 1 ? (plain[0]?.text ?? null) : null
  const traits = [
    ...names
      .filter(({ text }) => isPattern(text) && text !== '*')
      .map(value => ({ by: 'name', value }) as const),
    ...words(match, 'Match', 'Driver').map(value => ({ by: 'driver', value }) as const),
    ...pathTraits(match),
    ...words(match, 'Match', 'Virtualization').map(value => ({ by: 'hypervisor', value }) as const)
  ].map((trait): ConfiguredTrait => ({ ...trait, name, path, of: path }))
  return network({
    interfaces: plain.flatMap(({ text, line }) => {
      const card = made.has(text) ? null : cardName(text)
      return card === null || made.has(card) ? [] : [{ name: card, path, line }]
    }),
    addresses: [
      ...macs.map(mac => ({ ...placed(mac), name, path, use: 'finds', names: false }) as const),
      ...sent.map(mac => ({ ...placed(mac), name, path, use: 'sends', names: false }) as const)
    ],
    traits: traits.filter(({ value }) => !value.text.startsWith('!')),
    any: macs.length === 0 && plain.length === 0
  })
}

/** What the [Match] of a .network or .link file says of places; its only `Path=` can become an address. */
export function pathTraits(
  match: readonly IniSetting[]
): ReadonlyArray<Pick<ConfiguredTrait, 'by' | 'value' | 'setting'>> {
  const paths = match.filter(({ key }) => key === 'Path')
  const [only] = paths
  const isPlain = only !== undefined && paths.length === 1 && !only.value.text.includes('!')
  const typed = match.some(({ key }) => key === 'Type')
  const setting = isPlain ? { setting: { start: only.start, end: only.value.end, typed } } : {}
  return paths.flatMap(({ value }) => placedWords(value)).map(value => ({ by: 'path', value, ...setting }))
}

function deviceFile(path: string, settings: readonly IniSetting[]): ConfiguredNetwork {
  const name = words(settings, 'NetDev', 'Name')[0]?.text ?? null
  const sent = placedMacs(words(settings, 'NetDev', 'MACAddress'))
  return network({
    addresses: sent.map(mac => ({ ...placed(mac), name, path, use: 'sends', names: false }) as const)
  })
}

const words = (settings: readonly IniSetting[], section: string, key: string): readonly PlacedText[] =>
  settings
    .filter(each => each.section === section && each.key === key)
    .flatMap(({ value }) => placedWords(value))

const placed = ({ line, start, end, mac }: PlacedText & { readonly mac: string }) => ({
  line,
  start,
  end,
  mac
})
