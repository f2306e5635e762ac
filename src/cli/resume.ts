import { resolve } from 'node:path'
import { keptPlan } from '../data/apply/keep-plan.ts'
import { foresee } from '../data/apply/foresee.ts'
import { isUnfinished } from '../data/apply/unfinished.ts'
import { emptyState } from '../data/state/fold.ts'
import { readState } from '../data/state/store.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Plan } from '../model/plan.ts'
import { renderForeseen } from '../views/foreseen.ts'
import type { ExitCode } from './exit-codes.ts'
import { noState, openPlace } from './open-state.ts'
import { readPlanFile, type Trust } from './plan-file.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

interface Place {
  readonly root: string
  readonly state?: string
}

/**
 * The plan of the run that was not finished, as it was kept beside the state; null when there is none to finish.
 *
 * Throws   STATE_MISSING, PLAN_UNREADABLE and what is wrong with the copy, and as readState.
 */
export async function unfinishedPlan(options: Place & Trust): Promise<Plan | null> {
  const place = openPlace(options)
  const { files, machine } = place
  const state = await readState(files, machine.host, machine.durable)
  if (state === null) throw noState(place)
  if (!isUnfinished(state.run)) return null
  const { plan_digest } = state.run
  const kept = keptPlan(files.plans, plan_digest)
  const path = machine.host.resolve(kept)
  if ((await machine.host.stat(path)) === null) throw new H2kError(notKept(kept, plan_digest))
  const { expectDigest = plan_digest } = options
  return readPlanFile(path, { ...options, expectDigest })
}

/** Prints what an apply of this plan would resume, do again and skip. Takes no lock and changes nothing. */
export async function tellForeseen(plan: Plan, options: Place, terminal: Terminal): Promise<ExitCode> {
  const { files, machine } = openPlace({ ...options, root: resolve(options.root) })
  const state = (await readState(files, machine.host, machine.durable)) ?? emptyState(VERSION)
  const foreseen = await foresee(plan, state, machine.host)
  terminal.out(renderForeseen(foreseen))
  if (terminal.stream === null) return 0
  const todo = [...foreseen.resumed, ...foreseen.redone, ...foreseen.begun]
  const why = new Map(todo.map(({ action, because }) => [action, because]))
  for (const { id, vm, kind, phase, effect, estimate_bytes } of plan.actions) {
    const because = why.get(id)
    if (because === undefined) continue
    terminal.event({ type: 'planned_action', vm, action: id, kind, phase, effect, because, estimate_bytes })
  }
  return 0
}

const notKept = (path: string, digest: string): Diagnostic => ({
  code: 'PLAN_UNREADABLE',
  severity: 'error',
  what: `the run of plan ${digest} is not finished, and its copy is gone`,
  where: { in: 'file', path },
  hint: 'name the plan itself: h2k apply FILE; or give the run up: h2k apply --abandon NEW-FILE'
})
