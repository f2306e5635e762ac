import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { renderPlan, renderReport } from '../../src/views/plan-terminal.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { compilerOf } from '../golden/golden-case.ts'
import { hostile } from './report/hostile.ts'
import { stateOf } from './report/state-of.ts'

// What the text of a plan looks like is in test/golden/*/plan.txt.

const plan = compilerOf('spine')().value as Plan

test('R37 on a terminal nothing hostile moves the cursor, colours, reverses or hides text, or is a command of a pipeline', () => {
  const evil = hostile(plan)
  const [first] = evil.actions
  const report = reportOf(
    evil,
    stateOf(evil, { [first?.id ?? '']: { status: 'failed', error: evil.diagnostics[0] ?? null } })
  )
  const text = renderReport(report, { colour: false })
  expect(text).toContain('<script>alert(1)</script>')
  expect(text.replaceAll('\n', '')).not.toMatch(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2066]/
  )
  // A runner reads lines whatever spaces they begin with.
  expect(text).not.toMatch(/^\s*(?:::|##\[)/m)
  // With colour the only escapes are those of marks.
  const coloured = renderReport(report, { colour: true })
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text)
})

test('results stand below their step, the error with it', () => {
  const boot = plan.actions.find(({ kind }) => kind === 'qemu.boot')?.id ?? ''
  const error = {
    code: 'BOOT_FAILED',
    severity: 'error',
    what: 'no login prompt',
    where: { in: 'action', id: boot },
    hint: 'look'
  } as const
  const state = stateOf(plan, { [boot]: { status: 'failed', ms: 5000, error } })
  const text = renderReport(reportOf(plan, state), { colour: false })
  expect(text).toContain(
    `        failed in 5.0 s\n        error[BOOT_FAILED]: no login prompt\n          on action ${boot}\n          fix: look\n`
  )
  expect(text).toContain('\nrun     incomplete, started 2026-01-31T09:30:00Z\n')
})

test('gates are a section of their VM, and the plan says that it waits', () => {
  const gate = {
    id: 'vm.demo/gate.boot',
    vm: 'vm.demo',
    policy: 'manual',
    reason: 'the result is booted on this host',
    after: [],
    before: ['vm.demo/boot'],
    key: plan.digest
  } as const
  const text = renderPlan({ ...plan, gates: [gate] }, { colour: false })
  expect(text).toContain(
    '  gates\n    ! vm.demo/gate.boot\n        waits for consent before 1 action: the result is booted on this host\n'
  )
  expect(text).toContain('\nnote    it waits for consent at 1 gate\n')
})
