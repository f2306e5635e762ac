import { DEFAULTS } from '../../src/control/config/defaults.ts'
import { gatesOf } from '../../src/control/gates.ts'
import type { EffectiveVm } from '../../src/model/effective.ts'
import { canonicalJson } from '../../src/plan/canonical-json.ts'
import { digestOf } from '../../src/plan/freeze.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'

const { value } = compilerOf('spine')()
if (value === undefined) throw new Error('the case compiles')

/** A plan of one VM with every kind of step. */
export const plan = value
export const text = [...canonicalJson(plan, '  ')].join('')

/** One that it could have. */
export const gates = gatesOf(
  { gates: { ...DEFAULTS.gates, publish: 'manual' } } as EffectiveVm,
  plan.actions,
  sha256
)

export type Tree = { [key: string]: Tree } & Tree[]

/** The plan with a change that somebody sealed again. */
export function resealed(change: (plan: Tree) => void): string {
  const copy = JSON.parse(text)
  change(copy)
  copy.digest = digestOf(copy, sha256)
  return JSON.stringify(copy)
}

export function byKind(copy: Tree, kind: string): Tree {
  const found = copy['actions']?.find(action => Object.is(action['kind'], kind))
  if (found === undefined) throw new Error(`the case has no ${kind}`)
  return found
}
