import { parseDeviceTag } from '../formats/device-tag.ts'
import { parseLvmDevice } from '../formats/lvm-device.ts'
import type { GuestFacts } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import { taggedDevices } from './guest-devices.ts'

/**
 * Whether a name that lasts certainly means nothing on the VM's disks: a UUID, a label, a partition or a logical volume
 * that is gone, perhaps with a disk. False wherever the inspection could not see enough to say so.
 */
export function isAbsent(input: Pick<FixInput, 'facts'>, spec: string): boolean {
  const tag = parseDeviceTag(spec)
  if (tag !== null) return seesAll(input.facts) && taggedDevices(input, tag).length === 0
  const device = parseLvmDevice(spec)
  const group = input.facts.volume_groups.find(({ name }) => name === device?.group)
  return group !== undefined && !group.logical_volumes.includes(device?.volume ?? '')
}

/** What nobody sees through without its key, without its other half, or at all. */
const OPAQUE = /^(?:crypto_LUKS|linux_raid_member|BitLocker|bcache|zfs_member)$/

const seesAll = ({ filesystems, volume_groups }: GuestFacts): boolean =>
  !filesystems.some(({ type }) => OPAQUE.test(type)) &&
  volume_groups.every(({ name, logical_volumes }) =>
    logical_volumes.every(lv => filesystems.some(({ volume }) => volume === `lvm/${name}/${lv}`))
  )
