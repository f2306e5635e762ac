import type { Machine } from '../../model/durable.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import { FORMAT_VERSION } from './fold.ts'
import { type Position, seal } from './read-journal.ts'
import { soundState, stateBytes, stateDigest } from './snapshot.ts'

export interface Base {
  readonly state: State
  readonly because: 'rotated' | 'recovered'
  readonly h2k_version: string
  /** The run, or the lineage where there is none. */
  readonly run: string
  /** What it goes on from. */
  readonly after: Pick<Position, 'seq' | 'last'>
}

/** A journal that begins with a whole state instead of with nothing. Its numbers and hashes go on from the older one. */
export function baseJournal(base: Base, machine: Machine): Uint8Array {
  const { state, because, h2k_version, run, after } = base
  const digest = stateDigest(stateBytes(state), machine.host)
  const d = { format_version: FORMAT_VERSION, h2k_version, digest, because, state }
  const line = { s: after.seq + 1, t: machine.durable.timestamp(), r: run, k: 'state.base', d, p: after.last }
  return new TextEncoder().encode(`${seal(JSON.stringify(line), machine)}\n`)
}

/**
 * Whether the state that a journal begins with is the one that its digest speaks of.
 *
 * Throws   JOURNAL_CORRUPT
 */
export function checkBaseRecord(path: string, [first]: readonly JournalRecord[], host: Host): void {
  if (first?.k !== 'state.base') return
  const { state, digest } = first.d
  if (soundState({ ...state }) !== null && stateDigest(stateBytes(state), host) === digest) return
  throw new H2kError({
    code: 'JOURNAL_CORRUPT',
    severity: 'error',
    what: 'the state that the journal begins with is not the one that its digest speaks of',
    where: { in: 'file', path, line: 1 },
    hint: 'see what can be saved, and save it, with: h2k state recover'
  })
}
