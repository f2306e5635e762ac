import { join } from 'node:path'
import { openState, saveSnapshot, stateFiles } from '../../../src/data/state/store.ts'
import { advance } from '../../../src/data/state/fold.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import type { State } from '../../../src/model/state.ts'
import { ENTRIES, newMachine, RUN } from './journals.ts'

export const FILES = stateFiles('.h2k')

export type At = Machine & { readonly root: string }

/** Appends these entries to the state of a machine and saves it, as a run does. */
export async function goOn(machine: Machine, entries: readonly JournalEntry[]): Promise<State> {
  const { state, journal } = await openState(FILES, '0.1.0', machine)
  for (const entry of entries) advance(state, await journal.append(entry, RUN))
  await saveSnapshot(FILES, { ...journal, state }, machine.host)
  await journal.close()
  return state
}

/** A machine with the state of one finished run. */
export async function finished(): Promise<{
  readonly machine: At
  readonly state: State
  readonly at: (path: string) => string
}> {
  const machine = newMachine()
  const state = await goOn(machine, ENTRIES.slice(1))
  return { machine, state, at: path => join(machine.root, path) }
}
