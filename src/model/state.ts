import type { Diagnostic } from './diagnostic.ts'
import type { ActionId, ArtifactId, Digest, VmAddress } from './id.ts'
import type { Undo } from './plan.ts'
import type { Bytes } from './size.ts'

/**
 * What has been done. A fold of the journal: losing it loses nothing while the journal exists. See docs/state-format.md.
 */
export interface State {
  readonly kind: 'h2k/state'
  readonly format_version: '1.1'
  readonly h2k_version: string
  /** Random UUID given to the state when it is born; two states with different lineages never mix. */
  readonly lineage: string
  /** Rises by one with each record of the journal that changes what follows, so that the same records give the same state. */
  readonly serial: number
  readonly journal: { readonly applied_seq: number }
  readonly run: RunRecord | null
  readonly actions: Readonly<Record<ActionId, ActionRecord>>
  readonly artifacts: Readonly<Record<ArtifactId, ArtifactRecord>>
  /** Gates that were reached, by id. Absent when none was. */
  readonly gates?: Readonly<Record<string, GateRecord>>
}

export interface GateRecord {
  /** What the gate stood for: a consent counts only for the same key. */
  readonly key: Digest
  readonly status: 'open' | 'passed'
}

export interface RunRecord {
  readonly id: string
  readonly plan_digest: Digest
  readonly status: 'running' | 'done' | 'incomplete' | 'abandoned'
  readonly started_at: string
}

export interface ActionRecord {
  readonly vm: VmAddress
  readonly kind: string
  readonly key: Digest
  readonly status: 'running' | 'done' | 'failed' | 'skipped'
  readonly attempts: number
  readonly ms: number
  readonly receipt: Receipt | null
  /** From the plan that it was done for; null until it is done. */
  readonly undo: Undo | null
  readonly error: Diagnostic | null
  /** Absent when the next attempt begins at the start, and when the action is done. */
  readonly checkpoint?: Checkpoint
}

/** Where the next attempt of an action goes on. */
export interface Checkpoint {
  /** All before it is on the disk. */
  readonly bytes: Bytes
  /** Identity of the files that are read and of the one that is written: with others it does not count. */
  readonly of: Digest
}

/** How far one action is, for those who count. */
export type ActionOutcome = Pick<ActionRecord, 'status' | 'ms'>

export interface VmOutcome {
  readonly actions: readonly ActionOutcome[]
  /** Whether everything that could be taken back of it was, and nothing was made again since. */
  readonly rolled_back: boolean
}

/** The VMs of a state with the outcomes of their actions. */
export type VmOutcomes = ReadonlyMap<VmAddress, VmOutcome>

/** What an executor says it made. Deterministic where the action is: no clocks. */
export interface Receipt {
  readonly made: readonly ArtifactReceipt[]
  /** Facts worth keeping, for views and reviewers: digests, milestones, paths of evidence. */
  readonly notes: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export interface ArtifactReceipt {
  readonly artifact: ArtifactId
  /** Null for something that is not a file (a libvirt domain). */
  readonly path: string | null
  readonly bytes: Bytes
  readonly sha256: string | null
}

export interface ArtifactRecord extends ArtifactReceipt {
  /** The action that made it and the key it had. */
  readonly by: ActionId
  readonly key: Digest
  /** Cheap identity of the file when it was recorded, to see that nobody touched it since. */
  readonly mtime_ns: string | null
  readonly inode: string | null
}
