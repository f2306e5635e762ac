// Generated from schemas/actions/ by `npm run generate`; edit the schema instead.

/** Computes the digest of a finished file; it is kept in the state. */
export interface FileChecksumParams {
  /** The file. Relative to the plan's root unless the user wrote an absolute path. */
  readonly path: string
  /** Digest algorithm. */
  readonly algorithm: 'sha256'
}

/** Gives a complete, checked file its final name by rename and fsync of the folder. */
export interface FilePublishParams {
  /** Temporary name. Relative to the plan's root unless the user wrote an absolute path. */
  readonly from: string
  /** Final name. Relative to the plan's root unless the user wrote an absolute path. */
  readonly to: string
}

/** Removes files of the work folder that nobody needs any more. */
export interface FileRemoveParams {
  /** Relative to the plan's root. */
  readonly paths: ReadonlyArray<string>
}

/**
 * Removes a file that h2k made, when it is still the one that the state recorded. A file that is gone already
 * is no error.
 */
export interface FileWithdrawParams {
  /** Relative to the plan's root unless the user wrote an absolute path. */
  readonly path: string
  /** Size in bytes, as recorded. */
  readonly bytes: number
  /** Time of the last change in ns since 1970, as recorded. */
  readonly mtime_ns: string
  /** Inode, as recorded. */
  readonly inode: string
  /** Digest of the whole file, lower-case hex, compared before it is removed; null when none was recorded. */
  readonly sha256: string | null
}

/** Copies one file of the guest to a place where nothing is yet. */
export interface GuestCopyFileParams {
  /** The new file. A path inside the guest. */
  readonly path: string
  /** The guest's own file. A path inside the guest; links are resolved inside the guest only. */
  readonly from: string
  /** Digest of both. */
  readonly sha256: string
  /** Size of both. */
  readonly bytes: number
  /** Permission bits of the new file, in octal; FAT has none. */
  readonly mode: string
  /** Whether the folder of the new file is made first; else it is there. */
  readonly make_folder: boolean
}

/**
 * Looks into the disks of a VM whose edits are deferred, and writes what it saw: a record of an inventory
 * without its source. Changes nothing else.
 */
export interface GuestInspectParams {
  /** The source chains, in the order of the VM's disks. */
  readonly disks: ReadonlyArray<Block>
  /** A device of the guest, or auto. */
  readonly root_device: string
  /** Secrets that are tried on every encrypted volume; absent when there are none. */
  readonly unlock?: ReadonlyArray<Secret>
  /** A time zone of which it is looked whether the guest has it; absent when none is wanted. */
  readonly timezone?: string
  /** What QEMU runs on where only an appliance can look. */
  readonly accelerator: 'kvm' | 'tcg'
  /** The record. Relative to the plan's root unless the user wrote an absolute path. */
  readonly to: string
}

/** Removes one file of the guest. */
export interface GuestRemoveFileParams {
  /** The file. A path inside the guest; links are resolved inside the guest only. */
  readonly path: string
  /** Digest of the content that the plan saw. */
  readonly before_sha256: string
}

/**
 * Removes one symbolic link of the guest, such as an enabled unit's. Fails when something else than a link is
 * there.
 */
export interface GuestRemoveLinkParams {
  /** The link. A path inside the guest; links are resolved inside the guest only. */
  readonly path: string
}

/**
 * Runs one program of the guest, as the guest's root, in the appliance without a network. What it writes is
 * not known before. Planned only where the config asks for it.
 */
export interface GuestRunParams {
  /**
   * The file that the program makes anew. A path inside the guest; links are resolved inside the guest only.
   */
  readonly path: string
  /** Digest of the file that the plan saw. */
  readonly before_sha256: string
  /** Its size in bytes. */
  readonly before_bytes: number
  /**
   * Program and arguments, without a shell; the program is looked for in /sbin, /usr/sbin, /bin and /usr/bin
   * of the guest.
   */
  readonly argv: ReadonlyArray<string>
}

/**
 * Edits or makes one configuration file of the guest by applying a unified diff. An existing file keeps mode,
 * owner, links and extended attributes.
 */
