import { type Edited, editState } from '../data/state/edit.ts'
import type { StateChange } from '../model/journal.ts'
import type { State } from '../model/state.ts'
import type { StateOptions, StatePlace } from './open-state.ts'
import { VERSION } from './version.ts'

export interface EditOptions extends StateOptions {
  /** In ms. */
  readonly lockTimeout: number
}

interface Edit {
  readonly place: StatePlace
  readonly options: EditOptions
  readonly decide: (state: State) => StateChange | null
}

/** Changes the state, under its lock. */
export const edit = (operation: string, { place, options, decide }: Edit): Promise<Edited> =>
  editState(
    { files: place.files, operation, h2k_version: VERSION, lock_timeout_ms: options.lockTimeout },
    decide,
    place.machine
  )
