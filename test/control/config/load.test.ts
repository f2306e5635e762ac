import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/control/config/load.ts'

const environment = { env: { ZONE: 'z1' }, vars: {}, cwd: '/home/admin' }
const BASE = `version: 1
sources:
  exports: { provider: local, path: ./exports }
target: { dir: ../out }
`
const VM = `vms:
  web01: { source: { from: exports, vmx: web01/web01.vmx } }
`

function load(files: Readonly<Record<string, string>>, env: Partial<typeof environment> = {}) {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { value, diagnostics } = loadConfig(texts, { ...environment, ...env })
  expect(diagnostics).toEqual([])
  if (value === undefined) throw new Error('no value')
  return value
}

test('a VM of two lines has every default', () => {
  expect(load({ 'h2k.yaml': BASE + VM })).toEqual({
    root: '.',
    files: ['h2k.yaml'],
    sources: { exports: { provider: 'local', path: 'exports' } },
    target: {
      dir: '../out',
      work_dir: '.h2k/work',
      libvirt: { uri: 'qemu:///system', define: false },
      networks: { '*': { network: 'default' } }
    },
    limits: { cpu: 4, appliance: 2, disk: 4, source: 4 },
    vms: [
      {
        name: 'web01',
        source: { from: 'exports', ref: { vmx: 'web01/web01.vmx' } },
        output: { format: 'qcow2', compress: 'none', disk_bus: 'virtio-blk', checksum: 'sha256' },
        hardware: { firmware: 'auto', cpus: 'auto', memory_bytes: 'auto', machine: 'auto' },
        nics: null,
        guest: {
          fstab: 'uuid',
          bootloader: 'fix',
          initramfs: 'auto',
          console: 'keep',
          network: 'pin',
          tools: 'disable',
          qemu_guest_agent: 'enable',
          machine_id: 'keep',
          ssh_host_keys: 'keep',
          root_device: 'auto'
        },
        validate: { boot: 'qemu', timeout_ms: 'auto', expect: ['login', 'network'], accelerator: 'auto' },
        gates: { publish: 'auto', boot: 'auto', define: 'auto' }
      }
    ],
    where: expect.any(Function)
  })
})

test('limits: of all, of one source, and of one folder as the target names it', () => {
  const text = `${BASE}limits: { appliance: 8, "source:exports": 1, "disk:../out": 2 }\n`
  expect({ ...load({ 'conf/h2k.yaml': text + VM }).limits }).toEqual({
    ...{ appliance: 8, cpu: 4, disk: 4, source: 4 },
    ...{ 'source:exports': 1, 'disk:../out': 2 }
  })
})

test('every setting of a VM arrives', () => {
  const text = `${BASE}vms:
  db:
    source: { from: exports, disks: [./a.vmdk, { path: b.img, format: raw }, { path: x/../c.qcow2 }] }
    output: { format: raw, disk_bus: nvme, checksum: none }
    hardware: { firmware: efi, cpus: 4, memory: 6G, machine: pc }
    nics:
      - { mac: 52:54:00:AA:BB:CC, network: { bridge: br0 }, model: e1000 }
      - { mac: new, network: { network: "Net 1" } }
      - {}
    guest: { fstab: keep, bootloader: keep, console: serial, initramfs: supplement, network: keep, tools: keep, root_device: '/dev/vg/root[/@]', unlock: [{ env: DISK_KEY }, { file: keys/../db.key }],
             cloud_init: nocloud, qemu_guest_agent: install_on_first_boot, machine_id: reset, ssh_host_keys: reset, timezone: America/Argentina/Ushuaia }
    validate: { timeout: 90s, expect: [network, login], accelerator: tcg }
    gates: { define: manual }
`
  expect(load({ 'h2k.yaml': text }).vms).toEqual([
    {
      name: 'db',
      source: {
        from: 'exports',
        ref: {
          disks: [
            { path: 'a.vmdk', format: null },
            { path: 'b.img', format: 'raw' },
            { path: 'c.qcow2', format: null }
          ],
          name: 'db'
        }
      },
      output: { format: 'raw', compress: 'none', disk_bus: 'nvme', checksum: 'none' },
      hardware: { firmware: 'efi', cpus: 4, memory_bytes: 6_442_450_944, machine: 'pc' },
      nics: [
        { mac: '52:54:00:aa:bb:cc', network: { bridge: 'br0' }, model: 'e1000' },
        { mac: 'new', network: { network: 'Net 1' }, model: 'virtio' },
        { mac: 'keep', network: 'auto', model: 'virtio' }
      ],
      guest: {
        fstab: 'keep',
        bootloader: 'keep',
        console: 'serial',
        initramfs: 'supplement',
        network: 'keep',
        tools: 'keep',
        cloud_init: 'nocloud',
        qemu_guest_agent: 'install_on_first_boot',
        machine_id: 'reset',
        ssh_host_keys: 'reset',
        timezone: 'America/Argentina/Ushuaia',
        root_device: '/dev/vg/root[/@]',
        unlock: [{ env: 'DISK_KEY' }, { file: 'db.key' }]
      },
      validate: { boot: 'qemu', timeout_ms: 90_000, expect: ['login', 'network'], accelerator: 'tcg' },
      gates: { publish: 'auto', boot: 'auto', define: 'manual' }
    }
  ])
})

