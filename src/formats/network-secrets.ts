const HIDDEN = '(hidden)'

/**
 * What begins a secret in the network configurations that h2k reads: Wi-Fi and 802.1X keys and passwords, WireGuard and
 * MACsec keys, PINs, passwords of users beside cloud-init's network.
 */
export const SECRET_WORD =
  /(?:(?:psk|passw(?:or)?d)(?!-flags)|passphrase|pwd|secret(?!s?-flags)|credential|private[-_ ]?key|pre-?shared|shared[-_ ]?key|wep[-_]?key|wireless[-_]key|auth-?token)[\w-]{0,24}|(?:^|[^\w-])(?:key[\d_]*[a-z]*\d*|keys|private|shared|cak|pin)["']?[ \t]*[=:>]/i

/**
 * The text with the values of secrets taken out, with what may go on with them; null when it holds none. Where it is
 * not clear where a value ends, nothing after it stays. Such a text says what is configured, but cannot be edited.
 */
export function hideSecrets(text: string): string | null {
  if (!SECRET_WORD.test(text)) return null
  const kept: string[] = []
  let found = false
  let below = -1
  let goesOn = false
  for (const line of text.split('\n')) {
    const indent = /^[ \t\r]*/.exec(line)?.[0].length ?? 0
    const isBlank = indent === line.length
    if (!isBlank && (goesOn || (below >= 0 && indent > below))) {
      found = true
      goesOn &&= line.endsWith('\\')
      continue
    }
    const secret = isBlank ? null : valueOf(line)
    if (!isBlank) below = secret === null ? -1 : indent
    kept.push(secret === null ? line : `${line.slice(0, secret.start)}${secret.value === '' ? '' : HIDDEN}`)
    if (secret === null) continue
    found ||= secret.value !== ''
    if (!endsOnLine(secret.value) || (line.includes('<') && !secret.value.includes('</')))
      return `${kept.join('\n')}\n`
    goesOn = line.endsWith('\\')
  }
  return found ? kept.join('\n') : null
}

function valueOf(line: string): { readonly start: number; readonly value: string } | null {
  const word = SECRET_WORD.exec(line)
  if (word === null) return null
  const rest = line.slice(word.index + word[0].length)
  const between = /^(?:["']?[ \t]*[=:>])?[ \t]*/.exec(rest)?.[0].length ?? 0
  const start = line.length - rest.length + between
  return { start, value: line.slice(start).trim() }
}

/** Block texts of YAML end with their indentation; quotes and brackets that are not closed may end anywhere. */
function endsOnLine(value: string): boolean {
  if (/^["']/.test(value)) return /^(?:"(?:[^"\\]|\\.)*"|'[^']*')[ \t;,]*(?:#.*)?$/.test(value)
  return !/[{[&!?"'`]|^[*]|,$/.test(value)
}
