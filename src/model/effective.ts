import type { Compression, DiskBus, OutputFormat } from './desired.ts'
import type { Where } from './diagnostic.ts'
import type { SourceRef } from './provider.ts'
import type { Bytes } from './size.ts'
import type { SecretRef } from './secret.ts'
import type { WaivableCode } from './waivable.ts'

/**
 * The configuration as compile reads it: merged, checked, every default filled in, sizes in bytes, durations in ms.
 * Everything but `root` and `where` is plain data and means the same in every folder: that part is what a digest covers.
 */
export interface EffectiveConfig {
  /** Folder of the first config file, as the user named it (`.`, `examples/2-merge`): where relative paths start. */
  readonly root: string
  /** The config files in the order of the merge, relative to `root`. */
  readonly files: readonly string[]
  /** By name, sorted, without a prototype: any text is safe as a key. Names that VMs use are all here. */
  readonly sources: Readonly<Record<string, EffectiveSource>>
  readonly target: EffectiveTarget
  readonly limits: EffectiveLimits
  /** Accepted for all VMs, beside what they accept themselves. Absent when nothing is. */
  readonly waive?: readonly Waiver[]
  /** Sorted by name. */
  readonly vms: readonly EffectiveVm[]
  /**
   * Where a setting was written, by its keys: `where('vms', 'web01', 'output', 'format')`, list items by number. A
   * value that comes from `defaults:` leads there; one that nobody wrote leads to the nearest setting around it.
   */
  readonly where: (...keys: ReadonlyArray<string | number>) => ConfigWhere
}

/** How many actions may use a resource at once, by class (`source:dc1`) or kind of class (`source`). Without a prototype. */
export type EffectiveLimits = Readonly<Record<string, number>>

export type ConfigWhere = Extract<Where, { readonly in: 'config' }>

export interface EffectiveSource {
  readonly provider: 'local'
  /** Folder, relative to `root` or absolute as written. Nothing outside it is ever read. */
  readonly path: string
}

export interface EffectiveTarget {
  /** Where finished disks and domain XML go. */
  readonly dir: string
  /** Where overlays, journals and evidence are while the work lasts. */
  readonly work_dir: string
  readonly libvirt: { readonly uri: string; readonly define: boolean }
  /** Source network name -> what the NIC is attached to; `*` is for all others. Without a prototype. */
  readonly networks: Readonly<Record<string, NetworkAttachment>>
}

export type NetworkAttachment = { readonly bridge: string } | { readonly network: string }

export interface EffectiveVm {
  /** Matches ^[a-z0-9][a-z0-9._-]{0,62}$, safe in a path and a shell. Its address in plan and state is `vm.NAME`. */
  readonly name: string
  /** Paths in `ref` are relative to the folder of source `from`, use `/` and contain no `..`. */
  readonly source: { readonly from: string; readonly ref: SourceRef }
  readonly output: {
    readonly format: OutputFormat
    /** `none` for every format but qcow2. */
    readonly compress: Compression
    readonly disk_bus: DiskBus
    readonly checksum: 'sha256' | 'none'
  }
  /** `auto`: what the source has; for the machine type: q35. */
  readonly hardware: {
    readonly firmware: 'auto' | 'bios' | 'efi'
    readonly cpus: 'auto' | number
    readonly memory_bytes: 'auto' | Bytes
    readonly machine: 'auto' | 'q35' | 'pc'
  }
  /** The target's NICs: item i continues the source's NIC i, or is new. Null: one for each NIC of the source, with NIC_DEFAULTS. */
  readonly nics: readonly EffectiveNic[] | null
  /** Null for `guest: none`: nobody looks inside the disks and nothing in them is changed. */
  readonly guest: EffectiveGuest | null
  readonly validate: {
    readonly boot: 'qemu' | 'none'
    /** `auto`: as the accelerator needs. */
    readonly timeout_ms: 'auto' | number
    /** In the order login, network; each at most once. */
    readonly expect: ReadonlyArray<'login' | 'network'>
    readonly accelerator: 'auto' | 'kvm' | 'tcg'
  }
  readonly gates: Readonly<Record<GatedStep, 'auto' | 'manual'>>
  /** Absent when nothing is accepted. */
  readonly waive?: readonly Waiver[]
}

/** A concern that somebody accepts. */
export interface Waiver {
  readonly code: WaivableCode
  readonly reason: string
  /** YYYY-MM-DD, the last day on which it counts. */
  readonly until: string
}

/** What can be made to wait for somebody's consent. */
export type GatedStep = 'publish' | 'boot' | 'define'

export interface EffectiveNic {
  /** `keep`: the source's; `new`: derived from the VM's address, prefix 52:54:00; else lower case with colons. */
  readonly mac: string
  /** `auto`: by `target.networks` from the source's network name. */
  readonly network: 'auto' | NetworkAttachment
  readonly model: 'virtio' | 'e1000e' | 'e1000'
}

export const NIC_DEFAULTS: EffectiveNic = { mac: 'keep', network: 'auto', model: 'virtio' }

export interface EffectiveGuest {
  readonly fstab: 'uuid' | 'partuuid' | 'label' | 'keep'
  readonly bootloader: 'fix' | 'keep'
  readonly console: 'keep' | 'serial'
  readonly initramfs: 'auto' | 'supplement' | 'regenerate' | 'keep'
  readonly network: 'pin' | 'keep'
  readonly tools: 'disable' | 'keep'
  /** Absent: it stays, and is reported. */
  readonly cloud_init?: 'disable' | 'nocloud' | 'keep'
  readonly qemu_guest_agent: 'enable' | 'install_on_first_boot' | 'keep'
  /** Absent: the name stays. */
  readonly hostname?: string
  readonly machine_id: 'keep' | 'reset'
  readonly ssh_host_keys: 'keep' | 'reset'
  /** A zone such as Europe/Berlin; absent: it stays. */
  readonly timezone?: string
  /** `auto`, or the guest's own name of it, such as `/dev/sda2` or `/dev/vg/root`. */
  readonly root_device: string
  /** Tried on every encrypted volume; absent when there are none. Files are relative to the root. */
  readonly unlock?: readonly SecretRef[]
}
