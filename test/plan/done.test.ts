import { expect, test } from 'vitest'
import type { ArtifactId } from '../../src/model/id.ts'
import type { Action } from '../../src/model/plan.ts'
import type { ActionRecord } from '../../src/model/state.ts'
import { whatIsLeft } from '../../src/plan/done.ts'

// A VM with two disks: overlays, one session with one edit, then each disk copied and published, the work removed.
const guest = 'art:vm.a/guest'
const actions: readonly Action[] = [
  action('d0/create', { writes: ['overlay0'], layer: guest }),
  action('d1/create', { writes: ['overlay1'], layer: guest }),
  action('open', {
    needs: ['d0/create', 'd1/create'],
    reads: ['overlay0', 'overlay1'],
    writes: [guest],
    layer: guest
  }),
  action('edit', { needs: ['open'], reads: [guest], layer: guest }),
  action('close', { needs: ['edit'], reads: [guest], writes: ['edited0', 'edited1'], layer: guest }),
  action('d0/convert', { needs: ['close'], reads: ['edited0'], writes: ['partial0'] }),
  action('d0/publish', { needs: ['d0/convert'], reads: ['partial0'], writes: ['disk0'], phase: 'publish' }),
  action('d1/convert', { needs: ['close'], reads: ['edited1'], writes: ['partial1'] }),
  action('d1/publish', { needs: ['d1/convert'], reads: ['partial1'], writes: ['disk1'], phase: 'publish' }),
  action('boot', { needs: ['d0/publish', 'd1/publish'], reads: ['disk0', 'disk1'] }),
  action('cleanup', { needs: ['boot'], reads: ['edited0', 'edited1'], effect: 'delete' })
]
const all = actions.map(({ id }) => id)
const upTo = (last: string) => all.slice(0, all.indexOf(last) + 1)
const AFTER = { d0: ['d0/convert', 'd0/publish'], d1: ['d1/convert', 'd1/publish'], end: ['boot', 'cleanup'] }

interface Row {
  readonly done: readonly string[]
  readonly gone?: readonly ArtifactId[]
  readonly state?: Record<string, Partial<ActionRecord>>
  readonly left: readonly string[]
}

test.each<[string, Row]>([
  ['nothing was done', { done: [], left: all }],
  [
    'all is done; what was in between is gone',
    { done: all, gone: ['edited0', 'edited1', 'partial0', 'partial1'], left: [] }
  ],
  ['killed in an edit: the layer starts again', { done: upTo('open'), left: all }],
  ['killed in the seal', { done: upTo('edit'), left: all }],
  [
    'killed in the first copy: the layer stays',
    { done: upTo('close'), left: [...AFTER.d0, ...AFTER.d1, ...AFTER.end] }
  ],
  [
    'killed in the second copy',
    { done: upTo('d0/publish'), gone: ['partial0'], left: [...AFTER.d1, ...AFTER.end] }
  ],
  [
    'the overlay that is still needed was touched',
    { done: upTo('d0/publish'), gone: ['partial0', 'edited1'], left: all }
  ],
  [
    'the overlay of a finished disk may be gone',
    { done: upTo('d0/publish'), gone: ['partial0', 'edited0'], left: [...AFTER.d1, ...AFTER.end] }
  ],
  [
    'a finished disk is gone',
    { done: all, gone: ['disk1', 'partial0', 'partial1'], left: [...AFTER.d1, ...AFTER.end] }
  ],
  [
    'a finished disk is gone and the work was removed',
    { done: all, gone: ['disk1', 'partial0', 'partial1', 'edited0', 'edited1'], left: all }
  ],
  ['the boot failed', { done: upTo('d1/publish'), state: { boot: { status: 'failed' } }, left: AFTER.end }],
  [
    'the boot asks for something else',
    { done: all, gone: ['edited0', 'edited1'], state: { boot: { key: 'sha256:other' } }, left: AFTER.end }
  ],
  ['an edit changed', { done: all, state: { edit: { key: 'sha256:other' } }, left: all }],
  [
    'an action was running',
    {
      done: upTo('d0/convert'),
      state: { 'd0/publish': { status: 'running' } },
      left: ['d0/publish', ...AFTER.d1, ...AFTER.end]
    }
  ]
])('%s', (_, { done, gone = [], state = {}, left }) => {
  const records = new Map(done.map(id => [id, record({})]))
  for (const [id, changed] of Object.entries(state)) records.set(id, record(changed))
  const result = whatIsLeft(
    { actions },
    { actions: Object.fromEntries(records) },
    artifact => !gone.includes(artifact)
  )
  expect(result.todo.map(todo => todo.action)).toEqual(left)
  expect(result.done).toEqual(all.filter(id => !left.includes(id)))
})

