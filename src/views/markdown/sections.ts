import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnosticsOf } from '../report/diagnostics.ts'
import type { Report, ReportVm, Totals } from '../report/report.ts'
import { stepsOf } from '../report/report.ts'
import { runWords, scopeWords, statusWords, summaryWords } from '../report/report-words.ts'
import { shellWord } from '../where.ts'
import { levelOf, openOf, waiverWords } from '../waived.ts'
import { bytes, count, duration } from '../words.ts'
import { fence } from './fence.ts'
import { place } from './place.ts'
import { cell, code, prose } from './prose.ts'

/** What begins every document: a mark by which a program finds its comment again, what it is, and the digest. */
export function head({ plan, run }: Report): string {
  return [
    '<!-- h2k plan -->',
    `## h2k plan: ${summaryWords(plan)}`,
    `**Digest** \`${plan.digest}\``,
    ...scopeWords(plan).map(words => `**Note** ${words}`),
    ...(run === null ? [] : [`**Last run** ${prose(runWords(run))}`])
  ].join('\n\n')
}

// A longer name would not leave room for the rest of a small document.
const LONGEST_FILE = 200

/** What ends every document: which plan it was, and how it is looked at and applied. */
export function foot({ plan }: Report, file: string): string {
  const name = shellWord(file.length > LONGEST_FILE ? 'plan.json' : file)
  const lines = [`h2k show ${name}`, `h2k apply ${name} --expect-digest ${plan.digest}`]
  const version = prose(plan.meta.h2k_version.slice(0, 40))
  return [
    '---',
    `Made by h2k ${version}. To see all of it, and to apply exactly this plan:`,
    fence('sh', lines)
  ].join('\n\n')
}

/** The two lines above the rows. */
export function tableHead(withResults: boolean): string {
  const names = ['VM', 'guest', 'disks', 'actions', 'guest edits', 'risks', 'warnings', 'to copy']
  const all = withResults ? [...names, 'status', 'time'] : names
  return [row(all), row(all.map(() => '---'))].join('\n')
}

export function tableRow({ address, source, totals, warnings, status }: ReportVm): string {
  const { os, vm } = source
  return row([
    cell(address),
    os === null ? 'not inspected' : cell(os),
    String(vm.disks.length),
    ...numbers(totals, openOf(warnings)),
    bytes(totals.bytes),
    ...(status === null ? [] : [statusWords(status), duration(totals.ms)])
  ])
}

const numbers = ({ actions, edits, risks }: Totals, warnings: number): readonly string[] =>
  [actions, edits, risks, warnings].map(String)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** How many steps have which risk, in how many VMs; empty when there are none. */
export function risks({ vms }: Report): string {
  const found = vms.flatMap(vm =>
    stepsOf(vm).flatMap(({ risk }) => (risk === null ? [] : [{ risk, vm: vm.address }]))
  )
  const groups = [...Map.groupBy(found, ({ risk }) => risk)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (groups.length === 0) return ''
  const lines = groups.map(([risk, steps]) => {
    const machines = new Set(steps.map(({ vm }) => vm)).size
    return `- ${risk}: ${count(steps.length, 'step')} of ${count(machines, 'VM')}`
  })
  return ['### Risks', lines.join('\n')].join('\n\n')
}

/** One line for each failure of the state and each warning of the plan. */
export const diagnosticLines = (report: Report, base: string): readonly string[] =>
  diagnosticsOf(report).map(({ vm, diagnostic }) => {
    const of = vm === null ? '' : `${code(vm)} `
    return `- ${of}${diagnosticText(diagnostic, base)}`
  })

function diagnosticText(diagnostic: Diagnostic, base: string): string {
  const { code: name, what, where, hint, waived } = diagnostic
  const next = waived === undefined ? `Fix: ${prose(hint)}` : `Waived ${prose(waiverWords(waived))}`
  return `**${levelOf(diagnostic)}** \`${name}\`: ${prose(what)}, on ${place(where, base)}. ${next}`
}
