import { isUtf8 } from 'node:buffer'
import { createHash, hash } from 'node:crypto'
import { dirname, relative, resolve } from 'node:path'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Host } from '../model/host.ts'
import type { Plan } from '../model/plan.ts'
import { planFileText } from '../plan/file-text.ts'
import { planTextLines } from '../plan/plan-text.ts'
import { PLAN_MAX_BYTES, readPlan } from '../plan/read.ts'
import { type AnyPlan, isText } from './any-plan.ts'
import { readBytes } from './read-bytes.ts'
import { reasonOf } from './reason.ts'

/** Node's SHA-256 for the pure code, which has none. */
export const sha256: Sha256 = {
  of: text => hash('sha256', text),
  start() {
    const stream = createHash('sha256')
    return { update: text => void stream.update(text), hex: () => stream.digest('hex') }
  }
}

/** What a plan file has to be besides sound. */
export interface Trust {
  /** The digest that was reviewed. */
  readonly expectDigest?: string
}

/** Reads and verifies a plan file. Throws what is wrong with it, and warns of nothing. */
export async function readPlanFile(path: string, { expectDigest }: Trust = {}): Promise<Plan> {
  // Nothing holds the bytes once there is a text: each is a third of what a large plan takes.
  const content = await readBytes(path, PLAN_MAX_BYTES).then(textOf, (error: unknown) => {
    throw new H2kError(unreadable(path, error))
  })
  const { value, diagnostics } = readPlan(content, {
    path,
    sha256,
    ...(expectDigest !== undefined && { expect: expectDigest })
  })
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  if (first !== undefined) throw new H2kError(first, ...others)
  if (value === undefined) throw new Error('readPlan gave neither a plan nor an error')
  return value
}

/** The engine's decoder is many times faster than the pure one, which is left to refuse what is no text or too large. */
const textOf = (bytes: Uint8Array): string | Uint8Array =>
  bytes.length <= PLAN_MAX_BYTES && isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    : bytes

/** The plan as its file holds it. */
export function planText(plan: AnyPlan): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  for (const piece of isText(plan) ? planTextLines(plan) : planFileText(plan))
    parts.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
  return parts
}

/** Writes the plan whole or not at all, readable by its owner only. `root` is noted relative to the file's folder. */
export async function writePlanFile<Made extends AnyPlan>(
  path: string,
  plan: Made,
  host: Host
): Promise<Made> {
  const root = relative(dirname(resolve(path)), host.resolve('.')) || '.'
  const placed = isText(plan) ? { ...plan, frame: withRoot(plan.frame, root) } : withRoot(plan, root)
  await host.writeFile(resolve(path), planText(placed))
  return placed as Made
}

const withRoot = (plan: Plan, root: string): Plan => ({ ...plan, meta: { ...plan.meta, root } })

/** Where the relative paths of a plan start. */
export const rootOfPlan = (path: string, { meta }: Plan): string => resolve(dirname(path), meta.root)

const unreadable = (path: string, error: unknown): Diagnostic => ({
  code: 'PLAN_UNREADABLE',
  severity: 'error',
  what: `the plan cannot be read: ${reasonOf(error)}`,
  where: { in: 'file', path },
  hint: 'make one with: h2k plan -o FILE'
})
