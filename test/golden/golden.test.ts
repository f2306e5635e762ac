// `npx vitest run test/golden --update` writes what comes out now; review the difference like code.
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/plan/canonical-json.ts'
import { readPlan } from '../../src/plan/read.ts'
import { renderDiagnostic } from '../../src/views/diagnostic.ts'
import { renderPlan } from '../../src/views/plan-terminal.ts'
import { cases, compilerOf, inCase, sha256 } from './golden-case.ts'

test.each(cases)('%s', async name => {
  expect(existsSync(inCase(name, 'about.md'))).toBe(true)
  const { value: plan, diagnostics } = compilerOf(name)()
  if (plan === undefined) {
    const errors = diagnostics.map(diagnostic => `${renderDiagnostic(diagnostic, { color: false })}\n`)
    await expect(errors.join('\n')).toMatchFileSnapshot(inCase(name, 'errors.txt'))
  } else {
    await expect([...canonicalJson(plan, '  ')].join('')).toMatchFileSnapshot(inCase(name, 'plan.json'))
    await expect(renderPlan(plan, { colour: false })).toMatchFileSnapshot(inCase(name, 'plan.txt'))
  }
  expect(existsSync(inCase(name, plan === undefined ? 'plan.json' : 'errors.txt'))).toBe(false)
})

test.each(cases)('%s is read back as it was frozen', name => {
  const { value: plan } = compilerOf(name)()
  if (plan === undefined) return
  const text = [...canonicalJson(plan, '  ')].join('')
  expect(readPlan(text, { path: 'plan.json', sha256 })).toEqual({ value: plan, diagnostics: [] })
})
