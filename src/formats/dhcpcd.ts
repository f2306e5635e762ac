import type { PlacedText } from './placed-text.ts'

/**
 * The interfaces that dhcpcd.conf names: in `interface` blocks, and in the lists of those that it serves and leaves alone.
 *
 * Source: dhcpcd.conf(5).
 */
export function dhcpcdInterfaces(text: string): readonly PlacedText[] {
  const names: PlacedText[] = []
  let start = 0
  text.split('\n').forEach((row, index) => {
    const [whole = ''] = /^[ \t]*(?:interface|allowinterfaces|denyinterfaces)[ \t]+/.exec(row) ?? []
    if (whole !== '')
      for (const word of row.slice(whole.length).matchAll(/[^\s,]+/g)) {
        if (word[0].startsWith('#')) break
        const at = start + whole.length + word.index
        names.push({ text: word[0], start: at, end: at + word[0].length, line: index + 1 })
      }
    start += row.length + 1
  })
  return names
}
