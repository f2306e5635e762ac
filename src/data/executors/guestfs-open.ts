import { applianceDevice } from '../../formats/appliance-device.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import type { ActionOf } from '../../model/plan.ts'
import { layerOf } from '../receipt.ts'
import { secretRef } from '../secret-ref.ts'

/**
 * Starts the appliance of one VM, opens what is encrypted and mounts the guest's filesystems.
 *
 * Writes   nothing; mounting may replay a journal into the overlay
 * Throws   GUEST_KEY_REFUSED, GUESTFS_CALL, GUESTFS_DIED, SECRET_MISSING, SECRET_UNUSABLE, STORAGE_DAEMON_FAILED,
 *          VOLUME_UNKNOWN
 * Source   guestfs(3)
 */
export const guestfsOpen: Executor<'guestfs.open'> = {
  kind: 'guestfs.open',

  async run(action, host, { sessions }) {
    const { accelerator, memory_bytes, disks, mounts, unlock = [] } = action.params
    const layer = layerOf(action)
    const devices = mounts.map(mount => ({ ...mount, device: deviceOf(action, mount.volume) }))
    const guest = await sessions.open(layer, { accelerator, memory_bytes, disks })
    try {
      for (const locked of unlock) await openLocked(action, guest, locked)
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

type Locked = NonNullable<ActionOf<'guestfs.open'>['params']['unlock']>[number]

async function openLocked(action: ActionOf<'guestfs.open'>, guest: Guestfs, locked: Locked): Promise<void> {
  const name = deviceOf(action, locked.opened).replace(/^\/dev\/mapper\//, '')
  if (await guest.unlock(deviceOf(action, locked.volume), name, locked.secrets.map(secretRef))) return
  throw new H2kError({
    code: 'GUEST_KEY_REFUSED',
    severity: 'error',
    what: `no secret of guest.unlock opens ${locked.volume}`,
    where: { in: 'action', id: action.id },
    hint: 'give the secret that the plan was made with, then apply again'
  })
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
