import type { Bytes } from './size.ts'

/**
 * What a provider reports about one VM at its source. All texts in here were written by whoever made the source: treat
 * them as hostile. Paths are relative to the folder that the config names as `sources.<name>.path`, use `/`, and never
 * contain `..`.
 */
export interface SourceVm {
  /** The name of the config's source, and how the config points to the VM inside it, such as `vmx:web01/web01.vmx`. */
  readonly from: string
  readonly ref: string
  readonly provider: string
  /** The source folder relative to the plan's root (absolute only where the user wrote an absolute path). */
  readonly dir: string
  /** The name people gave the VM (VMX `displayName`). */
  readonly name: string
  readonly uuid: string | null
  readonly cpus: number
  readonly cores_per_socket: number
  readonly memory_bytes: Bytes
  readonly firmware: 'bios' | 'efi'
  readonly secure_boot: boolean
  readonly controllers: readonly SourceController[]
  readonly nics: readonly SourceNic[]
  readonly disks: readonly SourceDisk[]
  /** Every file that the VM consists of, sorted by path: what is checked again before each read of the source. */
  readonly files: readonly FileFingerprint[]
}

export type SourceBus = 'scsi' | 'sata' | 'ide' | 'nvme' | 'unknown'

export interface SourceController {
  /** `scsi0`. */
  readonly key: string
  readonly bus: SourceBus
  /** The source's word for the model (`pvscsi`, `lsilogic`), or null. */
  readonly model: string | null
  /** Where a guest finds it, `0000:03:00.0`; absent when the source does not say. */
  readonly pci?: string
}

export interface SourceNic {
  /** `ethernet0`. */
  readonly key: string
  readonly model: string | null
  /** Lower case, colons. Null when the source has not given it one yet. */
  readonly mac: string | null
  /** The source's network name (port group), or null. */
  readonly network: string | null
  readonly connected: boolean
  /** Where a guest finds it, `0000:0b:00.0`, and the number of that slot (192); absent when the source does not say. */
  readonly pci?: string
  readonly slot?: number
}

export interface SourceDisk {
  /** `scsi0:0`, or `disk0` for a plain list of disks. */
  readonly key: string
  readonly bus: SourceBus
  readonly virtual_bytes: Bytes
  /** What the files of the chain take on the host's disk: an upper bound for the bytes to copy. */
  readonly allocated_bytes: Bytes
  /** Base first; the last one is what the VM saw when it ran. */
  readonly chain: readonly ChainLayer[]
}

export type DiskFormat = 'raw' | 'qcow2' | 'vmdk' | 'vhdx' | 'vpc' | 'vdi' | 'qed' | 'parallels'

export interface ChainLayer {
  readonly path: string
  readonly format: DiskFormat
  /** VMDK createType, or null. */
  readonly subformat: string | null
  readonly virtual_bytes: Bytes
  /** VMDK content ids, eight lower-case hex digits; null in other formats. `parent_cid` is null in a base. */
  readonly cid: string | null
  readonly parent_cid: string | null
  /** The number that the guest sees as the disk's (`wwn-0x…`): 32 hex digits; absent when the image has none. */
  readonly uuid?: string
  /** Files that hold the data when they are not `path` itself, in the descriptor's order. */
  readonly extents: readonly Extent[]
}

export interface Extent {
  readonly path: string
  readonly kind: 'flat' | 'sparse'
  readonly bytes: Bytes
  /** Where the extent's data begins in its file. */
  readonly offset_bytes: Bytes
}

/** Strong enough to notice any honest change; `sha256` only with `--fingerprint=full`. */
export interface FileFingerprint {
  readonly path: string
  readonly bytes: Bytes
  /** Decimal text: nanoseconds do not fit a safe integer. */
  readonly mtime_ns: string
  readonly inode: string
  /** Of the first 64 KiB. */
  readonly header_sha256: string
  readonly sha256: string | null
}
