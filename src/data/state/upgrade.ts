import type { ActionRecord, State } from '../../model/state.ts'

/** A state in the form of an older minor version, which lacks what later ones added. */
type Older = Omit<State, 'actions' | 'format_version'> & {
  readonly format_version: string
  readonly actions: Readonly<Record<string, Omit<ActionRecord, 'undo'> & Partial<Pick<ActionRecord, 'undo'>>>>
}

/**
 * The same state in the form of this version; the file stays as it is until something is written.
 *
 * 1.0 -> 1.1   actions say how they are undone, as far as it is known
 */
export function upgradeState(state: Older): State {
  const actions = Object.entries(state.actions).map(([id, action]) => [id, { undo: null, ...action }])
  return { ...state, format_version: '1.1', actions: Object.fromEntries(actions) }
}
