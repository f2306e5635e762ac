import type { Action } from '../model/plan.ts'

/** The members of an action that come before its params, and those behind, in canonical order. */
function around(action: Action): readonly [before: object, behind: object] {
  const { because, effect, estimate_bytes, id, idempotence, key, kind, kind_version, layer, needs } = action
  const { phase, preconditions, reads, undo, uses, vm, writes } = action
  return [
    { because, effect, estimate_bytes, id, idempotence, key, kind, kind_version, layer, needs },
    { phase, preconditions, reads, undo, uses, vm, writes } satisfies Record<Behind, unknown>
  ]
}

/** Whoever adds a member to actions finds that it is missing here. */
type Behind = Exclude<
  keyof Action,
  | 'because'
  | 'effect'
  | 'estimate_bytes'
  | 'id'
  | 'idempotence'
  | 'key'
  | 'kind'
  | 'kind_version'
  | 'layer'
  | 'needs'
  | 'params'
>

/**
 * The canonical text of an action whose params are text already, since its key was made of that. What its other members
 * hold is in canonical order.
 */
export function actionLine(action: Action, params: string): string {
  const [before, behind] = around(action)
  return `${JSON.stringify(before).slice(0, -1)},"params":${params},${JSON.stringify(behind).slice(1)}`
}
