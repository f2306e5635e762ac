import { parseFstab } from '../../formats/fstab.ts'
import { parseOsRelease } from '../../formats/os-release.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mount } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import { MIB } from '../../model/size.ts'
import { subvolumeOf, type Content, type GuestDoor } from './guest-reader.ts'
import { resolveDevice } from './resolve-device.ts'
import { bootedSubvolume, candidateOptions, subvolumeOption } from './subvolume.ts'
import type { FoundVolume } from './found-volume.ts'

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

const MARKS = ['etc/fstab', 'etc/os-release', 'usr/lib/os-release']

/** Where kernel command lines stand; read only where a btrfs holds several systems. */
const COMMAND_LINES = [
  'boot/grub/grub.cfg',
  'boot/grub2/grub.cfg',
  'boot/grub2/grubenv',
  'etc/kernel/cmdline',
  'etc/default/grub'
]

/**
 * The volume that holds the system: it has an fstab and an os-release file. Of several the one whose own fstab says that
 * it is the root: copies of a system and rescue systems do not.
 *
 * Reads    three files of each volume and subvolume that could be one, in one go.
 * Reports  GUEST_ROOT_AMBIGUOUS, GUEST_ROOT_UNKNOWN, GUEST_FILE_UNREADABLE.
 * Source   fstab(5), os-release(5).
 */
export async function findRoot(
  door: GuestDoor,
  volumes: readonly FoundVolume[],
  root_device: string
): Promise<Root> {
  const wanted = wantedRoot(root_device, volumes)
  if (wanted === 'unknown') return { ...NONE, diagnostics: [unknown(root_device, volumes)] }
  const candidates = candidatesOf(volumes, wanted)
  const { contents, blocked } = await readIn(door, candidates, MARKS)
  const answers = candidates.map((mount, index) => ({ mount, marks: contents[index] ?? [] }))
  const systems = answers.flatMap(({ mount, marks }) => systemIn(mount, marks))
  const roots = await bootedOnes(door, systems, volumes)
  const problems = onlyOnce(answers).flatMap(({ mount, marks }) => unreadable(mount, marks))
  const claimed = roots.filter(root => claimsRoot(root, volumes))
  const [root, ...others] = claimed.length === 1 ? claimed : roots
  if (root === undefined || others.length > 0) {
    const several = root === undefined ? [] : [ambiguous(roots)]
    return { ...NONE, diagnostics: [...problems, ...several], blocked }
  }
  return { mount: root.mount, fstab: root.fstab, diagnostics: problems, blocked }
}

const NONE: Root = { mount: null, fstab: null, diagnostics: [], blocked: null }

interface Wanted {
  readonly volume: Volume
  /** Null when the device alone was named. */
  readonly options: string | null
}

