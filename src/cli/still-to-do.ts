import { intactArtifacts } from '../data/apply/intact.ts'
import { createDurable } from '../data/host/durable.ts'
import { readState, stateFiles } from '../data/state/store.ts'
import type { Host } from '../model/host.ts'
import type { Plan } from '../model/plan.ts'
import { whatIsLeft } from '../plan/done.ts'

/** How many of the plan's actions the state in `folder` does not have as done. */
export async function stillToDo(plan: Plan, host: Host, folder: string): Promise<number> {
  const state = await readState(stateFiles(folder), host, createDurable(host.resolve('.')))
  if (state === null) return plan.actions.length
  return whatIsLeft(plan, state, await intactArtifacts(plan, state, host)).todo.length
}