test('says why', () => {
  const records = Object.fromEntries(
    upTo('close').map(id => [id, record(id === 'edit' ? { key: 'sha256:old' } : {})])
  )
  const { todo } = whatIsLeft({ actions }, { actions: records }, () => true)
  expect(Object.fromEntries(todo.map(({ action: id, because }) => [id, because]))).toMatchObject({
    'd0/create': 'art:vm.a/guest is not sealed',
    edit: 'what it does is not what was done before',
    'd0/convert': 'it has not run yet'
  })
})

test('without a state everything is left, and nothing is asked', () => {
  const { todo } = whatIsLeft(
    { actions: actions.filter(({ phase }) => phase !== 'publish') },
    null,
    artifact => {
      throw new Error(`asked about ${artifact}`)
    }
  )
  expect(todo.length).toBe(9)
})

test('an id that is a word of JavaScript is not found in an empty state', () => {
  const odd = action('constructor', {})
  expect(whatIsLeft({ actions: [odd] }, { actions: {} }, () => true).todo.map(todo => todo.action)).toEqual([
    'constructor'
  ])
})

test('a layer whose seal is not done is not done, whatever the state says of its actions', () => {
  const records = Object.fromEntries(all.filter(id => id !== 'close').map(id => [id, record({})]))
  expect(whatIsLeft({ actions }, { actions: records }, () => true).todo.map(todo => todo.action)).toEqual(all)
})

function record(changed: Partial<ActionRecord>): ActionRecord {
  return {
    vm: 'vm.a',
    kind: 'file.remove',
    key: 'sha256:key',
    status: 'done',
    attempts: 1,
    ms: 1,
    receipt: null,
    undo: null,
    error: null,
    ...changed
  }
}

function action(
  id: string,
  changed: Partial<Pick<Action, 'needs' | 'reads' | 'writes' | 'layer' | 'phase' | 'effect'>>
): Action {
  return {
    id,
    kind: 'file.remove',
    kind_version: 1,
    vm: 'vm.a',
    phase: 'convert',
    effect: 'modify',
    idempotence: 'replace',
    because: 'the test says so',
    needs: [],
    reads: [],
    writes: [],
    undo: { how: 'none', because: 'it is a test' },
    layer: null,
    preconditions: [],
    key: 'sha256:key',
    params: { paths: [] },
    estimate_bytes: 0,
    ...changed
  }
}

test('what takes something away is not done while it is there again', () => {
  const removal = action('rollback/domain', { reads: ['art:domain'], effect: 'delete', phase: 'cleanup' })
  const left = (artifacts: readonly string[]) =>
    whatIsLeft(
      { actions: [removal] },
      {
        actions: { [removal.id]: record({}) },
        artifacts: Object.fromEntries(artifacts.map(artifact => [artifact, made(artifact)]))
      },
      () => true
    ).todo
  expect(left([])).toEqual([])
  expect(left(['art:domain'])).toEqual([{ action: 'rollback/domain', because: 'art:domain was made again' }])
})

const made = (artifact: string) => ({
  ...{ artifact, path: null, bytes: 0, sha256: null, by: 'x', key: 'sha256:k', mtime_ns: null, inode: null }
})
