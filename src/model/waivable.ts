import type { Code } from './codes.ts'

/**
 * Concerns: what a plan says of one VM and its guest, and somebody may accept in the configuration (`waive`). Sorted.
 * Not here: what no plan can be made with (a VM without disks), what a setting decides anyhow (a network that is not
 * mapped), and whatever guards the plan itself (ACTION_CONFLICT, TARGET_EXISTS).
 */
export const WAIVABLE = [
  'ARCH_UNKNOWN',
  'BOOT_CONFIG_UNREAD',
  'BOOT_DEVICE_UNKNOWN',
  'CLOUD_INIT_ACTIVE',
  'CRYPTTAB_DEVICE_UNKNOWN',
  'CRYPTTAB_LINE_MALFORMED',
  'DRIVER_FORBIDDEN',
  'FSTAB_DEVICE_UNKNOWN',
  'FSTAB_LINE_MALFORMED',
  'GRUB_CONFIG_UNTERMINATED',
  'GUEST_ARCH_UNSUPPORTED',
  'GUEST_DEFERRED',
  'GUEST_ENCRYPTED',
  'GUEST_FILE_NOT_TEXT',
  'GUEST_MOUNT_UNRESOLVED',
  'GUEST_OS_MISSING',
  'GUEST_SPACE',
  'GUEST_TOOLS_INSTALLED',
  'GUEST_TOOLS_RUNNING',
  'GUEST_UNCLEAN',
  'HOSTNAME_ELSEWHERE',
  'HUGE_PAGES_TOO_MANY',
  'INITRAMFS_APPEND_UNSAFE',
  'INITRAMFS_MISSING',
  'INITRAMFS_UNKNOWN',
  'KDUMP_FOR_OLD_DISKS',
  'KERNEL_LACKS_DRIVER',
  'KERNEL_MODULES_UNKNOWN',
  'KERNEL_UNKNOWN',
  'LVM_DEVICES_BY_HARDWARE',
  'LVM_METADATA_DAMAGED',
  'NETWORK_CONFIG_UNREAD',
  'NETWORK_MAC_FOREIGN',
  'NETWORK_NAME_GUESSED',
  'NETWORK_NAME_UNUSED',
  'NVME_NEEDS_NEW_LIBVIRT',
  'OS_RELEASE_UNKNOWN',
  'PARTITION_TABLE_DAMAGED',
  'RESUME_DEVICE_UNKNOWN',
  'SECURE_BOOT_UNPROVEN',
  'SELINUX_LABEL_MISSING',
  'SOURCE_RUNNING',
  'SOURCE_SUSPENDED',
  'TIME_SYNC_MISSING',
  'VMX_DISK_INDEPENDENT',
  'VMX_MAC'
] as const satisfies readonly Code[]

export type WaivableCode = (typeof WAIVABLE)[number]

export const isWaivable = (code: string): code is WaivableCode => WAIVABLE.some(known => known === code)
