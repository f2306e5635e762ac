import { lineNumbers } from './line-numbers.ts'
import type { PlacedText } from './placed-text.ts'

/** What one of wicked's interface files says about cards. Changes are made by `splice`. */
export interface WickedNames {
  /** Of interfaces that are configured, and of those below bonds, bridges and VLANs. */
  readonly names: readonly PlacedText[]
  /** Names of what wicked makes. */
  readonly made: readonly string[]
  /** Link-layer addresses. */
  readonly addresses: readonly PlacedText[]
}

const TOKEN = /<!--|<(\/?)([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*?(\/?)>|([^<]+)/g
const MAKERS = new Set([
  'bond',
  'bridge',
  'vlan',
  'macvlan',
  'team',
  'tuntap',
  'dummy',
  'vxlan',
  'gre',
  'ipip',
  'sit',
  'ovs-bridge'
])
const LOWER = new Set(['device', 'slave', 'port'])
const ADDRESSES = new Set(['mac-address', 'lladdr', 'permanent-address', 'address'])

/**
 * Walks through the elements once. An interface is made when it has an element such as `bond`; its name is then no card's.
 *
 * Source: wicked-config(5), ifconfig examples of wicked's documentation.
 */
export function parseWickedXml(text: string): WickedNames {
  const lineOf = lineNumbers(text)
  const open: string[] = []
  const names: PlacedText[] = []
  const addresses: PlacedText[] = []
  const made: string[] = []
  let own: PlacedText | null = null
  let makes = false
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [whole, closes, name = '', empty, content] = token
    if (whole === '<!--') {
      const end = text.indexOf('-->', token.index)
      if (end < 0) break
      TOKEN.lastIndex = end + 3
    } else if (content !== undefined) {
      const element = open.at(-1) ?? ''
      const value = trimmed(content, token.index, lineOf)
      if (element === 'name' && open.at(-2) === 'interface') own = value
      else if (LOWER.has(element) && value.text !== '') names.push(value)
      else if (ADDRESSES.has(element)) addresses.push(value)
    } else if (closes === '/') {
      if (open.at(-1) === name) open.pop()
      if (name === 'interface') {
        if (own !== null && makes) made.push(own.text)
        else if (own !== null) names.push(own)
        own = null
        makes = false
      }
    } else {
      if (open.at(-1) === 'interface' && MAKERS.has(name)) makes = true
      if (empty !== '/' && open.length < 64) open.push(name)
    }
  }
  return { names, made, addresses }
}

function trimmed(content: string, at: number, lineOf: (offset: number) => number): PlacedText {
  const text = content.trim()
  const start = at + content.length - content.trimStart().length
  return { text, start, end: start + text.length, line: lineOf(start) }
}
