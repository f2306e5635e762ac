import type { Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import type { ArtifactRecord, State } from '../../model/state.ts'

/** Whether a recorded file is still the one that was recorded. Things that are no files count as intact. */
export async function isIntact(record: ArtifactRecord, host: Host): Promise<boolean> {
  if (record.path === null) return true
  const stat = await host.stat(record.path, false)
  return (
    stat !== null &&
    stat.kind === 'file' &&
    stat.bytes === record.bytes &&
    stat.mtime_ns === record.mtime_ns &&
    stat.inode === record.inode
  )
}

/** Looks at every file that the plan makes and the state recorded, once, so that the question "is it intact" is a value. */
export async function intactArtifacts(
  { actions }: Plan,
  state: State,
  host: Host
): Promise<(artifact: string) => boolean> {
  const intact = new Set<string>()
  for (const artifact of new Set(actions.flatMap(({ writes }) => writes))) {
    const record = state.artifacts[artifact]
    if (record !== undefined && (await isIntact(record, host))) intact.add(artifact)
  }
  return artifact => intact.has(artifact)
}
