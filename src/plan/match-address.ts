/** What the patterns of a command line mean: an address, or several where `*` stands for any text. */
export interface Matched {
  readonly addresses: ReadonlySet<string>
  /** Patterns that fit nothing. */
  readonly unknown: readonly string[]
}

export function matchAddresses(patterns: readonly string[], addresses: readonly string[]): Matched {
  const found = new Set<string>()
  const unknown: string[] = []
  for (const pattern of patterns) {
    const fits = fitting(pattern)
    const here = addresses.filter(fits)
    if (here.length === 0) unknown.push(pattern)
    for (const address of here) found.add(address)
  }
  return { addresses: found, unknown }
}

function fitting(pattern: string): (address: string) => boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return address => address === pattern
  return address => {
    if (!address.startsWith(first) || !address.endsWith(last)) return false
    const end = address.length - last.length
    let at = first.length
    for (const part of others) {
      const found = address.indexOf(part, at)
      if (found === -1) return false
      at = found + part.length
    }
    return at <= end
  }
}
