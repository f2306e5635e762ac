import type { Diagnostic } from './diagnostic.ts'
import type { ActionId, VmAddress } from './id.ts'
import type { ActionRecord, RunRecord } from './state.ts'

/** One thing that happened to a state: a run of apply, or a change of the state itself. */
export type HistoryEntry =
  | RunEntry
  | (At & { readonly what: 'begin'; readonly lineage: string; readonly h2k_version: string })
  /** The journal before it was put aside, or was damaged. */
  | (At & { readonly what: 'rotated' | 'recovered'; readonly serial: number })
  | (At & { readonly what: 'rm'; readonly address: string; readonly actions: number })
  | (At & { readonly what: 'mv'; readonly from: string; readonly to: string })
  | (At & { readonly what: 'push'; readonly lineage: string; readonly serial: number })

interface At {
  /** RFC 3339, UTC. */
  readonly at: string
  readonly run: string
}

export interface RunEntry {
  readonly what: 'apply'
  readonly run: string
  readonly plan_digest: string
  readonly started_at: string
  /** Null while it runs, or when it was killed. */
  readonly ended_at: string | null
  /** Between the two; null without an end. */
  readonly ms: number | null
  readonly status: RunRecord['status']
  /** Attempts that ended so. */
  readonly done: number
  readonly failed: number
  /** Of all that was made. */
  readonly bytes: number
  readonly errors: ReadonlyArray<{ readonly action: ActionId; readonly code: string }>
}

/** One try at an action, as the journal tells it. */
export interface Attempt {
  readonly run: string
  /** Counts from 1 for each key of the action. */
  readonly n: number
  readonly started_at: string
  /** Null while it runs, or when it was interrupted. */
  readonly ended_at: string | null
  readonly status: ActionRecord['status']
  readonly ms: number
  /** Of what it made. */
  readonly bytes: number
  readonly error: Diagnostic | null
}

/** One action of a state with all that was tried, as far back as the journal goes. */
export interface ActionAttempts {
  readonly action: ActionId
  readonly vm: VmAddress
  readonly kind: string
  readonly status: ActionRecord['status']
  /** How often it was begun, with whatever key. */
  readonly attempts: number
  /** Of all attempts together. */
  readonly ms: number
  /** Of what the last attempt made. */
  readonly bytes: number
  readonly error: Diagnostic | null
  readonly tries: readonly Attempt[]
}
