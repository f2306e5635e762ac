import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/control/config/load.ts'
import { printConfig } from '../../../src/control/config/print.ts'
import type { EffectiveConfig } from '../../../src/model/effective.ts'
import { cases, inCase } from '../../golden/golden-case.ts'

function load(text: string): EffectiveConfig {
  const { value, diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], {
    env: {},
    vars: {},
    cwd: '/srv/vms'
  })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** Without the places, which are those of another text. */
const plain = ({ sources, target, limits, waive, vms }: EffectiveConfig) =>
  JSON.parse(JSON.stringify({ sources, target, limits, waive, vms }))

const again = (config: EffectiveConfig): EffectiveConfig =>
  load(JSON.stringify(printConfig(config, new Set(config.vms.map(({ name }) => name)))))

const loadable = cases.filter(name => !/error/.test(name))

test.each(loadable)('%s: what is printed loads as the same', name => {
  const config = load(readFileSync(inCase(name, 'config.yaml'), 'utf8'))
  expect(plain(again(config))).toEqual(plain(config))
})

test('every setting is kept, and paths outside of the root', () => {
  const config = load(
    JSON.stringify({
      version: 1,
      sources: { a: { provider: 'local', path: '../exports' }, unused: { provider: 'local', path: 'x' } },
      target: {
        ...{ dir: '/var/images', work_dir: '../work', libvirt: { uri: 'qemu:///session', define: true } },
        networks: { 'VM Network': { bridge: 'br0' }, '*': { network: 'lan' } }
      },
      limits: { cpu: 2, appliance: 1, 'disk:/var/images': 7, 'source:a': 3 },
      waive: [{ code: 'GUEST_UNCLEAN', reason: 'old', until: '2031-01-31' }],
      vms: {
        web: {
          source: { from: 'a', disks: ['one.vmdk', { path: 'two.img', format: 'raw' }] },
          output: { format: 'qcow2', compress: 'zstd', disk_bus: 'nvme', checksum: 'none' },
          hardware: { firmware: 'efi', cpus: 3, memory: '1536M', machine: 'pc' },
          nics: [{ mac: 'new', network: { network: 'lan' }, model: 'e1000' }, {}],
          guest: {
            ...{ fstab: 'label', tools: 'keep', root_device: '/dev/sda2' },
            ...{ cloud_init: 'disable', hostname: 'web-1' }
          },
          validate: { boot: 'qemu', timeout: '90s', expect: ['network'], accelerator: 'tcg' },
          gates: { publish: 'manual' },
          waive: [{ code: 'KERNEL_UNKNOWN', reason: 'known', until: '2031-01-31' }]
        },
        raw: { source: { from: 'a', vmx: 'raw.vmx' }, guest: 'none' }
      }
    })
  )
  expect(plain(again(config))).toEqual({ ...plain(config), sources: { a: config.sources['a'] } })
})
