import type { Plan } from '../../../src/model/plan.ts'
import type { ActionRecord, State } from '../../../src/model/state.ts'

/** A state that knows some actions of a plan, with the keys that they have. */
export function stateOf(plan: Plan, known: Readonly<Record<string, Partial<ActionRecord>>>): State {
  const records = plan.actions.flatMap(
    ({ id, vm, kind, key }): ReadonlyArray<readonly [string, ActionRecord]> => {
      const parts = known[id]
      if (parts === undefined) return []
      return [
        [
          id,
          {
            vm,
            kind,
            key,
            status: 'done',
            attempts: 1,
            ms: 0,
            receipt: null,
            error: null,
            undo: null,
            ...parts
          }
        ]
      ]
    }
  )
  return {
    kind: 'h2k/state',
    format_version: '1.1',
    h2k_version: '0.1.0',
    lineage: '3f0d1c4e-7a51-4a0e-9d6e-6f3f6c1f7a10',
    serial: 1,
    journal: { applied_seq: 1 },
    run: {
      id: 'r1',
      plan_digest: plan.digest,
      status: 'incomplete',
      started_at: '2026-01-31T09:30:00Z'
    },
    actions: Object.fromEntries(records),
    artifacts: {}
  }
}
