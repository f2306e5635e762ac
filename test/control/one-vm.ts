import { fixtureVm, HOST, sha256 } from '../../bench/compile-fixture.ts'
import { loadConfig } from '../../src/control/config/load.ts'
import { build } from '../../src/control/graph/build.ts'
import type { Surroundings, WithPaths } from '../../src/control/graph/draft.ts'
import { settle } from '../../src/control/passes/index.ts'
import type { EffectiveConfig, EffectiveVm } from '../../src/model/effective.ts'
import type { HostFacts, InventoryVm } from '../../src/model/inventory.ts'

/** VM number 1 of the synthetic estate: two disks with one delta each, two NICs, BIOS. */
export const SEEN: InventoryVm = fixtureVm(1)

export interface OneVm {
  readonly surroundings: Surroundings
  readonly config: EffectiveConfig
  readonly vm: EffectiveVm
  readonly seen: InventoryVm
}

export interface OneVmOptions {
  /** YAML in flow style, without braces. */
  readonly settings?: string
  readonly target?: string
  readonly seen?: InventoryVm
  readonly host?: HostFacts
  /** In place of what the config says with its defaults. */
  readonly networks?: EffectiveConfig['target']['networks']
}

/** A config with the one VM `web01` of `seen`. */
export function oneVm({
  settings = '',
  target = '',
  seen = SEEN,
  host = HOST,
  networks
}: OneVmOptions = {}): OneVm {
  const text = [
    'version: 1',
    'sources: { exports: { provider: local, path: exports } }',
    `target: { dir: images${target === '' ? '' : `, ${target}`} }`,
    `vms: { web01: { source: { from: exports, vmx: vm00001/vm00001.vmx }${settings === '' ? '' : `, ${settings}`} } }`,
    ''
  ].join('\n')
  const { value: config, diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], {
    env: {},
    vars: {},
    cwd: '/'
  })
  const vm = config?.vms[0]
  if (config === undefined || vm === undefined) throw new Error(JSON.stringify(diagnostics))
  const mapped = networks === undefined ? config : { ...config, target: { ...config.target, networks } }
  return { surroundings: { config: mapped, host, sha256 }, config: mapped, vm, seen }
}

/** The same VM after all passes. */
export function settled(options: OneVmOptions = {}): WithPaths {
  const { vm, seen, surroundings } = oneVm(options)
  return settle(build(vm, seen), surroundings)
}

/** The same inventory record with another source. */
export const withSource = (change: Partial<InventoryVm['source']>, seen = SEEN): InventoryVm => ({
  ...seen,
  source: { ...seen.source, ...change }
})

/** The same inventory record with other facts. */
export function withFacts(change: Partial<NonNullable<InventoryVm['guest']>>, seen = SEEN): InventoryVm {
  if (seen.guest === null) throw new Error('nobody looked into this one')
  return { ...seen, guest: { ...seen.guest, ...change } }
}
