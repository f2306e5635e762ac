import { compareDebVersions, compareRpmVersions } from '../../formats/package-version.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { GuestSpace, Kernel, LinuxFacts, Mount } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { readEfi } from './efi.ts'
import { readEntries } from './entries.ts'
import { findKernels } from './find-kernels.ts'
import { readConfig } from './guest-files.ts'
import type { GuestReader } from './guest-reader.ts'
import { readInitramfs } from './initramfs.ts'
import { readKernel } from './kernels.ts'
import { readSystem } from './system.ts'
import { readUnifiedImages } from './unified-images.ts'
import type { FoundVolume } from './found-volume.ts'

interface Guest {
  readonly reader: GuestReader
  /** `/` first. */
  readonly mounts: readonly [Mount, ...Mount[]]
  readonly volumes: readonly FoundVolume[]
  /** That the configuration asks for. */
  readonly timezone: string | undefined
}

/**
 * Everything that fixers ask of a Linux guest.
 *
 * Reports  what its parts report.
 */
export async function readLinux(
  host: Host,
  { reader, mounts, volumes, timezone }: Guest
): Promise<{ readonly os: LinuxFacts; readonly diagnostics: readonly Diagnostic[] }> {
  const boot = readBoot(host, reader)
  const config = readConfig(host, reader, mounts)
  const system = readSystem(reader)
  const loaders = readEfi(host, reader, { mounts, volumes })
  const places = readEntries(host, reader, timezone)
  const unified = readUnifiedImages(host, reader, mounts)
  const parts = [await boot, await config, await system, await loaders, await places, await unified] as const
  const [{ kernels, initramfs }, { files, folders }, facts, { efi }, { entries }, { images }] = parts
  return {
    os: {
      kind: 'linux',
      root: mounts[0].volume,
      ...facts.system,
      mounts,
      files,
      folders,
      entries,
      kernels: inOrder(kernels, facts.system.package_format),
      initramfs,
      efi,
      ...(images.length > 0 && { unified_images: images }),
      space: mounts.flatMap(mount => spaceOf(mount, volumes))
    },
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics)
  }
}

type Boot = Pick<LinuxFacts, 'kernels' | 'initramfs'> & { readonly diagnostics: readonly Diagnostic[] }

async function readBoot(host: Host, reader: GuestReader): Promise<Boot> {
  const found = await findKernels(reader)
  const images = [...new Set([...found.entries.flatMap(({ initramfs }) => initramfs ?? []), ...found.rescue])]
  const [kernels, read] = await Promise.all([
    Promise.all(
      found.entries.map(entry =>
        readKernel(host, reader, { entry, folder: `${found.folder}/${entry.version}` })
      )
    ),
    readImages(host, reader, images)
  ])
  return {
    kernels: kernels.map(({ kernel }) => kernel),
    initramfs: read.flatMap(({ initramfs }) => initramfs ?? []),
    diagnostics: [...found.diagnostics, ...[...kernels, ...read].flatMap(({ diagnostics }) => diagnostics)]
  }
}

/** By the rules of the guest's package manager; all but dpkg's are rpm's, or close to them. */
const inOrder = (kernels: readonly Kernel[], format: LinuxFacts['package_format']): readonly Kernel[] => {
  const compare = format === 'deb' ? compareDebVersions : compareRpmVersions
  return kernels.toSorted((a, b) => compare(a.version, b.version) || (a.version < b.version ? -1 : 1))
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

/** Only what the superblock counts is known; other filesystems are left out. */
function spaceOf({ mountpoint, volume }: Mount, volumes: readonly FoundVolume[]): readonly GuestSpace[] {
  const space = volumes.find(candidate => candidate.volume === volume)?.superblock.space ?? null
  return space === null ? [] : [{ mountpoint, ...space }]
}
