import type { Volume } from './id.ts'
import type { Bytes } from './size.ts'

/**
 * What inspection saw in the disks of one VM. Observations only, never wishes; a place that could not be read is an error
 * of the inspection, never an empty result. The direct inspector and the libguestfs fallback give the same value.
 */
export interface GuestFacts {
  readonly disks: readonly DiskLayout[]
  /** Sorted by volume. */
  readonly filesystems: readonly Filesystem[]
  readonly volume_groups: readonly VolumeGroup[]
  /** Sorted by volume; absent when there are none. */
  readonly arrays?: readonly RaidArray[]
  /** Null when no operating system was found. */
  readonly os: LinuxFacts | null
}

export interface DiskLayout {
  readonly disk: number
  readonly table: 'mbr' | 'gpt' | 'none'
  /** MBR: eight hex digits; GPT: the disk's GUID; none: null. Lower case. */
  readonly id: string | null
  readonly partitions: readonly Partition[]
}

export interface Partition {
  /** As the kernel counts: logical MBR partitions begin at 5. */
  readonly number: number
  readonly start_bytes: Bytes
  readonly bytes: Bytes
  /** MBR: two hex digits; GPT: type GUID. Lower case. */
  readonly type: string
  readonly partuuid: string
  readonly bootable: boolean
}

export interface Filesystem {
  readonly volume: Volume
  /** blkid's names: ext4, xfs, btrfs, vfat, ntfs, swap, crypto_LUKS, LVM2_member, linux_raid_member. */
  readonly type: string
  readonly uuid: string | null
  readonly label: string | null
  /** True when a journal would have to be replayed or the dirty bit is set: what was read may be older than what the guest knew. */
  readonly unclean: boolean
  /** What ext2, ext3 and ext4 say of themselves: an error was met, or it was mounted so often that it is checked; absent otherwise. */
  readonly fsck?: 'errors' | 'due'
}

export interface VolumeGroup {
  readonly name: string
  readonly uuid: string
  readonly physical_volumes: readonly Volume[]
  readonly logical_volumes: readonly string[]
  /** Those of them that pass no discard on to their disks, sorted; absent when there are none. */
  readonly no_discard?: readonly string[]
}

/** An array of Linux software RAID. */
export interface RaidArray {
  /** `md/UUID`. */
  readonly volume: Volume
  /** Such as `host:0`; null for metadata without names. */
  readonly name: string | null
  /** 0, 1, 4, 5, 6, 10; negative for what is no RAID. */
  readonly level: number
  readonly metadata: '0.90' | '1.0' | '1.1' | '1.2'
  /** How many members it has when it is whole. */
  readonly disks: number
  /** Those that are here and in sync, by their place in the array. */
  readonly members: readonly Volume[]
  /** Spares, and members that failed, fell behind or are being filled. */
  readonly others: readonly Volume[]
  /** False while members of a mirror may hold different data. */
  readonly synced: boolean
}

export interface LinuxFacts {
  readonly kind: 'linux'
  readonly root: Volume
  readonly release: OsRelease
  /** `x86_64`, as in `uname -m`. */
  readonly arch: string
  /**
   * Which volume is mounted where, `/` first, then by path; from fstab, resolved against the filesystems, and the EFI system
   * partition by its type. Only those needed for edits.
   */
  readonly mounts: readonly Mount[]
  /** Configuration files that were read whole, by path (sorted), as they are. Fixers parse them. */
  readonly files: Readonly<Record<string, GuestFile>>
  /** Names in the folders that matter (`/etc/systemd/system/multi-user.target.wants`, `/etc/netplan`), by folder; absent folders are not listed. */
  readonly folders: Readonly<Record<string, readonly string[]>>
  /** What is at places where a link and a file count differently; what is not there is absent. Inventories of older versions have none. */
  readonly entries?: Readonly<Record<string, GuestEntry>>
  /** Oldest first, as dpkg orders versions where there is dpkg, elsewhere as rpm does. */
  readonly kernels: readonly Kernel[]
  /** Those of the kernels, then rescue images. */
  readonly initramfs: readonly Initramfs[]
  /** What firmware can start; null when no EFI system partition is in `mounts`. */
  readonly efi: EfiPartition | null
  /** Those in EFI/Linux and EFI/BOOT, sorted by path; absent when there are none. */
  readonly unified_images?: readonly UnifiedImage[]
  /** Installed packages of the old hypervisor's tools and of the boot chain, sorted by name; not the whole package list. */
  readonly packages: readonly GuestPackage[]
  readonly package_format: 'deb' | 'rpm' | 'apk' | null
  readonly init: 'systemd' | 'sysvinit' | 'openrc' | 'unknown'
  /** Free bytes and inodes of the filesystems in `mounts`. */
  readonly space: readonly GuestSpace[]
}

/** What is at a path itself, links not followed. */
export type GuestEntry =
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly sha256: string; readonly bytes: Bytes }
  | { readonly kind: 'folder' | 'other' }
  /** Whether it is a link cannot be told in this filesystem. */
  | { readonly kind: 'unknown' }

export interface OsRelease {
  readonly id: string
  readonly id_like: readonly string[]
  readonly version_id: string | null
  readonly name: string
}

