import type { Gate, PlanSource } from '../../model/plan.ts'
import type { SourceDisk } from '../../model/source.ts'
import { escapeHtml, short } from '../html/markup.ts'
import type { Change } from '../report/change.ts'
import { DEFERRED_WORDS, gateWords, resultWords, statusWords } from '../report/report-words.ts'
import { type ReportVm, type Step, stepsOf } from '../report/report.ts'
import { warningWords } from '../waived.ts'
import { bytes, count, SYMBOLS } from '../words.ts'
import { cutLines, fence } from './fence.ts'
import { code, prose } from './prose.ts'

/** Which changes are shown, and up to how many characters each. */
export interface Level {
  readonly changes: 'all' | 'risky' | 'none'
  readonly characters: number
}

export interface Details {
  readonly text: string
  /** How many changes are not shown, and how many only in part. */
  readonly hidden: number
  readonly cut: number
}

/** One VM with all its steps, folded up. What is inside stays Markdown because of the empty lines (CommonMark 4.6). */
export function vmDetails(vm: ReportVm, level: Level): Details {
  const shown = stepsOf(vm).map(step => ({ step, change: changeText(step, level) }))
  const text = [
    `<details>\n<summary>${summaryOf(vm)}</summary>`,
    sourceLines(vm.source).join('\n'),
    ...vm.phases.map(({ phase, steps }) => {
      const own = steps.map(step => stepText(step, shown.find(each => each.step === step)?.change ?? null))
      return `**${phase}**\n\n${own.join('\n')}`
    }),
    ...(vm.deferred === null ? [] : [`**deferred**: ${DEFERRED_WORDS}\n\n${fence('yaml', vm.deferred)}`]),
    ...(vm.gates.length === 0 ? [] : [`**gates**\n\n${vm.gates.map(gateLine).join('\n')}`]),
    '</details>'
  ].join('\n\n')
  const changes = shown.filter(({ step }) => step.change !== null)
  return {
    text,
    hidden: changes.filter(({ change }) => change === null).length,
    cut: changes.filter(({ change }) => change !== null && change.left > 0).length
  }
}

const gateLine = (gate: Gate): string => `- ${code(gate.id)}: ${prose(gateWords(gate))}`

function summaryOf({ address, totals, warnings, status }: ReportVm): string {
  const words = [
    count(totals.actions, 'action'),
    count(totals.edits, 'guest edit'),
    ...(totals.risks === 0 ? [] : [count(totals.risks, 'risk')]),
    ...(warnings.length === 0 ? [] : [warningWords(warnings)]),
    ...(status === null ? [] : [statusWords(status)])
  ]
  return `<code>${escapeHtml(short(address))}</code>: ${words.join(', ')}`
}

function sourceLines({ vm, os }: PlanSource): readonly string[] {
  const { name, from, ref, firmware, cpus, memory_bytes, disks, nics } = vm
  return [
    `- source ${code(name)} (${code(`${from}: ${ref}`)}), ${firmware}, ${count(cpus, 'CPU')}, ${bytes(memory_bytes)} memory`,
    `- folder ${code(vm.dir)}`,
    `- guest ${os === null ? 'not inspected' : code(os)}`,
    ...disks.map(diskLine),
    ...nics.map(
      ({ key, model, mac, network }) =>
        `- NIC ${code([key, model, mac, network].filter(each => each !== null).join(', '))}`
    )
  ]
}

function diskLine({ key, chain, virtual_bytes, allocated_bytes }: SourceDisk): string {
  const files = chain.map(({ path }) => path).join(' <- ')
  return `- disk ${code(key)}, ${bytes(virtual_bytes)}, ${bytes(allocated_bytes)} allocated: ${code(files)}`
}

interface ChangeText {
  readonly text: string
  /** Lines that were left out. */
  readonly left: number
}

function stepText({ action, subject, details, risk, result }: Step, change: ChangeText | null): string {
  const lines = [
    `- \`${SYMBOLS[action.effect]} ${action.kind}\` ${code(subject)}${risk === null ? '' : ` (**${risk}**)`}  `,
    `  ${prose(action.because)}`,
    ...details.map(line => `  ${prose(line)}`),
    ...(result === null ? [] : [`  ${resultWords(result).map(prose).join(', ')}`])
  ]
  // A line break between the lines of an item is two spaces at the end of the line.
  const item = lines.map((line, at) => (at < lines.length - 1 ? `${line.trimEnd()}  ` : line)).join('\n')
  return change === null ? item : `${item}\n\n${change.text}\n`
}

/** Null when the step has no change, or the level does not show it. */
function changeText({ change, risk }: Step, { changes, characters }: Level): ChangeText | null {
  if (change === null || changes === 'none' || (changes === 'risky' && risk === null)) return null
  const { language, lines } = changeLines(change)
  const { lines: kept, left } = cutLines(lines, characters)
  const more = left === 0 ? '' : `\n\n${count(left, 'line')} more`
  return { text: `${fence(language, kept)}${more}`, left }
}

function changeLines(change: Change): { readonly language: string; readonly lines: readonly string[] } {
  switch (change.change) {
    case 'diff':
      return { language: 'diff', lines: linesOf(change.diff) }
    case 'xml':
      return { language: 'xml', lines: linesOf(change.xml) }
    case 'segment': {
      const files = change.files.map(file =>
        file.text === null
          ? `+ ${file.path} (${bytes(file.bytes)}, the guest's own)`
          : `+ ${file.path}: ${file.text.trimEnd()}`
      )
      const sizes = `${bytes(change.before_bytes)} -> ${bytes(change.after_bytes)}`
      return { language: 'diff', lines: [`${sizes}, ${count(files.length, 'file')}`, ...files] }
    }
  }
}

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')
