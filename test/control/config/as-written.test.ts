import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/control/config/load.ts'

const CANARY = 'canary-7b1f'

/** All that is said about a config, with the canary in the environment. */
function said(settings: string): string {
  const text = `version: 1\nsources: { s: { provider: local, path: x } }\n${settings}\n`
  const environment = { env: { SECRET: CANARY }, vars: {}, cwd: '/' }
  const { diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], environment)
  expect(diagnostics.length).toBeGreaterThan(0)
  return JSON.stringify(diagnostics)
}

const VM = (settings: string): string =>
  `target: { dir: out }\nvms: { a: { source: { from: s, vmx: a.vmx }, ${settings} } }`

test.each([
  ['a choice', VM('output: { format: "${env:SECRET}" }'), '${env:SECRET}'],
  ['by way of a var', `vars: { t: "\${env:SECRET}" }\n${VM('output: { format: "${var:t}" }')}`, '${var:t}'],
  ['inside of a text', VM('hardware: { memory: "x${env:SECRET}y" }'), 'x${env:SECRET}y'],
  [
    'a name',
    VM('source: { from: "${env:SECRET}", vmx: a.vmx }').replace('source: { from: s, vmx: a.vmx }, ', ''),
    '${env:SECRET}'
  ],
  ['a MAC', VM('nics: [{ mac: "${env:SECRET}" }]'), '${env:SECRET}'],
  [
    'a URI',
    'target: { dir: out, libvirt: { uri: "qemu+ssh://root:${env:SECRET}@h/system" } }\nvms: {}',
    'libvirt URI'
  ],
  ['a path', 'target: { dir: "~${env:SECRET}" }\nvms: {}', '~${env:SECRET}']
])(
  'R11 what is wrong with %s is said with the reference, not with what it stands for',
  (_, settings, shown) => {
    const text = said(settings)
    expect(text).not.toContain(CANARY)
    expect(text).toContain(shown)
  }
)

test('R11 a password in a URI is refused and not repeated', () => {
  const text = said(
    'target: { dir: out, libvirt: { uri: "qemu+ssh://root:canary-7b1f@host/system" } }\nvms: {}'
  )
  expect(text).toContain('CONFIG_VALUE')
  expect(text).not.toContain(CANARY)
})
