import { inFolder } from '../../formats/block-chain.ts'
import type { Host } from '../../model/host.ts'
import type { SourceVm } from '../../model/source.ts'
import type { ArtifactRecord, State } from '../../model/state.ts'
import type { ForeignFile, ForeignFiles } from '../../model/target.ts'
import { sourceFiles, sourceOf } from './check-outputs.ts'
import { isIntact } from './intact.ts'

export interface TargetLook {
  /** The folder that results go to. */
  readonly dir: string
  /** What was found of the sources, none of which may be written. */
  readonly sources: readonly SourceVm[]
  /** Null when nothing was ever applied here. */
  readonly state: State | null
}

/**
 * Looks at what stands in the target's folder and is not ours, so that a plan says at once what apply would refuse. Apply
 * looks again, since much may happen in between.
 *
 * Throws   FILE_UNREADABLE.
 */
export async function foreignFiles({ dir, sources, state }: TargetLook, host: Host): Promise<ForeignFiles> {
  const found = new Map<string, ForeignFile>()
  if ((await host.stat(dir))?.kind !== 'folder') return found
  const names = await host.list(dir)
  if (names.length === 0) return found
  const files = await sourceFiles(sources, host)
  const records = Map.groupBy(Object.values(state?.artifacts ?? {}), ({ path }) => path)
  const isOurs = async (name: string): Promise<boolean> => {
    const path = inFolder(dir, name)
    // An attempt that was interrupted after its rename recorded the file under its temporary name only.
    const partial = inFolder(dir, `.${name}.partial`)
    const own: readonly ArtifactRecord[] = [...(records.get(path) ?? []), ...(records.get(partial) ?? [])]
    for (const record of own) if (await isIntact({ ...record, path }, host)) return true
    return isBegun(name, state)
  }
  for (const name of names) {
    const path = inFolder(dir, name)
    const stat = await host.stat(path, false)
    if (stat === null || (await isOurs(name))) continue
    const { kind, bytes, mtime_ns, inode } = stat
    // Behind a link as well as under the name itself.
    const real = await host.stat(path)
    const source = real === null ? null : await sourceOf(real, files, host)
    found.set(path, { kind, bytes, mtime_ns, inode, source })
  }
  return found
}

/** A domain XML whose writing was interrupted may stand there without a record; apply compares its text. */
function isBegun(name: string, state: State | null): boolean {
  const id = `vm.${name.replace(/\.xml$/, '')}/domain/xml`
  return name.endsWith('.xml') && state !== null && state.actions[id]?.status === 'running'
}
