import type { GuestStat } from '../../model/guestfs.ts'

/** What crosses the pipe between h2k and the child that holds the libguestfs handle. */
export interface GuestfsRequest {
  readonly id: number
  readonly call: keyof GuestfsCalls
  readonly args: readonly unknown[]
}

export type GuestfsReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number
      readonly ok: false
      readonly text: string
      readonly errno: number
      readonly log: string
    }

export interface NbdDrive {
  readonly socket: string
  readonly export_name: string
  readonly writable: boolean
}

/** The calls of the child, named after the functions of guestfs(3) that they make; all of them block the child. */
export interface GuestfsCalls {
  create(memory_mib: number): void
  add_drive(drive: NbdDrive): void
  launch(): void
  list_partitions(): readonly string[]
  vgs(): readonly string[]
  lvs(): readonly string[]
  vfs_type(device: string): string
  vfs_uuid(device: string): string
  vfs_label(device: string): string
  blockdev_getsize64(device: string): number
  pread_device(device: string, count: number, offset: number): Uint8Array
  /** The key is no text, so that nothing that prints arguments prints it. */
  cryptsetup_open(device: string, key: Uint8Array, name: string): void
  lvm_scan(activate: number): void
  mount_options(options: string, device: string, mountpoint: string): void
  umount_all(): void
  lstat(path: string): GuestStat | null
  readlink(path: string): string
  ls(folder: string): readonly string[]
  pread(path: string, count: number, offset: number): Uint8Array
  write(path: string, bytes: Uint8Array): void
  write_append(path: string, bytes: Uint8Array): void
  ln_s(target: string, path: string): void
  mkdir(path: string): void
  chmod(mode: number, path: string): void
  /** Null for a file without it, and for a filesystem without any. */
  lgetxattr(path: string, name: string): Uint8Array | null
  lsetxattr(path: string, name: string, value: Uint8Array): void
  rm(path: string): void
  command(argv: readonly string[]): string
  statvfs(path: string): { readonly bytes: number; readonly inodes: number }
  fstrim(mountpoint: string): void
  sync(): void
  shutdown(): void
  close(): void
}

/** One message of the daemon's protocol holds at most 4 MB (guestfs(3), PROTOCOL LIMITS); half of that leaves room. */
export const PIECE_BYTES = 2 * 1024 * 1024
