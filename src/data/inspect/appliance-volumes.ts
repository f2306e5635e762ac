import { applianceDevice } from '../../formats/appliance-device.ts'
import { H2kError, type Diagnostic } from '../../model/diagnostic.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import type { Volume } from '../../model/id.ts'
import type { SecretRef } from '../../model/secret.ts'
import type { BlockSource } from './block-source.ts'
import type { Assembler } from './volumes.ts'

/**
 * An appliance's volumes as sources for the parsers here, so that both ways give the same facts. A volume that it could
 * not assemble stays opaque, and that is reported by who asked.
 *
 * Throws   GUESTFS_DIED, SECRET_MISSING, SECRET_UNUSABLE.
 */
export function assembleIn(guestfs: Guestfs, secrets: readonly SecretRef[]): Assembler {
  const open = async (volume: Volume): Promise<BlockSource | null> => {
    const device = applianceDevice(volume)
    const bytes = device === null ? null : await sizeOf(guestfs, device)
    if (device === null || bytes === null) return null
    return {
      bytes,
      read: (offset, length) =>
        guestfs.readDevice(device, offset, Math.max(0, Math.min(length, bytes - offset)))
    }
  }
  return {
    open,
    async unlock(locked, opened) {
      const [device, mapped] = [applianceDevice(locked), applianceDevice(opened)]
      if (device === null || mapped === null || secrets.length === 0) return null
      const fits = await guestfs.unlock(device, mapped.replace('/dev/mapper/', ''), secrets)
      return fits ? open(opened) : null
    }
  }
}

/** Null for a device that is not there. */
async function sizeOf(guestfs: Guestfs, device: string): Promise<number | null> {
  try {
    return await guestfs.deviceBytes(device)
  } catch (error) {
    if (error instanceof H2kError && error.diagnostics[0]?.code === 'GUESTFS_CALL') return null
    throw error
  }
}

export const unassembled = (volumes: readonly Volume[]): readonly Diagnostic[] =>
  volumes.map(volume => ({
    code: 'GUEST_VOLUME_UNREADABLE',
    severity: 'warning',
    what: `${volume} could not be put together, neither by h2k nor by an appliance, so nothing on it was read`,
    where: { in: 'guest', path: volume },
    hint: 'add its missing disk to the VM, or look at it in the source VM: lvs -a -o +devices; cat /proc/mdstat'
  }))

export const refused = (volumes: readonly Volume[]): readonly Diagnostic[] =>
  volumes.map(volume => ({
    code: 'GUEST_KEY_REFUSED',
    severity: 'warning',
    what: `no secret of guest.unlock opens ${volume}`,
    where: { in: 'guest', path: volume },
    hint: 'check the secret in the source VM: cryptsetup open --test-passphrase DEVICE'
  }))
