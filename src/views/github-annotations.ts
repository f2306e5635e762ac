import type { Where } from '../model/diagnostic.ts'
import { inertTerminal } from './inert.ts'
import type { Told } from './report/diagnostics.ts'
import { waiverWords } from './waived.ts'
import { placeWords } from './where.ts'

/**
 * Workflow commands that GitHub Actions shows beside the line of a file, one for each diagnostic; empty when there is none.
 *
 * Source   docs.github.com, "Workflow commands for GitHub Actions"; actions/toolkit, command.ts, for the escapes.
 */
export const githubAnnotations = (list: readonly Told[]): string =>
  list.map(told => `${annotation(told)}\n`).join('')

function annotation({ vm, diagnostic }: Told): string {
  const { severity, code, what, where, hint, waived } = diagnostic
  const title = vm === null ? code : `${code} (${vm})`
  const properties = [...position(where), ['title', title]].map(
    ([name, value]) => `${name}=${escapeProperty(value ?? '')}`
  )
  const place = where.in === 'config' ? [] : [`on ${placeWords(where)}`]
  const next = waived === undefined ? `fix: ${hint}` : `waived ${waiverWords(waived)}`
  const message = [what, ...place, next].map(inertTerminal).join('\n')
  return `::${waived === undefined ? severity : 'notice'} ${properties.join(',')}::${escapeData(message)}`
}

/** Only a config file is in the repository that the pipeline runs for. */
function position(where: Where): ReadonlyArray<readonly [string, string]> {
  if (where.in !== 'config') return []
  const { file, line, column, width = 1 } = where
  // A plan comes from anywhere: what it has for a number may be none.
  if (!isNumber(line)) return [['file', file]]
  if (!isNumber(column) || !isNumber(width))
    return [
      ['file', file],
      ['line', String(line)]
    ]
  return [
    ['file', file],
    ['line', String(line)],
    ['col', String(column)],
    ['endColumn', String(column + width)]
  ]
}

const isNumber = (value: number | undefined): value is number => Number.isSafeInteger(value)

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(inertTerminal(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
