import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { junitOfDiagnostics, renderJunit } from '../../src/views/junit.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { compilerOf } from '../golden/golden-case.ts'
import { stateOf } from './report/state-of.ts'

// That it is XML and has the structure of JUnit is seen by xmllint, in test/tools/junit.test.ts.

const plan = compilerOf('several-vms')().value
if (plan === undefined) throw new Error('the golden case has errors')

const heads = (text: string, element: string): readonly string[] =>
  text.match(new RegExp(`<${element} [^>]*>`, 'g')) ?? []

test('without a state every action is a skipped case of its VM, and every warning too', () => {
  const text = renderJunit(reportOf(plan))
  const cases = plan.summary.actions + plan.diagnostics.length
  expect(heads(text, 'testsuites')[0]).toBe(
    `<testsuites name="h2k plan ${plan.digest}" tests="${cases}" failures="0" errors="0" skipped="${cases}" time="0.000">`
  )
  expect(heads(text, 'testsuite').map(head => /name="([^"]*)"/.exec(head)?.[1])).toEqual(
    Object.keys(plan.sources)
  )
  expect(heads(text, 'testcase')).toHaveLength(cases)
  expect(text).toContain('<skipped message="planned: the target reads qcow2"/>')
  expect(text).toContain('<skipped message="GUEST_UNCLEAN: disk.0/part.1 (ext4) of vm.d7')
})

test('with a state: done passes, failed fails with its code, interrupted is an error, the rest is skipped', () => {
  const [done, failed, running] = plan.actions
  if (done === undefined || failed === undefined || running === undefined) throw new Error('too few actions')
  const error: Diagnostic = {
    code: 'BOOT_FAILED',
    severity: 'error',
    what: 'no <login>',
    where: { in: 'action', id: failed.id },
    hint: 'look at "serial.log"'
  }
  const state = stateOf(plan, {
    [done.id]: { ms: 61_234 },
    [failed.id]: { status: 'failed', ms: 500, error },
    [running.id]: { status: 'running' }
  })
  const text = renderJunit(reportOf(plan, state))
  expect(heads(text, 'testsuite')[0]).toMatch(/failures="1" errors="1" skipped="\d+" time="61.734"/)
  expect(text).toContain('time="61.234"><system-out>done in 1 min 01 s</system-out></testcase>')
  expect(text).toContain('<failure type="BOOT_FAILED" message="no &lt;login&gt;">')
  expect(text).toContain('fix: look at &quot;serial.log&quot;</failure>')
  expect(text).toContain('<error type="running" message="running or interrupted"/>')
  expect(text).toContain('<skipped message="not run yet"/>')
})

test('diagnostics alone: errors fail, warnings are skipped, and none of the former is one good case', () => {
  const warning: Diagnostic = {
    code: 'CONFIG_CHANGED',
    severity: 'warning',
    what: 'w',
    where: { in: 'config', file: 'a.yaml', path: '', line: 3 },
    hint: 'h'
  }
  const good = junitOfDiagnostics('configuration', [warning])
  expect(good).toContain(
    '<testsuite name="configuration" tests="2" failures="0" errors="0" skipped="1" time="0.000">'
  )
  expect(good).toContain('<testcase name="valid" classname="configuration" time="0.000"/>')
  const bad = junitOfDiagnostics('configuration', [{ ...warning, severity: 'error' }])
  expect(bad).toContain(
    '<testsuite name="configuration" tests="1" failures="1" errors="0" skipped="0" time="0.000">'
  )
  expect(bad).toContain(
    '<testcase name="CONFIG_CHANGED on a.yaml line 3" classname="configuration" time="0.000">'
  )
})
