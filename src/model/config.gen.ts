// Generated from schemas/config.schema.json by `npm run generate`; edit the schema instead.

/**
 * What h2k should make: where the virtual machines come from, where the results go, and how each VM should
 * be.
 */
export interface Config {
  /** Version of this format; always 1. */
  readonly version: 1
  /** Texts for `${var:NAME}`; `--var NAME=VALUE` on the command line comes before them. */
  readonly vars?: Readonly<Record<string, string>>
  /** Places that VMs come from, by a name of your choice. Read only, never written. */
  readonly sources: Readonly<Record<string, Source>>
  readonly target: Target
  /**
   * How many actions may use a resource at the same time, whatever `--parallelism` allows. `source` and
   * `disk` count for each source and each target folder; `source:NAME` and `disk:FOLDER` are for one of them.
   */
  readonly limits?: {
    /** Copies that compress, and checksums. */
    readonly cpu?: number
    /**
     * QEMU on this host: appliances that edit guests, and validating boots. Each takes 1 to 4 GiB of memory.
     */
    readonly appliance?: number
    /** Copies and edits that read from one source. */
    readonly source?: number
    /** Copies and checksums in one target folder. */
    readonly disk?: number
  } & Readonly<Record<string, number>>
  readonly waive?: Waive
  readonly defaults?: VmSettings
  /**
   * The virtual machines to migrate, by name. A name begins with a small letter or a digit, goes on with
   * small letters, digits, dot, underscore or minus, and has at most 63 characters; it becomes the name of
   * files and of the libvirt domain.
   */
  readonly vms?: Readonly<Record<string, Vm>>
}

/** A bridge of the host or a network of libvirt; exactly one of them. */
export interface Attachment {
  /** Name of a bridge on the host. */
  readonly bridge?: string
  /** Name of a libvirt network. */
  readonly network?: string
}

/** One disk image; of a chain of snapshots, the topmost. */
export interface Disk {
  /** The image, relative to the source's folder. */
  readonly path: string
  /**
   * Its format; `auto` reads it from the image. Write `raw` for a raw disk whose content somebody else
   * controls.
   */
  readonly format?: 'auto' | 'raw' | 'qcow2' | 'vmdk' | 'vhdx' | 'vpc' | 'vdi' | 'qed' | 'parallels'
}

/** Where apply stops until somebody consents: with `--approve`, or with an answer on the terminal. */
export interface Gates {
  /** Before the checked disks get their final names. */
  readonly publish?: 'auto' | 'manual'
  /** Before the result is booted on this host. */
  readonly boot?: 'auto' | 'manual'
  /** Before the domain is defined in libvirt; all else of the VM is done then. */
  readonly define?: 'auto' | 'manual'
}

/** What is changed inside the guest; `none` copies the disks as they are, without a look inside. */
export type Guest = 'none' | GuestSettings

