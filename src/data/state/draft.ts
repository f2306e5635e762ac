import type { ActionRecord, ArtifactRecord, State } from '../../model/state.ts'

/** A state that only its owner may change: copying it for every record would cost its whole size each time. */
export interface Draft extends State {
  h2k_version: string
  lineage: string
  serial: number
  journal: State['journal']
  run: State['run']
  gates?: NonNullable<State['gates']>
  readonly actions: Record<string, ActionRecord>
  readonly artifacts: Record<string, ArtifactRecord>
}
