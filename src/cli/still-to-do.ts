import { intactArtifacts } from '../data/apply/intact.ts'
import { createDurable } from '../data/host/durable.ts'
import { readState, stateFiles } from '../data/state/store.ts'
import type { Host } from '../model/host.ts'
import { whatIsLeft } from '../plan/done.ts'
import { type AnyPlan, countActions, wholePlan } from './any-plan.ts'

/** How many of the plan's actions the state in `folder` does not have as done. */
export async function stillToDo(made: AnyPlan, host: Host, folder: string): Promise<number> {
  const state = await readState(stateFiles(folder), host, createDurable(host.resolve('.')))
  if (state === null) return countActions(made)
  const plan = wholePlan(made)
  return whatIsLeft(plan, state, await intactArtifacts(plan, state, host)).todo.length
}
