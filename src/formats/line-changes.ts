/** Lines `old`..`oldEnd` of one text became lines `new`..`newEnd` of the other; ends are exclusive, from 0. */
export interface LineChange {
  readonly old: number
  readonly oldEnd: number
  readonly new: number
  readonly newEnd: number
}

// Work and memory rise with the square of the differing lines. Beyond this, everything between the common head and tail
// is one change: still right, only longer. Fixers change a handful of lines; a hostile guest file may ask for many.
const MOST_EDITS = 1000

/** The changes that lead from one list of lines to the other, in order, never touching. Source: Myers, An O(ND) Difference Algorithm. */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const old = before.slice(head, before.length - tail)
  const now = after.slice(head, after.length - tail)
  if (old.length === 0 && now.length === 0) return []
  const whole = [{ old: 0, oldEnd: old.length, new: 0, newEnd: now.length }]
  const changes = old.length === 0 || now.length === 0 ? whole : (shortest(old, now) ?? whole)
  return changes.map(change => ({
    old: change.old + head,
    oldEnd: change.oldEnd + head,
    new: change.new + head,
    newEnd: change.newEnd + head
  }))
}

/** Null when more than MOST_EDITS lines would have to go or come. */
function shortest(before: readonly string[], after: readonly string[]): readonly LineChange[] | null {
  const most = Math.min(before.length + after.length, MOST_EDITS)
  // furthest[most + diagonal]: how many old lines are behind us on that diagonal (old - new).
  const furthest = new Int32Array(2 * most + 2)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice(most - edits, most + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let old = firstOld(furthest, most + diagonal, { edits, diagonal })
      while (old < before.length && old - diagonal < after.length && before[old] === after[old - diagonal])
        old++
      furthest[most + diagonal] = old
      if (old >= before.length && old - diagonal >= after.length)
        return walkBack(trace, before.length, after.length)
    }
  }
  return null
}

/** Where a diagonal begins with one more edit: below its upper neighbour (a line came) or right of its lower one (a line went). */
function firstOld(furthest: Int32Array, at: number, step: { edits: number; diagonal: number }): number {
  const { edits, diagonal } = step
  if (edits === 0) return 0
  const came = furthest[at + 1] ?? 0
  const went = (furthest[at - 1] ?? 0) + 1
  if (diagonal === -edits) return came
  if (diagonal === edits) return went
  return went > came ? went : came
}

function walkBack(trace: readonly Int32Array[], oldEnd: number, newEnd: number): readonly LineChange[] {
  const changes: LineChange[] = []
  let old = oldEnd
  let now = newEnd
  for (let edits = trace.length - 1; edits > 0; edits--) {
    // The slice of this step begins at diagonal -edits.
    const before = trace[edits] ?? new Int32Array()
    const diagonal = old - now
    const came = before[diagonal + 1 + edits] ?? 0
    const went = (before[diagonal - 1 + edits] ?? 0) + 1
    const fromAbove = diagonal === -edits || (diagonal !== edits && came >= went)
    const start = fromAbove ? came : went
    join(
      changes,
      fromAbove
        ? { old: start, oldEnd: start, new: start - diagonal - 1, newEnd: start - diagonal }
        : { old: start - 1, oldEnd: start, new: start - diagonal, newEnd: start - diagonal }
    )
    old = fromAbove ? came : went - 1
    now = fromAbove ? came - diagonal - 1 : went - 1 - (diagonal - 1)
  }
  return changes.toReversed()
}

/** Adds a change in front of those that follow it, as part of the next one when they touch. */
function join(changes: LineChange[], change: LineChange): void {
  const next = changes.at(-1)
  if (next !== undefined && next.old === change.oldEnd && next.new === change.newEnd)
    changes[changes.length - 1] = { ...next, old: change.old, new: change.new }
  else changes.push(change)
}
