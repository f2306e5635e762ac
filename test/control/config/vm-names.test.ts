import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/control/config/load.ts'
import { renderDiagnostic } from '../../../src/views/diagnostic.ts'
import { EVIL } from '../../views/report/hostile.ts'

// The name of a VM is part of paths, ids and the domain's name.
test.each([
  'a`b`',
  '@team',
  '<script>',
  '\u001b[31m',
  'exe\u202etxt',
  '../up',
  'a/b',
  '..',
  '.hidden',
  '-rf',
  'a b',
  '$(id)',
  'UPPER',
  'x'.repeat(64),
  EVIL
])('R37 a VM named %j is refused before it is part of a path, and shown inert', name => {
  const text = JSON.stringify({
    version: 1,
    sources: { e: { provider: 'local', path: 'e' } },
    target: { dir: 'out' },
    vms: { [name]: { source: { from: 'e', vmx: 'a.vmx' } } }
  })
  const { value, diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], { env: {}, vars: {}, cwd: '/' })
  expect(value).toBe(undefined)
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  const shown = diagnostics.map(each => renderDiagnostic(each, { color: false })).join('\n')
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2066\u2028]/u)
})
