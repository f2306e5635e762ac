import fc from 'fast-check'
import { expect, test } from 'vitest'
import { configFromDisks } from '../../../src/control/config/from-disks.ts'
import { loadConfig } from '../../../src/control/config/load.ts'

const cwd = '/home/admin'

test('it is the config that the same YAML gives', () => {
  const text = `version: 1
sources: { files: { provider: local, path: exports } }
target: { dir: out }
vms: { guest: { source: { from: files, disks: [guest.vmdk] } } }
`
  const { files, where, ...written } =
    loadConfig([{ path: 'h2k.yaml', text }], { env: {}, vars: {}, cwd }).value ?? {}
  const { value, diagnostics } = configFromDisks({ disks: ['exports/guest.vmdk'], out_dir: 'out/', cwd })
  expect(diagnostics).toEqual([])
  expect(value).toEqual({ ...written, files: [], where: expect.any(Function) })
  expect([files, where?.('version').line]).toEqual([['h2k.yaml'], 1])
})

test.each([
  [['guest.vmdk'], '.', [{ path: 'guest.vmdk', format: null }]],
  [
    ['./a/x.vmdk', 'a/b/../y.img'],
    'a',
    [
      { path: 'x.vmdk', format: null },
      { path: 'y.img', format: null }
    ]
  ],
  [
    ['a/x.vmdk', 'b/y.vmdk'],
    '.',
    [
      { path: 'a/x.vmdk', format: null },
      { path: 'b/y.vmdk', format: null }
    ]
  ],
  [['../x.vmdk'], '..', [{ path: 'x.vmdk', format: null }]],
  [['/srv/x.vmdk'], '/srv', [{ path: 'x.vmdk', format: null }]],
  [
    ['/srv/x.vmdk', 'y.vmdk'],
    '/',
    [
      { path: 'srv/x.vmdk', format: null },
      { path: 'home/admin/y.vmdk', format: null }
    ]
  ]
])('%j come from %s', (disks, folder, expected) => {
  const { value } = configFromDisks({ disks, out_dir: 'out', name: 'vm', cwd })
  expect(value?.sources['files']).toEqual({ provider: 'local', path: folder })
  expect(value?.vms[0]?.source).toEqual({ from: 'files', ref: { disks: expected, name: 'vm' } })
})

test('a VMX file names its disks', () => {
  const { value } = configFromDisks({ disks: ['web01/Web01.vmx'], out_dir: 'out', cwd })
  expect(value?.vms.map(({ name, source }) => [name, source.ref])).toEqual([['web01', { vmx: 'Web01.vmx' }]])
})

test.each([
  ['Web Server (1).vmdk', 'web-server-1'],
  ['-rf.vmdk', 'rf'],
  ['...', 'vm'],
  ['日本.vmdk', 'vm'],
  ['a.b.vmdk', 'a.b'],
  [`${'x'.repeat(80)}.vmdk`, 'x'.repeat(63)]
])('%s makes a VM called %s', (file, name) => {
  expect(configFromDisks({ disks: [file], out_dir: 'out', cwd }).value?.vms[0]?.name).toBe(name)
})

test('settings and a name are checked as in a file', () => {
  const { value } = configFromDisks({
    disks: ['a.vmdk'],
    out_dir: 'out',
    cwd,
    settings: { output: { compress: 'zstd' }, validate: { boot: 'none' } }
  })
  expect([value?.vms[0]?.output.compress, value?.vms[0]?.validate.boot]).toEqual(['zstd', 'none'])
  const bad = configFromDisks({ disks: ['a.vmdk'], out_dir: 'out', name: '../x', cwd })
  expect(bad.diagnostics.map(({ code, what }) => `${code}: ${what.split(':')[0]}`)).toEqual([
    'CONFIG_VALUE: vms cannot have the name "../x"'
  ])
})

test('what is not given is asked for', () => {
  const place = (diagnostics: ReturnType<typeof configFromDisks>['diagnostics']) =>
    diagnostics.map(({ code, where }) => [code, where.in === 'option' && where.name])
  expect(place(configFromDisks({ disks: [], out_dir: 'out', cwd }).diagnostics)).toEqual([
    ['CONFIG_KEY_MISSING', '--disk']
  ])
  expect(place(configFromDisks({ disks: ['a'], out_dir: undefined, cwd }).diagnostics)).toEqual([
    ['CONFIG_KEY_MISSING', '--out-dir']
  ])
})

test('no file name is taken for a reference or for YAML', () => {
  const name = fc.string({
    minLength: 1,
    unit: fc.constantFrom('a', '$', '{', '}', ':', ' ', '"', '#', '&', '*', '!', 'é')
  })
  fc.assert(
    fc.property(name, file => {
      const { value, diagnostics } = configFromDisks({
        disks: [`d/x${file}`],
        out_dir: `o${file}`,
        name: 'vm',
        cwd
      })
      expect(diagnostics).toEqual([])
      expect(value?.vms[0]?.source.ref).toEqual({ disks: [{ path: `x${file}`, format: null }], name: 'vm' })
      expect(value?.target.dir).toBe(`o${file}`)
    })
  )
})