export interface GuestWriteFileParams {
  /** The file. A path inside the guest; links are resolved inside the guest only. */
  readonly path: string
  /** Digest of the content that the diff was made for; null when the file must not exist. */
  readonly before_sha256: string | null
  /** Digest of the result. */
  readonly after_sha256: string
  /** Mode of a new file; not used for an existing one. */
  readonly mode: string
  /** Unified diff with three lines of context, fewer where a line may hold a secret. */
  readonly diff: string
}

/**
 * Makes one symbolic link of the guest, or puts it in the place of the link or file that the plan saw. What
 * the link leads to is not touched.
 */
export interface GuestWriteLinkParams {
  /** The link. A path inside the guest; links in the place of the last name are not followed. */
  readonly path: string
  /** What it leads to, as the guest reads it. */
  readonly target: string
  /** Where the link that is there leads; null when no link may be there. */
  readonly before_target: string | null
  /**
   * Digest of the file that is there; null when no file may be there. With both null nothing may be there.
   */
  readonly before_sha256: string | null
  /** Whether the folder of the link is made first; else it is there. */
  readonly make_folder: boolean
}

/**
 * Trims the named filesystems, unmounts, shuts the appliance down and seals the overlays. Source: guestfs(3),
 * fstrim.
 */
export interface GuestfsCloseParams {
  /** Mountpoints to trim; those whose filesystem cannot be trimmed are not listed. */
  readonly trim: ReadonlyArray<string>
  /** Paths of the overlays that are sealed. */
  readonly overlays: ReadonlyArray<string>
}

/** Starts one appliance with all disks of the VM and mounts the guest's filesystems. Source: guestfs(3). */
export interface GuestfsOpenParams {
  /** What QEMU runs on, as probed when the plan was made. */
  readonly accelerator: 'kvm' | 'tcg'
  /** Memory of the appliance in bytes. */
  readonly memory_bytes: number
  /** In the order of the VM's disks: the first is /dev/sda in the appliance. */
  readonly disks: ReadonlyArray<Graph>
  /** Encrypted volumes that are opened before anything is mounted; absent when there are none. */
  readonly unlock?: ReadonlyArray<{
    /** The volume with the LUKS header. */
    readonly volume: string
    /** luks/UUID: what it is called once it is open. */
    readonly opened: string
    /** Tried in their order. */
    readonly secrets: ReadonlyArray<Secret>
  }>
  /** In mounting order. */
  readonly mounts: ReadonlyArray<{
    /** Where. A path inside the guest; links are resolved inside the guest only. */
    readonly mountpoint: string
    /** disk.N, disk.N/part.M, lvm/VG/LV, md/UUID or luks/UUID. */
    readonly volume: string
    /** Mount options, comma separated; may be empty. */
    readonly options: string
  }>
}

/**
 * Appends a supplementary newc cpio segment to an initramfs. Files are copied from the guest itself. Source:
 * kernel, early userspace buffer format; RFC 1952; RFC 8878.
 */
export interface InitramfsAppendParams {
  /** The initramfs. A path inside the guest; links are resolved inside the guest only. */
  readonly path: string
  /** Digest of the image that the plan saw. */
  readonly before_sha256: string
  /** Its size in bytes. */
  readonly before_bytes: number
  /** Size with padding and segment, in bytes. */
  readonly after_bytes: number
  /**
   * What the segment is stored in, without compression: that of the image's last segment, since tools such as
   * lsinitramfs give everything behind it to one decompressor; none is a bare archive after zero padding.
   */
  readonly container: 'none' | 'gzip' | 'zstd'
  /** In archive order, parents before children. */
  readonly entries: ReadonlyArray<{
    readonly entry: 'folder'
    /** Path in the archive, without a leading slash. */
    readonly path: string
  } | {
    readonly entry: 'copy'
    /** Path in the archive. */
    readonly path: string
    /** The guest's own file. A path inside the guest; links are resolved inside the guest only. */
    readonly from: string
    /** Its digest. */
    readonly sha256: string
    /** Its size. */
    readonly bytes: number
  } | {
    readonly entry: 'text'
    /** Path in the archive. */
    readonly path: string
    /** The whole content. */
    readonly text: string
  }>
}

