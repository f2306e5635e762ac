import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { actionLine } from '../../src/plan/action-line.ts'
import { canonicalText } from '../../src/plan/canonical-json.ts'
import { linesText } from '../../src/plan/file-text.ts'
import { freezePlan } from '../../src/plan/freeze.ts'
import { freezeText, planOfText, planTextLines, type VmText } from '../../src/plan/plan-text.ts'
import { cases, compilerOf, sha256 } from '../golden/golden-case.ts'

const plans = cases.flatMap(name => {
  const { value } = compilerOf(name)()
  return value === undefined ? [] : [[name, value] as const]
})

const decode = (text: string | Uint8Array): string =>
  typeof text === 'string' ? text : Buffer.from(text).toString()

/** The texts of its VMs, written from the plan as a value. */
const textsOf = ({ actions, sources }: Plan): readonly VmText[] =>
  Object.entries(sources).map(([address, source]) => ({
    name: address.slice('vm.'.length),
    actions: actions
      .filter(({ vm }) => vm === address)
      .map(canonicalText)
      .join(',\n'),
    source: `${JSON.stringify(address)}:${canonicalText(source)}`
  }))

const encoded = (vms: readonly VmText[]): readonly VmText[] =>
  vms.map(({ name, actions, source }) => ({
    name,
    actions: Buffer.from(actions as string),
    source: new TextEncoder().encode(source as string)
  }))

test.each(plans)('a plan whose VMs are text has the digest and the file of the plan: %s', (_, plan) => {
  const { actions: _actions, sources: _sources, digest: _digest, meta, ...body } = plan
  for (const vms of [textsOf(plan), encoded(textsOf(plan))]) {
    const { value, diagnostics } = freezeText(body, vms, { meta, sha256 })
    expect(diagnostics).toEqual([])
    if (value === undefined) throw new Error('it is a plan')
    expect(value.frame.digest).toBe(plan.digest)
    expect([...planTextLines(value)].map(decode).join('')).toBe([...linesText(plan)].join(''))
    expect(planOfText(value, decode)).toEqual(plan)
    expect(Object.isFrozen(planOfText(value, decode).actions[0]?.params)).toBe(true)
  }
})

test('nor does a plan without VMs differ', () => {
  const [, one] = plans[0] ?? []
  if (one === undefined) throw new Error('there are plans')
  const { digest: _, meta, ...body } = { ...one, actions: [], sources: {} }
  const { value } = freezeText(body, [], { meta, sha256 })
  const whole = freezePlan(body, meta, sha256).value
  if (value === undefined || whole === undefined) throw new Error('both are plans')
  expect(planOfText(value, decode)).toEqual(whole)
  expect([...planTextLines(value)].join('')).toBe([...linesText(whole)].join(''))
})

test('sums that no JSON keeps exactly are refused as everywhere', () => {
  const [, one] = plans[0] ?? []
  if (one === undefined) throw new Error('there are plans')
  const { digest: _, meta, ...plan } = one
  // Anew each time: what is frozen counts as looked at.
  const body = () => ({ ...plan, summary: { ...plan.summary, bytes: 2 ** 53 } })
  const { value, diagnostics } = freezeText(body(), textsOf(one), { meta, sha256 })
  expect(value).toBeUndefined()
  expect(diagnostics).toEqual(freezePlan(body(), meta, sha256).diagnostics)
})

test.each(plans)('the line of an action is its canonical text: %s', (_, { actions }) => {
  for (const action of actions)
    expect(actionLine(action, canonicalText(action.params))).toBe(canonicalText(action))
})
