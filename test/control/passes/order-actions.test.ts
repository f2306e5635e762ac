import { expect, test } from 'vitest'
import type { Step } from '../../../src/control/lower/step.ts'
import { orderActions } from '../../../src/control/passes/order-actions.ts'

const step = (id: string, changed: Partial<Pick<Step, 'reads' | 'writes' | 'after'>>): Step => ({
  id,
  kind: 'file.remove',
  phase: 'cleanup',
  effect: 'delete',
  idempotence: 'replace',
  because: 'the test says so',
  after: [],
  reads: [],
  writes: [],
  undo: { how: 'none', because: 'it is a test' },
  layer: null,
  preconditions: [],
  params: { paths: [] },
  estimate_bytes: 0,
  ...changed
})

test('a step needs who writes what it reads, and what it comes after', () => {
  const { steps, diagnostics } = orderActions([
    step('end', { after: ['b', 'a'] }),
    step('b', { reads: ['art:a', 'src:x'] }),
    step('a', { writes: ['art:a'] }),
    step('0', { after: ['elsewhere'] })
  ])
  expect(steps.map(({ step: { id }, needs }) => [id, needs])).toEqual([
    ['0', []],
    ['a', []],
    ['b', ['a']],
    ['end', ['b']]
  ])
  expect(diagnostics).toEqual([])
})

test('two writers of one thing', () => {
  const { diagnostics } = orderActions([
    step('a', { writes: ['art:x'] }),
    step('b', { writes: ['art:x'], after: ['a'] })
  ])
  expect(diagnostics).toMatchObject([{ code: 'ACTION_CONFLICT', what: 'a and b both write art:x' }])
})

test('a cycle, as a path', () => {
  const { steps, diagnostics } = orderActions([
    step('a', { reads: ['art:b'], writes: ['art:a'] }),
    step('b', { reads: ['art:a'], writes: ['art:b'] })
  ])
  expect(steps).toEqual([])
  expect(diagnostics).toMatchObject([
    { code: 'ACTION_CYCLE', what: 'actions wait for each other: a -> b -> a' }
  ])
})
