import type { Check } from '../../model/check.ts'

const FOLDER = '/etc/zfs'

/**
 * The cache of ZFS names the devices of each pool by path, and a pool whose path is gone is not imported.
 *
 * Reads    facts.os.folders[/etc/zfs].
 * Reports  ZPOOL_CACHE_BY_NAME.
 * Source   zpool-import(8), -c; zpoolprops(7), cachefile.
 */
export const zpoolCache: Check = {
  id: 'zpool-cache',

  check({ address, guest, facts }) {
    const names = facts?.os?.folders[FOLDER] ?? []
    if (guest === null || !names.includes('zpool.cache')) return []
    return [
      {
        code: 'ZPOOL_CACHE_BY_NAME',
        severity: 'warning',
        what: `${FOLDER}/zpool.cache of ${address} finds its pools by the names that their disks had, and h2k does not read ZFS`,
        where: { in: 'guest', path: `${FOLDER}/zpool.cache` },
        hint: 'run in the source VM: zpool set cachefile=none POOL; systemctl enable zfs-import-scan.service'
      }
    ]
  }
}
