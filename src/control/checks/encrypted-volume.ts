import type { Check } from '../../model/check.ts'

/**
 * A volume that nobody could look into may hold what has to be fixed.
 *
 * Reads    facts.filesystems, facts.os.
 * Reports  GUEST_ENCRYPTED: an error when no system was found outside, else a warning.
 * Source   cryptsetup(8); blkid calls it crypto_LUKS.
 */
export const encryptedVolume: Check = {
  id: 'encrypted-volume',

  check({ address, facts }) {
    const locked = facts?.filesystems.filter(({ type }) => type === 'crypto_LUKS') ?? []
    return locked.map(({ volume }) => ({
      code: 'GUEST_ENCRYPTED',
      severity: facts?.os === null ? 'error' : 'warning',
      what: `${volume} of ${address} is encrypted; what is in it is copied as it is and not looked at`,
      where: { in: 'vm', vm: address },
      hint:
        facts?.os === null
          ? 'its system is probably in there: set guest: none to copy the VM without any fix'
          : 'make sure that nothing in it names disks by /dev/sdX'
    }))
  }
}
