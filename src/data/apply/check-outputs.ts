import { inFolder } from '../../formats/block-chain.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FileStat, Host } from '../../model/host.ts'
import type { Action } from '../../model/plan.ts'
import type { SourceVm } from '../../model/source.ts'

/** The source's files by identity, with the path that names each and what it was when they were looked at. */
export type SourceFiles = ReadonlyMap<string, SourceFile>

interface SourceFile {
  readonly path: string
  readonly stat: FileStat
}

/** Every file of these sources. One that is gone is the business of the fingerprints. */
export async function sourceFiles(sources: readonly SourceVm[], host: Host): Promise<SourceFiles> {
  const found = new Map<string, SourceFile>()
  for (const { dir, files } of sources)
    for (const file of files) {
      const path = inFolder(dir, file.path)
      const stat = await host.stat(path)
      if (stat !== null) found.set(identity(stat), { path, stat })
    }
  return found
}

/**
 * A path that an action replaces, writes or removes never holds a file of a source, under whatever name or link: the
 * source is never written, even when a plan says so or a target lies in the folder of a source.
 *
 * Reports  SOURCE_IS_TARGET.
 */
export async function checkOutputs(
  actions: readonly Action[],
  sources: SourceFiles,
  host: Host
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  for (const action of actions)
    for (const path of outputsOf(action)) {
      // Behind a link as well as under the name itself.
      const stat = await host.stat(path)
      const source = stat === null ? null : await sourceOf(stat, sources, host)
      if (source !== null) found.push(isSource(path, source, action))
    }
  return found
}

/**
 * The path by which a source has this file; null when it has not. A source that was removed leaves its number to the next
 * new file, which has another time or size; one that was moved keeps both, and is the source still.
 */
export async function sourceOf(file: FileStat, sources: SourceFiles, host: Host): Promise<string | null> {
  const source = sources.get(identity(file))
  if (source === undefined) return null
  const now = await host.stat(source.path)
  const isThere = now !== null && identity(now) === identity(file)
  const isMoved = source.stat.bytes === file.bytes && source.stat.mtime_ns === file.mtime_ns
  return isThere || isMoved ? source.path : null
}

const identity = ({ device, inode }: FileStat): string => `${device} ${inode}`

/** Paths of files on this host that an action changes. */
export function outputsOf(action: Action): readonly string[] {
  switch (action.kind) {
    case 'qemu-img.create':
    case 'libvirt.write-xml':
    case 'file.withdraw':
      return [action.params.path]
    case 'guest.inspect':
    case 'qemu-img.convert':
      return [action.params.to]
    case 'file.publish':
      return [action.params.from, action.params.to]
    case 'file.remove':
      return action.params.paths
    case 'guestfs.open':
      return action.params.disks.flatMap(({ overlay }) => overlay ?? [])
    case 'guestfs.close':
      return action.params.overlays
    case 'qemu-img.check':
    case 'file.checksum':
    case 'guest.write-file':
    case 'guest.copy-file':
    case 'guest.remove-file':
    case 'guest.remove-link':
    case 'guest.run':
    case 'guest.write-link':
    case 'initramfs.append':
    case 'libvirt.define':
    case 'libvirt.undefine':
    case 'qemu.boot':
      return []
  }
}

const isSource = (path: string, source: string, { id }: Action): Diagnostic => ({
  code: 'SOURCE_IS_TARGET',
  severity: 'error',
  what: `${id} would write ${path}, which is ${path === source ? 'a file of a source' : `the source's ${source}`}`,
  where: { in: 'target', path },
  hint: 'set target.dir and target.work_dir to folders that hold no source, then run: h2k plan'
})
