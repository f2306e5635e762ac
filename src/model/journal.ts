import type { Diagnostic } from './diagnostic.ts'
import type { ProcessMark } from './durable.ts'
import type { ActionId, ArtifactId, Digest, VmAddress } from './id.ts'
import type { Undo } from './plan.ts'
import type { ArtifactRecord, Checkpoint, Receipt, State } from './state.ts'

/** One line of the journal without its envelope. See docs/state-format.md. */
export type JournalEntry =
  | {
      readonly k: 'state.begin'
      readonly d: {
        readonly format_version: '1.1'
        readonly lineage: string
        readonly h2k_version: string
      }
    }
  | {
      readonly k: 'state.base'
      readonly d: {
        readonly format_version: '1.1'
        readonly h2k_version: string
        readonly digest: Digest
        readonly because: 'rotated' | 'recovered'
        readonly state: State
      }
    }
  | {
      readonly k: 'state.upgrade'
      readonly d: { readonly format_version: '1.1'; readonly h2k_version: string }
    }
  | {
      readonly k: 'state.snapshot'
      readonly d: { readonly serial: number; readonly applied_seq: number; readonly digest: Digest }
    }
  | { readonly k: 'run.begin'; readonly d: { readonly plan_digest: Digest; readonly lock: string } }
  | { readonly k: 'process.begin'; readonly d: ProcessMark & { readonly program: string } }
  | {
      readonly k: 'action.begin'
      readonly a: ActionId
      readonly n: number
      readonly d: { readonly vm: VmAddress; readonly kind: string; readonly key: Digest }
    }
  | {
      readonly k: 'effect.intent' | 'effect.done'
      readonly a: ActionId
      readonly n: number
      readonly d: { readonly effect: string; readonly token: string }
    }
  | {
      readonly k: 'action.commit'
      readonly a: ActionId
      readonly n: number
      readonly d: {
        readonly ms: number
        readonly receipt: Receipt
        readonly artifacts: readonly ArtifactRecord[]
        readonly removed: readonly string[]
        /** Absent in records of format 1.0. */
        readonly undo?: Undo
      }
    }
  | {
      readonly k: 'action.fail'
      readonly a: ActionId
      readonly n: number
      readonly d: { readonly ms: number; readonly error: Diagnostic }
    }
  | { readonly k: 'checkpoint'; readonly a: ActionId; readonly n: number; readonly d: Checkpoint }
  | { readonly k: 'gate.open'; readonly d: { readonly gate: string; readonly key: Digest } }
  | {
      readonly k: 'gate.pass'
      readonly d: { readonly gate: string; readonly key: Digest; readonly by: 'option' | 'terminal' }
    }
  | { readonly k: 'run.end'; readonly d: { readonly status: 'done' | 'incomplete' } }
  | { readonly k: 'amend'; readonly d: { readonly amends: Digest; readonly amendment: Digest } }
  | { readonly k: 'run.abandon'; readonly d: { readonly plan_digest: Digest } }
  | StateChange

/** What people did to the state itself. What was made stays where it is. */
export type StateChange =
  | {
      readonly k: 'state.rm'
      readonly d: {
        /** As it was named: a VM, an action or an artifact. */
        readonly address: string
        readonly actions: readonly ActionId[]
        readonly artifacts: readonly ArtifactId[]
      }
    }
  | { readonly k: 'state.mv'; readonly d: { readonly from: VmAddress; readonly to: VmAddress } }
  | {
      readonly k: 'state.push'
      readonly d: {
        /** From now on: that of the pushed state, or one above the last one where that is larger. */
        readonly serial: number
        readonly state: State
      }
    }

/** Envelope: sequence number, time, run, entry, hash of the line before, checksum of this line up to it. */
export type JournalRecord = JournalEntry & {
  readonly s: number
  readonly t: string
  readonly r: string
  /** The last record that was on the disk for certain when this one was written; absent when it was the one before. */
  readonly f?: number
  readonly p: string
  readonly c: string
}
