import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { githubAnnotations } from '../../src/views/github-annotations.ts'
import { diagnosticsOf } from '../../src/views/report/diagnostics.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { estate } from './report/estate.ts'
import { hostile } from './report/hostile.ts'

const about = (diagnostic: Diagnostic, vm: string | null = null) => ({ vm, action: null, diagnostic })

const ERROR: Diagnostic = {
  code: 'CONFIG_KEY_UNKNOWN',
  severity: 'error',
  what: 'there is no "formt"',
  where: {
    in: 'config',
    file: 'vms.yaml',
    path: 'vms.a',
    line: 12,
    column: 5,
    width: 5,
    source: '    formt: raw'
  },
  hint: 'did you mean format?'
}

test('an error of the config stands at its line, with what is meant from column to column', () => {
  expect(githubAnnotations([about(ERROR)])).toBe(
    '::error file=vms.yaml,line=12,col=5,endColumn=10,title=CONFIG_KEY_UNKNOWN::there is no "formt"%0Afix: did you mean format?\n'
  )
})

test('a warning about a VM says which and where', () => {
  const warning: Diagnostic = {
    ...ERROR,
    severity: 'warning',
    where: { in: 'guest', path: '/etc/fstab', line: 3 }
  }
  expect(githubAnnotations([about(warning, 'vm.a')])).toBe(
    `::warning title=CONFIG_KEY_UNKNOWN (vm.a)::there is no "formt"%0Aon the guest's /etc/fstab line 3%0Afix: did you mean format?\n`
  )
})

test('what would end a property or a line is escaped', () => {
  const odd: Diagnostic = {
    ...ERROR,
    what: '100%\r\n::error::x',
    where: { in: 'config', file: 'a,b:c%.yaml', path: '', line: 1 }
  }
  expect(githubAnnotations([about(odd, 'vm.x,file=y::z')])).toBe(
    '::error file=a%2Cb%3Ac%25.yaml,line=1,title=CONFIG_KEY_UNKNOWN (vm.x%2Cfile=y%3A%3Az)::100%25\\r\\n::error::x%0Afix: did you mean format?\n'
  )
})

test('no diagnostic, no line', () => {
  expect(githubAnnotations([])).toBe('')
})

test('R37 in the log of a pipeline nothing hostile is a command of its own', () => {
  const plan = { ...estate(3), diagnostics: [ERROR, { ...ERROR, severity: 'warning' } as const] }
  const list = diagnosticsOf(reportOf(hostile(plan)))
  const lines = githubAnnotations(list).trimEnd().split('\n')
  expect(lines).toHaveLength(list.length)
  for (const line of lines) {
    // As the runner reads it: command, properties up to the next two colons, message.
    const [, properties = ''] = /^::(?:error|warning) (.*?)::/.exec(line) ?? []
    const names = properties.split(',').map(each => each.split('=')[0])
    expect(names).toEqual(['file', 'line', 'col', 'endColumn', 'title'])
    expect(line).not.toMatch(/[\p{Cc}\u202e\u2066]/u)
  }
})

test('what a forged plan has for a line or column is one only when it is a number', () => {
  const text = JSON.parse('"1::x"')
  const at = { in: 'config', file: 'a', path: '' } as const
  const annotated = (where: Diagnostic['where']): string => githubAnnotations([about({ ...ERROR, where })])
  expect(annotated({ ...at, line: text, column: 2 })).toMatch(/^::error file=a,title=/)
  expect(annotated({ ...at, line: 3, column: text })).toMatch(/^::error file=a,line=3,title=/)
  expect(annotated({ ...at, line: 3, column: 2, width: text })).toMatch(/^::error file=a,line=3,title=/)
})
