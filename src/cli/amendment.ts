import { compileAmendment } from '../control/amend.ts'
import { foreignFiles } from '../data/apply/foreign-files.ts'
import { createDurable } from '../data/host/durable.ts'
import { inspectHost } from '../data/inspect/host.ts'
import { readState, stateFiles } from '../data/state/store.ts'
import { parseInventoryVm } from '../formats/inventory-text.ts'
import { decodeUtf8 } from '../formats/utf8.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Host } from '../model/host.ts'
import type { InventoryVm } from '../model/inventory.ts'
import type { ActionOf, Deferral, Plan } from '../model/plan.ts'
import { MIB } from '../model/size.ts'
import type { State } from '../model/state.ts'
import { openHost } from './open-host.ts'
import { sha256 } from './plan-file.ts'
import { stateDir } from './state-dir.ts'
import { today } from './today.ts'
import { VERSION } from './version.ts'

export type DeferringPlan = Plan & { readonly deferred: Deferral }

export const isDeferring = (plan: Plan): plan is DeferringPlan => plan.deferred !== undefined

interface Place {
  readonly root: string
  readonly state?: string
}

/**
 * The plan of what a deferring plan left open, from its own configuration and what apply saw inside the guests.
 *
 * Throws   AMENDMENT_EARLY while nobody has looked, and every error of the compiler.
 */
export async function makeAmendment(
  plan: DeferringPlan,
  place: Place
): Promise<{ readonly amendment: Plan; readonly host: Host }> {
  const host = openHost({ root: place.root })
  const state = await readState(stateFiles(stateDir(place)), host, createDurable(place.root))
  const vms: InventoryVm[] = []
  for (const action of plan.actions)
    if (action.kind === 'guest.inspect' && action.vm in plan.deferred.vms) {
      const done = state?.actions[action.id]
      if (state === null || done?.status !== 'done' || done.key !== action.key)
        throw new H2kError(tooEarly(action))
      if (!(await areTheirs(state, action, host))) throw new H2kError(tooEarly(action))
      vms.push(await seenOf(plan, action, host))
    }
  const sources = vms.map(({ source }) => source)
  const { dir } = plan.deferred.config.target
  const { value, diagnostics } = compileAmendment({
    plan,
    vms,
    host: await inspectHost(host),
    targets: await foreignFiles({ dir, sources, state }, host),
    state,
    root: host.resolve('.'),
    today: today(),
    meta: { created_at: new Date().toISOString(), h2k_version: VERSION, root: '.' },
    sha256
  })
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  if (first !== undefined) throw new H2kError(first, ...others)
  if (value === undefined) throw new Error('compile gave neither a plan nor an error')
  return { amendment: value, host }
}

type Inspect = ActionOf<'guest.inspect'>

const MAX_BYTES = 64 * MIB

/** What was seen of the guest beside what the plan says of its source: a record as an inventory has it. */
async function seenOf({ sources }: Plan, action: Inspect, host: Host): Promise<InventoryVm> {
  const path = action.params.to
  const text = decodeUtf8(await host.readFile(path, MAX_BYTES))
  // The source is the plan's, whatever the file says.
  const line = JSON.stringify({ ...asObject(text ?? ''), source: sources[action.vm]?.vm })
  const { value, diagnostics } = parseInventoryVm(line, { path, line: 1 })
  const [first, ...others] = diagnostics
  if (value === undefined) throw first === undefined ? new Error(path) : new H2kError(first, ...others)
  return value
}

/** Whether what was seen is as apply recorded it. */
async function areTheirs(state: State, { params, writes }: Inspect, host: Host): Promise<boolean> {
  const record = state.artifacts[writes[0] ?? '']
  return record?.path === params.to && (await host.sha256File(params.to)) === record.sha256
}

function asObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // The record's schema says what is missing.
    return {}
  }
}

const tooEarly = ({ id, vm }: Inspect): Diagnostic => ({
  code: 'AMENDMENT_EARLY',
  severity: 'error',
  what: `nobody has looked inside ${vm} yet: ${id} is not done`,
  where: { in: 'action', id },
  hint: 'apply the plan first: it looks, and changes nothing else'
})
