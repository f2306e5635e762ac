import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { diagnosticsOf } from '../../../src/views/report/diagnostics.ts'
import { reportOf } from '../../../src/views/report/report.ts'
import { compilerOf } from '../../golden/golden-case.ts'
import { stateOf } from './state-of.ts'

test('failures of the state come first, then what is about no VM, then VM by VM', () => {
  const plan = compilerOf('several-vms')().value
  const failed = plan?.actions.at(-1)
  if (plan === undefined || failed === undefined) throw new Error('the golden case has errors')
  const error: Diagnostic = {
    code: 'BOOT_FAILED',
    severity: 'error',
    what: 'no login',
    where: { in: 'action', id: failed.id },
    hint: 'look'
  }
  const lost: Diagnostic = { ...error, severity: 'warning', where: { in: 'option', name: '--deep' } }
  const withLost = { ...plan, diagnostics: [...plan.diagnostics, lost] }
  const report = reportOf(withLost, stateOf(plan, { [failed.id]: { status: 'failed', error } }))
  expect(diagnosticsOf(report)).toEqual([
    { vm: failed.vm, action: failed.id, diagnostic: error },
    { vm: null, action: null, diagnostic: lost },
    { vm: 'vm.a15', action: null, diagnostic: plan.diagnostics[0] },
    { vm: 'vm.d7', action: null, diagnostic: plan.diagnostics[1] }
  ])
})
