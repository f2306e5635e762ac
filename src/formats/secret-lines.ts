import { SECRET_WORD } from './network-secrets.ts'

/** Passwords of GRUB in clear, and hashes as crypt(3), htpasswd and grub-mkpasswd make them. */
const HASH =
  /^[ \t]*password(?:_pbkdf2)?[ \t]|\$(?:1|2[abxy]?|5|6|7|apr1|g?y|md5|sha1)\$[^\s$]|grub\.pbkdf2\./
const KEY_BEGINS = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/** A setting with a value that is no path, or a hash: what nobody may read in a plan. */
const SHOWN =
  /(?:passw(?:or)?d|passphrase|psk|secret|token|set_credential(?:_binary)?)\w*=["']?(?![/\s"'$]|$)|:\/\/[^\s/:@]*:[^\s/@]+@/i

/** Words without which no line can hold one: most files are done with one look at all of it. */
const HINT =
  /pass|psk|pwd|secret|credential|private|shared|key|cak|pin|token|\$\w{1,4}\$|grub\.pbkdf2|:\/\/[^\s/:@]*:/i

/** False when no line of the text holds a secret. */
export const mayHoldSecrets = (text: string): boolean => HINT.test(text)

/** Whether the line itself shows a secret. */
export const showsSecret = (line: string): boolean => HASH.test(line) || SHOWN.test(line)

/**
 * Which lines may hold a secret or go on with one, by their index. A line too many costs a line of context in a diff, so
 * every doubt is a yes.
 */
export function secretLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let more: More = null
  for (const [index, line] of lines.entries()) {
    const goesOn = more?.goesOn(line) === true
    const begins = !goesOn && (showsSecret(line) || KEY_BEGINS.test(line) || SECRET_WORD.test(line))
    if (goesOn || begins) found.add(index)
    if (begins) more = after(line)
    else if (!goesOn || more?.ends(line) === true) more = null
  }
  return found
}

/** How a secret goes on behind the line where it began; null when it does not. */
type More = {
  readonly goesOn: (line: string) => boolean
  readonly ends: (line: string) => boolean
} | null

const never = (): boolean => false
const always = (): boolean => true

function after(line: string): More {
  if (KEY_BEGINS.test(line)) return { goesOn: always, ends: each => each.includes('-----END ') }
  if (line.trimEnd().endsWith('\\')) return { goesOn: always, ends: each => !each.trimEnd().endsWith('\\') }
  const quote = openQuote(line)
  if (quote !== null) return { goesOn: always, ends: each => each.includes(quote) }
  const indent = indentOf(line)
  return { goesOn: each => each.trim() === '' || indentOf(each) > indent, ends: never }
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0

function openQuote(line: string): string | null {
  let quote: string | null = null
  for (const char of line)
    if (char === quote) quote = null
    else if (quote === null && (char === '"' || char === "'")) quote = char
  return quote
}
