import { parseFstab } from '../../formats/fstab.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mount } from '../../model/facts.ts'
import type { FoundVolume } from './found-volume.ts'

/**
 * The mount option that shows a subvolume, whatever the default is: empty where a mount without option shows it. Both the
 * direct reader and the appliance take it.
 */
export function subvolumeOption(path: string, { subvolumes }: Pick<FoundVolume, 'subvolumes'>): string {
  if (path !== '') return `subvol=${path}`
  return (subvolumes?.preferred ?? '') === '' ? '' : 'subvol=/'
}

/**
 * What of an fstab entry's options decides which subvolume is seen, as one `subvol=` option.
 *
 * Source: btrfs(5), subvol and subvolid.
 */
export function subvolumeIn(options: string, found: FoundVolume | undefined): string {
  const words = options.split(',')
  const value = (key: string): string | undefined =>
    words.find(word => word.startsWith(key))?.slice(key.length)
  const path = value('subvol=')
  const of = found ?? { subvolumes: null }
  if (path !== undefined) return subvolumeOption(path.replace(/^\/+|\/+$/g, ''), of)
  const id = Number(value('subvolid=') ?? NaN)
  if (id === 0 || id === TOP) return subvolumeOption('', of)
  const named = of.subvolumes?.all.find(subvolume => subvolume.id === id)?.path
  return subvolumeOption(named ?? of.subvolumes?.preferred ?? '', of)
}

const TOP = 5
const MAX_CANDIDATES = 64

/** Where distributions put the root within a btrfs: plain, Ubuntu and Arch, Fedora, Debian 12, openSUSE. */
const USUAL = ['', '@', 'root', '@rootfs', '@/.snapshots/1/snapshot']

/** The options of all subvolumes that a system may be in; snapshots of it are none, unless one is the default. */
export function candidateOptions(found: FoundVolume): readonly string[] {
  const { subvolumes } = found
  if (found.superblock.type !== 'btrfs') return ['']
  if (subvolumes === null) return USUAL.map(path => subvolumeOption(path, found))
  // Whoever rolls back by hand puts a copy in the usual place.
  const systems = subvolumes.all
    .filter(({ snapshot, path }) => !snapshot || USUAL.includes(path))
    .map(({ path }) => path)
  return [...new Set([subvolumes.preferred, '', ...systems])]
    .slice(0, MAX_CANDIDATES)
    .map(path => subvolumeOption(path, found))
}

/** A subvolume with an fstab and an os-release file. */
export interface RootCandidate {
  readonly mount: Mount
  readonly fstab: Uint8Array
  /** Texts that hold kernel command lines. */
  readonly commandLines: readonly string[]
}

/**
 * Of the systems in one btrfs the one that boots: by `rootflags=` of its boot configuration, as the subvolume that is
 * mounted by default, as the one whose own fstab mounts it as `/`, or by a name that distributions give it. All of them
 * when nothing decides.
 *
 * Source: btrfs(5), subvol; btrfs-subvolume(8), set-default; bootparam(7), rootflags.
 */
export function bootedSubvolume<Root extends RootCandidate>(
  roots: readonly Root[],
  found: FoundVolume | undefined
): readonly Root[] {
  if (roots.length < 2 || found === undefined) return roots
  const flagged = roots
    .flatMap(({ commandLines }) => commandLines.flatMap(rootFlags))
    .map(path => subvolumeOption(path, found))
  const preferred = subvolumeOption(found.subvolumes?.preferred ?? '', found)
  const own = roots.filter(root => ownOptions(root, found) === root.mount.options)
  const claimed = own.length === 1 ? own.map(({ mount }) => mount.options) : []
  const usual = USUAL.map(path => subvolumeOption(path, found))
  for (const option of [...flagged, preferred, ...claimed, ...usual]) {
    const chosen = roots.find(({ mount }) => mount.options === option)
    if (chosen !== undefined) return [chosen]
  }
  return roots
}

const ROOT_FLAGS = /rootflags=[^\s"']{0,200}?subvol=\/{0,4}([^\s"',]{1,200})/g

const rootFlags = (text: string): readonly string[] =>
  [...text.matchAll(ROOT_FLAGS)].map(([, path = '']) => path)

function ownOptions({ fstab }: RootCandidate, found: FoundVolume): string | null {
  const entries = parseFstab(decodeUtf8Lossy(fstab)).value.lines.flatMap(({ entry }) => entry ?? [])
  const own = entries.findLast(({ mountpoint }) => mountpoint === '/')
  return own === undefined ? null : subvolumeIn(own.options, found)
}

/** Said once: nobody edits what a snapshot holds. */
export function snapshotsKept(root: Mount, volumes: readonly FoundVolume[]): readonly Diagnostic[] {
  const found = volumes.find(({ volume }) => volume === root.volume)
  const snapshots = (found?.subvolumes?.all ?? []).filter(
    ({ snapshot, path }) => snapshot && `subvol=${path}` !== root.options
  )
  if (snapshots.length === 0) return []
  const count = snapshots.length === 1 ? '1 snapshot that is' : `${snapshots.length} snapshots that are`
  return [
    {
      code: 'GUEST_SNAPSHOTS_KEPT',
      severity: 'warning',
      what: `${root.volume} holds ${count} copied but not edited, so the guest may not boot from there`,
      where: { in: 'guest', path: `/${snapshots[0]?.path ?? ''}` },
      hint: 'boot the system itself after the move, and take a new snapshot then; delete old ones with: btrfs subvolume delete'
    }
  ]
}
