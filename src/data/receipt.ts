import { H2kError } from '../model/diagnostic.ts'
import type { ArtifactId } from '../model/id.ts'
import type { Host } from '../model/host.ts'
import type { Action } from '../model/plan.ts'
import type { ArtifactReceipt } from '../model/state.ts'

/**
 * What an action says about the files it made: the artifacts of `writes` are its files, in the order in which its
 * params name them. Plans whose actions record no artifact have none.
 *
 * Throws   FILE_MISSING when a file is not there
 */
export async function madeFiles(
  { writes }: Pick<Action, 'writes'>,
  host: Pick<Host, 'stat'>,
  files: ReadonlyArray<{ readonly path: string; readonly sha256: string | null }>
): Promise<readonly ArtifactReceipt[]> {
  const made: ArtifactReceipt[] = []
  for (const [index, { path, sha256 }] of files.entries()) {
    const artifact = writes[index]
    if (artifact !== undefined) made.push({ artifact, path, bytes: await fileBytes(host, path), sha256 })
  }
  return made
}

/** Size of a file that must be there. */
export async function fileBytes(host: Pick<Host, 'stat'>, path: string): Promise<number> {
  const stat = await host.stat(path)
  if (stat?.kind === 'file') return stat.bytes
  throw new H2kError({
    code: 'FILE_MISSING',
    severity: 'error',
    what: `${path} is ${stat === null ? 'not there' : 'no regular file'}`,
    where: { in: 'file', path },
    hint: 'something else removed it; apply again'
  })
}

/** The layer that a guest action edits. */
export function layerOf({ id, layer }: Pick<Action, 'id' | 'layer'>): ArtifactId {
  if (layer !== null) return layer
  throw new H2kError({
    code: 'GUEST_SESSION_MISSING',
    severity: 'error',
    what: `${id} edits a guest but names no layer`,
    where: { in: 'action', id },
    hint: 'the plan was not made by h2k; run: h2k plan'
  })
}
