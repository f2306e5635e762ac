import type { Diagnostic } from '../model/diagnostic.ts'
import { escapeHtml, short } from './html/markup.ts'
import { type Report, type ReportVm, type Step, stepsOf } from './report/report.ts'
import { resultWords, runWords, summaryWords } from './report/report-words.ts'
import { placeWords } from './where.ts'

/**
 * A plan as JUnit XML, which every pipeline shows: one suite for each VM with one case for each action, and one for each
 * warning. Without a state, and for what did not run yet, actions are skipped cases; warnings always are, since the format
 * has none. What failed is a failure, what was interrupted an error.
 *
 * Source   the schema of Jenkins' xUnit plug-in, junit-10.xsd.
 */
export function renderJunit(report: Report): string {
  const { plan, vms, warnings, run } = report
  const all = [
    ...vms.map(suiteOf),
    ...(warnings.length === 0
      ? []
      : [suite({ name: 'plan', properties: [], cases: warnings.map(warningCase('plan')) })])
  ]
  const totals = sumOf(all)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="h2k plan ${plan.digest}" ${countsText(totals)}>`,
    `  <!-- ${commentText(summaryWords(plan) + (run === null ? '' : `; run ${runWords(run)}`))} -->`,
    ...all.map(({ text }) => text),
    '</testsuites>',
    ''
  ].join('\n')
}

/** Diagnostics alone, such as those of a configuration: each error a failure; one good case when there is none. */
export function junitOfDiagnostics(name: string, diagnostics: readonly Diagnostic[]): string {
  const cases = diagnostics.map(each =>
    each.severity === 'error' ? errorCase(name)(each) : warningCase(name)(each)
  )
  const good: Case = { name: 'valid', classname: name, ms: 0, outcome: 'passed', element: '' }
  const errors = diagnostics.some(({ severity }) => severity === 'error')
  const one = suite({ name, properties: [], cases: errors ? cases : [good, ...cases] })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="h2k" ${countsText(one.counts)}>`,
    one.text,
    '</testsuites>',
    ''
  ].join('\n')
}

interface Case {
  readonly name: string
  readonly classname: string
  readonly ms: number
  readonly outcome: 'passed' | 'failed' | 'error' | 'skipped'
  /** What stands inside the case. */
  readonly element: string
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  readonly ms: number
}

function suiteOf(vm: ReportVm) {
  const { source, totals, address } = vm
  const properties = [
    ['source', `${source.vm.from}: ${source.vm.ref}`],
    ['guest', source.os ?? 'not inspected'],
    ['guest_edits', String(totals.edits)],
    ['estimate_bytes', String(totals.bytes)]
  ] as const
  const cases = [...stepsOf(vm).map(stepCase), ...vm.warnings.map(warningCase(address))]
  return suite({ name: address, properties, cases })
}

interface Suite {
  readonly name: string
  readonly properties: ReadonlyArray<readonly [string, string]>
  readonly cases: readonly Case[]
}

function suite({ name, properties, cases }: Suite): { readonly text: string; readonly counts: Counts } {
  const how = (outcome: Case['outcome']): number => cases.filter(each => each.outcome === outcome).length
  const counts = {
    tests: cases.length,
    failures: how('failed'),
    errors: how('error'),
    skipped: how('skipped'),
    ms: cases.reduce((sum, { ms }) => sum + ms, 0)
  }
  const rows = properties.map(([key, value]) => `      <property name="${key}" value="${xml(value)}"/>`)
  const text = [
    `  <testsuite name="${xml(name)}" ${countsText(counts)}>`,
    ...(rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>']),
    ...cases.map(caseText),
    '  </testsuite>'
  ].join('\n')
  return { text, counts }
}

const caseText = ({ name, classname, ms, element }: Case): string => {
  const head = `    <testcase name="${xml(name)}" classname="${xml(classname)}" time="${secondsOf(ms)}"`
  return element === '' ? `${head}/>` : `${head}>${element}</testcase>`
}

function stepCase({ action, subject, result }: Step): Case {
  const name = `${action.phase}: ${action.kind} ${subject}`
  const about = { name, classname: action.id, ms: result?.ms ?? 0 }
  const said = result === null ? [] : resultWords(result)
  switch (result?.status) {
    case 'done':
      return { ...about, outcome: 'passed', element: `<system-out>${xml(said.join(', '))}</system-out>` }
    case 'failed':
      return { ...about, outcome: 'failed', element: failureOf(result.error, said.join(', ')) }
    case 'running':
      return {
        ...about,
        outcome: 'error',
        element: `<error type="running" message="${xml(said.join(', '))}"/>`
      }
    case undefined:
    case 'skipped':
    case 'waiting':
      return {
        ...about,
        outcome: 'skipped',
        element: `<skipped message="${xml(said[0] ?? `planned: ${action.because}`)}"/>`
      }
  }
}

function failureOf(error: Diagnostic | null, words: string): string {
  if (error === null) return `<failure type="failed" message="${xml(words)}"/>`
  return `<failure type="${error.code}" message="${xml(error.what)}">${detailsOf(error)}</failure>`
}

const warningCase =
  (classname: string) =>
  (warning: Diagnostic): Case => ({
    ...caseOf(classname, warning),
    outcome: 'skipped',
    element: `<skipped message="${xml(`${warning.waived === undefined ? '' : 'waived '}${warning.code}: ${warning.what}`)}"/><system-out>${detailsOf(warning)}</system-out>`
  })

const errorCase =
  (classname: string) =>
  (error: Diagnostic): Case => ({
    ...caseOf(classname, error),
    outcome: 'failed',
    element: failureOf(error, '')
  })

const caseOf = (classname: string, { code, where }: Diagnostic) => ({
  name: `${code} on ${placeWords(where)}`,
  classname,
  ms: 0
})

const detailsOf = ({ where, hint }: Diagnostic): string => `on ${xml(placeWords(where))}; fix: ${xml(hint)}`

/** Text for an attribute or an element (XML 1.0, 2.2 and 2.4): what no XML document may hold is a visible escape. */
const xml = (text: string): string => escapeHtml(short(text)).replace(/[\ufffe\uffff]/g, '\ufffd')

const secondsOf = (ms: number): string =>
  `${Math.floor(ms / 1000)}.${String(Math.round(ms) % 1000).padStart(3, '0')}`

function sumOf(suites: ReadonlyArray<{ readonly counts: Counts }>): Counts {
  const sum = (of: (counts: Counts) => number): number =>
    suites.reduce((all, { counts }) => all + of(counts), 0)
  return {
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
    skipped: sum(({ skipped }) => skipped),
    ms: sum(({ ms }) => ms)
  }
}

const countsText = ({ tests, failures, errors, skipped, ms }: Counts): string =>
  `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${secondsOf(ms)}"`

/** XML 1.0, 2.5: two hyphens end a comment. */
const commentText = (text: string): string => xml(text).replaceAll('--', '- -')
