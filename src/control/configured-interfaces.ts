import { parseIfupdown } from '../formats/ifupdown.ts'
import type { IfupdownStanza } from '../formats/ifupdown.ts'
import type { LinuxFacts } from '../model/facts.ts'

/** What one kind of network configuration says about the guest's network cards. */
export interface ConfiguredNetwork {
  /** In the order of the configuration; each name once. */
  readonly interfaces: readonly ConfiguredInterface[]
  readonly addresses: readonly ConfiguredAddress[]
}

/** A network card that the configuration calls by name. */
export interface ConfiguredInterface {
  readonly name: string
  readonly path: string
  /** Counts from 1. */
  readonly line: number
}

/** A MAC address that the configuration gives to an interface, a bond or a bridge; lower case. */
export interface ConfiguredAddress {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly mac: string
  readonly start: number
  readonly end: number
}

/** Reads one kind of network configuration; null when the guest has none of that kind. */
export type NetworkReader = (os: LinuxFacts) => ConfiguredNetwork | null

const INTERFACES_PATH = '/etc/network/interfaces'

/**
 * The cards in /etc/network/interfaces and the files that it includes: those brought up, and those below bonds, bridges
 * and VLANs. What ifupdown makes itself (lo, bonds, bridges, VLANs, tunnels) is no card.
 *
 * Source: interfaces(5); the option names of Debian's ifenslave, bridge-utils and vlan packages.
 */
export const ifupdownNetwork: NetworkReader = os => {
  const main = os.files[INTERFACES_PATH]
  if (main === undefined) return null
  const stanzas = included(os, main.text)
  const made = new Set(stanzas.filter(isMade).flatMap(({ words }) => words[0]?.text ?? []))
  const interfaces = new Map<string, ConfiguredInterface>()
  for (const stanza of stanzas)
    for (const name of cards(stanza, made))
      if (!interfaces.has(name)) interfaces.set(name, { name, path: stanza.path, line: stanza.line })
  return { interfaces: [...interfaces.values()], addresses: stanzas.flatMap(hardwareAddress) }
}

interface Stanza extends IfupdownStanza {
  readonly path: string
}

/** Included files are read where they are named; a source-directory gives only names without a dot. */
function included({ files }: LinuxFacts, text: string): readonly Stanza[] {
  return parseIfupdown(text).flatMap((stanza): readonly Stanza[] => {
    if (stanza.keyword !== 'source' && stanza.keyword !== 'source-directory')
      return [{ ...stanza, path: INTERFACES_PATH }]
    const pattern = absolute(stanza.words[0]?.text ?? '').replace(/\/$/, '/*')
    const glob = stanza.keyword === 'source' ? pattern : `${pattern}/*`
    return Object.keys(files)
      .filter(path => path !== INTERFACES_PATH && isIncluded(stanza.keyword, glob, path))
      .toSorted()
      .flatMap(path => parseIfupdown(files[path]?.text ?? '').map(inner => ({ ...inner, path })))
  })
}

const absolute = (path: string): string => (path.startsWith('/') ? path : `/etc/network/${path}`)

function isIncluded(keyword: string, glob: string, path: string): boolean {
  const patterns = glob.split('/')
  const names = path.split('/')
  if (keyword === 'source-directory' && !/^[\w-]+$/.test(names.at(-1) ?? '')) return false
  return (
    patterns.length === names.length &&
    patterns.every((pattern, index) => globMatches(pattern, names[index] ?? ''))
  )
}

/** `*` and `?` as in a shell. Goes back to the last star only, so a hostile pattern costs no more than its length. */
function globMatches(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  let at = 0
  let star = -1
  let starred = 0
  for (let index = 0; index < name.length; index += 1) {
    if (pattern.charAt(at) === '*') {
      star = at
      starred = index
      at += 1
      index -= 1
    } else if (pattern.charAt(at) === '?' || pattern.charAt(at) === name.charAt(index)) at += 1
    else if (star === -1) return false
    else {
      index = starred
      starred += 1
      at = star + 1
    }
  }
  return /^\**$/.test(pattern.slice(at))
}

const MADE_OPTION = /^(?:bond[-_](?!master)|slaves$|bridge[-_]|vlan[-_]raw|tunnel|endpoint)/
const MADE_NAME = /^(?:lo|(?:br|bond|vlan|tun|tap|wg|dummy|virbr|docker|veth|ppp|sit|gre)[-\d].*)$/
const LOWER_OPTION = /^(?:bond[-_]slaves|slaves|bridge[-_]ports|vlan[-_]raw[-_]device)$/
const CARD_NAME = /^[a-zA-Z][\w-]{0,14}$/

const isMade = ({ keyword, options, words }: Stanza): boolean =>
  keyword === 'iface' &&
  (options.some(({ name }) => MADE_OPTION.test(name)) || /^(?:loopback|tunnel)$/.test(words[2]?.text ?? ''))

/** Names of the cards that a stanza mentions. */
function cards({ keyword, words, options }: Stanza, made: ReadonlySet<string>): readonly string[] {
  const named = keyword === 'iface' ? words.slice(0, 1) : /^(?:auto$|allow-)/.test(keyword) ? words : []
  const below = options.filter(({ name }) => LOWER_OPTION.test(name)).flatMap(option => option.words)
  // ens192.100 is a VLAN on ens192, ens192:1 a second address of it.
  const carriers = [...named, ...below].map(({ text }) => /^([^.:]+)[.:]\d+$/.exec(text)?.[1] ?? text)
  return carriers.filter(
    name => CARD_NAME.test(name) && name !== 'none' && !MADE_NAME.test(name) && !made.has(name)
  )
}

/** `hwaddress ether 00:50:56:…` or `hwaddress 00:50:56:…`. */
function hardwareAddress({ path, words, options }: Stanza): readonly ConfiguredAddress[] {
  const name = words[0]?.text ?? ''
  return options
    .filter(option => option.name === 'hwaddress')
    .flatMap(option => option.words.map(word => ({ ...word, line: option.line })))
    .filter(({ text }) => /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(text))
    .map(({ text, start, end, line }) => ({ name, path, line, mac: text.toLowerCase(), start, end }))
}
