import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { FileFingerprint, SourceVm } from '../../model/source.ts'
import type { FileStat, Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'

const HEADER_BYTES = 64 * 1024

/** Digests of whole files that were computed in this run, by the identity of the file: a terabyte is hashed once. */
export type Digests = Map<string, Promise<string>>

/**
 * Compares every file of a source with what the plan saw.
 *
 * Reports  SOURCE_CHANGED for each differing field, and why a file cannot be read.
 */
export async function checkSource(
  vm: string,
  plan: Plan,
  look: { readonly host: Host; readonly digests: Digests }
): Promise<readonly Diagnostic[]> {
  const source = plan.sources[vm]?.vm
  if (source === undefined) throw new Error(`the plan has no source ${vm} to compare with`)
  const found: Diagnostic[] = []
  for (const planned of source.files) {
    const path = `${source.dir}/${planned.path}`
    const owner = [vm, ...disksOf(source, planned.path)].join(', ')
    const differences = await differencesOf(planned, path, look).catch(unreadable)
    found.push(
      ...differences.map(difference => ('code' in difference ? difference : changed(owner, path, difference)))
    )
  }
  return found
}

/** Which disks a file belongs to, as `disk 0 (scsi0:0)`; none for one like the VMX. */
const disksOf = ({ disks }: SourceVm, file: string): readonly string[] =>
  disks.flatMap(({ key, chain }, index) =>
    chain.some(({ path, extents }) => path === file || extents.some(extent => extent.path === file))
      ? [`disk ${index} (${key})`]
      : []
  )

interface Difference {
  readonly field: string
  readonly was: string
  readonly is: string
}

/** A failed look is a reason not to go on, and no proof that nothing changed. */
function unreadable(error: unknown): readonly Diagnostic[] {
  if (error instanceof H2kError) return error.diagnostics
  throw error
}

async function differencesOf(
  planned: FileFingerprint,
  path: string,
  { host, digests }: { readonly host: Host; readonly digests: Digests }
): Promise<readonly (Difference | Diagnostic)[]> {
  const stat = await host.stat(path)
  if (stat === null) return [{ field: 'the file', was: 'present', is: 'missing' }]
  const cheap = different([
    ['size', String(planned.bytes), String(stat.bytes)],
    ['modification time', planned.mtime_ns, stat.mtime_ns],
    ['inode', planned.inode, stat.inode]
  ])
  if (cheap.length > 0) return cheap
  const header = host.sha256(await host.readRange(path, 0, HEADER_BYTES))
  if (header !== planned.header_sha256 || planned.sha256 === null)
    return different([['header digest', planned.header_sha256, header]])
  return different([['sha256', planned.sha256, await wholeDigest(path, stat, { host, digests })]])
}

const different = (fields: ReadonlyArray<readonly [string, string, string]>): readonly Difference[] =>
  fields.filter(([, was, is]) => was !== is).map(([field, was, is]) => ({ field, was, is }))

function wholeDigest(
  path: string,
  { device, inode, bytes, mtime_ns }: FileStat,
  { host, digests }: { readonly host: Host; readonly digests: Digests }
): Promise<string> {
  const identity = [path, device, inode, bytes, mtime_ns].join(' ')
  const digest = digests.get(identity) ?? host.sha256File(path)
  digests.set(identity, digest)
  return digest
}

function changed(owner: string, path: string, { field, was, is }: Difference): Diagnostic {
  return {
    code: 'SOURCE_CHANGED',
    severity: 'error',
    what: `${owner}: ${field} of the source differs: ${was} in the plan, ${is} now`,
    where: { in: 'source', path },
    hint: 'make sure that the VM is off and nobody changes its files, then run: h2k plan'
  }
}
