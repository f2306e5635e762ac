import { type Report, type ReportVm, stepsOf } from '../report/report.ts'
import { utf8Bytes } from '../utf8-bytes.ts'
import { count } from '../words.ts'
import { diagnosticLines, foot, head, risks, tableHead, tableRow } from './sections.ts'
import { type Details, type Level, vmDetails } from './vm-details.ts'

export interface MarkdownOptions {
  /** Name of the plan file, for the commands at the end. */
  readonly file: string
  /** The document takes at most so many bytes as UTF-8; at least MARKDOWN_MIN_BYTES. */
  readonly maxBytes: number
  /** What links to config files begin with, such as `https://git.example/team/vms/blob/main/`; empty for relative ones. */
  readonly linkBase: string
}

const WHOLE = Number.MAX_SAFE_INTEGER
const NONE: Level = { changes: 'none', characters: 0 }
// One huge edit must not hide all others.
const RISKY: Level = { changes: 'risky', characters: 8_000 }

// From all that there is to what still serves a reviewer: the first that fits is taken.
const LEVELS: readonly Level[] = [
  { changes: 'all', characters: WHOLE },
  { changes: 'risky', characters: WHOLE },
  RISKY
]

/** What is not in the document. */
interface Omitted {
  readonly changes: number
  readonly cut: number
  readonly details: number
  readonly rows: number
  readonly diagnostics: number
}

const NOTHING: Omitted = { changes: 0, cut: 0, details: 0, rows: 0, diagnostics: 0 }

/**
 * A plan for a comment of a pull request: never longer than it may be, always with heading, digest and the commands that
 * apply it, and with the number of everything that was left out. No text of a guest or a source can be markup in it.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const document = documentOf(report, options)
  for (const level of LEVELS) {
    const details = detailsWithin(report.vms, level, options.maxBytes)
    if (details === null) continue
    const text = document(details, omittedIn(details))
    if (utf8Bytes(text) <= options.maxBytes) return text
  }
  return someChanges(report, document, options.maxBytes) ?? cutDocument(report, options)
}

/** Null as soon as they alone take more bytes than the document may: of a large plan most would be made for nothing. */
function detailsWithin(vms: readonly ReportVm[], level: Level, maxBytes: number): readonly Details[] | null {
  const made: Details[] = []
  let room = maxBytes
  for (const vm of vms) {
    const details = vmDetails(vm, level)
    room -= utf8Bytes(details.text)
    if (room < 0) return null
    made.push(details)
  }
  return made
}

type Document = (details: readonly Details[], omitted: Omitted) => string

/** All steps, and the changes with a risk of as many VMs as fit; null when not even the steps do. */
function someChanges({ vms }: Report, document: Document, maxBytes: number): string | null {
  const bare = detailsWithin(vms, NONE, maxBytes)
  if (bare === null) return null
  const most = omittedIn(bare)
  // No other count of what is left out takes more room than this.
  let room = maxBytes - utf8Bytes(document(bare, { ...most, cut: most.changes }))
  if (room < 0) return null
  const details = vms.map((vm, at) => {
    const rich = vmDetails(vm, RISKY)
    const more = utf8Bytes(rich.text) - utf8Bytes(bare[at]?.text ?? '')
    if (more > room) return bare[at] ?? rich
    room -= more
    return rich
  })
  return document(details, omittedIn(details))
}

const omittedIn = (details: readonly Details[]): Omitted => ({
  ...NOTHING,
  changes: details.reduce((sum, { hidden }) => sum + hidden, 0),
  cut: details.reduce((sum, { cut }) => sum + cut, 0)
})

/** The whole table and all diagnostics, with these details. */
function documentOf(report: Report, { file, linkBase, maxBytes }: MarkdownOptions): Document {
  const rows = report.vms.map(tableRow)
  const diagnostics = diagnosticLines(report, linkBase)
  return (details, omitted) =>
    assemble(
      { report, rows, diagnostics, details: details.map(({ text }) => text) },
      { file, maxBytes, omitted }
    )
}

interface Parts {
  readonly report: Report
  readonly rows: readonly string[]
  readonly diagnostics: readonly string[]
  readonly details: readonly string[]
}

