/**
 * The candidate that a typing mistake most likely meant, or null when none is near: at most one mistake for every three
 * characters. Two neighbours swapped count as one mistake (optimal string alignment). Of equals the first wins.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const mistakes = distance(word.toLowerCase(), candidate.toLowerCase())
    if (mistakes < least) [best, least] = [candidate, mistakes]
  }
  return best
}

/** The few candidates that are near a word, the nearest first: by typing mistakes, or because they go on where it ends. */
export function nearest(word: string, candidates: readonly string[], most = 3): readonly string[] {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return candidates
    .map(candidate => ({ candidate, mistakes: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, mistakes }) => mistakes <= limit || (word !== '' && candidate.startsWith(word)))
    .toSorted((a, b) => a.mistakes - b.mistakes || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

// Longer words are no typing mistakes of a key, and the table below grows with their product.
const LONGEST = 64

function distance(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : LONGEST
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped ? at(i - 2, j - 2) + 1 : Infinity)
      )
    }
  }
  return at(a.length, b.length)
}
