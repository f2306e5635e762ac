import { expect, test } from 'vitest'
import {
  gateWords,
  resultWords,
  runWords,
  scopeWords,
  summaryWords
} from '../../../src/views/report/report-words.ts'
import { planOf } from '../../data/apply/small-plan.ts'

const RESULT = {
  status: 'done',
  attempts: 1,
  ms: 1200,
  bytes: 0,
  milestones: [],
  notes: {},
  made: [],
  error: null
} as const

test('results', () => {
  expect(resultWords(RESULT)).toEqual(['done in 1.2 s'])
  const notes = { milestones: ['login', 'network'], appended_bytes: 2048 }
  expect(resultWords({ ...RESULT, attempts: 3, bytes: 1024, notes })).toEqual([
    'done in 1.2 s',
    'attempt 3',
    '1.00 KiB made',
    '2.00 KiB appended',
    'reached login network'
  ])
  expect(resultWords({ ...RESULT, status: 'waiting' })).toEqual(['not run yet'])
})

test('the plan in one line', () => {
  const plan = planOf([])
  expect(summaryWords(plan)).toBe(
    '1 VM, 0 actions, 0 guest edits, up to 0 B to copy, 0 appliance starts, 0 test boots'
  )
  expect(summaryWords({ ...plan, applyable: false })).toBe('nothing to do')
})

test('the last run', () => {
  const run = { status: 'done', started_at: '2026-01-31T09:30:00Z', of_this_plan: false } as const
  expect(runWords(run)).toBe('done, started 2026-01-31T09:30:00Z, by another plan')
})

const GATE = {
  id: 'vm.a/gate.boot',
  vm: 'vm.a',
  policy: 'manual',
  reason: 'the result is booted on this host',
  after: [],
  before: ['vm.a/boot'],
  key: 'sha256:00'
} as const

test('what a plan is besides its actions', () => {
  const plan = planOf([])
  expect(scopeWords(plan)).toEqual([])
  expect(scopeWords({ ...plan, mode: 'rollback', complete: false, gates: [GATE] })).toEqual([
    'it takes back what was made',
    'it leaves out VMs of the configuration',
    'it waits for consent at 1 gate'
  ])
  expect(gateWords(GATE)).toBe('waits for consent before 1 action: the result is booted on this host')
})
