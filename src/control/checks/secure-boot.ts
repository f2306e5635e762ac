import type { Check } from '../../model/check.ts'

/**
 * Secure boot cannot be proven by the validating boot, whose firmware has it off.
 *
 * Reads    secure_boot, validate.
 * Reports  SECURE_BOOT_UNPROVEN, a warning.
 */
export const secureBoot: Check = {
  id: 'secure-boot',

  check(vm) {
    if (!vm.secure_boot) return []
    return [
      {
        code: 'SECURE_BOOT_UNPROVEN',
        severity: 'warning',
        what: `${vm.address} has secure boot on; its domain keeps it, but the validating boot runs without it`,
        where: { in: 'vm', vm: vm.address },
        hint: 'after the migration, start the domain once and look at: mokutil --sb-state'
      }
    ]
  }
}
