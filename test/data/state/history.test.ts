import { expect, test } from 'vitest'
import { fold } from '../../../src/data/state/fold.ts'
import { historyOf } from '../../../src/data/state/history.ts'
import type { JournalEntry, JournalRecord } from '../../../src/model/journal.ts'
import { renderHistory } from '../../../src/views/state-history.ts'
import { faults } from '../apply/strict-schema.ts'
import { ACTION, DIGEST, ENTRIES, KEY, recordsOf, RUN } from './journals.ts'

const T = '2026-01-31T09:30:00.000Z'
const BEGIN = { what: 'begin', at: T, run: RUN, lineage: RUN, h2k_version: '0.1.0' }

const history = (entries: readonly JournalEntry[]) => {
  const found = historyOf(recordsOf(entries))
  expect(faults('state-output', found, '#/$defs/history')).toEqual([])
  return found
}

test('R54 a run: when, what it did, what failed', () => {
  const apply = { what: 'apply', run: RUN, plan_digest: DIGEST, started_at: T, ms: 0, bytes: 3, failed: 1 }
  const errors = [{ action: ACTION, code: 'DISK_FULL' }]
  expect(history(ENTRIES)).toEqual([BEGIN, { ...apply, ended_at: T, status: 'done', done: 1, errors }])
  expect(history(ENTRIES.slice(0, 3))).toMatchObject([BEGIN, { status: 'running', ended_at: null, done: 0 }])
})

test('R54 changes of the state are part of its history', () => {
  const state = fold(recordsOf(ENTRIES), '0.1.0')
  const changes: readonly JournalEntry[] = [
    { k: 'state.rm', d: { address: 'vm.web01', actions: [ACTION], artifacts: [] } },
    { k: 'state.mv', d: { from: 'vm.web01', to: 'vm.www' } },
    { k: 'state.push', d: { serial: 40, state } }
  ]
  const found = history([...ENTRIES, ...changes]).slice(2)
  expect(found).toEqual([
    { what: 'rm', at: T, run: RUN, address: 'vm.web01', actions: 1 },
    { what: 'mv', at: T, run: RUN, from: 'vm.web01', to: 'vm.www' },
    { what: 'push', at: T, run: RUN, lineage: RUN, serial: 40 }
  ])
  expect(renderHistory(found)).toContain('forgot vm.web01: 1 action')
})

test('a run that another one gives up is abandoned', () => {
  const [begin, ...rest] = recordsOf([
    ...ENTRIES.slice(0, 3),
    { k: 'run.abandon', d: { plan_digest: DIGEST } }
  ])
  const records = [begin, ...rest].map((record, index): JournalRecord | undefined =>
    index === 3 && record !== undefined ? { ...record, r: KEY } : record
  )
  expect(historyOf(records.flatMap(record => record ?? []))).toMatchObject([
    BEGIN,
    { what: 'apply', status: 'abandoned', ended_at: null }
  ])
})

test('a file that is published was counted when it was made', () => {
  const publish = { a: 'vm.web01/disk.0/publish', n: 1 } as const
  const commit = ENTRIES.find(({ k }) => k === 'action.commit')
  if (commit?.k !== 'action.commit') throw new Error('there is a commit')
  const entries: readonly JournalEntry[] = [
    ...ENTRIES.slice(0, -1),
    { k: 'action.begin', ...publish, d: { vm: 'vm.web01', kind: 'file.publish', key: KEY } },
    { ...commit, ...publish }
  ]
  expect(history(entries)[1]).toMatchObject({ done: 2, bytes: 3 })
})