/** What is changed inside the guest so that it boots and has its network on the new hardware. */
export interface GuestSettings {
  /**
   * How /etc/fstab, /etc/crypttab and systemd's .mount units name filesystems that they name by a device of
   * the old hardware; `keep` leaves these files and the settings of LVM and mdadm alone.
   */
  readonly fstab?: 'uuid' | 'partuuid' | 'label' | 'keep'
  /**
   * Whether the boot configuration is edited where it names devices of the old hardware, and whether a UEFI
   * guest gets the loader that new firmware starts.
   */
  readonly bootloader?: 'fix' | 'keep'
  /**
   * `serial` adds the machine's serial port to the consoles of every kernel that has none (ttyS0, on arm64
   * ttyAMA0); with `bootloader: keep` it adds nothing.
   */
  readonly console?: 'keep' | 'serial'
  /**
   * `supplement` appends drivers of the new hardware to every initramfs that lacks them; `auto` leaves the
   * way to h2k, which is the same today; `regenerate` runs the guest's own program in the appliance to make
   * such an initramfs anew, which nobody can review beforehand; `keep` leaves the initramfs alone.
   */
  readonly initramfs?: 'auto' | 'supplement' | 'regenerate' | 'keep'
  /** `pin` binds the name that the guest's network configuration uses to the NIC's MAC address. */
  readonly network?: 'pin' | 'keep'
  /**
   * Whether guest tools of the old hypervisor and agents of its cloud are kept from starting; their packages
   * stay.
   */
  readonly tools?: 'disable' | 'keep'
  /**
   * What cloud-init, where it is installed, does outside its cloud: `disable` keeps it from running;
   * `nocloud` gives it a data source of its own, with which it takes the guest for the machine that it knows
   * and leaves the network alone. Without this setting it stays and the plan says so.
   */
  readonly cloud_init?: 'disable' | 'nocloud' | 'keep'
  /**
   * `enable` makes QEMU's guest agent start where it is installed; `install_on_first_boot` also writes a
   * service that installs it when the guest has booted, by the guest's own package manager, which needs the
   * guest's network and package sources; `keep` leaves it as it is.
   */
  readonly qemu_guest_agent?: 'enable' | 'install_on_first_boot' | 'keep'
  /**
   * Another name for the guest, in /etc/hostname and in the loopback lines of /etc/hosts; without it the name
   * stays.
   */
  readonly hostname?: string
  /**
   * `reset` empties /etc/machine-id, so that the guest gets an ID of its own when it boots; for a copy of a
   * VM that goes on running.
   */
  readonly machine_id?: 'keep' | 'reset'
  /**
   * `reset` removes the SSH server's host keys, so that the guest makes new ones when it boots; where it
   * would not do that by itself, a service is written that does. Their content is in no plan, state or log.
   */
  readonly ssh_host_keys?: 'keep' | 'reset'
  /**
   * Another time zone for the guest, which must have it: /etc/localtime, and /etc/timezone where there is
   * one. Without it the zone stays.
   */
  readonly timezone?: string
  /**
   * Where the system is, for disks that hold several; as the guest itself names it (`findmnt /`), with the
   * subvolume of a btrfs in brackets.
   */
  readonly root_device?: string
  /** Where passphrases and keys of encrypted (LUKS) volumes are; each is tried on every such volume. */
  readonly unlock?: ReadonlyArray<Secret>
}

/** The virtual machine; `auto` is what the source has. */
export interface Hardware {
  /** BIOS or UEFI. */
  readonly firmware?: 'auto' | 'bios' | 'efi'
  /** Number of virtual CPUs. */
  readonly cpus?: 'auto' | number
  /** Memory: a whole number and a unit (K, M, G, T: powers of 1024), from 16M to 16T. */
  readonly memory?: string
  /** QEMU machine type; `auto` is q35. */
  readonly machine?: 'auto' | 'q35' | 'pc'
}

/** One NIC. */
export interface Nic {
  /**
   * MAC address: `keep` the source's, `new` for one derived from the VM's name (the same in every plan), or
   * the address itself.
   */
  readonly mac?: string
  /** What it is attached to; `auto` looks the source's network up in `target.networks`. */
  readonly network?: 'auto' | Attachment
  /** Model of the card. */
  readonly model?: 'virtio' | 'e1000e' | 'e1000'
}

/**
 * The VM's NICs: the first entry continues the first NIC of the source, and so on; entries beyond the
 * source's NICs are new ones. Default: each NIC of the source, with the defaults of a NIC.
 */
export type Nics = ReadonlyArray<Nic>

/** The finished disks. */
export interface Output {
  /** Format of the disks. */
  readonly format?: 'qcow2' | 'raw' | 'vdi' | 'vmdk' | 'vhdx'
  /** Compression of qcow2 clusters; `zstd` is faster and smaller, `zlib` is read by QEMU before 5.1, too. */
  readonly compress?: 'none' | 'zlib' | 'zstd'
  /** How the disks are attached to the VM. */
  readonly disk_bus?: 'virtio-blk' | 'virtio-scsi' | 'sata' | 'nvme'
  /** Digest of each finished disk, kept in the state. */
  readonly checksum?: 'sha256' | 'none'
}

