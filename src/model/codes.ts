/**
 * Every diagnostic code once, sorted: what it means, then what to do. docs/errors.md is generated from it.
 * A code is never reused for another meaning and never disappears within a major version.
 */
export const CODES = {
  ACCELERATOR_MISSING:
    'the plan was made for KVM and this host has none that works; run h2k doctor, or plan again',
  ACTION_CONFLICT:
    'two actions write the same thing and no edge orders them; report it, this is a bug of h2k',
  ACTION_CYCLE: 'actions of a plan wait for each other; report it, this is a bug of h2k',
  AMENDMENT_BEYOND:
    'what was found inside a guest needs more than the plan allows unseen; review the amendment and apply it',
  AMENDMENT_EARLY:
    'a plan that defers is continued before apply has looked inside its guests; apply it first',
  APPROVAL_NEEDED:
    'apply without a plan asks before it begins, and nobody can be asked; apply a saved plan, or give --auto-approve',
  ARCH_UNKNOWN: 'no program of the guest says which machine it is for; run uname -m in the source VM',
  BLOCK_VIEW_FAILED:
    'QEMU could not open a disk image for reading; look at it with qemu-img info and check that all its files are there',
  BOOT_CONFIG_UNREAD:
    'h2k found no boot loader configuration in the guest, so device names in it stay; see that its kernel gets root=UUID=',
  BOOT_DEVICE_UNKNOWN:
    'a boot argument names a device that was not found in the disks; correct it in the guest',
  BOOT_ENVIRONMENT_FULL:
    "GRUB's environment block has no room for what must change in it; take out of it in the source VM what nobody needs",
  BOOT_FAILED:
    'the converted guest did not reach a milestone that the plan expects; look at the evidence that the message names',
  BOOT_IMAGE_DEVICE:
    'a unified kernel image, which h2k leaves alone, names its root or swap as the target does not; make the image again with UUID= in the source VM',
  BOOT_IMAGE_DRIVERS:
    'a unified kernel image, which h2k leaves alone, has an initramfs without the drivers of the new disks; make the image again with them in the source VM',
  BOOT_IMAGE_SEALED:
    'a unified kernel image, which h2k leaves alone, could not be seen to fit the new hardware; see that its command line and initramfs do',
  BOOT_ROOT_UNKNOWN:
    'a boot entry names a root filesystem that is on no disk of the VM; correct the entry in the source VM, or take it out',
  CLOUD_INIT_ACTIVE:
    'cloud-init of the guest will run outside its cloud; set guest.cloud_init to disable, or to keep',
  CLOUD_INIT_DISABLED:
    'cloud-init of the guest is disabled and will not use its new data source; remove its mark, or set guest.cloud_init to keep',
  CLOUD_INIT_INSTANCE:
    'cloud-init will take the guest for a new machine, since its old instance-id cannot be kept; disable it where that is not wanted',
  CONFIG_CHANGED:
    'a config file was edited after the plan was made, and the edit is ignored; plan again to take it into account',
  CONFIG_CONFLICT: 'two settings of the config contradict each other; change one of them',
  CONFIG_INTERPOLATION:
    'a text of the config has a ${ that is not understood; write ${env:NAME} or ${var:NAME}, or $${ for the characters themselves',
  CONFIG_KEY_MISSING: 'a setting that has no default is missing; add it',
  CONFIG_KEY_UNKNOWN: 'the config has a key that h2k does not know; correct the spelling or remove it',
  CONFIG_MERGE:
    'a merge tag stands where it has no meaning; !append and !prepend are for lists, !unset for an empty value',
  CONFIG_NAME_MISSING:
    'the config uses an environment variable or a var that is not set; set it, or give --var NAME=VALUE',
  CONFIG_NOT_A_MAP: 'a config file holds something else than settings; begin it with "version: 1"',
  CONFIG_NO_FILE: 'no config was given; write h2k.yaml or use --config',
  CONFIG_PATH_OUTSIDE: 'a path leads out of the folder of its source; write it relative to that folder',
  CONFIG_SOURCE_REF: 'a VM names no place in its source, or two; give exactly one of vmx and disks',
  CONFIG_SOURCE_UNKNOWN:
    'a VM comes from a source that the config does not have; add it to sources or correct the name',
  CONFIG_UNREADABLE: 'a configuration file or folder cannot be read; name another one with -c',
  CONFIG_UNSET_NOTHING:
    '!unset removes a setting that no earlier file has; correct the spelling or remove the line',
  CONFIG_VALUE: 'a setting has a value that it cannot have; use what the message names',
  CONSOLE_SERIAL_ONLY:
    'the kernels of a guest speak on a serial port alone; use virsh console, or add console=tty0 in the guest',
  CONVERT_FAILED: 'qemu-img could not write the result; the message holds its words, the source is unchanged',
  CRYPTTAB_DEVICE_UNKNOWN:
    'a line of crypttab names a device that was not found in the disks; attach the disk to the source or correct the line',
  CRYPTTAB_LINE_MALFORMED:
    'a line of crypttab names no device, so the guest never used it; complete or remove it',
  DECOMPRESS_FAILED: 'compressed bytes from a guest cannot be read; check that file in the source VM',
  DECOMPRESS_TOO_LARGE:
    'compressed bytes from a guest hold more than any sound file of their kind; check that file in the source VM',
  DIFF_DOES_NOT_APPLY: 'a guest file is not what the diff in the plan was made for; make the plan again',
  DIFF_MALFORMED: 'the diff in a plan is not a unified diff as h2k makes them; make the plan again',
  DISK_CHAIN_LOOP: 'an image stands on itself through its parents; copy all files of the VM again',
  DISK_CHAIN_TOO_LONG: 'too many images stand on each other; consolidate the snapshots at the source first',
  DISK_CHECK_FAILED:
    'a finished image has another format than planned or is damaged; look at the target filesystem, then apply again',
  DISK_FORMAT_DIFFERS:
    'the content of a disk is not what its name or the configuration says; name the right file, or say what it is with format',
  DISK_FULL: 'the filesystem has no room for a file; free space there and run the command again',
  DISK_IMAGE_DAMAGED: 'a disk image contradicts itself or QEMU cannot open it; copy it from the source again',
  DISK_IMAGE_UNSUPPORTED:
    'a disk image is encrypted, damaged by its own word, or keeps its data elsewhere; make a plain copy with the tool of its hypervisor',
  DISK_LAYER_SIZE: 'a snapshot and its parent differ in size; copy all files of the VM again',
  DISK_PARENT_MISSING:
    'the parent of a snapshot is not in its folder; copy all files of the VM into one folder',
  DISK_RULE_BY_HARDWARE:
    'a udev rule of the guest knows a disk by a name or number of the old hardware; write it for what is on the disk',
  DISK_SIZE_DIFFERS: 'an image has another virtual size than the plan says; the source changed, plan again',
  DISK_TRUNCATED: 'the end of a disk image is missing; copy it from the source again',
  DOMAIN_FOREIGN:
    'libvirt has another domain with this name or UUID, or a domain that is to be taken out is not one that h2k defined; rename one of the two, or plan again',
  DOMAIN_RUNNING: 'a domain that is to be taken out of libvirt runs; shut it down first',
  DRIVER_FORBIDDEN:
    'the guest forbids a driver that its new hardware needs; remove the line from its modprobe settings',
  EFI_LOADER_AMBIGUOUS:
    'several loaders could start a UEFI guest and nothing says which; put the right one into EFI/BOOT in the source VM',
  EFI_LOADER_MISSING:
    'a new machine would find nothing to start on the EFI partition; put a loader into EFI/BOOT in the source VM',
  EFI_PARTITION_UNKNOWN:
    'a UEFI guest mounts no EFI partition and none could be told by its type, so what a new machine starts was not looked at; check EFI/BOOT there',
  FILE_MISSING: 'a file does not exist; check the spelling of its path, and that its disk is mounted',
  FILE_TOO_LARGE: 'a file is larger than any sound one of its kind; check that the path names the right file',
  FILE_UNREADABLE: 'a file cannot be read; look at its permissions and kind with ls -ld',
  FILE_UNWRITABLE:
    'a file cannot be written; look at the permissions of its folder, and whether its filesystem is mounted read-only',
  FIRMWARE_MISSING:
    'a UEFI guest cannot be booted here for want of firmware; install ovmf, or set validate: { boot: none }',
  FSTAB_DEVICE_UNKNOWN:
    'a line of fstab names a device that was not found in the disks; attach the disk to the source or correct the line',
  FSTAB_DRIVE_MISSING:
    'a line of fstab mounts a drive that the target does not have, and boots wait for it; add nofail there',
  FSTAB_LINE_MALFORMED:
    'a line of fstab has too few fields, so the guest never used it; complete or remove it',
  FSTAB_NAME_AMBIGUOUS:
    'a line of fstab names a device in a way that fits several; give one of them another label or UUID',
  GATE_UNKNOWN: 'the plan has no gate of that name; h2k show prints its gates',
  GRUB_CONFIG_UNTERMINATED: 'a GRUB configuration has a quote that is never closed; repair it in the guest',
  GUESTFS_CALL: 'libguestfs could not do what was asked; the message holds its words',
  GUESTFS_DIED:
    'the program that drives libguestfs ended in the middle; apply again, the edits of that VM start anew',
  GUEST_AGENT_MISSING:
    "QEMU's guest agent is not installed, and h2k knows no way to install it at the first boot; install it in the guest",
  GUEST_AGENT_OFF:
    "QEMU's guest agent is installed and nothing starts it; start it in the guest, or set guest.qemu_guest_agent to keep",
  GUEST_ARCH_UNSUPPORTED: 'the guest is made for another processor; set guest: none to copy its disks only',
  GUEST_BOOT_ASKS:
    'the system of a guest is encrypted, so its boot waits for a passphrase; set validate.boot to none',
  GUEST_DEFERRED: 'nobody has looked inside a guest yet; apply looks and stops with an amendment to review',
  GUEST_EDIT_DIFFERS: 'applying the diff of the plan gives another content than the plan says; plan again',
  GUEST_EDIT_SECRET:
    'a line of the guest that must change holds a password or key, which the plan would show; change it in the source VM',
  GUEST_ENCRYPTED:
    'a volume of the guest is encrypted, so nothing on it was read; give its secret in guest.unlock, or say guest: none',
  GUEST_FILE_CHANGED: 'a guest file is not what the plan saw; plan again',
  GUEST_FILE_EXISTS: 'a guest file that the plan makes new is there already; plan again',
  GUEST_FILE_MISSING: 'a guest file that the plan changes is not there; plan again',
  GUEST_FILE_NOT_TEXT:
    'a configuration file of the guest is not UTF-8, so it cannot be edited without loss; convert it in the source VM with iconv',
  GUEST_FILE_TOO_LARGE: 'a guest file is larger than any sound file of its kind; look at it in the guest',
  GUEST_FILE_UNREADABLE:
    'a file or filesystem of the guest could not be read, and guessing its content is not an option; check it in the source VM',
  GUEST_FSCK_PENDING:
    'a filesystem is checked at the next boot, since it met errors or was mounted often; let the source VM check it before the move',
  GUEST_KEY_REFUSED: 'no secret of guest.unlock opens an encrypted volume; check it in the source VM',
  GUEST_MOUNT_UNRESOLVED:
    'fstab of the guest mounts a filesystem that is on none of its disks; add the missing disk, or correct that line',
  GUEST_NOT_A_FILE: 'a guest path holds something else than the plan expects there; look at it in the guest',
  GUEST_OS_MISSING: 'no system that h2k knows was found on the disks; set guest: none or guest.root_device',
  GUEST_PATH_ESCAPES: 'a link of the guest points out of the guest; remove it there',
  GUEST_RAID_DEGRADED:
    'a software RAID of the guest lacks members; add the missing disk, or repair it in the source VM',
  GUEST_RAID_PARTITIONED:
    'a software RAID of the guest is divided into partitions, which h2k does not look into; set guest: none for it',
  GUEST_RAID_UNSYNCED:
    'the members of a software RAID may hold different data; let it finish in the source VM',
  GUEST_READER_FAILED:
    'the program that reads the filesystems of a guest does not run on this host; install grub-common or grub2-tools',
  GUEST_ROOT_AMBIGUOUS:
    'several volumes hold an operating system; name the one that boots in guest.root_device',
  GUEST_ROOT_UNKNOWN:
    'guest.root_device names a volume that the VM does not have; use a name that lsblk shows in the source VM',
  GUEST_SESSION_MISSING:
    'an action works on a guest that no earlier action opened; apply again, and report it if it happens again',
  GUEST_SNAPSHOTS_KEPT:
    'a btrfs of the guest holds snapshots that are copied but not edited; boot the system itself and take new ones',
  GUEST_SPACE: 'a guest filesystem has too little room for the edits; free space in the guest',
  GUEST_TOOLS_INSTALLED:
    'tools of the old hypervisor are disabled but stay installed; remove their package in the guest after the move',
  GUEST_TOOLS_RUNNING:
    'tools of the old hypervisor are installed and h2k cannot disable them with this init system; disable them in the guest',
  GUEST_UNCLEAN:
    'a filesystem of the guest was not unmounted cleanly, so what was read may be old; shut the source VM down from inside',
  GUEST_VOLUME_FOREIGN:
    'a volume of the guest is of a kind that h2k copies but does not look into; look after it as the hint says',
  GUEST_VOLUME_UNREADABLE:
    'a volume of the guest could not be put together from its disks; add the missing one, or look at it in the source VM',
  HOSTNAME_ELSEWHERE:
    'the guest does not keep its name in /etc/hostname, so it is not renamed; rename it in the guest',
  HUGE_PAGES_TOO_MANY:
    'the guest sets aside more huge pages than the VM has memory; lower the number, or give it more memory',
  INITRAMFS_APPEND_UNSAFE:
    'a kernel this old cannot read what is appended to an lz4 initramfs; regenerate it in the guest before the move, or choose a bus whose driver is in it',
  INITRAMFS_DAMAGED: 'an initramfs of the guest is no whole archive; make it again in the source VM',
  INITRAMFS_MISSING:
    'a kernel that needs drivers for its disks has no initramfs named after it; make one in the source VM, or set guest.initramfs: keep',
  INITRAMFS_REGENERATE:
    'the config asks that the guest makes an initramfs anew, so code of the guest runs in the appliance, or cannot; boot the result before you trust it',
  INITRAMFS_RESCUE:
    'the rescue image of the guest lacks drivers of the target; make it anew in the guest after the move',
  INITRAMFS_UNKNOWN:
    'drivers added to an initramfs of this kind would not or may not be loaded; choose a bus whose driver is in it, or add the driver in the guest',
  INTERNAL:
    'an executor failed in a way it should not; apply again to resume, and report it if it happens again',
  INVENTORY_INVALID: 'a line of a recorded inventory is not what the format says; record it again',
  INVENTORY_NOT_OURS: 'a file is no recorded inventory; name one that was written by h2k inventory --record',
  INVENTORY_VERSION: 'a recorded inventory has another format version; record it again',
  INVENTORY_VM_MISSING: 'the inventory has no record of a VM that the config names; make the inventory again',
  JAIL_UNAVAILABLE:
    'this machine can build no jail for the programs that read guest data; install bubblewrap, or allow user namespaces',
  JOURNAL_CORRUPT: 'a record in the middle of the journal is damaged; restore the journal from a backup',
  JOURNAL_MISSING:
    'there is a state but no journal; restore the journal from a backup, or move the state away',
  JOURNAL_TORN: 'the last records of the journal were cut off by a crash and were dropped; nothing to do',
  JOURNAL_UNROTATED:
    'the journal has grown large and could not be rotated, which the next apply tries again; mend the cause named with it',
  JOURNAL_UNWRITABLE:
    'the journal cannot be written, so apply begins nothing more; mend the cause named with it and apply again',
  KDUMP_FOR_OLD_DISKS:
    'the initramfs that keeps crash dumps was made for the old disks; make it again in the guest after the move',
  KERNEL_LACKS_DRIVER:
    'a kernel of the guest has no driver for the chosen hardware; choose hardware that it knows, or install another kernel in the guest',
  KERNEL_MODULES_UNKNOWN:
    'a kernel of the guest has no modules.dep, so its drivers are unknown; run depmod in the source VM',
  KERNEL_UNKNOWN:
    'no kernel of the guest was found, so nobody can tell whether it finds its disks; see that its initramfs has the drivers',
  LIBVIRT_FAILED: 'virsh could not do what was asked; the message holds its words',
  LOCK_ABSENT: 'the state is not locked; nothing to do',
  LOCK_ALIVE:
    'a lock belongs to a process of this machine that lives; wait for it or stop it, or insist with --force',
  LOCK_CORRUPT: 'the lock file cannot be read; make sure no h2k is running, then remove it',
  LOCK_HELD: 'another h2k works on this state; wait for it, or use --lock-timeout',
  LOCK_ID_WRONG: 'the lock has another id than the one to unlock; look who holds it, and name that id',
  LOCK_LOST:
    'the lock of a running apply was removed by someone else; make sure that only one h2k runs, then apply again',
  LOCK_TAKEN_OVER: 'the lock of a process that has ended was taken over; nothing to do',
  LVM_CONFIG_MALFORMED:
    'the configuration of LVM in the guest cannot be read; correct what lvmconfig --validate reports there',
  LVM_FILTER_HIDES_DISKS:
    'a filter of LVM hides disks of the target; let it accept them in the guest, or remove it',
  LVM_METADATA_DAMAGED:
    'an LVM physical volume of the guest has no metadata that can be read; check it in the source VM with vgck',
  MACHINE_ID_IN_BOOT:
    'boot entries are named after a machine ID that is reset; they boot on, remove them once a newer kernel is installed',
  MACHINE_ID_KEPT:
    'the machine ID cannot be reset without knowing what is a link and what a file; reset it in the guest',
  MAC_DUPLICATE: 'two NICs would have the same MAC address; set mac: new on one of them',
  MAC_INVALID: 'a MAC address belongs to no single card; set mac: new, or another address',
  MDADM_DEVICE_UNKNOWN:
    'a line of mdadm.conf makes an array of devices that were not found; write its UUID there in the guest',
  MOUNT_UNIT_DEVICE:
    'a .mount or .swap unit of the guest uses a device whose name changes, and h2k cannot change it; do it in the source VM',
  MULTIPATH_BY_HARDWARE:
    'multipath.conf of the guest knows a disk by a number of the old hardware; do not rely on what it says about that disk',
  NETWORK_ARGUMENT_OLD:
    'a kernel argument brings up a NIC in the initramfs by a name that it will not have there; remove it or add ifname=',
  NETWORK_CONFIG_MALFORMED:
    'a file of the guest that configures its network cannot be understood; correct it, or check the network after the first boot',
  NETWORK_CONFIG_UNREAD:
    'h2k found no network configuration that it can read, so it pins no interface names; check them after the first boot',
  NETWORK_FILE_SECRET:
    'a file that would have to change holds a password or key, which no plan may show; change it in the guest',
  NETWORK_LINK_SHADOWED:
    'a .link file with settings for a NIC loses to the one that pins its name; add Name= to it in the source VM',
  NETWORK_MAC_FOREIGN:
    'the guest configures a MAC address that none of its NICs has; allow it on the target or remove the setting',
  NETWORK_MATCH_LOST:
    'configuration chooses NICs by what they do not have on the target, such as a driver; choose them by MAC address',
  NETWORK_NAME_GUESSED:
    'nothing says which NIC has which name, so the names were given by order; check them, or pin the MAC in the guest',
  NETWORK_NAME_UNUSED:
    'the guest configures an interface for which the VM has no NIC; remove it there or add a NIC',
  NETWORK_PATH_BY_HARDWARE:
    'a file or folder of the network configuration is called by a card that the target does not have; keep its MAC address or rename it',
  NETWORK_PROOF_IMPOSSIBLE: 'a VM without a NIC cannot prove its network; set validate: { expect: [login] }',
  NETWORK_UNMAPPED: 'a source network has no counterpart; add it under target.networks',
  NVME_NEEDS_NEW_LIBVIRT: 'older libvirt cannot emulate NVMe disks; choose another disk_bus unless yours can',
  OPTION_INVALID: 'a command line option has a value that it cannot have; see h2k help COMMAND',
  ORPHAN_ENDED: 'a program that a killed run had left behind was ended; nothing to do',
  OS_RELEASE_UNKNOWN: 'os-release of the guest names no system; set ID and NAME in it',
  OUTPUT_UNKNOWN: 'nothing that was made has that name; h2k output shows all',
  PARTITION_TABLE_DAMAGED:
    'the partition table of a disk cannot be read whole; look at it in the source VM with fdisk -l',
  PLANS_UNPRUNED:
    'kept plans that nothing needs any more could not be removed; mend what keeps them, the next apply tries again',
  PLAN_DIGEST: 'the plan was changed after it was made; get the original or plan again',
  PLAN_EMPTY: 'the options leave no VM to plan for; exclude fewer',
  PLAN_INCOMPLETE:
    'the plan leaves out VMs of the configuration, as --target or --exclude ask; plan without them for all',
  PLAN_INVALID: 'the plan breaks the rules of its format; plan again',
  PLAN_NOT_JSON: 'the plan file is not JSON; make the plan again',
  PLAN_NOT_OURS: 'the file is JSON but no plan of h2k; check its path',
  PLAN_NUMBER: 'a number of the plan is too large to be exact; split the configuration',
  PLAN_STALE: 'another plan worked on the same VM since this one was made; plan again',
  PLAN_TOO_LARGE: 'the plan is larger than h2k reads; split the configuration',
  PLAN_UNEXPECTED:
    'the plan is sound but not the one that --expect-digest names; get the plan that was reviewed',
  PLAN_UNREADABLE: 'the plan file cannot be read; make one with h2k plan -o FILE',
  PLAN_VERSION: 'the plan was written by a newer h2k; use that version or plan again',
  QMP_FAILED: 'QEMU or its storage daemon refused a command or ended; apply again',
  RENAME_ACROSS_FILESYSTEMS:
    "a file cannot be published by a rename because its work folder is on another filesystem; put the work folder on the target's filesystem",
  RESUME_DEVICE_UNKNOWN:
    'the resume setting names a device that was not found in the disks; correct or remove it in the guest',
  ROLLBACK_LEFT_ALONE:
    'something that was made is not taken back, since it is not what was recorded; remove it by hand if it is not needed',
  ROLLBACK_PLAN_MISSING:
    'the plan that made a VM is not kept beside the state; put it there, or roll back other VMs',
  RUN_UNFINISHED:
    'another plan was begun here and not finished; finish it with h2k apply --resume, or give it up with --abandon',
  SECRET_MISSING:
    'an environment variable or file that the configuration names for a secret is not there; set it and run again',
  SECRET_UNUSABLE: 'a secret is empty, too long or no text; give the volume a passphrase of its own',
  SECURE_BOOT_UNPROVEN:
    'the validating boot runs without secure boot; look at the domain after its first start',
  SELINUX_LABEL_MISSING:
    'a file that h2k makes in a guest with SELinux gets the label of its folder, and the policy has another one; run restorecon on it after the first boot',
  SIGNATURE_INVALID:
    'the signature of a plan is damaged, or was made for another plan; get both files again, or sign the plan again',
  SIGNATURE_MISSING: 'a plan has to be signed and has no signature beside it; sign it with h2k sign',
  SIGNATURE_UNTRUSTED:
    'the plan is signed with a key that is not among the given ones; add its public key, or have it signed by somebody else',
  SIGNING_KEY_EXPOSED: 'others can read a private key; make it private with chmod 600',
  SIGNING_KEY_INVALID:
    'a key file holds no key that plans are signed with; make one with openssl genpkey -algorithm ed25519',
  SOCKET_UNREACHABLE: 'the program behind a socket does not answer; look at its messages',
  SOURCE_CHANGED: 'a source is not what the plan saw; make sure that the VM is off, then plan again',
  SOURCE_FILE_EMPTY: 'a file of the source is empty; copy it again',
  SOURCE_FILE_KIND: 'a file of the source is a folder, a device or a pipe; name a regular file',
  SOURCE_FILE_MISSING: 'a file of the source does not exist; copy it from the source too',
  SOURCE_IS_TARGET:
    'an action would write a file of a source, which never happens; set target.dir and target.work_dir to folders that hold no source',
  SOURCE_PATH_OUTSIDE:
    'a name in the source leads outside the folder of the VM, where nothing is read; copy the file it means into that folder',
  SOURCE_RUNNING:
    'the VM seems to run at its source, so its disks may be in the middle of a change; shut it down and copy it again',
  SOURCE_SUSPENDED:
    'the VM is suspended, so its disks miss what its memory holds; start it, shut it down and copy it again',
  SOURCE_TOO_MANY_FILES:
    'the folder of a source holds too many files to look for VMs in it; name the VMs, or a folder below',
  SSH_HOST_KEYS_ELSEWHERE:
    'the SSH server has host keys outside of /etc/ssh, which stay; make them anew in the guest',
  SSH_HOST_KEYS_KEPT:
    'the SSH host keys cannot be removed, since the guest would have none or h2k cannot tell; make them anew in the guest',
  STATE_ADDRESS_TAKEN: 'a VM cannot be moved to an address that the state has already; choose another one',
  STATE_ADDRESS_UNKNOWN:
    'the state has no VM, action or artifact of that name; h2k state list shows what it has',
  STATE_CORRUPT:
    'the state file is empty, cut off or damaged; make it anew from what is left with h2k state recover',
  STATE_INVALID: 'a file is no state that could be pushed; use one that h2k state pull wrote',
  STATE_IN_FLUX: 'an apply works on the state, so what is counted as done may be more by now; nothing to do',
  STATE_LINEAGE:
    'a state that is pushed belongs to another lineage than the one that is there; push it with --force if it shall replace it',
  STATE_MISSING:
    'there is no state in the folder; name the folder that a plan was applied in with --root or --state',
  STATE_REBUILT: 'the state file was damaged and was made anew from the journal; nothing to do',
  STATE_SERIAL:
    'a state that is pushed is older than the one that is there, or differs from it under the same serial; push it with --force if it shall replace it',
  STATE_UNSAVED:
    'the state file could not be written, the journal has everything; mend the cause named with it, the next apply writes it',
  STATE_VERSION: 'the state was written by a newer h2k; use that version',
  STOPPED: 'the run was stopped by a signal; run the same command again, it goes on from there',
  STORAGE_DAEMON_FAILED: 'qemu-storage-daemon could not serve an image; the message holds its words',
  TARGET_EXISTS:
    'a file that h2k did not make stands where a result would go; move it away, or plan with --replace-target',
  TARGET_FOREIGN:
    'a file that h2k did not make, or that changed since, stands where a result belongs; move it away',
  TARGET_SPACE:
    'the target filesystem has less room than the plan may need; free space or choose another folder',
  TIMEZONE_KEPT:
    'it is not known what /etc/localtime of the guest is; record the inventory again, or set the zone in the guest',
  TIMEZONE_MISSING:
    'the guest does not have the time zone that the config asks for; correct the name, or install tzdata in the source VM',
  TIME_SYNC_MISSING:
    'nothing keeps the clock of the guest once the tools of the old hypervisor are gone; install chrony in it',
  TOOLCHAIN_CHANGED:
    'this host has another major version of a tool than the plan was made with; plan again, or use --allow-toolchain-change',
  TOOL_ANSWER: 'a program printed something else than its manual says; check its version with h2k doctor',
  TOOL_FAILED: 'a program of the host could not be run; run h2k doctor',
  TOOL_MISSING: 'a program that h2k needs is not installed; install the package that the hint names',
  TOOL_OUTPUT_TOO_LARGE:
    'a program wrote more than any sound image makes it write; look at the image with that program',
  TOOL_TIMEOUT: 'a program did not end in its time and was killed; run it by hand to see where it hangs',
  VMDK_DESCRIPTOR_MALFORMED:
    'the descriptor of a VMDK cannot be read, or contradicts the data; copy it from the source again',
  VMDK_EXTENT_UNSUPPORTED: 'QEMU cannot read a part of a VMDK; make a copy of the disk with vmkfstools -i',
  VMDK_PARENT_CID:
    'the parent of a VMDK snapshot is not the one it was made on; copy all files of the VM again',
  VMDK_TYPE_UNSUPPORTED:
    'a VMDK of this type does not hold its data in files; make a copy of the disk with vmkfstools -i',
  VMX_BINARY: 'a VMX file holds bytes that no text has; name the .vmx file of the VM',
  VMX_DISK_INDEPENDENT:
    'a disk is independent of snapshots; nothing to do if its file is what the VM last used',
  VMX_DISK_UNSUPPORTED:
    'a disk of the VM is a device, a redo log or nothing at all; copy it into a VMDK first',
  VMX_EMPTY: 'a VMX file is empty; copy it from the source again',
  VMX_ENCODING:
    'the texts of a VMX file are in an encoding that h2k does not read; convert a copy with iconv',
  VMX_ENCRYPTED: 'the VM is encrypted; remove its encryption in VMware first',
  VMX_KEY_DUPLICATE: 'a VMX file sets one key to two values; keep one of the lines in a copy',
  VMX_LINE_MALFORMED: 'a line of a VMX file is not key = "value"; correct it in a copy',
  VMX_MAC: 'the MAC address of a NIC is none; set it in the configuration',
  VMX_NO_DISK: 'the VM has no hard disk; check that it is the one you mean',
  VMX_VALUE: 'a value in a VMX file is missing or impossible; set it in a copy',
  VM_DISKS_MISSING: 'a VM has no disk, or one without files; name the right VM or list its disks',
  VM_UNKNOWN:
    'no VM of the configuration has that address; name it as the plan does, vm.NAME, with * for any text',
  VOLUME_UNKNOWN: 'a volume name of the plan is none; the plan was not made by h2k, plan again',
  WAIVER_CODE_UNKNOWN:
    'the config waives a code that h2k does not have; correct the spelling or remove the waiver',
  WAIVER_EXPIRED:
    'a waiver of the config has passed its last day; look at the concern again, and renew or remove it',
  WAIVER_NOT_ALLOWED:
    'the config waives something that is no concern of a VM, or that no plan can be made with; remove the waiver and mend the cause',
  WAIVER_UNUSED: 'a waiver of the config is for something that the plan does not say; remove it',
  WITHDRAW_CHANGED:
    'a file that was to be taken back is not the one that was recorded, so it stays; remove it by hand if it is not needed',
  YAML_ALIAS:
    'an alias names nothing, names itself or expands without bound; write the values out or use defaults',
  YAML_CHARACTER:
    'a config file has a character that YAML does not allow; save it as UTF-8 and remove control characters',
  YAML_DOCUMENTS: 'a config file has several YAML documents; split it',
  YAML_KEY_DUPLICATE: 'a key stands twice in one map of one file; remove one of them',
  YAML_KEY_NOT_TEXT: 'a key is a number, true, null or a collection; write it in quotes',
  YAML_SYNTAX: 'a config file is not YAML; correct the place that the message points to',
  YAML_TAB: 'a tab indents a line, which YAML forbids; indent with spaces',
  YAML_TAG: 'a value has a YAML tag that h2k does not know; remove the tag',
  YAML_TOO_DEEP: 'a config file is nested deeper than any setting; check the indentation and the brackets',
  YAML_TOO_LARGE: 'a config file is too large; split it into several files',
  YAML_UNFORMATTABLE:
    'fmt cannot bring a file into its form without changing what it says or losing a comment; move comments out of braces',
  ZPOOL_CACHE_BY_NAME:
    'ZFS of the guest finds its pools by the names that their disks had; let it search for them instead'
} as const

export type Code = keyof typeof CODES
