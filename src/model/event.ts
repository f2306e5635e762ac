import type { Diagnostic } from './diagnostic.ts'
import type { ActionId, Digest, VmAddress } from './id.ts'
import type { PlanDiff } from './plan-diff.ts'
import type { Effect, Phase, PlanSummary } from './plan.ts'
import type { Bytes } from './size.ts'
import type { Receipt } from './state.ts'

/** What apply says while it runs; views make lines, bars or JSON of it. `at_ms` counts from the start of the run. */
export type ApplyEvent =
  | {
      readonly type: 'run_started'
      readonly at_ms: number
      readonly run_id: string
      readonly plan_digest: Digest
      readonly todo: number
      /** Upper bound of what these actions move. */
      readonly todo_bytes: Bytes
      readonly done: number
      readonly resumed: boolean
    }
  | {
      readonly type: 'action_skipped'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly action: ActionId
      readonly because: string
    }
  | {
      readonly type: 'action_started'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly action: ActionId
      readonly kind: string
      readonly attempt: number
      readonly because: string
    }
  | {
      readonly type: 'progress'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly action: ActionId
      readonly phase: string
      readonly bytes_done: Bytes
      readonly bytes_total: Bytes
      /** Bytes per second. */
      readonly rate: number
      readonly eta_s: number | null
      readonly note: string | null
    }
  | {
      readonly type: 'action_done'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly action: ActionId
      readonly ms: number
      readonly receipt: Receipt
    }
  | {
      readonly type: 'action_failed'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly action: ActionId
      readonly ms: number
      readonly diagnostics: readonly Diagnostic[]
    }
  | {
      readonly type: 'gate_opened'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly gate: string
      readonly reason: string
    }
  | {
      readonly type: 'gate_passed'
      readonly at_ms: number
      readonly vm: VmAddress
      readonly gate: string
      readonly by: 'option' | 'terminal'
    }
  | { readonly type: 'diagnostic'; readonly at_ms: number; readonly diagnostic: Diagnostic }
  | {
      readonly type: 'run_finished'
      readonly at_ms: number
      readonly outcome: 'done' | 'incomplete' | 'refused' | 'interrupted' | 'held'
      readonly done: number
      readonly failed: number
      readonly skipped: number
    }

/** What --json says: what apply says, and around it who speaks, what was planned and how the command ended. */
export type StreamEvent =
  | ApplyEvent
  | {
      readonly type: 'version'
      /** Of the lines. Another minor version has more types or keys. */
      readonly format_version: '1.0'
      readonly h2k_version: string
      readonly command: string
    }
  | { readonly type: 'log'; readonly message: string }
  | {
      readonly type: 'planned_action'
      readonly vm: VmAddress
      readonly action: ActionId
      readonly kind: string
      readonly phase: Phase
      readonly effect: Effect
      readonly because: string
      readonly estimate_bytes: Bytes
    }
  | {
      readonly type: 'plan_summary'
      readonly plan_digest: Digest
      readonly summary: PlanSummary
      /** How many of its actions are not done yet. */
      readonly todo: number
      /** The file that it was written to. */
      readonly out: string | null
    }
  | {
      /** How a saved plan differs from what would come out now: plan --check. */
      readonly type: 'plan_diff'
      readonly diff: PlanDiff
    }
  | { readonly type: 'run_summary'; readonly exit_code: number }
