import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { canonicalJson } from './canonical-json.ts'
import { canonicalValue } from './canonical-value.ts'

/** What the digest covers. */
export type PlanBody = Omit<Plan, 'digest' | 'meta'>

/**
 * Makes a plan of its body: nothing in it can be changed any more, and the digest says what it was.
 *
 * Reports  PLAN_NUMBER when a number is not an integer that JSON keeps exactly.
 */
export function freezePlan(body: PlanBody, meta: Plan['meta'], sha256: Sha256): Checked<Plan> {
  const odd: number[] = []
  const frozen = canonicalValue(body, number => odd.push(number))
  const plan = canonicalValue({ ...frozen, meta, digest: digestOf(frozen, sha256) }, () => undefined)
  return odd.length > 0 ? { diagnostics: oddNumbers(odd) } : { value: plan, diagnostics: [] }
}

/** The digest of everything but `meta` and `digest`, in canonical form. */
export function digestOf(plan: object, sha256: Sha256): Digest {
  const stream = sha256.start()
  for (const piece of canonicalJson({ ...plan, meta: undefined, digest: undefined })) stream.update(piece)
  return `sha256:${stream.hex()}`
}

/** Of all VMs together. */
export const oddNumbers = (numbers: readonly number[]): readonly Diagnostic[] => numbers.map(oddNumber)

const oddNumber = (number: number): Diagnostic => ({
  code: 'PLAN_NUMBER',
  severity: 'error',
  what: `${number}, a sum over all VMs, is not an integer below 2^53`,
  where: { in: 'option', name: '--config' },
  hint: 'split the configuration: its sizes add up to more than a plan can hold'
})
