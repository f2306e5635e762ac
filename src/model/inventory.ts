import type { Diagnostic } from './diagnostic.ts'
import type { GuestFacts } from './facts.ts'
import type { VmAddress } from './id.ts'
import type { SourceVm } from './source.ts'

/**
 * A recorded inventory is JSON lines: one InventoryHeader, then one InventoryVm a line, so that ten thousand VMs can be
 * written and compiled one at a time. Order: by `from`, then `ref`.
 */
export interface InventoryHeader {
  readonly kind: 'h2k/inventory'
  readonly format_version: '1.0'
  /** False when VMs are missing because they could not be read; absent otherwise. */
  readonly complete?: false
  /** Their addresses in the config. */
  readonly missing?: readonly VmAddress[]
}

/** One VM as the sources showed it: what compile needs to know of the world outside. */
export interface InventoryVm {
  readonly source: SourceVm
  /** Null when the config says `guest: none`, so nobody looked inside. */
  readonly guest: GuestFacts | null
  /** How the facts were got, and why not the direct way. */
  readonly inspection: Inspection | null
  /** What discovery and inspection warned of, so that a plan of the record warns of it too; absent when there was nothing. */
  readonly warnings?: readonly Diagnostic[]
}

export interface Inspection {
  readonly inspector: 'direct' | 'libguestfs'
  /** For libguestfs: the fact that made the launch necessary; `asked for` with --deep. */
  readonly because: string
}

/** What the host that compiles and applies can do. Probed, never assumed. */
export interface HostFacts {
  /** `kvm` only when QEMU was started with it and lived. */
  readonly accelerator: 'kvm' | 'tcg'
  /** Tool name -> version text, for tools that the plan's actions run (`qemu-img`, `qemu-system-x86_64`, `libguestfs`); absent when not installed. */
  readonly tools: Readonly<Record<string, string>>
  /** Pairs that exist on the host, absolute paths; null when no UEFI firmware for guests is installed. */
  readonly ovmf: { readonly code: string; readonly vars: string } | null
}
