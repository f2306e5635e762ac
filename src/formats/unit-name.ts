import { encodeUtf8 } from './utf8.ts'

/**
 * What systemd calls the unit of a path: `/dev/sda5` and `swap` give `dev-sda5.swap`.
 *
 * Source: systemd.unit(5), String Escaping for Inclusion in Unit Names.
 */
export function unitName(path: string, type: 'swap' | 'mount'): string {
  const inside = path.replace(/^\/+|\/+$/g, '').replace(/\/+/g, '/')
  if (inside === '') return `-.${type}`
  const escaped = Array.from(encodeUtf8(inside), (byte, index) => {
    const character = String.fromCharCode(byte)
    if (character === '/') return '-'
    const plain = /[A-Za-z0-9:_.]/.test(character) && !(character === '.' && index === 0)
    return plain ? character : `\\x${byte.toString(16).padStart(2, '0')}`
  })
  return `${escaped.join('')}.${type}`
}
