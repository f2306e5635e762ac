import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { anchorsOf } from '../../../src/views/html/anchor.ts'
import { attentionMarkup } from '../../../src/views/html/attention.ts'
import { type Report, reportOf } from '../../../src/views/report/report.ts'
import { estate } from '../report/estate.ts'

const warning = (code: Diagnostic['code'], vm: number): Diagnostic => ({
  code,
  severity: 'warning',
  what: `something about ${vm}`,
  where: { in: 'vm', vm: `vm.vm${String(vm).padStart(5, '0')}` },
  hint: 'do something'
})

const many = (code: Diagnostic['code'], count: number): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, vm) => warning(code, vm))

function markupOf(diagnostics: readonly Diagnostic[]): string | null {
  const report: Report = reportOf({ ...estate(16), diagnostics })
  return attentionMarkup(report, anchorsOf(report.vms))?.html ?? null
}

test('nothing to tell is not told', () => {
  expect(markupOf([])).toBeNull()
})

test('up to twenty are in full, with a link to their VM', () => {
  const html = markupOf(many('GUEST_UNCLEAN', 16))
  expect(html?.match(/<li class="note warning">/g)).toHaveLength(16)
  expect(html).toContain('<a href="#vm.vm00003">vm.vm00003</a>')
})

test('more are in groups, the largest first, with what their code means and the first of their VMs', () => {
  const html = markupOf([...many('SECURE_BOOT_UNPROVEN', 6), ...many('GUEST_UNCLEAN', 15)]) ?? ''
  expect(html).toContain('21 warnings')
  expect([...html.matchAll(/<code class="code">(\w+)</g)].map(([, code]) => code)).toEqual([
    'GUEST_UNCLEAN',
    'SECURE_BOOT_UNPROVEN'
  ])
  expect(html).toContain('and 3 VMs more')
  expect(html).toContain('shut the source VM down')
})
