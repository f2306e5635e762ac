import { parseFstab, type FstabEntry } from '../../formats/fstab.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mount } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import { resolveDevice } from './resolve-device.ts'
import { subvolumeIn } from './subvolume.ts'
import type { FoundVolume } from './found-volume.ts'

/** Places below the root that edits or readers need. Without the first two, what boots the guest stays out of sight. */
const NEEDED: ReadonlySet<string> = new Set(['/boot', '/usr'])
const WANTED = ['/boot', '/boot/efi', '/efi', '/usr', '/var']

/** Filesystems that come from elsewhere than the disks. */
const NOT_A_DISK = /^(?:tmpfs|nfs4?|cifs|none|proc|sysfs|overlay|bind|autofs|fuse.*)$/

/**
 * What the guest mounts where, by its fstab.
 *
 * Reports  GUEST_MOUNT_UNRESOLVED: an error for /boot and /usr, a warning elsewhere.
 * Source   fstab(5); a later line covers an earlier one with the same place.
 */
export function mountsOf(
  root: Mount,
  fstab: string,
  volumes: readonly FoundVolume[]
): { readonly mounts: readonly [Mount, ...Mount[]]; readonly diagnostics: readonly Diagnostic[] } {
  const lines = parseFstab(fstab).value.lines
  const entries = lines.flatMap(({ line, entry }) => (entry === null ? [] : [{ line, ...entry }]))
  const found = WANTED.flatMap(mountpoint => entries.findLast(entry => place(entry) === mountpoint) ?? [])
  const resolved = found
    .filter(({ type }) => !NOT_A_DISK.test(type))
    .map(entry => ({ entry, volume: resolveDevice(entry.spec, volumes) }))
  // Other options than a subvolume change nothing of what is seen.
  const optionsOf = ({ options }: FstabEntry, volume: Volume): string =>
    subvolumeIn(
      options,
      volumes.find(candidate => candidate.volume === volume)
    )
  const below = resolved.flatMap(({ entry, volume }) =>
    volume === null ? [] : [{ mountpoint: place(entry), volume, options: optionsOf(entry, volume) }]
  )
  return {
    mounts: [root, ...below.toSorted((a, b) => (a.mountpoint < b.mountpoint ? -1 : 1))],
    diagnostics: resolved.flatMap(({ entry, volume }) => (volume === null ? [unresolved(entry)] : []))
  }
}

const place = ({ mountpoint }: FstabEntry): string => mountpoint.replace(/(.)\/+$/, '$1')

const unresolved = ({ line, spec, mountpoint }: FstabEntry & { readonly line: number }): Diagnostic => ({
  code: 'GUEST_MOUNT_UNRESOLVED',
  severity: NEEDED.has(mountpoint) ? 'error' : 'warning',
  what: `/etc/fstab mounts ${spec} on ${mountpoint}, but no such filesystem was found on the VM's disks`,
  where: { in: 'guest', path: '/etc/fstab', line },
  hint: 'add the missing disk to the VM, or correct that line in the source VM'
})
