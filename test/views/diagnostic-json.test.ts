import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { diagnosticsJson } from '../../src/views/diagnostic-json.ts'

const where = {
  in: 'config',
  file: 'a.yaml',
  path: 'vms.a.nics',
  line: 7,
  column: 5,
  source: '    nics: x',
  width: 4
} as const
const placed = {
  where: { in: 'config', file: 'a.yaml', path: 'vms.a.nics' },
  range: { file: 'a.yaml', start: { line: 7, column: 5 }, end: { line: 7, column: 9 } },
  snippet: { context: 'vms.a.nics', code: '    nics: x', start_line: 7, highlight_start: 4, highlight_end: 8 }
}

test('range and snippet of a config place, for the diagnostic and what is related', () => {
  const error: Diagnostic = {
    code: 'CONFIG_VALUE',
    severity: 'error',
    what: 'w',
    where,
    hint: 'h',
    related: [{ what: 'it overrides', where }]
  }
  const warning: Diagnostic = {
    ...error,
    severity: 'warning',
    where: { in: 'option', name: '--config' },
    related: []
  }
  expect(diagnosticsJson([error, warning])).toEqual({
    format_version: '1.0',
    valid: false,
    error_count: 1,
    warning_count: 1,
    diagnostics: [
      {
        severity: 'error',
        code: 'CONFIG_VALUE',
        what: 'w',
        hint: 'h',
        ...placed,
        related: [{ what: 'it overrides', ...placed }]
      },
      {
        severity: 'warning',
        code: 'CONFIG_VALUE',
        what: 'w',
        hint: 'h',
        where: { in: 'option', name: '--config' },
        range: null,
        snippet: null,
        related: []
      }
    ]
  })
})

test('nothing wrong', () => {
  expect(diagnosticsJson([])).toEqual({
    format_version: '1.0',
    valid: true,
    error_count: 0,
    warning_count: 0,
    diagnostics: []
  })
})