test('a guest that nobody looks into is not booted unless asked', () => {
  const vms = load({
    'h2k.yaml': `${BASE}defaults: { guest: none }
vms:
  a: { source: { from: exports, disks: [a.img] } }
  b: { source: { from: exports, disks: [b.img] }, validate: { boot: qemu } }
  c: { source: { from: exports, disks: [c.img] }, guest: { fstab: keep } }
`
  }).vms
  expect(vms.map(({ guest, validate }) => [guest?.fstab, validate.boot])).toEqual([
    [undefined, 'none'],
    [undefined, 'qemu'],
    ['keep', 'qemu']
  ])
})

test('VMs start from defaults of any file; their own tags see them', () => {
  const [vm] = load({
    'a.yaml': `${BASE}defaults: { output: { compress: zstd }, nics: [{ mac: keep }] }\n`,
    'b.yaml': `${VM}    \n`,
    'c.yaml': 'vms: { web01: { nics: !append [{ mac: new }] } }\ndefaults: { output: { disk_bus: sata } }\n'
  }).vms
  expect(vm?.output).toEqual({ format: 'qcow2', compress: 'zstd', disk_bus: 'sata', checksum: 'sha256' })
  expect(vm?.nics?.map(({ mac }) => mac)).toEqual(['keep', 'new'])
})

test('!replace takes a VM out of defaults, !unset takes a VM out of the config', () => {
  const { vms } = load({
    'a.yaml': `${BASE}defaults: { output: { compress: zstd } }\n${VM}  gone: { source: { from: exports, vmx: x.vmx } }\n`,
    'b.yaml': 'vms: { web01: !replace { source: { from: exports, vmx: y.vmx } }, gone: !unset }\n'
  })
  expect(vms.map(({ name, output, source }) => [name, output.compress, source.ref])).toEqual([
    ['web01', 'none', { vmx: 'y.vmx' }]
  ])
})

test.each([
  ['h2k.yaml', 'h2k.yaml', { root: '.', files: ['h2k.yaml', 'h2k.yaml'], path: 'exports', dir: '../out' }],
  [
    'conf/a.yaml',
    'conf/vms/b.yaml',
    { root: 'conf', files: ['a.yaml', 'vms/b.yaml'], path: 'exports', dir: 'out' }
  ],
  [
    'conf/a.yaml',
    'b.yaml',
    { root: 'conf', files: ['a.yaml', '../b.yaml'], path: 'exports', dir: '../../out' }
  ],
  ['../a.yaml', 'b.yaml', { root: '..', files: ['a.yaml', 'admin/b.yaml'], path: 'exports', dir: 'out' }],
  [
    '/srv/a.yaml',
    'b.yaml',
    { root: '/srv', files: ['a.yaml', '../home/admin/b.yaml'], path: 'exports', dir: '../home/out' }
  ],
  [
    'a.yaml',
    '/srv/b.yaml',
    { root: '.', files: ['a.yaml', '../../srv/b.yaml'], path: 'exports', dir: '../../out' }
  ]
])('paths are relative to the file that has them: %s, %s', (first, second, expected) => {
  const texts = [
    { path: first, text: BASE },
    { path: second, text: `target: { dir: ../out }\n${VM}` }
  ]
  const { value } = loadConfig(texts, environment)
  expect({
    root: value?.root,
    files: value?.files,
    path: value?.sources['exports']?.path,
    dir: value?.target.dir
  }).toEqual(expected)
})

