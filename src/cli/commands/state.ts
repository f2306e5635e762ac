import { resolve } from 'node:path'
import { createDurable } from '../../data/host/durable.ts'
import { createHost } from '../../data/host/host.ts'
import { readState, stateFiles } from '../../data/state/store.ts'
import { closest } from '../../formats/closest.ts'
import type { State } from '../../model/state.ts'
import { renderStateList, renderStateShow, stateEntry, stateVms } from '../../views/state-terminal.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { stateDir } from '../state-dir.ts'

interface StateOptions {
  readonly root: string
  readonly state?: string
  readonly json?: boolean
}

const NO_STATE = 'there is no state here; it is in .h2k of the folder that a plan was applied in (--root)'

/** Takes no lock: what it shows may be in flux while an apply runs. */
async function stateAt({ root, state }: StateOptions): Promise<State | null> {
  const host = createHost({ root: resolve(root) })
  return readState(stateFiles(stateDir({ state })), host, createDurable(resolve(root)))
}

/** The VMs that the state knows. */
export async function stateList({ terminal }: Invocation, options: StateOptions): Promise<ExitCode> {
  const state = await stateAt(options)
  if (options.json === true) terminal.out(JSON.stringify(state === null ? [] : stateVms(state), null, 2))
  else terminal.out(state === null ? NO_STATE : renderStateList(state))
  return 0
}

/** One VM, action or artifact. */
export async function stateShow(
  { terminal }: Invocation,
  address: string,
  options: StateOptions
): Promise<ExitCode> {
  const state = await stateAt(options)
  if (state === null) {
    terminal.note(`error: ${NO_STATE}`)
    return 1
  }
  const text = options.json === true ? stateEntry(state, address) : renderStateShow(state, address)
  if (text !== null) {
    terminal.out(text)
    return 0
  }
  const known = [
    ...stateVms(state).map(({ vm }) => vm),
    ...Object.keys(state.actions),
    ...Object.keys(state.artifacts)
  ]
  const near = closest(address, known)
  terminal.note(
    `error: the state knows no ${JSON.stringify(address)}; ${near === null ? 'h2k state list shows what it knows' : `did you mean ${near}?`}`
  )
  return 1
}
