import { domainXmlText } from '../../formats/domain-xml.ts'
import { encodeUtf8 } from '../../formats/utf8.ts'
import type { Host } from '../../model/host.ts'
import type { Action, ActionOf, Plan } from '../../model/plan.ts'
import type { ArtifactRecord, Receipt, State } from '../../model/state.ts'
import { isIntact } from './intact.ts'

/** An action whose effect turned out to be there, complete and ours, though no commit says so. */
export interface Found {
  readonly action: Action
  readonly receipt: Receipt
}

/**
 * Asks the world what attempts without a commit left behind, before anything decides what is left to do: an effect that
 * is complete and ours only lacks its record. What is there and not ours is left to the preconditions.
 */
export async function probeInterrupted(plan: Plan, state: State, host: Host): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const action of plan.actions) {
    const record = state.actions[action.id]
    if (record === undefined || record.status === 'done' || action.idempotence !== 'probe') continue
    const receipt = await probe(action, state, host)
    // Begun for another plan, it is that plan's result: ours, but not what this plan wants.
    if (receipt !== null) found.push({ action: { ...action, key: record.key }, receipt })
  }
  return found
}

/** A receipt when the effect is complete and ours; null otherwise, so that the action runs as if for the first time. */
async function probe(action: Action, state: State, host: Host): Promise<Receipt | null> {
  if (action.kind === 'file.publish') return probePublish(action, state, host)
  if (action.kind === 'libvirt.write-xml') return probeXml(action, host)
  // Other kinds find out by themselves: defining a domain again with the same UUID changes nothing.
  return null
}

/**
 * After a crash around the rename either name may hold the file. A rename keeps inode, size and modification time, so
 * the record of the temporary name tells whether it is the checked file that now stands under the final one.
 */
async function probePublish(
  action: ActionOf<'file.publish'>,
  state: State,
  host: Host
): Promise<Receipt | null> {
  const { from, to } = action.params
  const temporary = Object.values(state.artifacts).find(({ path }) => path === from)
  if (temporary === undefined || !(await isIntact({ ...temporary, path: to }, host))) return null
  // The rename was seen; that it is durable was not.
  await host.sync(folderOf(to))
  return { made: action.writes.map(artifact => published(artifact, to, temporary)), notes: { found: FOUND } }
}

/** The text is known beforehand, so it is ours when it is the same. */
async function probeXml(action: ActionOf<'libvirt.write-xml'>, host: Host): Promise<Receipt | null> {
  const { path, uuid, parts } = action.params
  const bytes = encodeUtf8(domainXmlText(parts, host.resolve))
  const stat = await host.stat(path, false)
  if (stat?.kind !== 'file' || stat.bytes !== bytes.length) return null
  const sha256 = host.sha256(bytes)
  if (host.sha256(await host.readFile(path, bytes.length)) !== sha256) return null
  await host.sync(folderOf(path))
  const made = action.writes.map(artifact => ({ artifact, path, bytes: bytes.length, sha256 }))
  return { made, notes: { uuid, sha256 } }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1) || '.'

const FOUND = 'published by an attempt that was interrupted'

const published = (artifact: string, path: string, { bytes, sha256 }: ArtifactRecord) => ({
  artifact,
  path,
  bytes,
  sha256
})
