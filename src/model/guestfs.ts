import type { BlockNode } from './block.ts'
import type { SecretRef } from './secret.ts'
import type { Bytes } from './size.ts'

/** One libguestfs appliance with the disks of one VM (guestfs(3)). Devices are its names: /dev/sda1, /dev/VG/LV. */
export interface GuestfsOptions {
  readonly accelerator: 'kvm' | 'tcg'
  readonly memory_bytes: Bytes
  readonly disks: readonly GuestfsDisk[]
}

export interface GuestfsDisk {
  /** The chain below; always opened read-only. */
  readonly block: BlockNode
  /** Path of the writable qcow2 overlay on top, or null to open the chain itself read-only. */
  readonly overlay: string | null
}

/** Typed calls; each throws H2kError GUESTFS_CALL with the operation, libguestfs' text and errno. Paths are inside the mounted guest. */
export interface Guestfs {
  listPartitions(): Promise<readonly string[]>
  listVolumeGroups(): Promise<readonly string[]>
  listLogicalVolumes(): Promise<readonly string[]>
  /** blkid's word, or empty. */
  filesystemType(device: string): Promise<string>
  filesystemUuid(device: string): Promise<string>
  filesystemLabel(device: string): Promise<string>
  deviceBytes(device: string): Promise<Bytes>
  readDevice(device: string, offset: Bytes, length: Bytes): Promise<Uint8Array>
  /** Opens a LUKS volume as /dev/mapper/NAME by the first secret that fits, and what LVM finds in it; false when none fits. */
  unlock(device: string, name: string, secrets: readonly SecretRef[]): Promise<boolean>
  mount(device: string, mountpoint: string, options: string): Promise<void>
  unmountAll(): Promise<void>
  /** Null when it does not exist; never follows the last link. */
  lstat(path: string): Promise<GuestStat | null>
  readLink(path: string): Promise<string>
  list(folder: string): Promise<readonly string[]>
  /** Whole file; throws GUEST_FILE_TOO_LARGE above `max`. */
  read(path: string, max: Bytes): Promise<Uint8Array>
  /** The first bytes of a file, at most `max`. */
  readHead(path: string, max: Bytes): Promise<Uint8Array>
  /** Replaces the content in place: mode, owner, links and extended attributes stay. */
  overwrite(path: string, bytes: Uint8Array): Promise<void>
  /** Makes a new file with the SELinux label of its folder, if that has one; throws when the path exists. */
  create(path: string, bytes: Uint8Array, mode: number): Promise<void>
  /** Makes a symbolic link, with the SELinux label of what was at the path, which goes, or else of its folder. */
  makeLink(path: string, target: string): Promise<void>
  /** Makes one folder; throws when the path exists. */
  makeFolder(path: string): Promise<void>
  append(path: string, bytes: Uint8Array): Promise<void>
  remove(path: string): Promise<void>
  /** Runs a program of the mounted guest, chrooted to it, and returns what it printed; throws when it fails. */
  command(argv: readonly string[]): Promise<string>
  freeSpace(mountpoint: string): Promise<{ readonly bytes: Bytes; readonly inodes: number }>
  trim(mountpoint: string): Promise<void>
  sync(): Promise<void>
  /** Unmounts, shuts the appliance down in order and waits for all data to be in the overlays. */
  close(): Promise<void>
}

export interface GuestStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** Permission bits. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly bytes: Bytes
}