interface Frame {
  readonly file: string
  readonly maxBytes: number
  readonly omitted: Omitted
}

function assemble({ report, rows, diagnostics, details }: Parts, { file, maxBytes, omitted }: Frame): string {
  const sections = [
    head(report),
    notice(omitted, maxBytes),
    rows.length === 0
      ? ''
      : [tableHead(report.vms.some(({ status }) => status !== null)), ...rows].join('\n'),
    risks(report),
    diagnostics.length === 0 ? '' : `### Warnings and failures\n\n${diagnostics.join('\n')}`,
    details.length === 0 ? '' : `### Steps\n\n${details.join('\n\n')}`,
    foot(report, file)
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

function notice({ changes, cut, details, rows, diagnostics }: Omitted, maxBytes: number): string {
  const words = [
    rows === 0 ? '' : `${count(rows, 'row')} of the table`,
    diagnostics === 0 ? '' : `${diagnostics} of the warnings and failures`,
    details === 0 ? '' : `the steps of ${count(details, 'VM')}`,
    changes === 0 ? '' : `the changes of ${count(changes, 'step')}`,
    cut === 0 ? '' : `the end of the changes of ${count(cut, 'step')}`
  ].filter(each => each !== '')
  return words.length === 0 ? '' : `> **Left out** to stay within ${maxBytes} bytes: ${words.join(', ')}.`
}

// Headings of sections, the head of the table, empty lines between.
const HEADINGS_BYTES = 400

/** As many rows, warnings and steps without their changes as fit, in this order; each has room even beside many others. */
function cutDocument(report: Report, { file, linkBase, maxBytes }: MarkdownOptions): string {
  const all = {
    rows: report.vms.map(tableRow),
    diagnostics: diagnosticLines(report, linkBase)
  }
  const changes = report.vms.flatMap(stepsOf).filter(({ change }) => change !== null).length
  const most = { changes, cut: 0, ...lengthsOf({ ...all, details: report.vms }) }
  const bare = { report, rows: [], diagnostics: [], details: [] }
  let room = maxBytes - HEADINGS_BYTES - utf8Bytes(assemble(bare, { file, maxBytes, omitted: most }))
  const taken = (list: readonly string[], share: number): readonly string[] => {
    const kept = take(list, Math.floor(room * share))
    room -= sizeOf(kept)
    return kept
  }
  // The warnings are kept whole where they leave half of the room to the table.
  const diagnostics = taken(all.diagnostics, 0.5)
  const rows = taken(all.rows, 1)
  const details = rows.length === all.rows.length ? taken(firstDetails(report.vms, room), 1) : []
  const kept = lengthsOf({ rows, diagnostics, details })
  const omitted = {
    changes,
    cut: 0,
    rows: most.rows - kept.rows,
    diagnostics: most.diagnostics - kept.diagnostics,
    details: most.details - kept.details
  }
  return assemble({ report, rows, diagnostics, details }, { file, maxBytes, omitted })
}

/** Of the first VMs, steps without their changes: at least as many as fit. */
function firstDetails(vms: readonly ReportVm[], room: number): readonly string[] {
  const texts: string[] = []
  let left = room
  for (const vm of vms) {
    if (left < 0) break
    const { text } = vmDetails(vm, NONE)
    left -= utf8Bytes(text)
    texts.push(text)
  }
  return texts
}

type Lists = Readonly<Record<'rows' | 'diagnostics' | 'details', readonly unknown[]>>

const lengthsOf = ({ rows, diagnostics, details }: Lists) => ({
  rows: rows.length,
  diagnostics: diagnostics.length,
  details: details.length
})

/** The first of a list that take no more than so many bytes, each with what parts it from the next. */
function take(list: readonly string[], room: number): readonly string[] {
  let left = room
  const end = list.findIndex(text => (left -= utf8Bytes(text) + 2) < 0)
  return end < 0 ? list : list.slice(0, end)
}

const sizeOf = (list: readonly string[]): number => list.reduce((sum, text) => sum + utf8Bytes(text) + 2, 0)
