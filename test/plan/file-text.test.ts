import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { LARGE_PLAN_ACTIONS, linesText, planFileText } from '../../src/plan/file-text.ts'
import { readPlan } from '../../src/plan/read.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'

const plan = compilerOf('several-vms')().value as Plan

const text = (pieces: Iterable<string>): string => [...pieces].join('')

test('a large plan has a line for each action and each VM, in canonical form', () => {
  const lines = text(linesText(plan)).split(/,?\n/)
  for (const action of plan.actions) expect(lines).toContain(JSON.stringify(action))
  for (const [vm, source] of Object.entries(plan.sources))
    expect(lines).toContain(`"${vm}":${JSON.stringify(source)}`)
})

test('it is the same plan', () => {
  expect(readPlan(text(linesText(plan)), { path: 'plan.json', sha256 })).toEqual({
    value: plan,
    diagnostics: []
  })
  const empty = { ...plan, actions: [], sources: {} }
  expect(JSON.parse(text(linesText(empty)))).toEqual(empty)
})

test('small plans are for people, large ones for programs', () => {
  const many = { ...plan, actions: Array.from({ length: LARGE_PLAN_ACTIONS + 1 }, () => plan.actions[0]) }
  expect(text(planFileText(plan))).toContain('\n  "actions": [\n    {\n      "because": "')
  expect(text(planFileText(many as unknown as Plan))).toBe(text(linesText(many as unknown as Plan)))
})
