import type { Checked } from '../model/diagnostic.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { canonicalJson } from './canonical-json.ts'

/** What the digest covers. */
export type PlanBody = Omit<Plan, 'digest' | 'meta'>

/**
 * Makes a plan of its body: nothing in it can be changed any more, and the digest says what it was.
 *
 * Reports  PLAN_NUMBER when a number is not an integer that JSON keeps exactly.
 */
export function freezePlan(body: PlanBody, meta: Plan['meta'], sha256: Sha256): Checked<Plan> {
  const odd = freezeAll(body)
  if (odd !== null) return { diagnostics: [oddNumber(odd)] }
  return {
    value: Object.freeze({ ...body, meta: Object.freeze(meta), digest: digestOf(body, sha256) }),
    diagnostics: []
  }
}

/** The digest of everything but `meta` and `digest`, in canonical form. */
export function digestOf(plan: object, sha256: Sha256): Digest {
  const stream = sha256.start()
  for (const piece of canonicalJson({ ...plan, meta: undefined, digest: undefined })) stream.update(piece)
  return `sha256:${stream.hex()}`
}

function oddNumber(path: string): Checked<Plan>['diagnostics'][number] {
  return {
    code: 'PLAN_NUMBER',
    severity: 'error',
    what: `${path} of the plan is not an integer below 2^53`,
    where: { in: 'option', name: '--config' },
    hint: 'split the configuration: its sizes add up to more than a plan can hold'
  }
}

/**
 * Freezes a value and everything in it; the path of the first number that is no safe integer, or null. What is frozen
 * already was frozen whole, since only this function freezes.
 */
export function freezeAll(value: unknown): string | null {
  const odd = freeze(value)
  return odd === null ? null : odd.toReversed().join('.')
}

/** The path is made on the way back, the last key first: almost always there is none. */
function freeze(value: unknown): string[] | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? null : []
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return null
  for (const key of Object.keys(value)) {
    const odd = freeze(Reflect.get(value, key))
    if (odd !== null) return [...odd, key]
  }
  Object.freeze(value)
  return null
}
