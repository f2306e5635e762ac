import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { gitlabReport } from '../../src/views/gitlab-report.ts'
import { sha256 } from '../golden/golden-case.ts'
import { diagnosticsOf } from '../../src/views/report/diagnostics.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { estate } from './report/estate.ts'
import { hostile } from './report/hostile.ts'

const CONTEXT = { file: './plans/web.json', sha256 }
const about = (diagnostic: Diagnostic, vm: string | null = null) => ({ vm, action: null, diagnostic })
const parsed = (list: ReadonlyArray<ReturnType<typeof about>>) => JSON.parse(gitlabReport(list, CONTEXT))

const ERROR: Diagnostic = {
  code: 'CONFIG_KEY_UNKNOWN',
  severity: 'error',
  what: 'there is no "formt"',
  where: { in: 'config', file: './vms.yaml', path: 'vms.a', line: 12, column: 5 },
  hint: 'did you mean format?'
}
const WARNING: Diagnostic = { ...ERROR, severity: 'warning', where: { in: 'guest', path: '/etc/fstab' } }

test('an issue has the fields that GitLab wants', () => {
  expect(parsed([about(ERROR), about(WARNING, 'vm.a')])).toEqual([
    {
      check_name: 'CONFIG_KEY_UNKNOWN',
      description: 'there is no "formt"; fix: did you mean format?',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'critical',
      location: { path: 'vms.yaml', lines: { begin: 12 } }
    },
    {
      check_name: 'CONFIG_KEY_UNKNOWN',
      description: `vm.a: there is no "formt", on the guest's /etc/fstab; fix: did you mean format?`,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'minor',
      location: { path: 'plans/web.json', lines: { begin: 1 } }
    }
  ])
})

test('a fingerprint stays when the line moves, and differs for another VM and for the second of its kind', () => {
  const moved: Diagnostic = { ...ERROR, where: { in: 'config', file: './vms.yaml', path: 'vms.a', line: 40 } }
  const print = (diagnostic: Diagnostic, vm: string | null = null) =>
    parsed([about(diagnostic, vm)])[0].fingerprint
  expect(print(moved)).toBe(print(ERROR))
  expect(print(WARNING, 'vm.a')).not.toBe(print(WARNING, 'vm.b'))
  const twice = parsed([about(ERROR), about(moved)])
  expect(twice[0].fingerprint).not.toBe(twice[1].fingerprint)
})

test('nothing to say is an empty list', () => {
  expect(gitlabReport([], CONTEXT)).toBe('[]\n')
})

test('no text has a control character or a reversed reading order', () => {
  const list = diagnosticsOf(reportOf(hostile({ ...estate(2), diagnostics: [ERROR, WARNING] })))
  expect(gitlabReport(list, CONTEXT).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2066]|\\u00/u)
})

test('what a forged plan has for a line is one only when it is a number', () => {
  const where = { in: 'config', file: 'a', path: '', line: JSON.parse('"\\u001b"') } as const
  expect(parsed([about({ ...ERROR, where })])[0].location.lines).toEqual({ begin: 1 })
})
