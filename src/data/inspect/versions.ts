/**
 * Orders kernel versions as people and package managers do: runs of digits by value, other runs by text, and a tilde
 * before everything, so that a release candidate comes before its release.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [split(a), split(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareRuns(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const split = (version: string): readonly string[] => version.match(/\d+|[^\d]+/g) ?? []

function compareRuns(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return compareNumbers(a.replace(/^0+/, ''), b.replace(/^0+/, ''))
  if (a === b) return 0
  if (a.startsWith('~') !== b.startsWith('~')) return a.startsWith('~') ? -1 : 1
  return a < b ? -1 : 1
}

/** Digits of any length, without leading zeros. */
const compareNumbers = (a: string, b: string): number =>
  a.length === b.length ? (a === b ? 0 : a < b ? -1 : 1) : a.length - b.length
