import type { DeviceName } from '../formats/device-name.ts'
import type { DeviceTag } from '../formats/device-tag.ts'
import type { Filesystem, GuestFacts } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import type { Volume } from '../model/id.ts'
import type { SourceDisk, SourceVm } from '../model/source.ts'
import { sourceDiskNames } from './disk-names.ts'
import type { DiskNames } from './disk-names.ts'

/** What stands behind a device name that the guest's files use. */
export interface GuestDevice {
  readonly volume: Volume
  /** Null when nothing with a known signature is there. */
  readonly filesystem: Filesystem | null
  readonly partuuid: string | null
}

/** What a file says about the device besides its name; it must fit what is found. */
export interface Expected {
  readonly mountpoint?: string
  /** fstab's filesystem type: `ext4`, `swap`, `auto`, `ext3,ext4`. */
  readonly type?: string
}

/** Looks up device names of one guest: which volume did its kernel mean by /dev/sda1? */
export type FindDevice = (name: DeviceName, expected: Expected) => GuestDevice | null

/**
 * Makes the look-up for one guest.
 *
 * A name is found only when what is there fits what the file expects, so that a wrong order never becomes a wrong UUID.
 */
export function guestDevices(input: FixInput): FindDevice {
  const find = MADE.get(input) ?? makeFind(input)
  MADE.set(input, find)
  return find
}

/** All fixers of a guest ask the same look-up. */
const MADE = new WeakMap<FixInput, FindDevice>()

function makeFind(input: FixInput): FindDevice {
  // Most guests use stable names only and never ask.
  let names: DiskNames | null = null
  return (name, expected) => {
    names ??= sourceDiskNames(input)
    const disks = disksNamed(name, input.vm.source, names)
    const found = disks
      .flatMap(disk => deviceAt(input, disk, name.partition))
      .filter(device => fits(device, expected, input))
    return found.length === 1 ? (found[0] ?? null) : null
  }
}

/** Positions of the disks that the name may mean. */
function disksNamed(name: DeviceName, source: SourceVm, names: DiskNames): readonly number[] {
  const { disks } = source
  if (name.by === 'kernel') {
    const disk = names.get(name.disk)
    return disk === undefined ? [] : [disk]
  }
  const all = [...disks.keys()]
  if (name.by === 'id') return name.number === null ? all : disksNumbered(name.number, disks)
  const { bus, unit } = name
  return all.filter(index => {
    const key = disks[index]?.key ?? ''
    return (unit === null || hangsAt(key, bus, unit)) && mayBeBehind(source, key, name.pci)
  })
}

/** A disk whose number is not known may have any. */
function disksNumbered(wanted: string, disks: readonly SourceDisk[]): readonly number[] {
  const numbers = disks.map(({ chain }) => chain.findLast(({ uuid }) => uuid !== undefined)?.uuid)
  return [...disks.keys()].filter(index =>
    numbers.includes(wanted) ? numbers[index] === wanted : numbers[index] === undefined
  )
}

/** Whether the disk's controller is at this address, as far as the source says where it is. */
function mayBeBehind({ controllers }: SourceVm, key: string, address: string | null): boolean {
  const own = controllers.find(controller => controller.key === key.split(':')[0])?.pci
  return own === undefined || address === null || own === address
}

/** VMware's keys: `scsi0:3` is target 3, `sata0:0` is port 1, `ide0:0` port 1, `nvme0:0` namespace 1. */
function hangsAt(key: string, bus: 'scsi' | 'ata' | 'nvme' | null, unit: number): boolean {
  const [, controller, number, slot] = /^([a-z]+)(\d+):(\d+)$/.exec(key) ?? []
  if (controller === undefined) return true
  if (controller === 'scsi') return bus === 'scsi' && Number(slot) === unit
  if (controller === 'ide') return bus === 'ata' && Number(number) + 1 === unit && slot === '0'
  return bus === (controller === 'nvme' ? 'nvme' : 'ata') && Number(slot) + 1 === unit
}

function deviceAt({ facts }: FixInput, disk: number, partition: number | null): readonly GuestDevice[] {
  const layout = facts.disks.find(each => each.disk === disk)
  const entry = layout?.partitions.find(({ number }) => number === partition)
  if (layout === undefined || (partition !== null && entry === undefined)) return []
  const volume = partition === null ? `disk.${disk}` : `disk.${disk}/part.${partition}`
  return [{ volume, filesystem: filesystemOn(facts, volume), partuuid: entry?.partuuid ?? null }]
}

/** The root filesystem, where it is on a disk or a partition; null on LVM, RAID and encryption, which have names of their own. */
export function rootDevice({ os, facts }: FixInput): GuestDevice | null {
  const volume = os.root
  if (!volume.startsWith('disk.')) return null
  const partuuid = partuuidsByVolume(facts).get(volume) ?? null
  return { volume, filesystem: filesystemOn(facts, volume), partuuid }
}

/** All devices that have this tag. Those of one btrfs share theirs and each stands for all of it: one is enough. */
export function taggedDevices(
  { facts }: Pick<FixInput, 'facts'>,
  { tag, value }: DeviceTag
): readonly GuestDevice[] {
  const wanted = tag === 'label' ? value : value.toLowerCase()
  const partuuids = partuuidsByVolume(facts)
  if (tag === 'partuuid')
    return [...partuuids]
      .filter(([, partuuid]) => partuuid.toLowerCase() === wanted)
      .map(([volume, partuuid]) => ({ volume, filesystem: filesystemOn(facts, volume), partuuid }))
  const found = facts.filesystems.filter(each =>
    tag === 'label' ? each.label === wanted : each.uuid?.toLowerCase() === wanted
  )
  return found
    .filter((each, at) => found.findIndex(other => isSame(each, other)) === at)
    .map(filesystem => {
      const { volume } = filesystem
      return { volume, filesystem, partuuid: partuuids.get(volume) ?? null }
    })
}

const isSame = (one: Filesystem, other: Filesystem): boolean =>
  one.volume === other.volume || (one.type === 'btrfs' && other.type === 'btrfs' && one.uuid === other.uuid)

const partuuidsByVolume = ({ disks }: GuestFacts): ReadonlyMap<Volume, string> =>
  new Map(
    disks.flatMap(({ disk, partitions }) =>
      partitions.map(({ number, partuuid }) => [`disk.${disk}/part.${number}`, partuuid] as const)
    )
  )

const filesystemOn = ({ filesystems }: GuestFacts, volume: Volume): Filesystem | null =>
  filesystems.find(each => each.volume === volume) ?? null

/** Whether what was found is what the file expects. */
export function fits(
  { volume, filesystem }: GuestDevice,
  { mountpoint, type }: Expected,
  { os }: FixInput
): boolean {
  if (mountpoint === '/' && volume !== os.root) return false
  if (type === undefined || type === 'auto') return true
  return filesystem !== null && type.split(',').some(each => family(each) === family(filesystem.type))
}

/** One driver serves ext2 to ext4, and several names stand for NTFS and FAT. */
function family(type: string): string {
  if (/^ext[234]$/.test(type)) return 'ext'
  if (type.startsWith('ntfs')) return 'ntfs'
  return type === 'msdos' ? 'vfat' : type
}
