import type { Sha256 } from '../model/hash.ts'
import { inertTerminal } from './inert.ts'
import type { Told } from './report/diagnostics.ts'
import { waiverWords } from './waived.ts'
import { placeWords } from './where.ts'

interface Context {
  /** Where a diagnostic is shown that is about no file of the repository: the plan. */
  readonly file: string
  readonly sha256: Sha256
}

/**
 * A GitLab code quality report: a list of issues, each with a place in the repository and a fingerprint that stays the same
 * while the problem does, whatever line it moves to.
 *
 * Source   docs.gitlab.com, "Code Quality report format".
 */
export function gitlabReport(list: readonly Told[], context: Context): string {
  const seen = new Map<string, number>()
  const issues = list.map(told => issueOf(told, context, seen))
  return `${JSON.stringify(issues, null, 2)}\n`
}

function issueOf({ vm, diagnostic }: Told, { file, sha256 }: Context, seen: Map<string, number>) {
  const { severity, code, what, where, hint, waived } = diagnostic
  const place = placeWords(
    where.in === 'config' ? { in: 'config', file: where.file, path: where.path } : where
  )
  // The same problem twice in one place is two issues.
  const identity = JSON.stringify([code, vm, place, what])
  const nth = seen.get(identity) ?? 0
  seen.set(identity, nth + 1)
  const on = where.in === 'config' ? '' : `, on ${place}`
  return {
    check_name: code,
    description: inertTerminal(
      `${vm === null ? '' : `${vm}: `}${what}${on}; ${waived === undefined ? `fix: ${hint}` : `waived ${waiverWords(waived)}`}`
    ),
    fingerprint: sha256.of(JSON.stringify([identity, nth])),
    severity: waived !== undefined ? 'info' : severity === 'error' ? 'critical' : 'minor',
    location:
      where.in === 'config'
        ? { path: inRepository(where.file), lines: { begin: lineOf(where.line) } }
        : { path: inRepository(file), lines: { begin: 1 } }
  }
}

/** A plan comes from anywhere: what it has for a number may be none. */
const lineOf = (line: number | undefined): number =>
  line !== undefined && Number.isSafeInteger(line) ? line : 1

/** As GitLab wants it: relative, without `./` in front. */
const inRepository = (path: string): string => inertTerminal(path.replace(/^(?:\.\/)+/, ''))
