import { createHash } from 'node:crypto'
import type { Plan } from '../model/plan.ts'
import { aroundParts } from '../plan/part.ts'
import type { Span } from './cut-plan.ts'
import type { ShownPart } from './show-part.ts'

/** Hears of each part, in any order; false when no other is wanted. */
export type Deliver = (index: number, part: ShownPart | null) => boolean

interface Hashing {
  readonly bytes: Buffer
  readonly frame: Plan
}

/** The texts of all parts, when they are the plan that the digest is of; null when not. */
export async function collectParts(
  { bytes, frame }: Hashing,
  work: (deliver: Deliver) => Promise<void> | void
): Promise<readonly Uint8Array[] | null> {
  const [before, between, behind] = aroundParts(frame)
  const hash = createHash('sha256').update(before)
  const add = ([from, to]: Span, index: number): void =>
    void hash.update(index > 0 ? ',' : '').update(bytes.subarray(from, to))
  const early = new Map<number, ShownPart>()
  const parts: ShownPart[] = []
  let sound = true
  await work((index, part) => {
    if (part === null) return (sound = false)
    early.set(index, part)
    for (let next = early.get(parts.length); next !== undefined; next = early.get(parts.length)) {
      early.delete(parts.length)
      add(next.canonical.actions, parts.length)
      // Each VM is in one part, so that what holds in the parts holds in the plan.
      sound &&= next.first > (parts.at(-1)?.last ?? '')
      parts.push(next)
    }
    return sound
  })
  hash.update(between)
  for (const [index, { canonical }] of parts.entries()) add(canonical.sources, index)
  const digest = `sha256:${hash.update(behind).digest('hex')}`
  return sound && digest === frame.digest ? parts.map(({ text }) => text) : null
}
