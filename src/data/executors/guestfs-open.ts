import { applianceDevice } from '../../formats/appliance-device.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { ActionOf } from '../../model/plan.ts'
import { layerOf } from '../receipt.ts'

/**
 * Starts the appliance of one VM and mounts the guest's filesystems.
 *
 * Writes   nothing; mounting may replay a journal into the overlay
 * Throws   GUESTFS_CALL, GUESTFS_DIED, STORAGE_DAEMON_FAILED, VOLUME_UNKNOWN
 * Source   guestfs(3)
 */
export const guestfsOpen: Executor<'guestfs.open'> = {
  kind: 'guestfs.open',

  async run(action, host, { sessions }) {
    const { accelerator, memory_bytes, disks, mounts } = action.params
    const layer = layerOf(action)
    const devices = mounts.map(mount => ({ ...mount, device: deviceOf(action, mount.volume) }))
    const guest = await sessions.open(layer, { accelerator, memory_bytes, disks })
    try {
      for (const { device, mountpoint, options } of devices) await guest.mount(device, mountpoint, options)
    } catch (error) {
      await sessions.close(layer)
      throw error
    }
    return {
      made: [],
      notes: { mounted: devices.map(({ device, mountpoint }) => `${device} on ${mountpoint}`) }
    }
  }
}

function deviceOf({ id }: ActionOf<'guestfs.open'>, volume: string): string {
  const device = applianceDevice(volume)
  if (device !== null) return device
  throw new H2kError({
    code: 'VOLUME_UNKNOWN',
    severity: 'error',
    what: `"${volume}" is no volume name`,
    where: { in: 'action', id },
    hint: 'the plan was not made by h2k; run: h2k plan'
  })
}
