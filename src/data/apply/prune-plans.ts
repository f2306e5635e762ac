import { decodeUtf8 } from '../../formats/utf8.ts'
import { validate } from '../../formats/validators/plan.gen.js'
import type { Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import { PLAN_MAX_BYTES } from '../../plan/read.ts'
import { keptPlan } from './keep-plan.ts'

/** So many of the last ones stay whatever the state says: people look at them, and a rollback may be taken back. */
const LAST = 8

/**
 * Removes kept plans that nothing needs any more, for the one who holds the lock after a finished run. A resume needs the
 * plan of the last run, a rollback those that made what the state has. What cannot be read is left alone.
 *
 * Throws   FILE_UNREADABLE, FILE_UNWRITABLE
 */
export async function prunePlans(folder: string, state: State, host: Host): Promise<void> {
  const names = (await host.list(folder)).filter(name => /^[0-9a-f]{64}\.json$/.test(name))
  if (names.length <= LAST) return
  const own = state.run === null ? null : keptPlan(folder, state.run.plan_digest)
  const plans: Array<{ readonly path: string; readonly at: bigint }> = []
  for (const name of names) {
    const path = `${folder}/${name}`
    const stat = await host.stat(path)
    // One that is too large to be read is too large to be judged.
    if (stat !== null && stat.bytes <= PLAN_MAX_BYTES) plans.push({ path, at: BigInt(stat.mtime_ns) })
  }
  const newestFirst = plans.toSorted((a, b) => Number(b.at - a.at))
  for (const { path } of newestFirst.slice(LAST))
    if (path !== own && !(await isNeeded(path, state, host))) await host.remove(path)
}

/** Whether something that the state has was done by this plan. */
async function isNeeded(path: string, { actions }: State, host: Host): Promise<boolean> {
  const plan = parse(await host.readFile(path, PLAN_MAX_BYTES))
  return plan === null || plan.actions.some(({ id, key }) => actions[id]?.key === key)
}

function parse(bytes: Uint8Array): Plan | null {
  try {
    const value: unknown = JSON.parse(decodeUtf8(bytes) ?? '')
    return validate(value) ? (value as Plan) : null
  } catch {
    // No JSON, so nobody knows what it was.
    return null
  }
}
