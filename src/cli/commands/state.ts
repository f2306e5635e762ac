import { unknownAddress } from '../../data/state/changes.ts'
import { listVms } from '../../data/state/listing.ts'
import { readState } from '../../data/state/store.ts'
import type { State } from '../../model/state.ts'
import { canonicalJson } from '../../plan/canonical-json.ts'
import { renderStateList, renderStateShow, stateEntry, stateVms } from '../../views/state-terminal.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { NO_STATE, noState, openPlace, type StateOptions } from '../open-state.ts'
import { writeOut } from '../write-out.ts'

// All take no lock: what they show may be older than what an apply that runs has done.

/** The VMs that the state knows. */
export async function stateList({ terminal }: Invocation, options: StateOptions): Promise<ExitCode> {
  const { files, machine } = openPlace(options)
  const outcomes = await listVms(files, machine)
  if (options.json === true)
    terminal.out(JSON.stringify(outcomes === null ? [] : stateVms(outcomes), null, 2))
  else terminal.out(outcomes === null ? NO_STATE : renderStateList(outcomes))
  return 0
}

/** One VM, action or artifact. */
export async function stateShow(
  { terminal }: Invocation,
  address: string,
  options: StateOptions
): Promise<ExitCode> {
  const state = await stateAt(options)
  const text = options.json === true ? stateEntry(state, address) : renderStateShow(state, address)
  if (text === null) throw unknownAddress(state, address)
  terminal.out(text)
  return 0
}

/** The whole state, for a copy elsewhere: what `state push` takes. */
export async function statePull(_: Invocation, options: StateOptions): Promise<ExitCode> {
  await writeOut(canonicalJson(await stateAt(options), '  '))
  return 0
}

async function stateAt(options: StateOptions): Promise<State> {
  const place = openPlace(options)
  const { host, durable } = place.machine
  const state = await readState(place.files, host, durable)
  if (state === null) throw noState(place)
  return state
}
