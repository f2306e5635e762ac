import { attemptsOf } from '../../data/state/attempts.ts'
import { unknownAddress } from '../../data/state/changes.ts'
import { vmsOf } from '../../data/state/covered.ts'
import { historyOf } from '../../data/state/history.ts'
import { readHistory } from '../../data/state/rotate.ts'
import { readState } from '../../data/state/store.ts'
import type { ActionRecord } from '../../model/state.ts'
import { renderActions, renderHistory } from '../../views/state-history.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { NO_STATE, noState, openPlace, type StateOptions } from '../open-state.ts'

// Neither takes a lock.

/** The runs of apply and the changes of the state itself, the oldest first. */
export async function stateHistory({ terminal }: Invocation, options: StateOptions): Promise<ExitCode> {
  const { files, machine } = openPlace(options)
  // Finds out whether the journal can be trusted.
  const state = await readState(files, machine.host, machine.durable)
  const entries = state === null ? [] : historyOf(await readHistory(files, machine))
  if (options.json === true) terminal.out(JSON.stringify(entries, null, 2))
  else terminal.out(state === null ? NO_STATE : renderHistory(entries))
  return 0
}

interface ActionsOptions extends StateOptions {
  readonly status?: ActionRecord['status']
  readonly vm?: string
}

/** The actions of the state with their attempts. */
export async function stateActions({ terminal }: Invocation, options: ActionsOptions): Promise<ExitCode> {
  const place = openPlace(options)
  const { files, machine } = place
  const state = await readState(files, machine.host, machine.durable)
  if (state === null) throw noState(place)
  const { vm, status } = options
  if (vm !== undefined && !vmsOf(state).includes(vm)) throw unknownAddress(state, vm)
  const actions = attemptsOf(state, await readHistory(files, machine)).filter(
    action => (vm === undefined || action.vm === vm) && (status === undefined || action.status === status)
  )
  terminal.out(options.json === true ? JSON.stringify(actions, null, 2) : renderActions(actions))
  return 0
}