/** `/dev/sda2` or, as findmnt(8) prints a subvolume, `/dev/sda2[/@]`. */
function wantedRoot(root_device: string, volumes: readonly FoundVolume[]): Wanted | 'unknown' | null {
  if (root_device === 'auto') return null
  const [, device = root_device, path] = /^([^[]+)\[\/*([^\]]*)\]$/.exec(root_device) ?? []
  const volume = resolveDevice(device, volumes)
  const found = volumes.find(candidate => candidate.volume === volume)
  if (volume === null || found === undefined) return 'unknown'
  return { volume, options: path === undefined ? null : subvolumeOption(path, found) }
}

function candidatesOf(volumes: readonly FoundVolume[], wanted: Wanted | null): readonly Mount[] {
  return volumes
    .filter(({ superblock }) => ROOT_TYPES.has(superblock.type))
    .filter(({ volume }) => wanted === null || volume === wanted.volume)
    .filter(found => isFirstDevice(found, volumes) || found.volume === wanted?.volume)
    .flatMap(found =>
      (wanted?.options === undefined || wanted.options === null
        ? candidateOptions(found)
        : [wanted.options]
      ).map(options => ({ mountpoint: '/', volume: found.volume, options }))
    )
}

/** Each device of a btrfs opens all of it. */
const isFirstDevice = ({ volume, superblock }: FoundVolume, volumes: readonly FoundVolume[]): boolean =>
  superblock.type !== 'btrfs' ||
  volumes.find(other => other.superblock.type === 'btrfs' && other.superblock.uuid === superblock.uuid)
    ?.volume === volume

/** The same paths of several mounts at once, one list for each. */
async function readIn(
  door: GuestDoor,
  mounts: readonly Mount[],
  paths: readonly string[]
): Promise<{ readonly contents: readonly (readonly Content[])[]; readonly blocked: string | null }> {
  const reader = door.mounted(mounts.map((mount, index) => ({ ...mount, mountpoint: `/${index}` })))
  const contents = await reader.read(
    mounts.flatMap((_, index) => paths.map(path => ({ path: `/${index}/${path}`, max: MIB, head: true })))
  )
  return {
    contents: mounts.map((_, index) => contents.slice(index * paths.length, (index + 1) * paths.length)),
    blocked: reader.blocked()
  }
}

interface System {
  readonly mount: Mount
  readonly fstab: Uint8Array
  readonly name: string
}

function systemIn(mount: Mount, [fstab, ...releases]: readonly Content[]): readonly System[] {
  const release = releases.find(({ is }) => is === 'file')
  if (fstab?.is !== 'file' || release?.is !== 'file') return []
  return [
    { mount, fstab: fstab.bytes, name: parseOsRelease(decodeUtf8Lossy(release.bytes))?.name ?? 'Linux' }
  ]
}

/** Of each volume the system that boots. */
async function bootedOnes(
  door: GuestDoor,
  systems: readonly System[],
  volumes: readonly FoundVolume[]
): Promise<readonly System[]> {
  const groups = [...Map.groupBy(systems, ({ mount }) => mount.volume)]
  const booted: System[] = []
  for (const [volume, group] of groups) {
    const mounts = group.map(({ mount }) => mount)
    const { contents } = group.length < 2 ? { contents: [] } : await readIn(door, mounts, COMMAND_LINES)
    const roots = group.map((system, index) => ({
      ...system,
      commandLines: (contents[index] ?? []).flatMap(content =>
        content.is === 'file' ? [decodeUtf8Lossy(content.bytes)] : []
      )
    }))
    booted.push(
      ...bootedSubvolume(
        roots,
        volumes.find(found => found.volume === volume)
      )
    )
  }
  return booted
}

function claimsRoot({ mount, fstab }: System, volumes: readonly FoundVolume[]): boolean {
  const entries = parseFstab(decodeUtf8Lossy(fstab)).value.lines.flatMap(({ entry }) => entry ?? [])
  const own = entries.findLast(({ mountpoint }) => mountpoint === '/')
  return own !== undefined && resolveDevice(own.spec, volumes) === mount.volume
}

/** A volume that cannot be read is said once, however many subvolumes were tried. */
const onlyOnce = <Answer extends { readonly mount: Mount }>(answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(
    ({ mount }, index) => answers.findIndex(other => other.mount.volume === mount.volume) === index
  )

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

const ambiguous = (roots: readonly System[]): Diagnostic => ({
  code: 'GUEST_ROOT_AMBIGUOUS',
  severity: 'error',
  what: `several volumes hold a system: ${roots.map(({ mount, name }) => `${mount.volume}${inBrackets(mount)} (${name})`).join(', ')}`,
  where: { in: 'guest', path: '/' },
  hint: 'name the device of the one that boots, such as /dev/sda1 or /dev/sda1[/@], in guest.root_device'
})

const inBrackets = (mount: Mount): string => (mount.options === '' ? '' : `[${subvolumeOf(mount) || '/'}]`)

const unknown = (device: string, volumes: readonly FoundVolume[]): Diagnostic => ({
  code: 'GUEST_ROOT_UNKNOWN',
  severity: 'error',
  what: `guest.root_device names ${device}, but no such volume was found; there are ${volumes.map(({ volume }) => volume).join(', ') || 'none'}`,
  where: { in: 'guest', path: '/' },
  hint: 'use the name that the source guest uses: run lsblk there'
})
