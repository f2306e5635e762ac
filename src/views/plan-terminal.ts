import type { Gate, Plan, PlanSource } from '../model/plan.ts'
import type { SourceDisk } from '../model/source.ts'
import { renderDiagnostic } from './diagnostic.ts'
import { inertLine, inertTerminal } from './inert.ts'
import { type Paint, paintFor, PLAIN } from './paint.ts'
import type { Change } from './report/change.ts'
import { type Report, reportOf, type ReportVm, type Step } from './report/report.ts'
import {
  DEFERRED_WORDS,
  gateWords,
  resultWords,
  runWords,
  scopeWords,
  summaryWords
} from './report/report-words.ts'
import type { Result, Status } from './report/result.ts'
import { warningWords } from './waived.ts'
import { bytes, count, SYMBOLS } from './words.ts'

/** The plan as a person reviews it in a terminal: one section a VM, every action with its reason, every edit with its diff. */
export function renderPlan(plan: Plan, { colour }: { readonly colour: boolean }): string {
  return renderReport(reportOf(plan), { colour })
}

/** The same of a report, which may have results. */
export function renderReport(report: Report, { colour }: { readonly colour: boolean }): string {
  const sections = report.vms.map(vm => renderVm(vm, { colour }))
  return [...sections, renderSummary(report, { colour })].join('')
}

/** The section of a VM, with the empty line behind it. */
export function renderVm(
  { address, source, phases, gates, deferred }: ReportVm,
  { colour }: { readonly colour: boolean }
): string {
  const paint = paintFor(colour)
  const lines = [paint.bold(inertLine(address)), ...describeSource(source)]
  for (const { phase, steps } of phases)
    lines.push('', `  ${paint.bold(phase)}`, ...steps.map(step => renderStep(step, paint)))
  if (gates.length > 0)
    lines.push('', `  ${paint.bold('gates')}`, ...gates.flatMap(gate => gateLines(gate, paint)))
  if (deferred !== null)
    lines.push(
      '',
      `  ${paint.bold('deferred')}: ${DEFERRED_WORDS}`,
      ...deferred.map(line => `    ${inertLine(line)}`)
    )
  return `${lines.join('\n')}\n\n`
}

const gateLines = (gate: Gate, paint: Paint): readonly string[] => [
  `    ${paint.yellow('!')} ${inertTerminal(gate.id)}`,
  paint.dim(`        ${inertTerminal(gateWords(gate))}`)
]

function describeSource({ vm, os, inspection }: PlanSource): string[] {
  const system = os === null ? 'not inspected' : inertTerminal(os)
  const nics = vm.nics.map(
    ({ key, model, mac, network }) =>
      `  nic     ${inertTerminal([key, model, mac, network].filter(Boolean).join(', '))}`
  )
  return [
    `  source  ${inertTerminal(vm.name)} (${inertTerminal(`${vm.from}: ${vm.ref}`)}), ${vm.firmware}, ${count(vm.cpus, 'CPU')}, ${bytes(vm.memory_bytes)} memory`,
    `  folder  ${inertTerminal(vm.dir)}`,
    `  guest   ${system}${inspection === null || inspection.inspector === 'direct' ? '' : `, read through libguestfs because ${inertTerminal(inspection.because)}`}`,
    ...vm.disks.map(describeDisk),
    ...nics
  ]
}

function describeDisk({ key, chain, virtual_bytes, allocated_bytes }: SourceDisk): string {
  const files = chain.map(({ path }) => inertTerminal(path)).join(' <- ')
  return `  disk    ${inertTerminal(key)}, ${bytes(virtual_bytes)}, ${bytes(allocated_bytes)} allocated: ${files}`
}

/** Lines that are joined once: what a step says is most of a plan. */
function renderStep({ action, subject, details, change, risk, result }: Step, paint: Paint): string {
  const symbol = SYMBOLS[action.effect]
  const head = `    ${tint(symbol, paint)(symbol)} ${action.kind.padEnd(18)} ${inertTerminal(subject)}`
  const because = paint.dim(`        ${inertLine(action.because)}`)
  return [
    `${head}\n${because}`,
    ...(risk === null ? [] : [paint.yellow(`review: it ${risk}`)]),
    ...details.map(inertLine),
    ...(result === null ? [] : resultLines(result, paint)),
    ...(change === null ? [] : changeLines(change, paint))
  ].join('\n        ')
}

function resultLines(result: Result, paint: Paint): readonly string[] {
  const mark = MARKS[result.status](paint)
  const { error } = result
  return [
    mark(resultWords(result).map(inertTerminal).join(', ')),
    ...(error === null ? [] : renderDiagnostic(error, { color: paint !== PLAIN }).split('\n'))
  ]
}

const MARKS: Readonly<Record<Status, (paint: Paint) => (text: string) => string>> = {
  done: paint => paint.green,
  failed: paint => paint.red,
  running: paint => paint.yellow,
  skipped: paint => paint.yellow,
  waiting: paint => paint.dim
}

const tint = (symbol: string, paint: Paint): ((text: string) => string) =>
  symbol === '+' || symbol === '>'
    ? paint.green
    : symbol === '-'
      ? paint.red
      : symbol === '~'
        ? paint.yellow
        : paint.dim

function changeLines(change: Change, paint: Paint): readonly string[] {
  switch (change.change) {
    case 'diff':
      return diffLines(change.diff, paint)
    case 'segment':
      return segmentLines(change)
    case 'xml':
      return inertLines(change.xml.trimEnd()).map(line => paint.green(`+ ${line}`))
  }
}

const inertLines = (text: string): readonly string[] => text.split('\n').map(inertLine)

/** From the first hunk on: before it are only the two header lines, and the file's name stands above already. */
function diffLines(diff: string, paint: Paint): readonly string[] {
  const lines = inertLines(diff.replace(/\n$/, ''))
  const first = lines.findIndex(line => line.startsWith('@@ '))
  return lines
    .slice(Math.max(0, first))
    .map(line => (line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line))
}

function segmentLines({ before_bytes, after_bytes, files }: Segment): readonly string[] {
  return [
    `${bytes(before_bytes)} -> ${bytes(after_bytes)}, ${count(files.length, 'file')}:`,
    ...files.map(({ path, ...file }) =>
      file.text === null
        ? `+ ${inertTerminal(path)} (${bytes(file.bytes)}, the guest's own)`
        : `+ ${inertTerminal(path)}: ${inertTerminal(file.text.trimEnd())}`
    )
  ]
}

type Segment = Extract<Change, { readonly change: 'segment' }>

/** What stands below the sections of all VMs. */
export function renderSummary(
  { plan, run }: Pick<Report, 'plan' | 'run'>,
  { colour }: { readonly colour: boolean }
): string {
  const paint = paintFor(colour)
  const { digest, toolchain, diagnostics } = plan
  const tools = Object.entries(toolchain).map(([name, version]) => inertTerminal(`${name} ${version}`))
  return [
    `${paint.bold('plan')}    ${summaryWords(plan)}`,
    ...scopeWords(plan).map(words => `note    ${words}`),
    `tools   ${tools.join(', ') || 'none'}`,
    ...(diagnostics.length === 0 ? [] : [`notes   ${warningWords(diagnostics)}`]),
    ...(run === null ? [] : [`run     ${inertTerminal(runWords(run))}`]),
    `digest  ${digest}`
  ].join('\n')
}
