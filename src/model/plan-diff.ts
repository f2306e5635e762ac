import type { Digest } from './id.ts'
import type { Action, PlanSource } from './plan.ts'

/** How one plan differs from another, by address: what a reviewer of the second one has to look at. */
export interface PlanDiff {
  readonly kind: 'h2k/plan-diff'
  readonly format_version: '1.0'
  /** Whether the digests are equal. */
  readonly same: boolean
  readonly was: Digest
  readonly is: Digest
  /** `plan` first, then VMs by name and their actions by id. */
  readonly changes: readonly PlanChange[]
}

export interface PlanChange {
  /** `plan`, an address of a VM (its source), or the id of an action. */
  readonly address: string
  readonly change: Change
  /** The whole source or action that was added or removed; null when it changed. */
  readonly value: PlanSource | Action | null
  /** In the order of their names; empty when all was added or removed. */
  readonly fields: readonly FieldChange[]
}

/** A field of which a part was added, removed or changed; `was` or `is` is absent where there is none. */
export interface FieldChange {
  /** Such as `params.format` or `vm.files["web01.vmx"].bytes`. */
  readonly path: string
  readonly change: Change
  readonly was?: unknown
  readonly is?: unknown
  /** For texts of several lines: a unified diff. */
  readonly diff?: string
}

export type Change = 'added' | 'removed' | 'changed'
