import { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Action, ActionOf } from '../../model/plan.ts'
import type { Receipt, State } from '../../model/state.ts'
import { isIntact } from './preconditions.ts'

/**
 * Asks the world what an interrupted attempt left behind: a receipt when its effect is complete and ours, null when
 * there is none, so that the action runs as if for the first time.
 *
 * Throws   TARGET_FOREIGN when something else stands there.
 */
export async function probe(action: Action, state: State, host: Host): Promise<Receipt | null> {
  if (action.kind === 'file.publish') return probePublish(action, state, host)
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
  if ((await host.stat(to, false)) === null) return null
  const records = Object.values(state.artifacts)
  const temporary = records.find(({ path }) => path === from)
  if (temporary !== undefined && (await isIntact({ ...temporary, path: to }, host))) {
    // The rename was seen; its durability was not: make sure of it before the commit says so.
    await host.sync(to)
    const made = action.writes.map(artifact => ({
      artifact,
      path: to,
      bytes: temporary.bytes,
      sha256: temporary.sha256
    }))
    return { made, notes: { found: 'published by an interrupted attempt' } }
  }
  for (const record of records) if (record.path === to && (await isIntact(record, host))) return null
  throw new H2kError(foreign(action))
}

function foreign({ id, params }: ActionOf<'file.publish'>) {
  return {
    code: 'TARGET_FOREIGN',
    severity: 'error',
    what: `${params.to} appeared while an earlier attempt was interrupted, and it is not the file that was checked`,
    where: { in: 'target', path: params.to },
    hint: `look at it, move it away, then apply again (${id})`
  } as const
}
