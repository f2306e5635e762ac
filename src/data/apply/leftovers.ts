import type { Durable, Machine } from '../../model/durable.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { Action } from '../../model/plan.ts'
import type { StateFiles } from '../state/files.ts'
import type { Lock } from '../state/lock.ts'
import { sweepLocks } from '../state/sweep-locks.ts'
import { outputsOf } from './check-outputs.ts'
import type { Recorder } from './record.ts'

type Started = Extract<JournalRecord, { readonly k: 'process.begin' }>

/** Records each program that is started while the run goes on, until the returned function is called (W10). */
export function recordProcesses(recorder: Recorder, durable: Durable): () => void {
  return durable.onProcess(d => {
    const { run } = recorder.state
    if (run?.id !== recorder.run || run.status !== 'running') return
    // The program runs already. When its record cannot be written, neither can the next one, which somebody awaits.
    recorder.append({ k: 'process.begin', d }).catch(() => undefined)
  })
}

/** Programs that a run started which has no end in the journal: it was killed, and they may live on. */
export function startedByUnended(records: readonly JournalRecord[]): readonly Started[] {
  const from = records.findLastIndex(({ k }) => k === 'run.begin' || k === 'run.end')
  if (from === -1 || records[from]?.k === 'run.end') return []
  return records.slice(from).flatMap(record => (record.k === 'process.begin' ? [record] : []))
}

/**
 * Ends what a killed run left running, and only then removes what it left lying: no file is touched while somebody may
 * still write it (W10).
 *
 * Reports  ORPHAN_ENDED
 */
export async function removeLeftovers(
  actions: readonly Action[],
  left: { readonly records: readonly JournalRecord[]; readonly files: StateFiles; readonly lock: Lock },
  machine: Machine
): Promise<readonly Diagnostic[]> {
  const { records, files, lock } = left
  const ended: Diagnostic[] = []
  for (const { d } of startedByUnended(records))
    if (await machine.durable.endProcess(d)) ended.push(orphanEnded(d))
  await sweepLocks(files.lock, lock.info.id, machine)
  const outputs = actions.flatMap(outputsOf).map(folderOf)
  await machine.durable.sweep([folderOf(files.lock), files.plans, ...outputs])
  return ended
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1) || '.'

function orphanEnded({ program, pid }: Started['d']): Diagnostic {
  return {
    code: 'ORPHAN_ENDED',
    severity: 'warning',
    what: `${program} (pid ${pid}) outlived the run that had started it, and was ended`,
    where: { in: 'host', argv: [program] },
    hint: 'nothing to do: what it was writing is made anew'
  }
}
