import type { Check } from '../../model/check.ts'

const DEVICES = '/etc/lvm/devices/system.devices'
/** Made from what is on the device, not from its hardware. */
const LASTING = /^IDTYPE=(?:lvmlv_uuid|crypt_uuid|md_uuid)\b/

/**
 * LVM looks only at the devices of its devices file, where there is one, and that names them by their hardware.
 *
 * Reads    facts.os.files, facts.volume_groups.
 * Reports  LVM_DEVICES_BY_HARDWARE.
 * Source   lvmdevices(8).
 */
export const lvmDevices: Check = {
  id: 'lvm-devices',

  check({ address, guest, facts }) {
    const file = facts?.os?.files[DEVICES]
    if (guest === null || file === undefined || facts?.volume_groups.length === 0) return []
    const ids = [...file.text.matchAll(/^[ \t]*(IDTYPE=\S+.*)$/gm)].filter(([, id = '']) => !LASTING.test(id))
    if (ids.length === 0) return []
    return [
      {
        code: 'LVM_DEVICES_BY_HARDWARE',
        severity: 'warning',
        what: `${DEVICES} of ${address} names ${ids.length} of its devices by hardware that the target does not have, and LVM may look at no other`,
        where: { in: 'guest', path: DEVICES },
        hint: `remove ${DEVICES} in the source VM and make its initramfs again (dracut -f), then plan again; make the file anew after the move: vgimportdevices -a`
      }
    ]
  }
}
