import type { Code } from './codes.ts'
import { CONCERNS } from './concerns.gen.ts'

type Concern = (typeof CONCERNS)[number]

/** Concerns that neither a check nor a fixer writes out: inspection, providers, and what several fixers share. */
const ELSEWHERE = [
  'ARCH_UNKNOWN',
  'CRYPTTAB_LINE_MALFORMED',
  'FSTAB_LINE_MALFORMED',
  'GRUB_CONFIG_UNTERMINATED',
  'GUEST_DEFERRED',
  'GUEST_EDIT_SECRET',
  'GUEST_FILE_NOT_TEXT',
  'GUEST_MOUNT_UNRESOLVED',
  'GUEST_SPACE',
  'INITRAMFS_UNKNOWN',
  'KERNEL_LACKS_DRIVER',
  'KERNEL_MODULES_UNKNOWN',
  'LVM_METADATA_DAMAGED',
  'NETWORK_CONFIG_UNREAD',
  'NETWORK_MAC_FOREIGN',
  'NETWORK_NAME_GUESSED',
  'NETWORK_NAME_UNUSED',
  'NETWORK_PATH_BY_HARDWARE',
  'OS_RELEASE_UNKNOWN',
  'PARTITION_TABLE_DAMAGED',
  'SELINUX_LABEL_MISSING',
  'SOURCE_RUNNING',
  'SOURCE_SUSPENDED',
  'VMX_DISK_INDEPENDENT',
  'VMX_MAC'
] as const satisfies readonly Code[]

/** Concerns that nobody can accept: no plan could be made, or a setting decides. */
const NEVER = [
  // There would be nothing to boot with; validate.boot says whether to boot.
  'FIRMWARE_MISSING',
  // The configuration asks for it.
  'INITRAMFS_REGENERATE',
  // The boot could only fail; validate.expect says what it proves.
  'NETWORK_PROOF_IMPOSSIBLE',
  // There would be nothing to copy.
  'VM_DISKS_MISSING'
] as const satisfies readonly Code[]

export type WaivableCode = Exclude<Concern | (typeof ELSEWHERE)[number], (typeof NEVER)[number]>

/** Sorted: what somebody may accept in the configuration, of these concerns. */
export function waivableOf(concerns: readonly string[]): readonly string[] {
  const never: readonly string[] = NEVER
  return [...new Set([...concerns, ...ELSEWHERE])].filter(code => !never.includes(code)).toSorted()
}

/** What a plan may say of a VM and its guest, and somebody may accept (`waive`). What guards the plan itself is not here. */
export const WAIVABLE = waivableOf(CONCERNS)

export const isWaivable = (code: string): code is WaivableCode => WAIVABLE.includes(code)
