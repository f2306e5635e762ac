import fc from 'fast-check'
import { expect, test } from 'vitest'
import { configMistakes } from '../../src/formats/schema.ts'
import { schemasOf } from '../../src/formats/schema-node.ts'
import { addressOf } from '../../src/formats/yaml-node.ts'

const SOUND = {
  version: 1,
  sources: { s: { provider: 'local', path: '.' } },
  target: { dir: 'out' },
  vms: { a: { source: { from: 's', vmx: 'a.vmx' } } }
}
const mistakes = (value: unknown) =>
  configMistakes(value).map(({ code, keys, at }) => `${code} ${at} ${addressOf(keys)}`)

// The words are in test/golden-config; here: which mistakes there are, and that none is told twice.
test.each<[string, unknown, readonly string[]]>([
  ['a sound config', SOUND, []],
  ['a text', 'x', ['CONFIG_VALUE value ']],
  ['nothing', null, ['CONFIG_VALUE value ']],
  ['an empty map', {}, ['CONFIG_KEY_MISSING key ', 'CONFIG_KEY_MISSING key ', 'CONFIG_KEY_MISSING key ']],
  [
    'a wrong key in a choice',
    { ...SOUND, defaults: { guest: { fstb: 'uuid' } } },
    ['CONFIG_KEY_UNKNOWN key defaults.guest.fstb']
  ],
  [
    'a wrong value in a choice',
    { ...SOUND, defaults: { guest: { fstab: 'x' } } },
    ['CONFIG_VALUE value defaults.guest.fstab']
  ],
  ['no alternative of a choice', { ...SOUND, defaults: { guest: 5 } }, ['CONFIG_VALUE value defaults.guest']],
  [
    'a range in a choice',
    { ...SOUND, defaults: { hardware: { cpus: 0 } } },
    ['CONFIG_VALUE value defaults.hardware.cpus']
  ],
  [
    'a fraction in a choice',
    { ...SOUND, defaults: { hardware: { cpus: 1.5 } } },
    ['CONFIG_VALUE value defaults.hardware.cpus']
  ],
  [
    'two choices in one value',
    { ...SOUND, defaults: { guest: { fstb: 1 }, nics: [{ network: { bridg: 'x' } }, { network: 'x' }] } },
    [
      'CONFIG_KEY_UNKNOWN key defaults.nics[0].network.bridg',
      'CONFIG_VALUE value defaults.nics[1].network',
      'CONFIG_KEY_UNKNOWN key defaults.guest.fstb'
    ]
  ],
  ['a bad name', { ...SOUND, vms: { 'A/b': SOUND.vms.a } }, ['CONFIG_VALUE key vms["A/b"]']],
  [
    'a name with a slash and a tilde',
    { ...SOUND, target: { dir: 'x', networks: { 'a/~1': { bridge: '' } } } },
    ['CONFIG_VALUE value target.networks["a/~1"].bridge']
  ]
])('%s', (_, value, expected) => {
  expect(mistakes(value)).toEqual(expected)
})

test('any value gets words for each mistake', () => {
  const json = fc.letrec(tie => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(null, true, 0, 1, -1, 1.5, '', 'auto', 'none', 'x', '4G'),
      tie('list'),
      tie('map')
    ),
    list: fc.array(tie('any'), { maxLength: 3 }),
    map: fc.dictionary(
      fc.constantFrom(
        'version',
        'sources',
        'target',
        'vms',
        'defaults',
        'source',
        'disks',
        'guest',
        'nics',
        'network',
        'hardware',
        'cpus',
        'x',
        '__proto__'
      ),
      tie('any'),
      { maxKeys: 4 }
    )
  })).any
  fc.assert(
    fc.property(json, value => {
      for (const { what, hint } of configMistakes(value)) {
        expect(what).not.toMatch(/undefined|what h2k schema says/)
        expect(hint).not.toMatch(/undefined|what h2k schema says/)
      }
    }),
    { numRuns: 3000 }
  )
})

test('the schemas of a setting are found through references, names and alternatives', () => {
  const words = (...keys: ReadonlyArray<string | number>) =>
    schemasOf(keys).flatMap(node => (node['x-expected'] === undefined ? [] : [node['x-expected']]))
  expect(words('vms', 'any', 'nics', 3, 'network')).toEqual(['auto, { bridge: NAME } or { network: NAME }'])
  expect(words('vms', 'any', 'source', 'disks', 0)).toEqual([
    'a path, or { path, format }',
    'a path; no control characters'
  ])
  expect(schemasOf(['nothing', 'at', 'all'])).toEqual([])
  expect(schemasOf(['target', 'constructor'])).toEqual([])
})
