import type { Diagnostic, Where } from '../model/diagnostic.ts'
import { cells } from './cells.ts'
import { inertLine, inertTerminal } from './inert.ts'
import { type Paint, paintFor } from './paint.ts'
import { levelOf, waiverWords } from './waived.ts'
import { placeWords } from './where.ts'

interface DiagnosticStyle {
  readonly color: boolean
  /** Addresses of other VMs of which the same is to be said. */
  readonly others?: readonly string[]
}

/**
 * What, where, how to fix, in this order, with the line of the config and a caret under what is meant, and the other
 * places that explain it. No new line at the end.
 */
export function renderDiagnostic(diagnostic: Diagnostic, { color, others = [] }: DiagnosticStyle): string {
  const paint = paintFor(color)
  const { severity, code, what, where, hint, related = [], waived } = diagnostic
  const mark = severity === 'error' ? paint.red : waived === undefined ? paint.yellow : paint.dim
  return [
    `${mark(paint.bold(`${levelOf(diagnostic)}[${code}]`))}: ${paint.bold(inertTerminal(what))}`,
    `  on ${placeWords(where)}${hasExcerpt(where) ? ':' : ''}`,
    ...excerpt(where, mark, paint),
    ...(others.length === 0 ? [] : [`  ${inertLine(ofOthers(others))}`]),
    waived === undefined
      ? `  ${paint.cyan('fix')}: ${inertTerminal(hint)}`
      : `  ${paint.cyan('waived')}: ${inertLine(waiverWords(waived))}`,
    ...related.flatMap(other => [
      `  ${inertLine(other.what)}: ${placeWords(other.where)}`,
      ...excerpt(other.where, paint.dim, paint)
    ])
  ].join('\n')
}

// Enough to see which they are; who needs all of them has the plan.
const NAMED = 20

function ofOthers(vms: readonly string[]): string {
  const more = vms.length > NAMED ? `, and ${vms.length - NAMED} more` : ''
  return `and the same of ${vms.length} more VMs: ${vms.slice(0, NAMED).join(', ')}${more}`
}

const hasExcerpt = (where: Where): boolean => where.in === 'config' && where.source !== undefined

/** The line with its number, and a caret under each character that is meant. */
function excerpt(where: Where, mark: (text: string) => string, paint: Paint): readonly string[] {
  if (where.in !== 'config' || where.source === undefined) return []
  const { source, line = 1, column = 1, width = 1 } = where
  const { before, meant, after } = window(source, column - 1, width)
  const number = inertLine(String(line))
  const gap = ' '.repeat(cells(before))
  return [
    `    ${paint.dim(`${number} |`)} ${before}${meant}${after}`,
    `    ${paint.dim(`${' '.repeat(number.length)} |`)} ${gap}${mark('^'.repeat(Math.max(1, cells(meant))))}`
  ]
}

// A line of up to 100 characters is shown whole; of a longer one, what is around the part that is meant.
const WHOLE = 100
const BEFORE = 40
const MEANT = 60
const AFTER = 30

/** The part of a line around what is meant, inert. A line may be as long as its writer likes. */
function window(source: string, start: number, width: number) {
  const long = source.length > WHOLE
  const from = long ? Math.max(0, start - BEFORE) : 0
  const end = start + (long ? Math.min(width, MEANT) : width)
  const last = long ? end + AFTER : source.length
  return {
    before: (from > 0 ? '…' : '') + shown(source.slice(from, start)),
    meant: shown(source.slice(start, end)),
    after: shown(source.slice(end, last)) + (source.length > last ? '…' : '')
  }
}

const shown = (text: string): string => inertTerminal(text.replaceAll('\t', ' '))
