import { expect, test } from 'vitest'
import { advance, emptyState, fold } from '../../../src/data/state/fold.ts'
import type { JournalEntry, JournalRecord } from '../../../src/model/journal.ts'
import { faults } from '../apply/strict-schema.ts'
import { ACTION, DIGEST, ENTRIES, KEY, RUN } from './journals.ts'

const recordOf = (entry: JournalEntry, index: number): JournalRecord => ({
  s: index + 1,
  t: '2026-01-31T09:30:00.000Z',
  r: RUN,
  ...entry,
  p: '00000000',
  c: '00000000'
})
const RECORDS = ENTRIES.map(recordOf)

const statusAfter = (count: number): unknown => {
  const { actions, run } = fold(RECORDS.slice(0, count), '0.1.0')
  const { status, attempts, error } = actions[ACTION] ?? {}
  return { run: run?.status, status, attempts, error: error?.code }
}

test.each([
  [1, { run: undefined, status: undefined, attempts: undefined, error: undefined }],
  [2, { run: 'running', status: undefined, attempts: undefined, error: undefined }],
  [3, { run: 'running', status: 'running', attempts: 1, error: undefined }],
  [4, { run: 'running', status: 'failed', attempts: 1, error: 'DISK_FULL' }],
  [5, { run: 'running', status: 'running', attempts: 2, error: undefined }],
  [6, { run: 'running', status: 'done', attempts: 2, error: undefined }],
  [7, { run: 'done', status: 'done', attempts: 2, error: undefined }]
])('after %i records', (count, expected) => {
  expect(statusAfter(count)).toEqual(expected)
})

test('W6 the whole journal gives the whole state, with how each action is undone', () => {
  const state = fold(RECORDS, '0.2.0')
  const commit = RECORDS[5]
  if (commit?.k !== 'action.commit') throw new Error('the sixth record is the commit')
  expect(state).toEqual({
    kind: 'h2k/state',
    format_version: '1.1',
    h2k_version: '0.2.0',
    lineage: RUN,
    serial: 7,
    journal: { applied_seq: 7 },
    run: { id: RUN, plan_digest: DIGEST, status: 'done', started_at: '2026-01-31T09:30:00.000Z' },
    actions: {
      [ACTION]: {
        vm: 'vm.web01',
        kind: 'qemu-img.convert',
        key: KEY,
        status: 'done',
        attempts: 2,
        ms: 9,
        receipt: commit.d.receipt,
        undo: { how: 'remove-artifact', artifact: 'art:vm.web01/disk.0/partial' },
        error: null
      }
    },
    artifacts: { 'art:vm.web01/disk.0/partial': commit.d.artifacts[0] }
  })
  expect(faults('state', state)).toEqual([])
})

test('one record at a time gives the same as all at once', () => {
  const draft = emptyState('0.1.0')
  for (const record of RECORDS) advance(draft, record)
  expect(draft).toEqual(fold(RECORDS, '0.1.0'))
})

test('what a commit removed is gone, and what it made under the same name is there', () => {
  const commit = RECORDS[5]
  if (commit?.k !== 'action.commit') throw new Error('the sixth record is the commit')
  const removed = ['art:vm.web01/disk.0/partial']
  const draft = fold(RECORDS, '0.1.0')
  advance(draft, { ...commit, d: { ...commit.d, removed } })
  expect(Object.keys(draft.artifacts)).toEqual(removed)
  advance(draft, { ...commit, d: { ...commit.d, artifacts: [], removed } })
  expect(Object.keys(draft.artifacts)).toEqual([])
})
