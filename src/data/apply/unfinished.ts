import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import type { RunRecord } from '../../model/state.ts'
import type { Recorder } from './record.ts'

/** Whether a run has begun that nobody has finished or given up: killed, stopped, or with something that failed. */
export const isUnfinished = (run: RunRecord | null): run is RunRecord =>
  run !== null && (run.status === 'running' || run.status === 'incomplete')

/**
 * Two plans that are half done would leave a state that neither of them describes: the first one is finished or given up
 * before another one begins.
 *
 * Throws   RUN_UNFINISHED unless `abandon` or a rollback, which is recorded.
 */
export async function settleUnfinished(plan: Plan, recorder: Recorder, abandon: boolean): Promise<void> {
  const { run } = recorder.state
  if (!isUnfinished(run) || run.plan_digest === plan.digest) return
  // To take back what was made is to give up making the rest.
  if (!abandon && plan.mode !== 'rollback') throw new H2kError(unfinished(run))
  await recorder.append({ k: 'run.abandon', d: { plan_digest: run.plan_digest } })
}

const unfinished = ({ plan_digest, started_at, status }: RunRecord): Diagnostic => ({
  code: 'RUN_UNFINISHED',
  severity: 'error',
  what: `a run of another plan (${plan_digest}, begun ${started_at}) ${status === 'running' ? 'was interrupted' : 'is incomplete'}`,
  where: { in: 'host', argv: ['h2k', 'apply'] },
  hint: 'finish it with: h2k apply --resume; or give it up, keeping what it has made, by giving --abandon with the new plan'
})
