import { decodeUtf8 } from '../formats/utf8.ts'
import { validate } from '../formats/validators/plan.gen.js'
import { ACTION_KIND_VERSIONS } from '../model/action.gen.ts'
import type { Code } from '../model/codes.ts'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { MIB } from '../model/size.ts'
import { canonicalValue } from './canonical-value.ts'
import { digestOf } from './freeze.ts'
import { brokenGates } from './gates.ts'
import { keyMismatches } from './keys-check.ts'
import { missingSafeguards } from './safeguards.ts'

/** No engine holds a longer text in one piece; the plan of ten thousand VMs is about a third of it. */
export const PLAN_MAX_BYTES = 500 * MIB

/** Where a plan comes from, and who hashes it. */
export interface PlanSourceFile {
  readonly path: string
  readonly sha256: Sha256
  /** The digest of the one plan that is wanted; absent when any will do. */
  readonly expect?: Digest
}

/**
 * A plan from the content of its file, verified: what comes out is what was frozen, whoever carried the file.
 *
 * Reports  PLAN_TOO_LARGE, PLAN_NOT_JSON, PLAN_NOT_OURS, PLAN_VERSION, PLAN_DIGEST, PLAN_UNEXPECTED, PLAN_INVALID; only
 *          the first kind that applies, since what comes after it has no meaning.
 */
export function readPlan(content: string | Uint8Array, file: PlanSourceFile): Checked<Plan> {
  const { path } = file
  const refuse = (code: Code, what: string, hint: string): Checked<Plan> => ({
    diagnostics: [{ code, severity: 'error', what, where: { in: 'file', path }, hint }]
  })
  if (content.length > PLAN_MAX_BYTES)
    return refuse(
      'PLAN_TOO_LARGE',
      `${path} has ${content.length} bytes, at most ${PLAN_MAX_BYTES} are read`,
      'split the configuration into several plans'
    )
  const json = parse(content)
  if ('problem' in json) return refuse('PLAN_NOT_JSON', `${path} is not JSON: ${json.problem}`, AGAIN)
  const { value } = json
  if (!isObject(value) || value['kind'] !== 'h2k/plan')
    return refuse(
      'PLAN_NOT_OURS',
      `${path} is JSON, but its kind is not h2k/plan`,
      'name a file that was written by: h2k plan -o FILE'
    )
  const version = String(value['format_version'])
  if (!/^1\.\d{1,6}$/.test(version))
    return refuse(
      'PLAN_VERSION',
      `${path} has format version ${JSON.stringify(version).slice(0, 40)}, this h2k reads 1.x`,
      'use the h2k that made it, or plan again'
    )
  return bounded(() => verify(value, file)) ?? refuse('PLAN_INVALID', `${path} is nested too deeply`, AGAIN)
}

const AGAIN = 'get the file again from where it was made, or make it again: h2k plan -o FILE'

function parse(content: string | Uint8Array): { readonly value: unknown } | { readonly problem: string } {
  const text = typeof content === 'string' ? content : decodeUtf8(content)
  if (text === null) return { problem: 'it is not UTF-8' }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null when a value is nested so deeply that walking it needs more stack than there is. */
function bounded(work: () => Checked<Plan>): Checked<Plan> | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function verify(
  value: Readonly<Record<string, unknown>>,
  { path, sha256, expect }: PlanSourceFile
): Checked<Plan> {
  const invalid = (code: Code, what: string): Diagnostic => ({
    code,
    severity: 'error',
    what,
    where: { in: 'file', path },
    hint: AGAIN
  })
  // First: in canonical order its text is written many times faster. The schema allows no number that is not exact.
  const canonical = canonicalValue(value, () => undefined)
  const digest = digestOf(canonical, sha256)
  if (value['digest'] !== digest)
    return {
      diagnostics: [
        invalid(
          'PLAN_DIGEST',
          `${path} was changed after it was made: its digest is ${digest}, it says ${JSON.stringify(value['digest'] ?? null).slice(0, 80)}`
        )
      ]
    }
  if (expect !== undefined && digest !== expect) return { diagnostics: [unexpected(path, digest, expect)] }
  if (!validate(canonical)) return { diagnostics: mistakes().map(what => invalid('PLAN_INVALID', what)) }
  const plan = canonical as unknown as Plan
  const rules = brokenRules(plan)
  // Gates are looked at in a graph that is one.
  const wrong = [...rules, ...(rules.length > 0 ? [] : brokenGates(plan)), ...missingSafeguards(plan)]
  // Where the rest is as it should be: keys follow from it.
  const broken = wrong.length > 0 ? wrong : keyMismatches(plan, sha256)
  return broken.length > 0
    ? { diagnostics: broken.map(what => invalid('PLAN_INVALID', what)) }
    : { value: plan, diagnostics: [] }
}

const unexpected = (path: string, digest: Digest, expect: Digest): Diagnostic => ({
  code: 'PLAN_UNEXPECTED',
  severity: 'error',
  what: `${path} is not the plan that is expected: its digest is ${digest}, expected is ${expect}`,
  where: { in: 'file', path },
  hint: 'get the plan that was reviewed, or review this one: h2k show PLAN'
})

/** The first few: when a format is not met, the rest says little. */
const mistakes = (): readonly string[] =>
  (validate.errors ?? [])
    .slice(0, 10)
    .map(
      ({ instancePath, message }) =>
        `${instancePath === '' ? 'the plan' : instancePath}: ${message ?? 'is wrong'}`
    )

/** What no schema can say: ids are unique, needs come first, every VM has its source, every kind is one that we know. */
export function brokenRules({ actions, sources }: Plan): readonly string[] {
  const seen = new Set<string>()
  const written = new Map<string, string>()
  const broken: string[] = []
  for (const { id, kind, kind_version, vm, needs, writes } of actions) {
    if (seen.has(id)) broken.push(`two actions have the id ${id}`)
    if (!id.startsWith(`${vm}/`)) broken.push(`${id} is not an action of ${vm}`)
    if (!Object.hasOwn(sources, vm)) broken.push(`${id}: sources has no ${vm}`)
    if (kind_version !== ACTION_KIND_VERSIONS[kind])
      broken.push(
        `${id}: version ${kind_version} of ${kind}, this h2k does version ${ACTION_KIND_VERSIONS[kind]}`
      )
    for (const need of needs)
      if (!seen.has(need)) broken.push(`${id} needs ${need}, which does not come before it`)
    for (const artifact of writes) {
      const other = written.get(artifact)
      if (other !== undefined) broken.push(`${id} and ${other} both write ${artifact}`)
      written.set(artifact, id)
    }
    seen.add(id)
  }
  return broken
}
