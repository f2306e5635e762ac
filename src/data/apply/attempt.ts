import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { ApplyEvent } from '../../model/event.ts'
import type { Attempt } from '../../model/executor.ts'
import type { Host } from '../../model/host.ts'
import type { Action } from '../../model/plan.ts'
import type { ArtifactRecord, Receipt } from '../../model/state.ts'
import { execute } from './execute.ts'
import type { PreconditionChecker } from './preconditions.ts'
import { progressMeter } from './progress-meter.ts'
import { probe } from './probe.ts'
import type { Recorder } from './record.ts'

export interface Attempts {
  readonly host: Host
  readonly recorder: Recorder
  readonly checker: PreconditionChecker
  readonly sessions: Attempt['sessions']
  readonly emit: (event: ApplyEvent) => void
  readonly clock: () => number
}

/**
 * One attempt at one action: begin is durable before the first effect (W1), the commit after the last one and before
 * anything that depends on it begins (W5). Never throws for a failed action; a journal that cannot be written throws.
 */
export async function attemptAction(action: Action, attempts: Attempts): Promise<'done' | 'failed'> {
  const { recorder, emit, clock } = attempts
  const { id, vm, kind, key, because } = action
  const before = recorder.state().actions[id]
  const attempt = before?.key === key ? before.attempts + 1 : 1
  const began = clock()
  emit({ type: 'action_started', at_ms: began, vm, action: id, kind, attempt, because })
  try {
    const interrupted = before?.status === 'running' && before.key === key
    await refuse(action, attempts, interrupted)
    await recorder.append({ k: 'action.begin', a: id, n: attempt, d: { vm, kind, key } })
    const receipt = await performOrProbe(action, attempts, interrupted)
    const artifacts = await recordsOf(action, receipt, attempts.host)
    const removed = await goneNow(action, attempts)
    const ms = clock() - began
    await recorder.append({ k: 'action.commit', a: id, n: attempt, d: { ms, receipt, artifacts, removed } })
    emit({ type: 'action_done', at_ms: clock(), vm, action: id, ms, receipt })
    return 'done'
  } catch (error) {
    const diagnostics = diagnosticsOf(error, action)
    const ms = clock() - began
    await recorder.append({ k: 'action.fail', a: id, n: attempt, d: { ms, error: diagnostics[0] } })
    emit({ type: 'action_failed', at_ms: clock(), vm, action: id, ms, diagnostics })
    return 'failed'
  }
}

/** Preconditions again, just before the action: a source may have changed while others ran. */
async function refuse(action: Action, { checker, recorder }: Attempts, interrupted: boolean): Promise<void> {
  // An interrupted attempt may have left its result there: the probe looks at it, and says when it is foreign.
  if (interrupted && action.idempotence === 'probe') return
  const [first, ...others] = await checker.check([action], recorder.state())
  if (first !== undefined) throw new H2kError(first, ...others)
}

async function performOrProbe(action: Action, attempts: Attempts, interrupted: boolean): Promise<Receipt> {
  const { host, sessions, emit, clock, recorder } = attempts
  if (interrupted && action.idempotence === 'probe') {
    const found = await probe(action, recorder.state(), host)
    if (found !== null) return found
  }
  const meter = progressMeter(action, clock, emit)
  return execute(action, host, { progress: meter, sessions })
}

async function recordsOf(action: Action, { made }: Receipt, host: Host): Promise<readonly ArtifactRecord[]> {
  const records: ArtifactRecord[] = []
  for (const artifact of made) {
    const stat = artifact.path === null ? null : await host.stat(artifact.path, false)
    records.push({
      ...artifact,
      by: action.id,
      key: action.key,
      mtime_ns: stat?.mtime_ns ?? null,
      inode: stat?.inode ?? null
    })
  }
  return records
}

/** Artifacts that this action read and that are not there any more: a published temporary name, a removed overlay. */
async function goneNow({ reads, writes }: Action, { recorder, host }: Attempts): Promise<readonly string[]> {
  const gone: string[] = []
  for (const artifact of [...reads, ...writes]) {
    const record = recorder.state().artifacts[artifact]
    if (record?.path != null && (await host.stat(record.path, false)) === null) gone.push(artifact)
  }
  return gone
}

function diagnosticsOf(error: unknown, { id }: Action): readonly [Diagnostic, ...Diagnostic[]] {
  if (error instanceof H2kError) {
    const [first, ...others] = error.diagnostics
    if (first !== undefined) return [first, ...others]
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    {
      code: 'INTERNAL',
      severity: 'error',
      what: `the executor failed in a way it should not: ${text}`,
      where: { in: 'action', id },
      hint: 'apply again to resume; if it happens again, report it with this text'
    }
  ]
}
