import { createHash } from 'node:crypto'
import type { Plan } from '../model/plan.ts'
import { aroundParts } from '../plan/plan-text.ts'
import type { Cut, Span } from './cut-plan.ts'
import type { ShownPart } from './show-part.ts'

/** Hears of each part, in any order; false when no other is wanted. */
export type Deliver = (index: number, part: ShownPart | null) => boolean

interface Hashing {
  readonly bytes: Buffer
  readonly frame: Plan
  readonly cuts: readonly Cut[]
}

/** The texts of all parts, when they are the plan that the digest is of; null when not. */
export async function collectParts(
  { bytes, frame, cuts }: Hashing,
  work: (deliver: Deliver) => Promise<void> | void
): Promise<readonly Uint8Array[] | null> {
  const [before, between, behind] = aroundParts(frame)
  const hash = createHash('sha256').update(before)
  // Line ends are layout, and there are none within strings.
  const add = (span: Span | undefined, index: number): void => {
    const [from, to] = span ?? [0, 0]
    if (index > 0) hash.update(',')
    for (let at = from; at < to;) {
      const end = bytes.indexOf(10, at)
      const line = end === -1 || end > to ? to : end
      hash.update(bytes.subarray(at, line))
      at = line + 1
    }
  }
  const early = new Map<number, ShownPart>()
  const parts: ShownPart[] = []
  let sound = true
  await work((index, part) => {
    if (part === null) return (sound = false)
    early.set(index, part)
    for (let next = early.get(parts.length); next !== undefined; next = early.get(parts.length)) {
      early.delete(parts.length)
      add(cuts[parts.length]?.actions, parts.length)
      // Each VM is in one part, so that what holds in the parts holds in the plan.
      sound &&= next.first > (parts.at(-1)?.last ?? '')
      parts.push(next)
    }
    return sound
  })
  hash.update(between)
  for (const [index, { sources }] of cuts.entries()) add(sources, index)
  const digest = `sha256:${hash.update(behind).digest('hex')}`
  return sound && digest === frame.digest ? parts.map(({ text }) => text) : null
}
