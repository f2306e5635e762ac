import type { DesiredGuest } from '../model/desired.ts'
import type { GuestFacts } from '../model/facts.ts'
import { parseDeviceName } from '../formats/device-name.ts'
import type { FindDevice, GuestDevice } from './guest-devices.ts'

/** What a name should be made from. */
export type NameKind = Exclude<DesiredGuest['fstab'], 'keep'>

/**
 * A name that stays the same on other hardware: `UUID=…`, `PARTUUID=…` or `LABEL=…`. Takes the wanted kind when the
 * device has it and no other device has the same, else the next one of UUID and PARTUUID; null when none is unique.
 */
export function stableName(facts: GuestFacts, device: GuestDevice, wanted: NameKind): string | null {
  for (const kind of new Set([wanted, 'uuid', 'partuuid'] as const)) {
    const value = uniqueValue(facts, device, kind)
    if (value !== null) return `${kind.toUpperCase()}=${value}`
  }
  return null
}

/** A path that stays the same, for places that take no `UUID=`; null when the device has none of its own. */
export function stableLink(facts: GuestFacts, device: GuestDevice): string | null {
  const partuuid = uniqueValue(facts, device, 'partuuid')
  return partuuid === null ? null : `/dev/disk/by-partuuid/${partuuid}`
}

/** The path by which udev shows what `stableName` names, for places that take no `UUID=`. */
export function stablePath(facts: GuestFacts, device: GuestDevice, wanted: NameKind): string | null {
  const name = stableName(facts, device, wanted)
  const [, kind = '', value = ''] = /^([A-Z]+)=(.*)$/.exec(name ?? '') ?? []
  return name === null ? null : `/dev/disk/by-${kind.toLowerCase()}/${value}`
}

/** The stable name of the swap that a changeable device name means; null when it means none for certain. */
export function stableSwap(facts: GuestFacts, find: FindDevice, spec: string): string | null {
  const name = parseDeviceName(spec)
  const device = name === null ? null : find(name, { type: 'swap' })
  return device === null ? null : stableName(facts, device, 'uuid')
}

/** Nothing that fstab, GRUB or a shell would read as more than a name. */
const PLAIN = /^[A-Za-z0-9_.:+-]{1,64}$/

function uniqueValue({ disks, filesystems }: GuestFacts, device: GuestDevice, kind: NameKind): string | null {
  if (kind === 'partuuid') {
    const all = disks.flatMap(({ partitions }) => partitions.map(({ partuuid }) => partuuid))
    return unique(device.partuuid, all)
  }
  const filesystem = device.filesystem
  if (filesystem === null) return null
  // All devices of one btrfs have its UUID and label, and each of them stands for all of it.
  const others = filesystems.filter(
    each => each.volume !== filesystem.volume && !(each.type === 'btrfs' && each.uuid === filesystem.uuid)
  )
  return unique(filesystem[kind], [filesystem[kind], ...others.map(each => each[kind])])
}

function unique(value: string | null, all: ReadonlyArray<string | null>): string | null {
  if (value === null || !PLAIN.test(value)) return null
  return all.filter(each => each === value).length === 1 ? value : null
}
