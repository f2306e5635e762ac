import { expect, test } from 'vitest'
import { attemptsOf } from '../../../src/data/state/attempts.ts'
import { fold } from '../../../src/data/state/fold.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import { faults } from '../apply/strict-schema.ts'
import { ACTION, ENTRIES, recordsOf, RUN } from './journals.ts'

const attempts = (entries: readonly JournalEntry[], from = 0) => {
  const records = recordsOf(entries)
  return attemptsOf(fold(records, '0.1.0'), records.slice(from))
}

test('R54 an action with all its attempts: durations, bytes and the error, from the journal', () => {
  const found = attempts(ENTRIES)
  const t = '2026-01-31T09:30:00.000Z'
  expect(found).toMatchObject([
    {
      action: ACTION,
      vm: 'vm.web01',
      kind: 'qemu-img.convert',
      status: 'done',
      attempts: 2,
      ms: 16,
      bytes: 3,
      error: null,
      tries: [
        { run: RUN, n: 1, started_at: t, ended_at: t, status: 'failed', ms: 7, bytes: 0 },
        { run: RUN, n: 2, started_at: t, ended_at: t, status: 'done', ms: 9, bytes: 3, error: null }
      ]
    }
  ])
  expect(found[0]?.tries[0]?.error).toMatchObject({ code: 'DISK_FULL' })
  expect(faults('state-output', found, '#/$defs/actions')).toEqual([])
})

test('R54 what failed or was interrupted last says so', () => {
  expect(attempts(ENTRIES.slice(0, 4))).toMatchObject([
    { status: 'failed', attempts: 1, ms: 7, error: { code: 'DISK_FULL' } }
  ])
  expect(attempts(ENTRIES.slice(0, 5))).toMatchObject([
    { status: 'running', attempts: 2, tries: [{ status: 'failed' }, { status: 'running', ended_at: null }] }
  ])
})

test('attempts that the journal no longer has still count', () => {
  expect(attempts(ENTRIES, ENTRIES.length)).toMatchObject([{ attempts: 2, ms: 9, tries: [] }])
})

test('attempts follow their VM to its new address, and end where it was forgotten or replaced', () => {
  const moved: JournalEntry = { k: 'state.mv', d: { from: 'vm.web01', to: 'vm.www' } }
  expect(attempts([...ENTRIES, moved])).toMatchObject([{ action: 'vm.www/disk.0/convert', attempts: 2 }])
  const d = { address: ACTION, actions: [ACTION], artifacts: [] }
  expect(attempts([...ENTRIES, { k: 'state.rm', d }])).toEqual([])
  const again = attempts([...ENTRIES, { k: 'state.rm', d }, ...ENTRIES.slice(2, 4)])
  expect(again).toMatchObject([{ attempts: 1, tries: [{ status: 'failed' }] }])
  const state = fold(recordsOf(ENTRIES), '0.1.0')
  expect(attempts([...ENTRIES, { k: 'state.push', d: { serial: 40, state } }])).toMatchObject([
    { attempts: 2, ms: 9, tries: [] }
  ])
})
