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

const DIFF = `--- a/etc/x.sql
+++ b/etc/x.sql
@@ -1,3 +1,3 @@
 keep
--- x
+++ || touch /pwned
 last
`

/** The plan with this change of a file of its guest. */
const writing = (diff: string): Plan => ({
  ...plan,
  actions: plan.actions.map(action =>
    action.kind === 'guest.write-file' ? { ...action, params: { ...action.params, diff } } : action
  )
})

test('a line of a diff is shown whatever it begins with: only what stands before the first hunk is not', () => {
  const text = renderPlan(writing(DIFF), { colour: false })
  expect(text).toContain(
    '        @@ -1,3 +1,3 @@\n         keep\n        --- x\n        +++ || touch /pwned\n         last\n'
  )
  expect(text).not.toContain('b/etc/x.sql')
  // Where nothing says where it begins, all of it is.
  expect(renderPlan(writing('+++ x\n'), { colour: false })).toContain('        +++ x\n')
})

test('R37 why and whose cannot be a command of a pipeline', () => {
  const actions = plan.actions.map(action => ({ ...action, because: '::error::owned' }))
  const sources = Object.fromEntries(Object.values(plan.sources).map(source => ['##[error]owned', source]))
  const text = renderPlan({ ...plan, actions, sources }, { colour: false })
  expect(text).toMatch(/^\\x23#\[error\]owned$/m)
  const known = renderPlan({ ...plan, actions }, { colour: false })
  expect(known).toMatch(/^ {8}\\x3a:error::owned$/m)
  expect(`${text}${known}`).not.toMatch(/^\s*(?:::|##\[)/m)
})
