import type { Check } from '../../model/check.ts'

/**
 * A UEFI guest can only be booted for validation with UEFI firmware on the host.
 *
 * Reads    firmware, validate; ovmf of the host.
 * Reports  FIRMWARE_MISSING.
 */
export const firmware: Check = {
  id: 'firmware',

  check(vm, host) {
    if (vm.firmware === 'bios' || vm.validate.boot === 'none' || host.ovmf !== null) return []
    return [
      {
        code: 'FIRMWARE_MISSING',
        severity: 'error',
        what: `${vm.address} starts with UEFI, and this host has no UEFI firmware for guests to validate it with`,
        where: { in: 'vm', vm: vm.address },
        hint: 'install it (Debian: ovmf, Fedora: edk2-ovmf), or set validate: { boot: none }'
      }
    ]
  }
}
