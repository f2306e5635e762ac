import type { Check } from '../../model/check.ts'

/**
 * A VM that is to be fixed has a system that h2k knows.
 *
 * Reads    facts.os; null facts mean `guest: none`.
 * Reports  GUEST_OS_MISSING.
 */
export const guestOs: Check = {
  id: 'guest-os',

  check({ address, guest, facts }) {
    if (guest === null || (facts !== null && facts.os !== null)) return []
    const volumes = facts?.filesystems.map(({ volume, type }) => `${volume}: ${type}`).join(', ') ?? ''
    return [
      {
        code: 'GUEST_OS_MISSING',
        severity: 'error',
        what: `no Linux system was found on the disks of ${address} (${volumes === '' ? 'no filesystems' : volumes})`,
        where: { in: 'vm', vm: address },
        hint: 'set guest: none to copy the disks as they are; or name the root filesystem: guest: { root_device: /dev/sda1 }'
      }
    ]
  }
}
