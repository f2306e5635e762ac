/** How a Linux guest can name a disk in a way that changes with its hardware. */
export type DeviceName = KernelName | PathName | IdName

/** `/dev/sda1`: names given in the order in which the kernel found the disks. */
export interface KernelName {
  readonly by: 'kernel'
  readonly scheme: 'sd' | 'hd' | 'vd' | 'xvd' | 'nvme'
  /** `sda`, `nvme0n1`. */
  readonly disk: string
  /** Position by that name, from 0: 1 for sdb, the controller's number for nvme. */
  readonly index: number
  readonly partition: number | null
}

/** `/dev/disk/by-path/…`: where the disk hangs. `unit` is null when the path says it in a way not known here. */
export interface PathName {
  readonly by: 'path'
  readonly bus: 'scsi' | 'ata' | 'nvme' | null
  /** SCSI target, ATA port or NVMe namespace. */
  readonly unit: number | null
  /** Address of its controller, `0000:03:00.0`. */
  readonly pci: string | null
  readonly partition: number | null
}

/** `/dev/disk/by-id/…`, and what multipath makes of the same: serial numbers of the virtual disk. */
export interface IdName {
  readonly by: 'id'
  /** 32 hex digits of a WWN; null for other numbers and words. */
  readonly number: string | null
  readonly partition: number | null
}

const KERNEL =
  /^\/dev\/(?:(sd|hd|vd|xvd)([a-z]{1,3})([1-9]\d{0,2})?|nvme(\d{1,3})n(\d{1,3})(?:p([1-9]\d{0,2}))?)$/
const LINK = /^\/dev\/disk\/by-(path|id)\/([^/]+?)(?:-part([1-9]\d{0,2}))?$/
/** Names that are made from what is on the disk, and those of disks that are not the VM's own: they come along. */
const ELSEWHERE = /^(?:dm-|lvm-|md-|usb-|ip-)|-(?:usb|iscsi|fc)-/
/** `mpatha-part1`, `mpatha1`, `36000c29…p1`: multipath knows a disk by its serial number. */
const MULTIPATH =
  /^\/dev\/(?:mapper|disk\/by-id\/dm-name-)\/?(?:mpath[a-z]{1,3}(?:(?:-part|p)?([1-9]\d{0,2}))?|3[0-9a-f]{16}(?:[0-9a-f]{16})?(?:(?:-part|p|_part)([1-9]\d{0,2}))?)$/

/**
 * What kind of changeable name it is; null for names that survive other hardware (UUID=, by-uuid, device mapper), for
 * disks that the VM reaches over USB or a network, and for everything that is not a disk (/dev/sr0, NFS, tmpfs).
 *
 * Source: udev's 60-persistent-storage.rules; kernel, Documentation/admin-guide/devices.txt.
 */
export function parseDeviceName(spec: string): DeviceName | null {
  const kernel = KERNEL.exec(spec)
  if (kernel !== null) return kernelName(kernel)
  const multipath = MULTIPATH.exec(spec)
  if (multipath !== null)
    return { by: 'id', number: wwn(spec), partition: numberOrNull(multipath[1] ?? multipath[2]) }
  const link = LINK.exec(spec)
  if (link === null) return null
  const [, by, name = '', part] = link
  const partition = numberOrNull(part)
  if (ELSEWHERE.test(name)) return null
  return by === 'path' ? { by, ...location(name), partition } : { by: 'id', number: wwn(name), partition }
}

/**
 * A device of the machine that made the image, which no VM has its root on: `/dev/loop0p1`, `/dev/nbd0p1`, and what
 * kpartx makes of them.
 */
export const isBuildersName = (spec: string): boolean =>
  /^\/dev\/(?:(?:loop|nbd)\d{1,3}(?:p\d{1,3})?|mapper\/(?:loop|nbd)\d{1,3}p\d{1,3})$/.test(spec)

function kernelName([
  ,
  scheme,
  letters,
  partition,
  controller,
  namespace,
  part
]: RegExpExecArray): KernelName {
  if (letters === undefined) {
    const disk = `nvme${controller}n${namespace}`
    return { by: 'kernel', scheme: 'nvme', disk, index: Number(controller), partition: numberOrNull(part) }
  }
  const known = scheme === 'hd' || scheme === 'vd' || scheme === 'xvd' ? scheme : 'sd'
  return {
    by: 'kernel',
    scheme: known,
    disk: known + letters,
    index: letterIndex(letters),
    partition: numberOrNull(partition)
  }
}

/** a = 0, z = 25, aa = 26. */
export function letterIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 96
  return index - 1
}

/** The opposite of letterIndex. */
export function diskLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : diskLetters(Math.floor(index / 26) - 1) + last
}

function location(path: string): Pick<PathName, 'bus' | 'unit' | 'pci'> {
  const pci = /^(?:virtio-)?pci-([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])-/.exec(path)?.[1] ?? null
  const scsi = /-scsi-\d+:\d+:(\d+):\d+$/.exec(path)
  if (scsi !== null) return { bus: 'scsi', unit: Number(scsi[1]), pci }
  const ata = /-ata-(\d+)(?:\.0)?$/.exec(path)
  if (ata !== null) return { bus: 'ata', unit: Number(ata[1]), pci }
  const nvme = /-nvme-(\d+)$/.exec(path)
  return nvme === null ? { bus: null, unit: null, pci } : { bus: 'nvme', unit: Number(nvme[1]), pci }
}

/** `scsi-36000c29…`, `wwn-0x6000c29…` and multipath's `36000c29…`. */
const wwn = (name: string): string | null =>
  /(?:\/|-)(?:scsi-)?(?:0x|3)([0-9a-f]{32})(?![0-9a-f])/.exec(`/${name}`)?.[1] ?? null

const numberOrNull = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits)
