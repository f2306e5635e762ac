import type { Checked } from './diagnostic.ts'
import type { Host } from './host.ts'
import type { SourceVm } from './source.ts'

/** A kind of place that VMs come from. Read-only: discovery opens files for reading and nothing else. */
export interface Provider {
  /** The config's word: `sources.<name>.provider`. */
  readonly id: string
  /** Which keys of `vms.<name>.source` this provider understands besides `from`, such as `vmx` or `disks`. */
  readonly refs: readonly string[]
  /** The VMs that the source offers when nobody names one: refs, sorted. Used by `h2k inventory` without a config's vms. */
  list(source: ProviderSource, host: Host): Promise<Checked<readonly SourceRef[]>>
  discover(source: ProviderSource, ref: SourceRef, host: Host): Promise<Checked<SourceVm>>
}

export interface ProviderSource {
  /** `sources.<name>` in the config. */
  readonly name: string
  /** Its folder, relative to the plan's root or absolute as the user wrote it. Nothing outside it is ever read. */
  readonly dir: string
  readonly fingerprint: 'quick' | 'full'
}

/** One VM inside a source: exactly one of the provider's `refs` with its value. */
export type SourceRef =
  | { readonly vmx: string }
  | {
      readonly disks: ReadonlyArray<{ readonly path: string; readonly format: string | null }>
      readonly name: string
    }
