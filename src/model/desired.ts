import type { BlockNode } from './block.ts'
import type { GuestFacts } from './facts.ts'
import type { VmAddress } from './id.ts'
import type { Bytes } from './size.ts'
import type { SourceVm } from './source.ts'

/**
 * The desired state of one VM: what its target will be. Passes fill it in order; a field that a pass has not settled yet
 * holds the config's word (`auto`, `keep`), never a guess.
 */
export interface DesiredVm {
  readonly kind: 'vm'
  readonly address: VmAddress
  /** The config's key: matches ^[a-z0-9][a-z0-9._-]{0,62}$, safe in a path and a shell. */
  readonly name: string
  readonly source: SourceVm
  /** Null when the config says `guest: none`. */
  readonly facts: GuestFacts | null
  readonly guest: DesiredGuest | null
  readonly cpus: number
  readonly cores_per_socket: number
  readonly memory_bytes: Bytes
  readonly machine: 'q35' | 'pc'
  readonly firmware: 'bios' | 'efi'
  readonly secure_boot: boolean
  readonly disks: readonly DesiredDisk[]
  readonly nics: readonly DesiredNic[]
  readonly validate: DesiredValidation
  readonly domain: { readonly uuid: string; readonly path: string; readonly define_uri: string | null }
}

export type DiskBus = 'virtio-blk' | 'virtio-scsi' | 'sata' | 'nvme'
export type OutputFormat = 'qcow2' | 'raw' | 'vdi' | 'vmdk' | 'vhdx'
export type Compression = 'none' | 'zlib' | 'zstd'

export interface DesiredDisk {
  readonly kind: 'disk'
  /** Position in the VM: 0 is the boot disk. */
  readonly index: number
  readonly block: BlockNode
  readonly virtual_bytes: Bytes
  readonly allocated_bytes: Bytes
  readonly bus: DiskBus
  readonly format: OutputFormat
  readonly compress: Compression
  readonly checksum: 'sha256' | 'none'
  /** Where the finished disk will be, relative to the plan's root. */
  readonly path: string
}

export interface DesiredNic {
  readonly kind: 'nic'
  readonly index: number
  /** Of the source's NIC that it continues (`ethernet0`), or null for a new one. */
  readonly source_key: string | null
  readonly source_mac: string | null
  /** What the target will have; lower case with colons. */
  readonly mac: string
  readonly model: 'virtio' | 'e1000e' | 'e1000'
  readonly attach: { readonly bridge: string } | { readonly network: string }
}

export interface DesiredGuest {
  readonly fstab: 'uuid' | 'partuuid' | 'label' | 'keep'
  readonly bootloader: 'fix' | 'keep'
  readonly console: 'keep' | 'serial'
  readonly initramfs: 'auto' | 'supplement' | 'regenerate' | 'keep'
  readonly network: 'pin' | 'keep'
  readonly tools: 'remove' | 'disable' | 'keep'
  /** Absent: it stays, and is reported. */
  readonly cloud_init?: 'disable' | 'nocloud' | 'keep'
  readonly qemu_guest_agent: 'enable' | 'install_on_first_boot' | 'keep'
  /** Absent: the name stays. */
  readonly hostname?: string
  readonly machine_id: 'keep' | 'reset'
  readonly ssh_host_keys: 'keep' | 'reset'
  /** A zone such as Europe/Berlin; absent: it stays. */
  readonly timezone?: string
}

export interface DesiredValidation {
  readonly boot: 'qemu' | 'none'
  /** `auto`: as the accelerator needs. */
  readonly timeout_ms: 'auto' | number
  readonly expect: ReadonlyArray<'login' | 'network'>
}
