import type { DesiredDisk, DesiredGuest, DesiredNic, DesiredVm } from '../../model/desired.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { EffectiveConfig, EffectiveVm } from '../../model/effective.ts'
import type { GuestFacts } from '../../model/facts.ts'
import type { Sha256 } from '../../model/hash.ts'
import type { VmAddress } from '../../model/id.ts'
import type { HostFacts, Inspection } from '../../model/inventory.ts'
import type { SourceVm } from '../../model/source.ts'
import type { ForeignFiles } from '../../model/target.ts'

/** What is the same for all VMs of one compile. */
export interface Surroundings {
  readonly config: EffectiveConfig
  readonly host: HostFacts
  readonly sha256: Sha256
  /** What stands at the target and is not ours; absent when nobody looked. */
  readonly targets?: ForeignFiles | undefined
  /** VMs whose results may replace such files. */
  readonly replace?: ReadonlySet<VmAddress> | undefined
}

/**
 * One VM on its way to a DesiredVm. Each pass returns a draft that holds what it settled besides what was there, so the
 * types below are the order of the passes: one that runs too early does not compile. A problem is added to
 * `diagnostics`, and the pass goes on with the next best value, so that one run shows every problem.
 */
export interface Draft {
  readonly kind: 'vm'
  readonly address: VmAddress
  readonly name: string
  readonly config: EffectiveVm
  readonly source: SourceVm
  readonly inspection: Inspection | null
  readonly facts: GuestFacts | null
  readonly guest: DesiredGuest | null
  readonly cpus: number
  readonly cores_per_socket: number
  readonly memory_bytes: number
  readonly validate: DesiredVm['validate']
  readonly diagnostics: readonly Diagnostic[]
}

export type WithFirmware = Draft & Pick<DesiredVm, 'machine' | 'firmware' | 'secure_boot'>

export type WithBuses = WithFirmware & {
  readonly disks: ReadonlyArray<Omit<DesiredDisk, 'path'>>
  readonly nics: ReadonlyArray<Omit<DesiredNic, 'mac' | 'attach'>>
}

export type WithMacs = Omit<WithBuses, 'nics'> & { readonly nics: ReadonlyArray<Omit<DesiredNic, 'attach'>> }

export type WithNetworks = Omit<WithMacs, 'nics'> & Pick<DesiredVm, 'nics'>

export type WithPaths = Omit<WithNetworks, 'disks'> &
  Pick<DesiredVm, 'disks' | 'domain'> & { readonly paths: VmPaths }

/** Files that exist only while the work lasts, relative to the plan's root. By disk, in the order of the disks. */
export interface VmPaths {
  /** The writable layer that the edits go to. */
  readonly overlays: readonly string[]
  /** Results that are not checked yet, on the target's filesystem. */
  readonly partials: readonly string[]
  /** Folder for what the boot left behind. */
  readonly evidence: string
}
