import type { Executor } from '../../model/executor.ts'
import { layerOf, madeFiles } from '../receipt.ts'

/**
 * Gives the free space of the guest's filesystems back, so that the copy does not carry it, and seals the overlays.
 *
 * Writes   the overlays, which nothing changes any more afterwards
 * Throws   GUESTFS_CALL, GUESTFS_DIED, STORAGE_DAEMON_FAILED
 * Source   guestfs(3), fstrim; fstrim(8)
 */
export const guestfsClose: Executor<'guestfs.close'> = {
  kind: 'guestfs.close',

  async run(action, host, { sessions }) {
    const { trim, overlays } = action.params
    const layer = layerOf(action)
    const guest = sessions.get(layer)
    for (const mountpoint of trim) await guest.trim(mountpoint)
    await sessions.close(layer)
    // Sealed means that it is on disk, not that QEMU has let go of it.
    for (const path of overlays) await host.sync(path)
    const files = overlays.map(path => ({ path, sha256: null }))
    return { made: await madeFiles(action, host, files), notes: { trimmed: trim } }
  }
}
