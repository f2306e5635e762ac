// JUnit reports as an XML parser and a schema see them.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { junitOfDiagnostics, renderJunit } from '../../src/views/junit.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { compilerOf } from '../golden/golden-case.ts'
import { hostile } from '../views/report/hostile.ts'
import { stateOf } from '../views/report/state-of.ts'

const SCHEMA = join(import.meta.dirname, 'junit.xsd')

const lint = (text: string, ...options: readonly string[]): string =>
  execFileSync('xmllint', ['--nonet', ...options, '-'], { input: text, encoding: 'utf8', stdio: 'pipe' })

const xpath = (text: string, path: string): string => lint(text, '--xpath', path).trim()

const plan = compilerOf('several-vms')().value as Plan

const states = (of: Plan) => {
  const [a, b, c] = of.actions.map(({ id }) => id)
  const error = of.diagnostics[0] ?? null
  return [
    null,
    stateOf(of, {
      [a ?? '']: { ms: 1 },
      [b ?? '']: { status: 'failed', error },
      [c ?? '']: { status: 'running' }
    })
  ]
}

test.each([
  ['a plan', plan],
  ['no VM', { ...plan, sources: {}, actions: [], diagnostics: [] }],
  [
    'a warning about no VM',
    {
      ...plan,
      diagnostics: plan.diagnostics.map(each => ({ ...each, where: { in: 'option', name: 'x' } as const }))
    }
  ]
])('%s is JUnit, with and without a state', (_, each) => {
  for (const state of states(each)) {
    const text = renderJunit(reportOf(each, state))
    lint(text, '--noout', '--schema', SCHEMA)
    const count = Number(xpath(text, 'count(//testcase)'))
    expect(Number(xpath(text, 'string(/testsuites/@tests)'))).toBe(count)
    expect(count).toBe(each.actions.length + each.diagnostics.length)
    expect(Number(xpath(text, 'sum(//testsuite/@skipped)'))).toBe(Number(xpath(text, 'count(//skipped)')))
    expect(Number(xpath(text, 'sum(//testsuite/@failures)'))).toBe(Number(xpath(text, 'count(//failure)')))
    expect(Number(xpath(text, 'sum(//testsuite/@errors)'))).toBe(Number(xpath(text, 'count(//error)')))
  }
})

test('R37 in XML nothing hostile is an element, an entity or an attribute', () => {
  const evil = hostile(plan)
  for (const state of states(evil)) {
    const text = renderJunit(reportOf(evil, state))
    lint(text, '--noout', '--schema', SCHEMA)
    expect(Number(xpath(text, 'count(//testcase)'))).toBe(evil.actions.length + evil.diagnostics.length)
    expect(xpath(text, 'string(//testsuite[1]/@name)')).toContain('<script>alert(1)</script>')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
  }
  lint(junitOfDiagnostics('evil', evil.diagnostics), '--noout', '--schema', SCHEMA)
})