/**
 * Defines the domain from its XML. Refuses a domain with this name that has another UUID. Source: virsh(1),
 * define.
 */
export interface LibvirtDefineParams {
  /** libvirt connection URI. */
  readonly uri: string
  /** The XML. Relative to the plan's root unless the user wrote an absolute path. */
  readonly path: string
  /** The domain's UUID. */
  readonly uuid: string
  /** The domain's name. */
  readonly name: string
}

/**
 * Takes a domain that h2k defined out of libvirt. Refuses one that runs, and one of this name or UUID that is
 * another. A domain that is gone already is no error. Source: virsh(1), undefine.
 */
export interface LibvirtUndefineParams {
  /** libvirt connection URI. */
  readonly uri: string
  /** The domain's UUID. */
  readonly uuid: string
  /** The domain's name. */
  readonly name: string
}

/** Writes the libvirt domain XML. Source: libvirt's domain format page. */
export interface LibvirtWriteXmlParams {
  /** The file. Relative to the plan's root unless the user wrote an absolute path. */
  readonly path: string
  /** The domain's UUID, made from the VM's address and source. */
  readonly uuid: string
  /**
   * The text in pieces; a piece with xml_path stands for the absolute path of a plan path, escaped for XML.
   */
  readonly parts: ReadonlyArray<string | {
    /** A disk. Relative to the plan's root unless the user wrote an absolute path. */
    readonly xml_path: string
  }>
}

/** Checks format, size and consistency of a finished file. Source: qemu-img(1), info and check. */
export interface QemuImgCheckParams {
  /** The file. Relative to the plan's root unless the user wrote an absolute path. */
  readonly path: string
  /** Its format. */
  readonly format: 'qcow2' | 'raw' | 'vdi' | 'vmdk' | 'vhdx'
  /** Size that it must have. */
  readonly virtual_bytes: number
}

/**
 * Copies the graph into one new file in a single pass. Writes only that file, a temporary name on the
 * target's filesystem. Source: qemu-img(1), convert.
 */
export interface QemuImgConvertParams {
  readonly from: Graph
  /** Temporary name. Relative to the plan's root unless the user wrote an absolute path. */
  readonly to: string
  /** Format of the result. */
  readonly format: 'qcow2' | 'raw' | 'vdi' | 'vmdk' | 'vhdx'
  /** Compression of qcow2 clusters. */
  readonly compress: 'none' | 'zlib' | 'zstd'
  /** Size of the disk in bytes: what progress counts, and what qemu-img.check expects of the result. */
  readonly virtual_bytes: number
}

/**
 * Makes an empty qcow2 overlay. It names no backing file: whoever opens it states the whole graph. Replaces
 * an unsealed overlay of an earlier attempt. Source: qemu-img(1), create.
 */
export interface QemuImgCreateParams {
  /** The overlay. Relative to the plan's root unless the user wrote an absolute path. */
  readonly path: string
  /** Size of the disk that it lies on, in bytes. */
  readonly virtual_bytes: number
}

/**
 * Boots the result with throwaway overlays and watches the serial console, BIOS text, QMP events and the
 * packets it sends. Evidence is kept. Source: qemu(1).
 */
