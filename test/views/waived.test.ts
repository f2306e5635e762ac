// A concern that somebody accepts is seen in every view, with the reason and the date, and asks for nothing any more.
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Plan } from '../../src/model/plan.ts'
import { renderDiagnostic } from '../../src/views/diagnostic.ts'
import { diagnosticsJson } from '../../src/views/diagnostic-json.ts'
import { githubAnnotations } from '../../src/views/github-annotations.ts'
import { gitlabReport } from '../../src/views/gitlab-report.ts'
import { notesMarkup } from '../../src/views/html/notes.ts'
import { renderHtml } from '../../src/views/html/page.ts'
import { renderJunit } from '../../src/views/junit.ts'
import { renderMarkdown } from '../../src/views/markdown/plan-markdown.ts'
import { diagnosticsOf } from '../../src/views/report/diagnostics.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { openOf, warningWords } from '../../src/views/waived.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'

function waivedPlan(): Plan {
  const { value } = compilerOf('waived')()
  if (value === undefined) throw new Error('the golden case has errors')
  return value
}

const PLAN = waivedPlan()
const REPORT = reportOf(PLAN)
const TOLD = diagnosticsOf(REPORT)
const WORDS = 'until 2031-01-31, an error otherwise: an appliance that we know, ticket'

test('text', () => {
  const texts = PLAN.diagnostics.map(each => renderDiagnostic(each, { color: false }))
  expect(texts).toEqual([
    `waived[GUEST_OS_MISSING]: no Linux system was found on the disks of vm.blank (disk.0/part.1: ext4, disk.0/part.5: swap, disk.1/part.1: xfs)
  on vm.blank
  waived: ${WORDS} <42>`,
    `waived[NVME_NEEDS_NEW_LIBVIRT]: the disks of vm.blank are attached by NVMe, which only recent versions of libvirt can emulate
  on vm.blank
  waived: until 2031-06-30: all hosts have libvirt 10`,
    `warning[WAIVER_UNUSED]: SECURE_BOOT_UNPROVEN is waived, and nothing of any VM has that code
  on config.yaml line 5, in waive[0].code:
    5 |   - { code: SECURE_BOOT_UNPROVEN, reason: nobody here uses it, until: 2031-12-31 }
      |             ^^^^^^^^^^^^^^^^^^^^
  fix: remove it`
  ])
})

test('Markdown: marked, and not counted as a warning of the VM; an odd reason is code, not markup', () => {
  const text = renderMarkdown(REPORT, { file: 'plan.json', maxBytes: 60_000, linkBase: '' })
  expect(text).toContain('- `vm.blank` **waived** `GUEST_OS_MISSING`: ')
  expect(text).toContain(`. Waived \`${WORDS} <42>\`\n`)
  expect(text).toMatch(/^\| `?vm\.blank`? \|.*\| 0 \| 6\.34 GiB \|$/m)
  expect(text).toMatch(/<summary><code>vm\.blank<\/code>: .*, 2 waived<\/summary>/)
})

test('HTML', () => {
  const text = notesMarkup(PLAN.diagnostics.slice(0, 1)).html
  expect(text).toContain('<li class="note waived">')
  expect(text).toContain('<span class="tag waived">waived</span> <code class="code">GUEST_OS_MISSING</code>')
  expect(text).toContain(`<p class="note-fix"><b>Waived</b> ${WORDS} &lt;42&gt;</p>`)
  const page = renderHtml(REPORT, { evidence: new Map(), sha256 })
  expect(page).toContain('<h2 id="attention-title">1 warning, 2 waived</h2>')
  expect(page).toContain('<span class="tag waived">2 waived</span>')
})

test('JSON, annotations and reports of pipelines', () => {
  expect(diagnosticsJson(PLAN.diagnostics).diagnostics[0]).toMatchObject({
    severity: 'warning',
    waived: { severity: 'error', reason: 'an appliance that we know, ticket <42>', until: '2031-01-31' }
  })
  expect(
    githubAnnotations(TOLD)
      .split('\n')
      .filter(line => line.startsWith('::notice'))
  ).toHaveLength(2)
  expect(githubAnnotations(TOLD)).toContain(`%0Awaived ${WORDS} <42>\n`)
  const issues: ReadonlyArray<Record<string, unknown>> = JSON.parse(
    gitlabReport(TOLD, { file: 'plan.json', sha256 })
  )
  expect(issues.map(({ check_name, severity }) => [check_name, severity])).toEqual([
    ['WAIVER_UNUSED', 'minor'],
    ['GUEST_OS_MISSING', 'info'],
    ['NVME_NEEDS_NEW_LIBVIRT', 'info']
  ])
  expect(renderJunit(REPORT)).toContain('<skipped message="waived GUEST_OS_MISSING: no Linux system')
})

test('a plan from anywhere breaks no view with what it says of a waiver', () => {
  const evil: Diagnostic = {
    ...(PLAN.diagnostics[0] as Diagnostic),
    waived: { severity: 'warning', reason: '\u001b[2J\n::error::<script>', until: '\u001b]0;x\u0007' }
  }
  const told = [{ vm: null, action: null, diagnostic: evil }]
  const texts = [
    renderDiagnostic(evil, { color: false }),
    githubAnnotations(told),
    gitlabReport(told, { file: 'plan.json', sha256 }),
    notesMarkup([evil]).html
  ]
  for (const text of texts) expect(text).not.toMatch(/\u001b|\u0007|^::error/m)
  expect(texts[3]).not.toContain('<script>')
})

test('numbers', () => {
  expect([warningWords([]), warningWords(PLAN.diagnostics), openOf(PLAN.diagnostics)]).toEqual([
    '',
    '1 warning, 2 waived',
    1
  ])
})
