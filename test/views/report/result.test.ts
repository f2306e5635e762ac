import { expect, test } from 'vitest'
import { resultOf, statusOf } from '../../../src/views/report/result.ts'
import { actionOf, planOf } from '../../data/apply/small-plan.ts'
import { stateOf } from './state-of.ts'

const action = actionOf({ id: 'vm.a/x', kind: 'file.remove', params: { paths: [] } })
const plan = planOf([action])

test('what the state has of the action', () => {
  const receipt = {
    made: [
      { artifact: 'art:a', path: 'a', bytes: 5, sha256: null },
      { artifact: 'art:b', path: 'b', bytes: 7, sha256: null }
    ],
    notes: { milestones: ['login', 'network'] }
  }
  expect(resultOf(action, stateOf(plan, { 'vm.a/x': { ms: 9, attempts: 2, receipt } }))).toEqual({
    status: 'done',
    attempts: 2,
    ms: 9,
    bytes: 12,
    milestones: ['login', 'network'],
    notes: receipt.notes,
    made: receipt.made,
    error: null
  })
})

test('a record with another key is of something else', () => {
  const state = stateOf(plan, { 'vm.a/x': { key: 'sha256:other' } })
  expect(resultOf(action, state)).toMatchObject({ status: 'waiting', attempts: 0 })
})

test('an id that is a word of JavaScript is not in every state', () => {
  const odd = { ...action, id: 'constructor' }
  expect(resultOf(odd, stateOf(plan, {})).status).toBe('waiting')
})

test('the worst status speaks for all', () => {
  const result = resultOf(action, stateOf(plan, {}))
  const of = (...list: readonly (typeof result.status)[]) =>
    statusOf(list.map(status => ({ ...result, status })))
  expect(of('done', 'failed', 'running')).toBe('failed')
  expect(of('done', 'running', 'waiting')).toBe('running')
  expect(of('done', 'waiting')).toBe('waiting')
  expect(of('done')).toBe('done')
})
