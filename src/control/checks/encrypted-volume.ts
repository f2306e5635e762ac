import type { Check } from '../../model/check.ts'

/**
 * A volume that nobody could look into may hold what has to be fixed; and who starts a system that was unlocked by a
 * passphrase has to type it.
 *
 * Reads    facts.filesystems, facts.os, facts.volume_groups, validate.
 * Reports  GUEST_ENCRYPTED: an error when no system was found outside, else a warning; GUEST_BOOT_ASKS, a warning.
 * Source   cryptsetup(8); blkid calls it crypto_LUKS.
 */
export const encryptedVolume: Check = {
  id: 'encrypted-volume',

  check({ address, facts, validate }) {
    const opened = new Set(facts?.filesystems.map(({ volume }) => volume))
    const all = facts?.filesystems.filter(({ type }) => type === 'crypto_LUKS') ?? []
    const locked = all.filter(({ uuid }) => !opened.has(`luks/${uuid}`))
    const missing = facts?.os === null
    const told = locked.map(({ volume }) => ({
      code: 'GUEST_ENCRYPTED' as const,
      severity: missing ? ('error' as const) : ('warning' as const),
      what: `${volume} of ${address} is encrypted; what is in it is copied as it is and not looked at`,
      where: { in: 'vm' as const, vm: address },
      hint: missing
        ? 'its system is probably in there: say where its passphrase is, guest: { unlock: [{ env: DISK_KEY }] }; or set guest: none to copy the VM without any fix'
        : 'make sure that nothing in it names disks by /dev/sdX, or say where its passphrase is: guest: { unlock: [{ env: DISK_KEY }] }'
    }))
    const root = facts?.os?.root ?? ''
    const asks = validate.boot !== 'none' && isOnLuks(root, facts?.volume_groups ?? [])
    return asks ? [...told, bootAsks(address)] : told
  }
}

function isOnLuks(
  root: string,
  groups: ReadonlyArray<{ readonly name: string; readonly physical_volumes: readonly string[] }>
): boolean {
  const group = groups.find(({ name }) => root.startsWith(`lvm/${name}/`))
  return [root, ...(group?.physical_volumes ?? [])].some(volume => volume.startsWith('luks/'))
}

const bootAsks = (vm: string) => ({
  code: 'GUEST_BOOT_ASKS' as const,
  severity: 'warning' as const,
  what: `the system of ${vm} is encrypted, so a boot of the result waits for its passphrase unless its initramfs has a key`,
  where: { in: 'vm' as const, vm },
  hint: 'set validate: { boot: none } for it, and test its boot by hand'
})
