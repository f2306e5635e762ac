import type { Plan } from '../model/plan.ts'
import { canonicalJson, canonicalText } from './canonical-json.ts'
import { sortedKeys } from './canonical-value.ts'

/** From here on nobody reads the file itself, and a line for each action makes it a quarter smaller and faster to read. */
export const LARGE_PLAN_ACTIONS = 10_000

// Whoever encodes or writes a piece pays for each call besides.
const BLOCK_CHARS = 64 * 1024

/** The text of a plan's file, in pieces: a line for each member, of a large plan for each action. */
export const planFileText = (plan: Plan): Generator<string> =>
  plan.actions.length > LARGE_PLAN_ACTIONS ? linesText(plan) : canonicalJson(plan, '  ')

/**
 * The text in which members of the plan, actions and the sources of VMs have a line each, in canonical form: what the digest
 * covers are these lines, without line ends and without the two of `digest` and `meta`.
 */
export function* linesText(plan: Plan): Generator<string> {
  let block = '{\n'
  let before = ''
  for (const key of sortedKeys(plan)) {
    const member: unknown = Reflect.get(plan, key)
    if (member === undefined) continue
    const { open, lines, textOf, close } = memberOf(key, member)
    block += `${before}${JSON.stringify(key)}:${open}`
    before = ',\n'
    let between = ''
    for (const line of lines) {
      block += between + textOf(line)
      between = ',\n'
      if (block.length < BLOCK_CHARS) continue
      yield block
      block = ''
    }
    block += close
  }
  yield `${block}\n}\n`
}

interface Member {
  readonly open: string
  readonly lines: readonly unknown[]
  readonly textOf: (line: unknown) => string
  readonly close: string
}

function memberOf(key: string, member: unknown): Member {
  if (key === 'actions' && Array.isArray(member) && member.length > 0)
    return { open: '[\n', lines: member, textOf: canonicalText, close: '\n]' }
  if (key === 'sources' && typeof member === 'object' && member !== null) {
    const lines = sortedKeys(member)
    const textOf = (name: unknown): string =>
      `${JSON.stringify(name)}:${canonicalText(Reflect.get(member, String(name)))}`
    if (lines.length > 0) return { open: '{\n', lines, textOf, close: '\n}' }
  }
  return { open: '', lines: [member], textOf: canonicalText, close: '' }
}
