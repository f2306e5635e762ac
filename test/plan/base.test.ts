import { expect, test } from 'vitest'
import type { ActionRecord } from '../../src/model/state.ts'
import { baseOf, staleEntries } from '../../src/plan/base.ts'
import { actionOf, sha256 } from '../data/apply/small-plan.ts'

const one = actionOf({
  id: 'vm.web01/disk.0/checksum',
  kind: 'file.checksum',
  params: { path: 'a', algorithm: 'sha256' }
})
const two = actionOf({ id: 'vm.web01/cleanup', kind: 'file.remove', params: { paths: ['b'] } })
const actions = [one, two]

const entry = (key: string, changes: Partial<ActionRecord> = {}): ActionRecord => ({
  vm: 'vm.web01',
  kind: 'file.checksum',
  key: `sha256:${sha256(key)}`,
  status: 'done',
  attempts: 1,
  ms: 7,
  receipt: { made: [], notes: {} },
  error: null,
  undo: null,
  ...changes
})

const stateOf = (entries: Readonly<Record<string, ActionRecord>>, lineage = 'l1') => ({
  lineage,
  actions: entries
})
const hows = (base: ReturnType<typeof baseOf>, state: ReturnType<typeof stateOf>) =>
  staleEntries(base === undefined ? { actions } : { actions, base }, state, sha256).map(({ action, how }) => [
    action,
    how
  ])

const other = { [one.id]: entry('other'), 'vm.web01/guest/open': entry('old') }

test('a state that has nothing of the plan, or only what the plan itself did, is not part of it', () => {
  expect(baseOf(actions, null, sha256)).toBeUndefined()
  expect(baseOf(actions, stateOf({}), sha256)).toBeUndefined()
  expect(baseOf(actions, stateOf({ 'vm.db/x': entry('x', { vm: 'vm.db' }) }), sha256)).toBeUndefined()
  expect(baseOf(actions, stateOf({ [one.id]: { ...entry(''), key: one.key } }), sha256)).toBeUndefined()
})

test('what others did to its VMs is, by id and in order', () => {
  const base = baseOf(actions, stateOf(other), sha256)
  expect(base?.lineage).toBe('l1')
  expect(Object.keys(base?.reads ?? {})).toEqual([one.id, 'vm.web01/guest/open'])
  expect(hows(base, stateOf(other))).toEqual([])
})

test('how often it was tried and how long it took is nothing', () => {
  const base = baseOf(actions, stateOf(other), sha256)
  expect(hows(base, stateOf({ ...other, [one.id]: entry('other', { ms: 99, attempts: 3 }) }))).toEqual([])
})

test('what the plan did since is its own', () => {
  const base = baseOf(actions, stateOf(other), sha256)
  const own = { [one.id]: { ...entry(''), key: one.key }, [two.id]: { ...entry(''), key: two.key } }
  expect(hows(base, stateOf({ ...other, ...own }))).toEqual([])
})

test.each<[string, Readonly<Record<string, ActionRecord>>, string, ReadonlyArray<readonly [string, string]>]>(
  [
    ['added', { ...other, 'vm.web01/boot': entry('new') }, 'l1', [['vm.web01/boot', 'added']]],
    ['done under another key', { ...other, [one.id]: entry('third') }, 'l1', [[one.id, 'changed']]],
    [
      'with another end',
      { ...other, [one.id]: entry('other', { status: 'failed' }) },
      'l1',
      [[one.id, 'changed']]
    ],
    ['removed', { [one.id]: entry('other') }, 'l1', [['vm.web01/guest/open', 'removed']]],
    [
      'of another state',
      other,
      'l2',
      [
        [one.id, 'added'],
        ['vm.web01/guest/open', 'added']
      ]
    ],
    [
      'of a state that knows nothing',
      {},
      'l2',
      [
        [one.id, 'removed'],
        ['vm.web01/guest/open', 'removed']
      ]
    ]
  ]
)('an entry %s is found', (_, entries, lineage, found) => {
  expect(hows(baseOf(actions, stateOf(other), sha256), stateOf(entries, lineage))).toEqual(found)
})

test('a plan that took nothing into account is stale once another one did something', () => {
  expect(hows(undefined, stateOf(other))).toEqual([
    [one.id, 'added'],
    ['vm.web01/guest/open', 'added']
  ])
  expect(hows(undefined, stateOf({}))).toEqual([])
})
