import type { Diagnostic } from '../../model/diagnostic.ts'
import type { GuestSpace, LinuxFacts, Mount } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { readEfi } from './efi.ts'
import { readConfig, unreadable } from './guest-files.ts'
import type { GuestReader, Listing } from './guest-reader.ts'
import { readInitramfs } from './initramfs.ts'
import { bootEntries, readKernel } from './kernels.ts'
import { readSystem } from './system.ts'
import type { FoundVolume } from './found-volume.ts'

interface Guest {
  readonly reader: GuestReader
  /** `/` first. */
  readonly mounts: readonly [Mount, ...Mount[]]
  readonly volumes: readonly FoundVolume[]
}

/** Where modules are; the first is a link to the second where /usr is merged. */
const MODULE_FOLDERS = ['/lib/modules', '/usr/lib/modules']

/**
 * Everything that fixers ask of a Linux guest.
 *
 * Reports  what its parts report.
 */
export async function readLinux(
  host: Host,
  { reader, mounts, volumes }: Guest
): Promise<{ readonly os: LinuxFacts; readonly diagnostics: readonly Diagnostic[] }> {
  const boot = readBoot(host, reader)
  const config = readConfig(host, reader, mounts)
  const system = readSystem(reader)
  const loaders = readEfi(host, reader, { mounts, volumes })
  const parts = [await boot, await config, await system, await loaders] as const
  const [{ kernels, initramfs }, { files, folders }, facts, { efi }] = parts
  return {
    os: {
      kind: 'linux',
      root: mounts[0].volume,
      ...facts.system,
      mounts,
      files,
      folders,
      kernels,
      initramfs,
      efi,
      space: mounts.flatMap(mount => spaceOf(mount, volumes))
    },
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics)
  }
}

type Boot = Pick<LinuxFacts, 'kernels' | 'initramfs'> & { readonly diagnostics: readonly Diagnostic[] }

async function readBoot(host: Host, reader: GuestReader): Promise<Boot> {
  const paths = ['/boot', ...MODULE_FOLDERS]
  const [boot, ...modules] = await reader.list(paths.map(path => ({ path, dangling: false })))
  const index = modules.findIndex(({ is }) => is === 'folder')
  const folder = MODULE_FOLDERS[index] ?? '/lib/modules'
  const entries = bootEntries(namesOf(modules[index]), namesOf(boot))
  const images = [...new Set(entries.flatMap(({ initramfs }) => initramfs ?? []))]
  const [kernels, read] = await Promise.all([
    Promise.all(
      entries.map(entry => readKernel(host, reader, { entry, folder: `${folder}/${entry.version}` }))
    ),
    readImages(host, reader, images)
  ])
  return {
    kernels: kernels.map(({ kernel }) => kernel),
    initramfs: read.flatMap(({ initramfs }) => initramfs ?? []),
    diagnostics: [
      ...[boot, ...modules].flatMap((listing, at) => problemOf(paths[at] ?? '', listing)),
      ...[...kernels, ...read].flatMap(({ diagnostics }) => diagnostics)
    ]
  }
}

/** One after the other: each needs the memory that the one before it had. */
async function readImages(
  host: Host,
  reader: GuestReader,
  paths: readonly string[]
): Promise<readonly Awaited<ReturnType<typeof readInitramfs>>[]> {
  const read: Awaited<ReturnType<typeof readInitramfs>>[] = []
  for (const path of paths) read.push(await readInitramfs(host, reader, path))
  return read
}

const namesOf = (listing: Listing | undefined): readonly string[] =>
  listing?.is === 'folder' ? listing.names : []

const problemOf = (path: string, listing: Listing | undefined): readonly Diagnostic[] =>
  listing?.is === 'failed' ? [unreadable(path, listing.why)] : []

/** Only what the superblock counts is known; other filesystems are left out. */
function spaceOf({ mountpoint, volume }: Mount, volumes: readonly FoundVolume[]): readonly GuestSpace[] {
  const space = volumes.find(candidate => candidate.volume === volume)?.superblock.space ?? null
  return space === null ? [] : [{ mountpoint, ...space }]
}
