import type { ActionKind } from '../../model/action.gen.ts'
import type { Attempt, Executor } from '../../model/executor.ts'
import type { Host } from '../../model/host.ts'
import type { Action, ActionOf } from '../../model/plan.ts'
import type { Receipt } from '../../model/state.ts'
import * as registry from '../executors/index.ts'

/** Executors by kind. The registry's own file does not compile while a kind has none. */
const executors = new Map<ActionKind, Executor<never>>(
  Object.values(registry).map(executor => [executor.kind, executor])
)

/** Runs the one executor that knows this kind. */
export function execute(action: Action, host: Host, attempt: Attempt): Promise<Receipt> {
  const executor = executors.get(action.kind)
  if (executor === undefined) throw new Error(`no executor for ${action.kind}`)
  // The map pairs each kind with the executor of that kind, which the type of a Map cannot say.
  return executor.run(action as ActionOf<never>, host, attempt)
}