export interface Mount {
  readonly mountpoint: string
  readonly volume: Volume
  /** Mount options that matter for reading it, such as `subvol=@`. */
  readonly options: string
}

export interface GuestFile {
  readonly text: string
  readonly sha256: string
  readonly bytes: Bytes
  /** Secrets were taken out of `text`: it can be read and not edited, and digest and size are those of what is left. */
  readonly redacted?: true
  /** Not UTF-8: each byte is one character of `text`, which can be read and not edited. */
  readonly encoding?: 'unknown'
}

export interface GuestSpace {
  readonly mountpoint: string
  readonly free_bytes: Bytes
  readonly free_inodes: number
}

export interface GuestPackage {
  readonly name: string
  readonly version: string
}

export interface Kernel {
  /** `6.1.0-37-amd64`: the folder's name under /lib/modules. */
  readonly version: string
  readonly image: string
  /** Path of its initramfs, or null. */
  readonly initramfs: string | null
  /** Module names (underscores) of CANDIDATE_MODULES that are built into the kernel. */
  readonly builtin: readonly string[]
  /** The modules of CANDIDATE_MODULES that are there as files, with everything they depend on; sorted by name. */
  readonly modules: readonly KernelModule[]
  /** modules.dep, modules.alias and their .bin forms, modules.builtin*, modules.order, modules.softdep, modules.symbols*, modules.devname; those that exist. */
  readonly indexes: readonly FileDigest[]
}

export interface KernelModule {
  /** With underscores, as in /proc/modules. */
  readonly name: string
  /** Guest path. */
  readonly path: string
  readonly sha256: string
  readonly bytes: Bytes
  /** Names of the modules it needs directly or not, in modules.dep order. */
  readonly needs: readonly string[]
}

export interface FileDigest {
  readonly path: string
  readonly sha256: string
  readonly bytes: Bytes
}

export interface EfiPartition {
  /** `/boot/efi`, `/efi` or `/boot`. */
  readonly mountpoint: string
  /** Names in its folder EFI, sorted, in lower case as all names here: FAT does not tell the cases apart. */
  readonly folders: readonly string[]
  /** Loaders in these folders, sorted by path. */
  readonly loaders: readonly EfiFile[]
}

export interface EfiFile extends FileDigest {
  /** `/EFI/debian`: where an image of GRUB looks for its configuration; null for other programs. */
  readonly grub_prefix: string | null
}

/** A program for UEFI with a kernel, its initramfs and its command line inside. */
export interface UnifiedImage {
  readonly path: string
  /** Of several profiles one a line; null when it has none, so that it takes what the boot loader says. */
  readonly cmdline: string | null
  /** The kernel's version, and the name of the system that it is for, where the image says them. */
  readonly kernel: string | null
  readonly system: string | null
  readonly signed: boolean
  /** Null when it has none, or one of which not all could be seen. */
  readonly initramfs: Pick<Initramfs, 'kernel' | 'modules' | 'builtin'> | null
}

export interface Initramfs {
  readonly path: string
  readonly sha256: string
  readonly bytes: Bytes
  readonly generator: 'initramfs-tools' | 'dracut' | 'mkinitcpio' | 'mkinitfs' | 'booster' | 'unknown'
  /** What in it loads the driver of a device that it meets, by the module indexes; null when nothing does. */
  readonly loader: 'udev' | 'nlplug-findfs' | null
  /** True when its programs and modules are in a filesystem image inside, of which nothing is seen. */
  readonly nested: boolean
  /** Compression of each segment in order (an early microcode segment is `none`). */
  readonly segments: ReadonlyArray<'none' | 'gzip' | 'xz' | 'lz4' | 'zstd' | 'bzip2' | 'lzma' | 'lzo'>
  /** Folder that holds its modules, without the kernel's version, such as `usr/lib/modules`; null when it has none. */
  readonly module_dir: string | null
  /** The kernel that its modules are for: the name of their folder in `module_dir`; null when it has none. */
  readonly kernel: string | null
  /** Names of the modules inside, underscores, sorted. */
  readonly modules: readonly string[]
  /** How the names of the modules inside end, sorted: `.ko`, `.ko.xz`. Its indexes name them so. */
  readonly module_suffixes: readonly string[]
  /** Modules of CANDIDATE_MODULES that are built into its kernel, by the modules.builtin inside. */
  readonly builtin: readonly string[]
  /** Text of `conf/conf.d/resume` or null. */
  readonly resume: string | null
  /** Its own list of encrypted devices, without the leading slash; absent when it has none that is UTF-8. */
  readonly crypttab?: { readonly path: string; readonly text: string }
}

/**
 * The drivers that any target hardware of h2k may need before the root filesystem is there, and what a NIC needs after.
 * Inspection records these modules of each kernel; a fixer picks what the chosen bus wants.
 */
export const CANDIDATE_MODULES = [
  'ahci',
  'ata_piix',
  'e1000',
  'e1000e',
  'nvme',
  'sd_mod',
  'sr_mod',
  'virtio',
  'virtio_blk',
  'virtio_net',
  'virtio_pci',
  'virtio_ring',
  'virtio_scsi'
] as const