/**
 * Where a secret is; exactly one of an environment variable and a file. The secret itself is in no plan,
 * state or log.
 */
export interface Secret {
  /** Name of an environment variable of h2k. */
  readonly env?: string
  /** A file, relative to the file that says so. It holds text; a line feed at its end is not part of it. */
  readonly file?: string
}

/** One place that VMs come from. */
export interface Source {
  /** Kind of source. `local`: VMX files and disk images in a folder of this machine. */
  readonly provider: 'local'
  /** The folder, relative to the file that says so. Nothing outside it is ever read. */
  readonly path: string
}

/** What is common to all results. */
export interface Target {
  /** Folder for the finished disks and the domain XML, relative to the file that says so. */
  readonly dir: string
  /**
   * Folder for overlays and evidence while the work lasts, relative to the file that says so; the default is
   * relative to the folder of the first config file.
   */
  readonly work_dir?: string
  /** The libvirt that will run the VMs. */
  readonly libvirt?: {
    /** Connection URI, used only when `define` is true. */
    readonly uri?: string
    /**
     * Whether the domains are defined (`virsh define`) once their disks are finished; the XML is written in
     * any case.
     */
    readonly define?: boolean
  }
  /**
   * What a NIC is attached to, by the name of its network at the source; `*` stands for every other network,
   * and without it a NIC of a network that is not listed is an error. Default, when nothing is listed: `"*":
   * { network: default }`.
   */
  readonly networks?: Readonly<Record<string, Attachment>>
}

/** How the result is tested. */
export interface Validate {
  /**
   * Whether the result is booted with QEMU, headless, on a throwaway overlay. With `guest: none` the default
   * is `none`.
   */
  readonly boot?: 'qemu' | 'none'
  /**
   * How long the boot may take: a whole number and a unit (ms, s, m, h), from 1s to 24h. `auto` is 5m with
   * KVM and 15m where QEMU emulates.
   */
  readonly timeout?: string
  /** What must be seen before the time is over. */
  readonly expect?: ReadonlyArray<'login' | 'network'>
  /** What QEMU runs on; `auto` is KVM where it really works, else TCG. */
  readonly accelerator?: 'auto' | 'kvm' | 'tcg'
}

/** One virtual machine: where it is, and how the result should be. */
export interface Vm {
  readonly source: VmSource
  readonly output?: Output
  readonly hardware?: Hardware
  readonly nics?: Nics
  readonly guest?: Guest
  readonly validate?: Validate
  readonly gates?: Gates
  readonly waive?: Waive
}

/** Settings that every VM starts from: any setting of a VM but `source`. */
export interface VmSettings {
  readonly output?: Output
  readonly hardware?: Hardware
  readonly nics?: Nics
  readonly guest?: Guest
  readonly validate?: Validate
  readonly gates?: Gates
  readonly waive?: Waive
}

/** Which VM of which source; exactly one of `vmx` and `disks`. */
export interface VmSource {
  /** Name of an entry of `sources`. */
  readonly from: string
  /** The VM's VMX file, relative to the source's folder. */
  readonly vmx?: string
  /**
   * The VM's disks, the boot disk first, when there is no VMX file. Disks know no hardware: the VM gets 1
   * CPU, 2G of memory, BIOS and one NIC with a new address unless `hardware` and `nics` say otherwise.
   */
  readonly disks?: ReadonlyArray<string | Disk>
}

/**
 * Concerns that somebody has looked at and accepts. What they are about stays in the plan, marked as waived;
 * an error no longer keeps the plan from being made. A list of a VM takes the place of the one in `defaults`;
 * the list at the top is for all VMs, and beside theirs.
 */
export type Waive = ReadonlyArray<Waiver>

/** One concern that is accepted, why, and until when. */
export interface Waiver {
  /** Code of the concern; docs/errors.md marks those that can be waived. */
  readonly code: string
  /** Why it may be so. Everybody who reads the plan sees it. */
  readonly reason: string
  /**
   * The last day on which it counts, in UTC. From the next day on no plan is made until it is renewed or
   * removed.
   */
  readonly until: string
}

