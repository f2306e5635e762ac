import type { Volume } from '../../model/id.ts'
import type { FoundVolume } from './found-volume.ts'

/**
 * Which volume the guest means by a device name, UUID=, LABEL= or PARTUUID=; null when none or several fit. The source
 * guest named its disks in their order: sda, sdb; hda and vda and xvda alike.
 *
 * Source: fstab(5), fs_spec; Linux, Documentation/admin-guide/devices.txt; systemd.udev for /dev/disk.
 */
export function resolveDevice(spec: string, volumes: readonly FoundVolume[]): Volume | null {
  const tag = tagOf(spec)
  if (tag !== null) return only(volumes.filter(volume => same(tag, volume)))
  const name = volumeOf(spec)
  return volumes.find(({ volume, names }) => volume === name || names.includes(spec))?.volume ?? null
}

interface Tag {
  readonly key: string
  readonly value: string
}

function tagOf(spec: string): Tag | null {
  const [, key, value] = /^(UUID|LABEL|PARTUUID)=(.+)$/.exec(spec) ?? []
  if (key !== undefined && value !== undefined) return { key, value }
  const [, link, name] = /^\/dev\/disk\/by-(uuid|label|partuuid)\/(.+)$/.exec(spec) ?? []
  if (link === undefined || name === undefined) return null
  return {
    key: link.toUpperCase(),
    value: name.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  }
}

function same({ key, value }: Tag, { superblock, partuuid }: FoundVolume): boolean {
  if (key === 'LABEL') return superblock.label === value
  const found = key === 'UUID' ? superblock.uuid : partuuid
  return found !== null && found.toLowerCase() === value.toLowerCase()
}

/** The devices of one btrfs share its UUID, and each of them opens all of it. */
function only(found: readonly FoundVolume[]): Volume | null {
  const [first] = found
  if (first === undefined) return null
  return found.length === 1 || found.every(({ superblock }) => superblock.type === 'btrfs')
    ? first.volume
    : null
}

/** `/dev/sda1` -> `disk.0/part.1`, `/dev/mapper/vg-root` -> `lvm/vg/root`; null for other names. */
export function volumeOf(device: string): Volume | null {
  const [, letters, part] = /^\/dev\/(?:sd|hd|vd|xvd)([a-z]{1,2})(\d*)$/.exec(device) ?? []
  if (letters !== undefined) return place(diskIndex(letters), part)
  const [, number, piece] = /^\/dev\/nvme(\d{1,3})n1(?:p(\d+))?$/.exec(device) ?? []
  if (number !== undefined) return place(Number(number), piece)
  const [, mapped] = /^\/dev\/mapper\/(.+)$/.exec(device) ?? []
  if (mapped !== undefined) return mappedVolume(mapped)
  const [, group, volume] = /^\/dev\/([^/]+)\/([^/]+)$/.exec(device) ?? []
  return group === undefined || volume === undefined ? null : `lvm/${group}/${volume}`
}

const place = (disk: number, part: string | undefined): Volume =>
  part === undefined || part === '' ? `disk.${disk}` : `disk.${disk}/part.${Number(part)}`

/** sda is 0, sdz 25, sdaa 26. */
const diskIndex = (letters: string): number =>
  Array.from(letters, letter => letter.charCodeAt(0) - 96).reduce((sum, digit) => sum * 26 + digit, 0) - 1

/** The device mapper doubles the hyphens within names. */
function mappedVolume(mapped: string): Volume | null {
  const [, group, volume] = /^((?:[^-]|--)+)-((?:[^-]|--)+)$/.exec(mapped) ?? []
  if (group === undefined || volume === undefined) return null
  return `lvm/${group.replaceAll('--', '-')}/${volume.replaceAll('--', '-')}`
}