test('absolute paths stay', () => {
  const text = `version: 1
sources: { x: { provider: local, path: /srv//exports/ } }
target: { dir: /var/lib/libvirt/images, work_dir: /var/tmp/h2k }
`
  const { sources, target, vms } = load({ 'conf/h2k.yaml': text })
  expect([sources['x']?.path, target.dir, target.work_dir, vms]).toEqual([
    '/srv/exports',
    '/var/lib/libvirt/images',
    '/var/tmp/h2k',
    []
  ])
})

test('references: the command line before the config, the environment in vars', () => {
  const text = `vars: { zone: "\${env:ZONE}", disk: base }\n${BASE.replace('../out', '"/out/${var:zone}/${var:disk}"')}`
  expect(load({ 'a.yaml': text }).target.dir).toBe('/out/z1/base')
  expect(load({ 'a.yaml': text }, { vars: { disk: 'other' } }).target.dir).toBe('/out/z1/other')
})

test('a hostile network name is only a name', () => {
  const { target } = load({
    'a.yaml': `${BASE.replace('../out', '../out, networks: { "__proto__": { bridge: br0 } }')}`
  })
  expect(Object.keys(target.networks)).toEqual(['__proto__'])
  expect(target.networks['__proto__']).toEqual({ bridge: 'br0' })
  expect(target.networks['constructor']).toBe(undefined)
})

test('every value knows where it was written', () => {
  const config = load({
    'conf/a.yaml': `${BASE}defaults:\n  output: { compress: zstd }\n  nics: [{ mac: keep }]\n`,
    'conf/vms/b.yaml':
      'vms:\n  web.01:\n    source: { from: exports, vmx: x.vmx }\n    nics: !append\n      - mac: new\n'
  })
  const place = (...keys: ReadonlyArray<string | number>) => {
    const { file, path, line, column, width } = config.where(...keys)
    return `${file}:${line}:${column}+${width} ${path}`
  }
  expect(place('vms', 'web.01', 'output', 'compress')).toBe('a.yaml:6:23+4 vms["web.01"].output.compress')
  expect(place('vms', 'web.01', 'nics', 0, 'mac')).toBe('a.yaml:7:17+4 vms["web.01"].nics[0].mac')
  expect(place('vms', 'web.01', 'nics', 1, 'mac')).toBe('vms/b.yaml:5:14+3 vms["web.01"].nics[1].mac')
  expect(place('vms', 'web.01', 'output', 'format')).toBe('a.yaml:6:3+6 vms["web.01"].output')
  expect(place('vms', 'web.01', 'guest', 'fstab')).toBe('vms/b.yaml:2:3+6 vms["web.01"]')
  expect(place('nothing')).toBe('vms/b.yaml:1:1+4 ')
})

test('the same files in another folder give the same value', () => {
  const files = [
    { path: 'x/a.yaml', text: BASE },
    { path: 'x/b.yaml', text: VM }
  ]
  const there = files.map(({ path, text }) => ({ path: `/somewhere/else/${path}`, text }))
  const [one, two] = [loadConfig(files, environment).value, loadConfig(there, environment).value]
  expect(JSON.stringify({ ...two, root: '' })).toBe(JSON.stringify({ ...one, root: '' }))
})

test('no file is a mistake, and a mistake in one file does not hide those of another', () => {
  expect(loadConfig([], environment).diagnostics.map(({ code }) => code)).toEqual(['CONFIG_NO_FILE'])
  const files = [
    { path: 'a.yaml', text: 'a: [\n' },
    { path: 'b.yaml', text: 'b: {\n' },
    { path: 'c.yaml', text: '- 1\n' }
  ]
  expect(
    loadConfig(files, environment).diagnostics.map(({ code, where }) => [
      code,
      where.in === 'config' && where.file
    ])
  ).toEqual([
    ['YAML_SYNTAX', 'a.yaml'],
    ['YAML_SYNTAX', 'b.yaml'],
    ['CONFIG_NOT_A_MAP', 'c.yaml']
  ])
})

test('a mistake in defaults is reported once, not for each VM', () => {
  const vms = Array.from(
    { length: 100 },
    (_, i) => `  vm${i}: { source: { from: exports, vmx: x.vmx } }\n`
  ).join('')
  const text = `${BASE}defaults: { output: { format: qcow } }\nvms:\n${vms}`
  expect(loadConfig([{ path: 'a.yaml', text }], environment).diagnostics.map(({ what }) => what)).toEqual([
    'defaults.output.format is "qcow", not one of qcow2, raw, vdi, vmdk, vhdx'
  ])
})
