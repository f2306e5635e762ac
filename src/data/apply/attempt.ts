import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { ApplyEvent } from '../../model/event.ts'
import type { Attempt } from '../../model/executor.ts'
import type { Host } from '../../model/host.ts'
import type { JournalEntry } from '../../model/journal.ts'
import type { Action } from '../../model/plan.ts'
import type { ArtifactReceipt, ArtifactRecord, Receipt } from '../../model/state.ts'
import { execute } from './execute.ts'
import type { PreconditionChecker } from './preconditions.ts'
import { progressMeter } from './progress-meter.ts'
import type { Recorder } from './record.ts'
import type { Ending } from './schedule.ts'

export interface Attempts {
  readonly host: Host
  readonly recorder: Recorder
  readonly checker: PreconditionChecker
  readonly sessions: Attempt['sessions']
  readonly emit: (event: ApplyEvent) => void
  readonly clock: () => number
}

/**
 * One attempt at one action: begin is durable before the first effect (W1), the commit comes after the last one and before
 * the begin of anything that depends on it (W5): what is begun in the meantime has its record behind the commit, often in
 * the same flush. A failed action is an answer; a journal that cannot be written throws.
 */
export async function attemptAction(action: Action, attempts: Attempts): Promise<Ending> {
  const { recorder, emit, clock } = attempts
  const { id, vm, kind, key, because } = action
  const began = clock()
  const attempt = attemptNumber(action, recorder)
  await recorder.append({ k: 'action.begin', a: id, n: attempt, d: { vm, kind, key } })
  emit({ type: 'action_started', at_ms: began, vm, action: id, kind, attempt, because })

  const result = await perform(action, attempts)
  const ms = clock() - began
  if ('made' in result) {
    const { receipt, made } = result
    const commit = await commitOf(action, { attempt, ms, receipt, made }, attempts)
    const recorded = recorder
      .append(commit)
      .then(() => emit({ type: 'action_done', at_ms: clock(), vm, action: id, ms, receipt }))
    return { outcome: 'done', recorded }
  }
  const { diagnostics } = result
  emit({ type: 'action_failed', at_ms: clock(), vm, action: id, ms, diagnostics })
  await recorder.append({ k: 'action.fail', a: id, n: attempt, d: { ms, error: diagnostics[0] } })
  return { outcome: 'failed' }
}

function attemptNumber({ id, key }: Action, { state }: Recorder): number {
  const before = state.actions[id]
  return before?.key === key ? before.attempts + 1 : 1
}

/** What an earlier attempt kept, and the way to record more before its end. */
function checkpoints({ id }: Action, recorder: Recorder): Pick<Attempt, 'checkpoint' | 'keep' | 'effect'> {
  const { checkpoint = null, attempts: n = 1 } = recorder.state.actions[id] ?? {}
  return {
    checkpoint,
    keep: d => recorder.append({ k: 'checkpoint', a: id, n, d }),
    async effect(d, call) {
      await recorder.append({ k: 'effect.intent', a: id, n, d })
      const value = await call()
      await recorder.append({ k: 'effect.done', a: id, n, d })
      return value
    }
  }
}

interface Performed {
  readonly receipt: Receipt
  readonly made: readonly ArtifactRecord[]
}

interface Failed {
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]]
}

async function perform(action: Action, attempts: Attempts): Promise<Performed | Failed> {
  const { host, checker, recorder, sessions, emit, clock } = attempts
  try {
    // Once more, just before: a source may have changed while others ran.
    const [first, ...others] = await checker.check([action], recorder.state)
    if (first !== undefined) return { diagnostics: [first, ...others] }
    const kept = checkpoints(action, recorder)
    const progress = progressMeter(action, { clock, emit, from: kept.checkpoint?.bytes ?? 0 })
    const receipt = await execute(action, host, { progress, ...kept, sessions })
    // And once more, just after: a copy of what changed under it is no copy.
    const [late, ...more] = await checker.checkRead(action)
    if (late !== undefined) return { diagnostics: [late, ...more] }
    return { receipt, made: await recordsOf(action, receipt, host) }
  } catch (error) {
    return { diagnostics: diagnosticsOf(error, action) }
  }
}

interface Commit {
  readonly attempt: number
  readonly ms: number
  readonly receipt: Receipt
  readonly made: readonly ArtifactRecord[]
}

/** The end of an action, with what it made and what is gone since. */
export async function commitOf(
  action: Action,
  { attempt, ms, receipt, made }: Commit,
  { recorder, host }: Pick<Attempts, 'recorder' | 'host'>
): Promise<JournalEntry> {
  const removed = await goneNow(action, recorder, host)
  const d = { ms, receipt, artifacts: withDigests(made, action, recorder.state), removed, undo: action.undo }
  return { k: 'action.commit', a: action.id, n: attempt, d }
}

/** A published file is the one that was hashed under its temporary name: the state keeps its digest where people look. */
function withDigests(
  made: readonly ArtifactRecord[],
  action: Action,
  { actions }: Recorder['state']
): readonly ArtifactRecord[] {
  if (action.kind !== 'file.publish') return made
  const hashed = action.needs
    .map(id => actions[id])
    .find(
      record =>
        record?.kind === 'file.checksum' &&
        record.status === 'done' &&
        record.receipt?.notes['path'] === action.params.from
    )
  const { sha256, bytes } = hashed?.receipt?.notes ?? {}
  if (typeof sha256 !== 'string') return made
  return made.map(record =>
    record.bytes === bytes && record.sha256 === null ? { ...record, sha256 } : record
  )
}

/** What a receipt says was made, as it is on disk: the cheap identity by which it is known again. */
export async function recordsOf(
  { id, key }: Action,
  { made }: Receipt,
  host: Host
): Promise<readonly ArtifactRecord[]> {
  const records: ArtifactRecord[] = []
  for (const receipt of made) records.push({ ...receipt, by: id, key, ...(await identityOf(receipt, host)) })
  return records
}

async function identityOf(
  { artifact, path, bytes }: ArtifactReceipt,
  host: Host
): Promise<Pick<ArtifactRecord, 'mtime_ns' | 'inode'>> {
  if (path === null) return { mtime_ns: null, inode: null }
  const stat = await host.stat(path, false)
  if (stat === null) throw new Error(`${artifact} was reported as made, but ${path} does not exist`)
  if (stat.kind === 'file' && stat.bytes !== bytes)
    throw new Error(`${artifact} was reported with ${bytes} bytes, but ${path} has ${stat.bytes}`)
  return { mtime_ns: stat.mtime_ns, inode: stat.inode }
}

/** Artifacts whose files this action has used up: a published temporary name, a removed overlay. */
async function goneNow(
  { reads, writes, effect }: Action,
  { state }: Recorder,
  host: Host
): Promise<readonly string[]> {
  const gone = new Set<string>()
  for (const artifact of [...reads, ...writes]) {
    const path = state.artifacts[artifact]?.path ?? null
    if (path !== null && (await host.stat(path, false)) === null) gone.add(path)
  }
  // Something that is no file is gone when the action that takes it away has succeeded.
  const others = effect === 'delete' ? reads.filter(artifact => state.artifacts[artifact]?.path === null) : []
  if (gone.size === 0) return others
  // One file may be several artifacts, such as an overlay before and after it was sealed.
  const records = Object.values(state.artifacts)
  const files = records.filter(({ path }) => path !== null && gone.has(path)).map(({ artifact }) => artifact)
  return [...files, ...others]
}

function diagnosticsOf(error: unknown, { id }: Pick<Action, 'id'>): Failed['diagnostics'] {
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
