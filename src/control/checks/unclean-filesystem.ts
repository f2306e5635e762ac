import type { Check } from '../../model/check.ts'

/**
 * What was read from a filesystem that was not unmounted may be older than what the guest knew.
 *
 * Reads    facts.filesystems.
 * Reports  GUEST_UNCLEAN, a warning: apply replays the journal and compares every file before it edits it.
 */
export const uncleanFilesystem: Check = {
  id: 'unclean-filesystem',

  check({ address, facts }) {
    const unclean = facts?.filesystems.filter(filesystem => filesystem.unclean) ?? []
    return unclean.map(({ volume, type }) => ({
      code: 'GUEST_UNCLEAN',
      severity: 'warning',
      what: `${volume} (${type}) of ${address} was not unmounted cleanly, so files may turn out different at apply`,
      where: { in: 'vm', vm: address },
      hint: 'start the source VM, shut it down from inside, and plan again'
    }))
  }
}