export interface QemuBootParams {
  /** What QEMU runs on, as probed when the plan was made. */
  readonly accelerator: 'kvm' | 'tcg'
  /** Machine type. */
  readonly machine: 'q35' | 'pc'
  readonly firmware: {
    readonly kind: 'bios'
  } | {
    readonly kind: 'efi'
    /** OVMF code image, absolute path on the host. */
    readonly code: string
    /** OVMF variable store that is copied, absolute path on the host. */
    readonly vars: string
  }
  /** Virtual CPUs. */
  readonly cpus: number
  /** Memory in bytes. */
  readonly memory_bytes: number
  readonly disks: ReadonlyArray<{
    /** The disk. Relative to the plan's root unless the user wrote an absolute path. */
    readonly path: string
    /** Its format. */
    readonly format: 'qcow2' | 'raw' | 'vdi' | 'vmdk' | 'vhdx'
    /** How it is attached. */
    readonly bus: 'virtio-blk' | 'virtio-scsi' | 'sata' | 'nvme'
  }>
  readonly nics: ReadonlyArray<{
    /** MAC address. */
    readonly mac: string
    /** Device model. */
    readonly model: 'virtio' | 'e1000e' | 'e1000'
  }>
  /** From power-on until all expected milestones were seen, in ms. */
  readonly timeout_ms: number
  /** Milestones that must be reached. */
  readonly expect: ReadonlyArray<'login' | 'network'>
  /**
   * Folder for the serial log, the packet capture and the screenshot. Relative to the plan's root unless the
   * user wrote an absolute path.
   */
  readonly evidence: string
}

/**
 * One node of a QEMU block graph; every file is named and backing is null at the base
 * (qemu-block-drivers(7)).
 */
export interface Block {
  readonly driver: 'raw' | 'qcow2' | 'vmdk' | 'vhdx' | 'vpc' | 'vdi' | 'qed' | 'parallels'
  /** Image or descriptor, relative to the plan's root. */
  readonly path: string
  /** Files of the extents in the descriptor's order; empty when the data is in path. */
  readonly extents: ReadonlyArray<string>
  readonly backing: Block | null
}

/** A source chain with the overlay that holds the edits on top. */
export interface Graph {
  readonly block: Block
  /** Path of the qcow2 overlay, relative to the plan's root; null when the chain is read as it is. */
  readonly overlay: string | null
}

/** Where a secret is: an environment variable, or a file relative to the plan's root. */
export interface Secret {
  /** Name of an environment variable. */
  readonly env?: string
  /** A file. */
  readonly file?: string
}

/** The parameters of each action kind. */
export interface ActionParams {
  readonly 'file.checksum': FileChecksumParams
  readonly 'file.publish': FilePublishParams
  readonly 'file.remove': FileRemoveParams
  readonly 'file.withdraw': FileWithdrawParams
  readonly 'guest.copy-file': GuestCopyFileParams
  readonly 'guest.inspect': GuestInspectParams
  readonly 'guest.remove-file': GuestRemoveFileParams
  readonly 'guest.remove-link': GuestRemoveLinkParams
  readonly 'guest.run': GuestRunParams
  readonly 'guest.write-file': GuestWriteFileParams
  readonly 'guest.write-link': GuestWriteLinkParams
  readonly 'guestfs.close': GuestfsCloseParams
  readonly 'guestfs.open': GuestfsOpenParams
  readonly 'initramfs.append': InitramfsAppendParams
  readonly 'libvirt.define': LibvirtDefineParams
  readonly 'libvirt.undefine': LibvirtUndefineParams
  readonly 'libvirt.write-xml': LibvirtWriteXmlParams
  readonly 'qemu-img.check': QemuImgCheckParams
  readonly 'qemu-img.convert': QemuImgConvertParams
  readonly 'qemu-img.create': QemuImgCreateParams
  readonly 'qemu.boot': QemuBootParams
}

export type ActionKind = keyof ActionParams

/** Part of the key of every action: raised when a kind starts to mean something else. */
export const ACTION_KIND_VERSIONS: { readonly [K in ActionKind]: number } = {
  'file.checksum': 1,
  'file.publish': 1,
  'file.remove': 1,
  'file.withdraw': 1,
  'guest.copy-file': 1,
  'guest.inspect': 1,
  'guest.remove-file': 1,
  'guest.remove-link': 1,
  'guest.run': 1,
  'guest.write-file': 1,
  'guest.write-link': 1,
  'guestfs.close': 1,
  'guestfs.open': 1,
  'initramfs.append': 1,
  'libvirt.define': 1,
  'libvirt.undefine': 1,
  'libvirt.write-xml': 1,
  'qemu-img.check': 1,
  'qemu-img.convert': 1,
  'qemu-img.create': 1,
  'qemu.boot': 1
}
