import { forget, move, unknownAddress } from '../../data/state/changes.ts'
import { covered } from '../../data/state/covered.ts'
import type { State } from '../../model/state.ts'
import { movedJson, removedJson, renderMoved, renderRemoved } from '../../views/state-edit.ts'
import { edit, type EditOptions } from '../edit-state.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { noState, openPlace, type StatePlace } from '../open-state.ts'
import { readState } from '../../data/state/store.ts'

/** Forgets a VM, an action or an artifact. What was made stays. */
export async function stateRm(
  { terminal }: Invocation,
  address: string,
  options: EditOptions & { readonly dryRun?: boolean }
): Promise<ExitCode> {
  const place = openPlace(options)
  const before = await stateIn(place)
  const decide = (state: State) => forget(state, address)
  const { d } = decide(before)
  if (options.dryRun !== true)
    terminal.diagnostics((await edit('state rm', { place, options, decide })).warnings)
  const paths = d.artifacts.flatMap(id => before.artifacts[id]?.path ?? [])
  const removed = { ...d, dry_run: options.dryRun === true, files: paths }
  terminal.out(options.json === true ? removedJson(removed) : renderRemoved(removed))
  return 0
}

/** Gives a VM another address. */
export async function stateMv(
  { terminal }: Invocation,
  ...[from, to, options]: readonly [from: string, to: string, options: EditOptions]
): Promise<ExitCode> {
  const place = openPlace(options)
  await stateIn(place)
  const decide = (state: State) => move(state, from, to)
  const { state, warnings } = await edit('state mv', { place, options, decide })
  terminal.diagnostics(warnings)
  const found = covered(state, to)
  if (found === null) throw unknownAddress(state, to)
  const moved = { from, to, ...found }
  terminal.out(options.json === true ? movedJson(moved) : renderMoved(moved))
  return 0
}

/** Looking first makes no state where there is none. */
async function stateIn(place: StatePlace): Promise<State> {
  const { host, durable } = place.machine
  const state = await readState(place.files, host, durable)
  if (state === null) throw noState(place)
  return state
}
