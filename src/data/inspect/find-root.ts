import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mount } from '../../model/facts.ts'
import { MIB } from '../../model/size.ts'
import type { Content, GuestDoor } from './guest-reader.ts'
import { resolveDevice } from './resolve-device.ts'
import type { FoundVolume } from './volumes.ts'

export interface Root {
  /** The root with `mountpoint` `/`; null when no system was found. */
  readonly mount: Mount | null
  /** Its /etc/fstab; null when there is no root. */
  readonly fstab: Uint8Array | null
  readonly diagnostics: readonly Diagnostic[]
  /** Why this reader could not look at a volume that may hold a system. */
  readonly blocked: string | null
}

/** Filesystems that a Linux system can be installed on. */
const ROOT_TYPES: ReadonlySet<string> = new Set(['ext2', 'ext3', 'ext4', 'xfs', 'btrfs', 'f2fs'])

/** Where distributions put the root within a btrfs: plain, Ubuntu and Arch, Fedora, Debian 12, openSUSE. */
const SUBVOLUMES = ['', 'subvol=@', 'subvol=root', 'subvol=@rootfs', 'subvol=@/.snapshots/1/snapshot']

const MARKS = ['etc/fstab', 'etc/os-release', 'usr/lib/os-release']

/**
 * The volume that holds the system: it has an fstab and an os-release file.
 *
 * Reads    three files of each volume that could be one, in one go.
 * Reports  GUEST_ROOT_AMBIGUOUS, GUEST_ROOT_UNKNOWN, GUEST_FILE_UNREADABLE.
 * Source   fstab(5), os-release(5).
 */
export async function findRoot(
  door: GuestDoor,
  volumes: readonly FoundVolume[],
  root_device: string
): Promise<Root> {
  const wanted = root_device === 'auto' ? null : resolveDevice(root_device, volumes)
  if (root_device !== 'auto' && wanted === null)
    return { ...NONE, diagnostics: [unknown(root_device, volumes)] }
  const candidates = candidatesOf(volumes.filter(({ volume }) => wanted === null || volume === wanted))
  const reader = door.mounted(candidates.map(({ mount }, index) => ({ ...mount, mountpoint: `/${index}` })))
  const requests = candidates.flatMap((_, index) =>
    MARKS.map(path => ({ path: `/${index}/${path}`, max: MIB, head: true }))
  )
  const contents = await reader.read(requests)
  const answers = candidates.map((candidate, index) => ({
    ...candidate,
    marks: contents.slice(index * MARKS.length, (index + 1) * MARKS.length)
  }))
  const roots = onePerVolume(answers.filter(({ marks }) => isRoot(marks)))
  const problems = answers
    .filter(({ mount }) => mount.options === '')
    .flatMap(({ mount, marks }) => unreadable(mount, marks))
  const blocked = reader.blocked()
  if (roots.length > 1) return { ...NONE, diagnostics: [...problems, ambiguous(roots)], blocked }
  const [root] = roots
  const fstab = root?.marks[0]
  return {
    mount: root?.mount ?? null,
    fstab: fstab?.is === 'file' ? fstab.bytes : null,
    diagnostics: problems,
    blocked
  }
}

const NONE: Root = { mount: null, fstab: null, diagnostics: [], blocked: null }

interface Candidate {
  readonly mount: Mount
}

function candidatesOf(volumes: readonly FoundVolume[]): readonly Candidate[] {
  return volumes
    .filter(({ superblock }) => ROOT_TYPES.has(superblock.type))
    .flatMap(({ volume, superblock }) =>
      (superblock.type === 'btrfs' ? SUBVOLUMES : ['']).map(options => ({
        mount: { mountpoint: '/', volume, options }
      }))
    )
}

const isRoot = ([fstab, ...releases]: readonly Content[]): boolean =>
  fstab?.is === 'file' && releases.some(({ is }) => is === 'file')

/** The first subvolume that fits: SUBVOLUMES is in the order of trust. */
const onePerVolume = <Found extends Candidate>(roots: readonly Found[]): readonly Found[] =>
  roots.filter(({ mount }, index) => roots.findIndex(other => other.mount.volume === mount.volume) === index)

function unreadable({ volume }: Mount, marks: readonly Content[]): readonly Diagnostic[] {
  const failure = marks.find(({ is }) => is === 'failed')
  if (failure?.is !== 'failed') return []
  return [
    {
      code: 'GUEST_FILE_UNREADABLE',
      severity: 'error',
      what: `cannot look for a system on ${volume}: ${failure.why}`,
      where: { in: 'guest', path: volume },
      hint: 'check that filesystem in the source VM, or say guest: none for a VM without a system'
    }
  ]
}

const ambiguous = (roots: readonly Candidate[]): Diagnostic => ({
  code: 'GUEST_ROOT_AMBIGUOUS',
  severity: 'error',
  what: `several volumes hold a system: ${roots.map(({ mount }) => mount.volume).join(', ')}`,
  where: { in: 'guest', path: '/' },
  hint: 'name the device of the one that boots, such as /dev/sda1, in guest.root_device'
})

const unknown = (device: string, volumes: readonly FoundVolume[]): Diagnostic => ({
  code: 'GUEST_ROOT_UNKNOWN',
  severity: 'error',
  what: `guest.root_device names ${device}, but no such volume was found; there are ${volumes.map(({ volume }) => volume).join(', ') || 'none'}`,
  where: { in: 'guest', path: '/' },
  hint: 'use the name that the source guest uses: run lsblk there'
})
