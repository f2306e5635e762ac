import { inspectGuest } from '../data/inspect/guest.ts'
import { chainToBlock } from '../formats/block-chain.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { EffectiveConfig, EffectiveVm } from '../model/effective.ts'
import type { Host } from '../model/host.ts'
import type { VmAddress } from '../model/id.ts'
import type { InventoryVm } from '../model/inventory.ts'
import * as registry from '../../providers/index.ts'

/** How closely the sources are looked at. */
export interface LookOptions {
  readonly fingerprint: 'quick' | 'full'
  readonly deep?: boolean
  /** Nobody looks inside guests now. */
  readonly deferInspection?: boolean
}

export interface Gathered {
  readonly vms: readonly InventoryVm[]
  /** Those that could not be read. */
  readonly missing: readonly VmAddress[]
  /** Of all VMs. One that could not be read has an error here and is missing from `vms`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Looking is a matter of waiting for small programs: a few VMs at a time keep the cores busy. */
const AT_ONCE = 4

/** Looks at every source VM that the config names: what the provider says of it, and what its guest contains. Read-only. */
export async function gather(config: EffectiveConfig, means: Means): Promise<Gathered> {
  const found: Array<{ vm?: InventoryVm; diagnostics: readonly Diagnostic[] }> = []
  const queue = [...config.vms.entries()]
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, vm] = next
      found[index] = await gatherVm(config, vm, means).catch((error: unknown) => {
        if (error instanceof H2kError) return { diagnostics: error.diagnostics }
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const addresses = config.vms.map(({ name }): VmAddress => `vm.${name}`)
  return {
    vms: found.flatMap(({ vm }) => vm ?? []),
    missing: addresses.filter((_, index) => found[index]?.vm === undefined),
    diagnostics: perCause(
      found.flatMap(({ vm, diagnostics }, index) =>
        diagnostics.map(diagnostic => ({ diagnostic, vm: vm === undefined ? addresses[index] : undefined }))
      )
    )
  }
}

/** Of many VMs that one cause keeps from being read, such as a source that is not there, only so many are named. */
const NAMED = 10

/** One cause is said once, with the VMs that it keeps from being read. */
function perCause(
  said: ReadonlyArray<{ readonly diagnostic: Diagnostic; readonly vm: VmAddress | undefined }>
): readonly Diagnostic[] {
  const causes = Map.groupBy(said, ({ diagnostic }) => JSON.stringify(diagnostic))
  return [...causes.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const vms = [...new Set(group.flatMap(({ vm }) => vm ?? []))]
    if (vms.length === 0) return group.map(({ diagnostic }) => diagnostic)
    const named = vms
      .slice(0, NAMED)
      .map(vm => ({ what: 'not read because of it', where: { in: 'vm', vm } as const }))
    const { related = [] } = first.diagnostic
    return [{ ...first.diagnostic, related: [...related, ...named] }]
  })
}

/** What looking needs. The accelerator is asked for only when an appliance is. */
export interface Means {
  readonly look: LookOptions
  readonly host: Host
  readonly accelerator: Promise<'kvm' | 'tcg'>
}

async function gatherVm(config: EffectiveConfig, vm: EffectiveVm, { look, host, accelerator }: Means) {
  const { from, ref } = vm.source
  const source = config.sources[from]
  const provider = Object.values(registry).find(({ id }) => id === source?.provider)
  if (source === undefined || provider === undefined)
    throw new Error(`the config let through a source without provider: ${from}`)
  const place = { name: from, dir: source.path, fingerprint: look.fingerprint }
  const { value, diagnostics } = await provider.discover(place, ref, host)
  if (value === undefined || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  if (vm.guest === null || look.deferInspection === true)
    return seenVm({ source: value, guest: null, inspection: null }, diagnostics)
  const blocks = value.disks.flatMap(disk => chainToBlock(value.dir, disk) ?? [])
  const seen = await inspectGuest(host, blocks, {
    root_device: vm.guest.root_device,
    timezone: vm.guest.timezone,
    ...(vm.guest.unlock !== undefined && { unlock: vm.guest.unlock }),
    deep: look.deep === true,
    accelerator
  })
  const found = [...diagnostics, ...seen.diagnostics]
  return seenVm({ source: value, guest: seen.facts, inspection: seen.inspection }, found)
}

/** Warnings stay with their VM, in a recorded inventory as well. */
function seenVm(vm: InventoryVm, diagnostics: readonly Diagnostic[]) {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  return { vm: warnings.length === 0 ? vm : { ...vm, warnings }, diagnostics }
}
