import { encodeUtf8 } from '../../formats/utf8.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Action, Plan } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import { type Stale, staleEntries } from '../../plan/base.ts'

/** What others have done to the plan's VMs since it was made. To be asked before anything is recorded. */
export const staleNow = (plan: Plan, state: State, host: Host): readonly Stale[] =>
  staleEntries(plan, state, text => host.sha256(encodeUtf8(text)))

/**
 * A plan whose VMs were worked on by another one since is stale: the results that it would replace are not those that
 * its reviewer knew of. What is done already is not redone, so it does not count.
 *
 * Reports  PLAN_STALE once for each VM.
 */
export function checkBase(stale: readonly Stale[], todo: readonly Action[]): readonly Diagnostic[] {
  const open = new Set(todo.map(({ vm }) => vm))
  return [...Map.groupBy(stale, ({ vm }) => vm)]
    .filter(([vm]) => open.has(vm))
    .flatMap(([vm, [first, ...others]]) => (first === undefined ? [] : [isStale(vm, first, others.length)]))
}

const WORDS = {
  added: 'was done or begun by another plan',
  changed: 'is not in the state as it was',
  removed: 'is not in the state any more'
} as const satisfies Record<Stale['how'], string>

const isStale = (vm: string, { action, how }: Stale, others: number): Diagnostic => ({
  code: 'PLAN_STALE',
  severity: 'error',
  what: `${vm}: since the plan was made, ${action} ${WORDS[how]}${others === 0 ? '' : `, and so with ${others} more`}`,
  where: { in: 'vm', vm },
  hint: 'plan again: h2k plan -o FILE'
})
