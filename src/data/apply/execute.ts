import type { ActionKind } from '../../model/action.gen.ts'
import type { Attempt, Executor } from '../../model/executor.ts'
import type { Host } from '../../model/host.ts'
import type { Action, ActionOf } from '../../model/plan.ts'
import type { Receipt } from '../../model/state.ts'
import * as registry from '../executors/index.ts'

/** An executor of which only the map below knows the kind. */
interface Registered {
  readonly kind: ActionKind
  run(action: ActionOf<never>, host: Host, attempt: Attempt): Promise<Receipt>
}

type Registry = (typeof registry)[keyof typeof registry]
type Missing = Exclude<ActionKind, Registry extends Executor<infer Kind> ? Kind : never>
type Complete<Table> = [Missing] extends [never] ? Table : Missing

/** Fails to compile, naming the kind, when an action kind has no executor. */
const executors: Complete<ReadonlyMap<ActionKind, Registered>> = new Map<ActionKind, Registered>(
  Object.values(registry).map((executor: Registered) => [executor.kind, executor])
)

/** Runs the one executor that knows this kind. */
export function execute(action: Action, host: Host, attempt: Attempt): Promise<Receipt> {
  const executor = executors.get(action.kind)
  if (executor === undefined) throw new Error(`no executor for ${action.kind}`)
  // The map pairs each kind with the executor of that kind, which the type of a Map cannot say.
  return executor.run(action as ActionOf<never>, host, attempt)
}
