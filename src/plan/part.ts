import { validate } from '../formats/validators/plan.gen.js'
import type { Sha256 } from '../model/hash.ts'
import type { VmAddress } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { canonicalValue, sortedKeys } from './canonical-value.ts'
import { linesText } from './file-text.ts'
import { keyMismatches } from './keys-check.ts'
import { brokenRules } from './read.ts'
import { missingSafeguards } from './safeguards.ts'

// A large plan can be verified VM by VM, wherever its file is written as h2k writes it and no VM has to do with another.
// Nothing here reports: for whatever is not so, the answer is null, and readPlan says what it is. The digest is taken of
// the lines as they are. That they are in canonical form too is not looked at: where they are not, their digest is none that
// readPlan, and with it apply, would take.

/** The lines of some actions, and of the sources of their VMs, without the comma behind the last. */
export interface PartText {
  readonly actions: string
  readonly sources: string
}

/** Some VMs of a plan, verified but for the digest. */
export interface Part {
  /** The frame with these VMs, their sources and actions. */
  readonly plan: Plan
  /** In canonical order. */
  readonly first: VmAddress
  readonly last: VmAddress
}

/**
 * A plan without VMs: from the text of a plan's file with `[]` for its actions and `{}` for its sources. Only text in
 * canonical form is one, so that none of its members can be there twice, or not be where it was found.
 */
export function readFrame(text: string): Plan | null {
  const value = unlessBroken(() => canonicalValue(JSON.parse(text), () => undefined))
  if (value === null || !validate(value)) return null
  const frame = value as Plan
  const hasVms = frame.actions.length > 0 || Object.keys(frame.sources).length > 0
  // Gates may be about any VMs, and what is deferred is about all of them together.
  if (hasVms || (frame.gates ?? []).length > 0 || frame.deferred !== undefined) return null
  return [...linesText(frame)].join('') === text ? frame : null
}

/** What each part needs of the frame; the rest can be as large as the plan has VMs. */
export function partFrame({ base: _base, ...frame }: Plan): Plan {
  return { ...frame, diagnostics: [] }
}

/** Some VMs of the plan that the frame is of. Null as well when something in here is about a VM that is not in here. */
export const readPart = (frame: Plan, text: PartText, sha256: Sha256): Part | null =>
  unlessBroken(() => verifiedPart(frame, text, sha256))

function verifiedPart(frame: Plan, { actions, sources }: PartText, sha256: Sha256): Part | null {
  const value = { ...frame, actions: JSON.parse(`[${actions}]`), sources: JSON.parse(`{${sources}}`) }
  if (!validate(value)) return null
  const plan: Plan = value
  const vms = sortedKeys(plan.sources)
  const [first, last] = [vms[0], vms.at(-1)]
  if (first === undefined || last === undefined) return null
  if (brokenRules(plan).length > 0 || missingSafeguards(plan).length > 0 || !keepsToItself(plan)) return null
  // With an action on several lines, or several on one, texts and actions do not go together, and no key is right.
  const lines = actions.split('\n')
  if (keyMismatches(plan, sha256, index => paramsText(lines[index] ?? '')).length > 0) return null
  return { plan, first, last }
}

/** What stands between the keys before and behind in the line of an action; another place has not the key of the action. */
function paramsText(line: string): string {
  // Before it are numbers, texts and lists of texts: it is the first object, and one character is found sooner than a word.
  let from = line.indexOf('{', 1)
  while (from !== -1 && !line.endsWith(PARAMS, from)) from = line.indexOf('{', from + 1)
  return line.slice(from, line.lastIndexOf(',"phase":'))
}

const PARAMS = '"params":'

/** Ids begin with their VM; when what is written does, too, no other VM can have or write the same. */
const keepsToItself = ({ actions }: Plan): boolean =>
  actions.every(({ vm, writes }) => writes.every(artifact => artifact.startsWith(`art:${vm}/`)))

/** Null for what is no JSON, or is nested more deeply than the stack reaches. */
function unlessBroken<Value>(work: () => Value | null): Value | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}
