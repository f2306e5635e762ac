import type { ActionId, VmAddress } from '../../model/id.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import type { ActionAttempts, Attempt } from '../../model/state-history.ts'

/** The actions that a state knows, in the order in which they first began; attempts are those of the records. */
export function attemptsOf(state: State, records: readonly JournalRecord[]): readonly ActionAttempts[] {
  const tries = triesOf(records)
  return Object.entries(state.actions).map(([action, { vm, kind, status, attempts, ms, receipt, error }]) => {
    const own = tries.get(action) ?? []
    return {
      action,
      vm,
      kind,
      status,
      // A journal that was rotated no longer has the first ones.
      attempts: Math.max(attempts, own.length),
      ms: own.length < attempts ? ms : own.reduce((sum, one) => sum + one.ms, 0),
      bytes: bytesOf(receipt?.made ?? []),
      error,
      tries: own
    }
  })
}

type Tries = Map<ActionId, Attempt[]>

function triesOf(records: readonly JournalRecord[]): Tries {
  const tries: Tries = new Map()
  for (const record of records) {
    if (record.k === 'action.begin' || record.k === 'action.commit' || record.k === 'action.fail')
      take(record, tries)
    else if (record.k === 'state.rm') for (const id of record.d.actions) tries.delete(id)
    else if (record.k === 'state.mv') rename(tries, record.d.from, record.d.to)
    else if (record.k === 'state.push') tries.clear()
  }
  return tries
}

type OfAction = Extract<JournalRecord, { readonly k: 'action.begin' | 'action.commit' | 'action.fail' }>

function take(record: OfAction, tries: Tries): void {
  const own = tries.get(record.a) ?? []
  tries.set(record.a, own)
  const { r: run, n, t } = record
  if (record.k === 'action.begin') {
    own.push({ run, n, started_at: t, ended_at: null, status: 'running', ms: 0, bytes: 0, error: null })
    return
  }
  const last = own.pop()
  if (last === undefined) return
  const { ms } = record.d
  if (record.k === 'action.fail')
    own.push({ ...last, ended_at: t, status: 'failed', ms, error: record.d.error })
  else own.push({ ...last, ended_at: t, status: 'done', ms, bytes: bytesOf(record.d.receipt.made) })
}

function rename(tries: Tries, from: VmAddress, to: VmAddress): void {
  for (const [id, own] of [...tries]) {
    if (!id.startsWith(`${from}/`)) continue
    tries.delete(id)
    tries.set(`${to}/${id.slice(from.length + 1)}`, own)
  }
}

const bytesOf = (made: ReadonlyArray<{ readonly bytes: number }>): number =>
  made.reduce((sum, { bytes }) => sum + bytes, 0)
