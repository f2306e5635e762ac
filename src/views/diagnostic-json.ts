import type { Diagnostic, Where } from '../model/diagnostic.ts'

/** What `h2k validate --json` prints; see schemas for the meaning of a diagnostic. */
export interface DiagnosticsJson {
  readonly format_version: '1.0'
  readonly valid: boolean
  readonly error_count: number
  readonly warning_count: number
  readonly diagnostics: readonly DiagnosticJson[]
}

export interface DiagnosticJson extends Omit<Diagnostic, 'where' | 'related'> {
  readonly where: PlainWhere
  readonly range: Range | null
  readonly snippet: Snippet | null
  readonly related: ReadonlyArray<{
    readonly what: string
    readonly where: PlainWhere
    readonly range: Range | null
    readonly snippet: Snippet | null
  }>
}

/** Lines and columns count from 1, in UTF-16 units as editors do; `end` is behind the last character. */
export interface Range {
  readonly file: string
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** The line, and which part of it is meant: offsets in `code`. */
export interface Snippet {
  readonly context: string | null
  readonly code: string
  readonly start_line: number
  readonly highlight_start: number
  readonly highlight_end: number
}

/** Of a config place, its address; line and text are in `range` and `snippet`. */
type PlainWhere =
  | Exclude<Where, { readonly in: 'config' }>
  | { readonly in: 'config'; readonly file: string; readonly path: string }

export function diagnosticsJson(diagnostics: readonly Diagnostic[]): DiagnosticsJson {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return {
    format_version: '1.0',
    valid: errors === 0,
    error_count: errors,
    warning_count: diagnostics.length - errors,
    diagnostics: diagnostics.map(diagnosticJson)
  }
}

export function diagnosticJson({
  severity,
  code,
  what,
  hint,
  where,
  related = [],
  waived
}: Diagnostic): DiagnosticJson {
  return {
    severity,
    code,
    what,
    hint,
    ...placed(where),
    ...(waived && { waived }),
    related: related.map(other => ({ what: other.what, ...placed(other.where) }))
  }
}

function placed(where: Where) {
  if (where.in !== 'config') return { where, range: null, snippet: null }
  const { file, path, line, column = 1, source, width = 1 } = where
  const plain = { in: where.in, file, path }
  if (line === undefined) return { where: plain, range: null, snippet: null }
  const range = { file, start: { line, column }, end: { line, column: column + width } }
  const snippet =
    source === undefined
      ? null
      : {
          context: path === '' ? null : path,
          code: source,
          start_line: line,
          highlight_start: column - 1,
          highlight_end: Math.min(column - 1 + width, source.length)
        }
  return { where: plain, range, snippet }
}
