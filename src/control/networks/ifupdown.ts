import { globMatches } from '../../formats/glob.ts'
import { parseIfupdown } from '../../formats/ifupdown.ts'
import type { IfupdownStanza } from '../../formats/ifupdown.ts'
import { macAddress } from '../../formats/mac-address.ts'
import type { LinuxFacts } from '../../model/facts.ts'
import { cardName, network } from '../configured-interfaces.ts'
import type { ConfiguredAddress, ConfiguredInterface, NetworkReader } from '../configured-interfaces.ts'

const INTERFACES_PATH = '/etc/network/interfaces'

/**
 * The cards in /etc/network/interfaces and the files that it includes: those brought up, and those below bonds, bridges
 * and VLANs. What ifupdown makes itself (lo, bonds, bridges, VLANs, tunnels) is no card, and neither is a stanza that
 * only a mapping or other stanzas use.
 *
 * Source: interfaces(5) of ifupdown, ifupdown-ng (Alpine) and ifupdown2; the option names of Debian's ifenslave,
 * bridge-utils and vlan packages.
 */
export const ifupdownNetwork: NetworkReader = {
  kind: 'ifupdown',
  unit: /^(?:networking|ifup@.*)\.service$/,

  read(os) {
    const main = os.files[INTERFACES_PATH]
    if (main === undefined) return null
    const stanzas = included(os, main.text)
    const made = new Set([
      ...stanzas.filter(isMade).flatMap(({ words }) => words[0]?.text ?? []),
      ...logicalNames(stanzas)
    ])
    const interfaces = new Map<string, ConfiguredInterface>()
    for (const stanza of stanzas)
      for (const name of cards(stanza, made))
        if (!interfaces.has(name)) interfaces.set(name, { name, path: stanza.path, line: stanza.line })
    return network({ interfaces: [...interfaces.values()], addresses: stanzas.flatMap(addresses) })
  }
}

interface Stanza extends IfupdownStanza {
  readonly path: string
}

/** Included files are read where they are first named; a source-directory gives only names without a dot. */
function included({ files }: LinuxFacts, text: string): readonly Stanza[] {
  const seen = new Set([INTERFACES_PATH])
  return parseIfupdown(text).flatMap((stanza): readonly Stanza[] => {
    if (stanza.keyword !== 'source' && stanza.keyword !== 'source-directory')
      return [{ ...stanza, path: INTERFACES_PATH }]
    const pattern = absolute(stanza.words[0]?.text ?? '').replace(/\/$/, '/*')
    const glob = stanza.keyword === 'source' ? pattern : `${pattern}/*`
    return Object.keys(files)
      .filter(path => !seen.has(path) && isIncluded(stanza.keyword, glob, path))
      .toSorted()
      .flatMap(path => {
        seen.add(path)
        return parseIfupdown(files[path]?.text ?? '').map(inner => ({ ...inner, path }))
      })
  })
}

const absolute = (path: string): string => (path.startsWith('/') ? path : `/etc/network/${path}`)

function isIncluded(keyword: string, glob: string, path: string): boolean {
  const patterns = glob.split('/')
  const names = path.split('/')
  if (keyword === 'source-directory' && !/^[\w-]+$/.test(names.at(-1) ?? '')) return false
  return (
    patterns.length === names.length &&
    patterns.every((pattern, index) => nameMatches(pattern, names[index] ?? ''))
  )
}

const nameMatches = (pattern: string, name: string): boolean =>
  (!name.startsWith('.') || pattern.startsWith('.')) && globMatches(pattern, name)

const MADE_OPTION = /^(?:bond[-_](?!master)|slaves$|bridge[-_]|vlan[-_]raw|tunnel|endpoint)/
const MAKER = /^(?:bond|bridge|vlan|tunnel|gre|vrf|vxlan|wireguard|dummy|veth|ppp|batman)$/
const LOWER_OPTION = /^(?:bond[-_](?:slaves|members)|slaves|bridge[-_]ports|vlan[-_]raw[-_]device|requires)$/

const isMade = ({ keyword, options, words }: Stanza): boolean =>
  keyword === 'iface' &&
  (options.some(
    ({ name, words: [first] }) => MADE_OPTION.test(name) || (name === 'use' && MAKER.test(first?.text ?? ''))
  ) ||
    /^(?:loopback|tunnel)$/.test(words[2]?.text ?? ''))

/** `auto eth0=home`, the last words of a mapping's `map` lines, and what is inherited without being brought up. */
function logicalNames(stanzas: readonly Stanza[]): readonly string[] {
  const physical = new Set(
    stanzas.flatMap(({ keyword, words }) => (isUp(keyword) ? words.map(({ text }) => text) : []))
  )
  const named = stanzas.flatMap(({ keyword, words, options }) => [
    ...(isUp(keyword) ? words.flatMap(({ text }) => /=(.+)$/.exec(text)?.[1] ?? []) : []),
    ...options.flatMap(option => {
      if (keyword === 'mapping' && option.name === 'map') return option.words.at(-1)?.text ?? []
      return option.name === 'inherit' ? option.words.map(({ text }) => text) : []
    }),
    ...words
      .slice(words.findIndex(({ text }) => text === 'inherits') + 1 || words.length)
      .map(({ text }) => text)
  ])
  return named.filter(name => !physical.has(name))
}

const isUp = (keyword: string): boolean => /^(?:auto$|allow-)/.test(keyword)

/** Names of the cards that a stanza mentions. */
function cards({ keyword, words, options }: Stanza, made: ReadonlySet<string>): readonly string[] {
  const named = keyword === 'iface' || keyword === 'mapping' ? words.slice(0, 1) : isUp(keyword) ? words : []
  const below = options.filter(({ name }) => LOWER_OPTION.test(name)).flatMap(option => option.words)
  return [...named, ...below].flatMap(({ text }) => {
    const name = cardName(text.replace(/=.*$/, ''))
    return name === null || name === 'none' || made.has(name) || made.has(text) ? [] : [name]
  })
}

/** `hwaddress ether 00:50:56:…` or `hwaddress 00:50:56:…`; a mapping by address: `map 00:50:56:… home`. */
function addresses({ path, keyword, words, options }: Stanza): readonly ConfiguredAddress[] {
  const maps = keyword === 'mapping'
  const name = maps ? null : (words[0]?.text ?? '')
  const use = maps ? 'finds' : 'sends'
  return options
    .filter(option => option.name === (maps ? 'map' : 'hwaddress'))
    .flatMap(option => option.words.map(word => ({ ...word, line: option.line })))
    .flatMap(({ text, start, end, line }) => {
      const mac = macAddress(text)
      return mac === null ? [] : [{ name, path, line, mac, start, end, use, names: false } as const]
    })
}
