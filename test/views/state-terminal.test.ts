import { expect, test } from 'vitest'
import type { ActionRecord, ArtifactRecord, State } from '../../src/model/state.ts'
import { renderStateList, renderStateShow, stateEntry, stateVms } from '../../src/views/state-terminal.ts'

const action = (vm: string, status: ActionRecord['status'], ms: number): ActionRecord => ({
  vm,
  kind: 'file.publish',
  key: 'sha256:0',
  status,
  attempts: 2,
  ms,
  receipt: null,
  undo: null,
  error: null
})

const artifact = (path: string, by: string, sha256: string | null): ArtifactRecord => ({
  artifact: `art:${path}`,
  path,
  bytes: 2048,
  sha256,
  by,
  key: 'sha256:0',
  mtime_ns: '1',
  inode: '1'
})

const state: State = {
  kind: 'h2k/state',
  format_version: '1.1',
  h2k_version: '0.1.0',
  lineage: 'x',
  serial: 3,
  journal: { applied_seq: 3 },
  run: null,
  actions: {
    'vm.b/one': action('vm.b', 'done', 500),
    'vm.a/one': action('vm.a', 'done', 1500),
    'vm.a/two': action('vm.a', 'failed', 500)
  },
  artifacts: {
    'art:a.qcow2': artifact('a.qcow2', 'vm.a/one', 'abc'),
    'art:b\u001b.xml': artifact('b\u001b.xml', 'vm.a/two', null),
    'art:c': artifact('c', 'vm.b/one', null)
  }
}

const outcomes = new Map(
  [...Map.groupBy(Object.values(state.actions), ({ vm }) => vm)].map(([vm, actions]) => [
    vm,
    { actions, rolled_back: false }
  ])
)

test('the VMs by name, each as bad as its worst action', () => {
  expect(stateVms(outcomes)).toEqual([
    { vm: 'vm.a', status: 'failed', actions: 2, ms: 2000 },
    { vm: 'vm.b', status: 'done', actions: 1, ms: 500 }
  ])
  expect(renderStateList(outcomes)).toBe(`VM    STATUS  ACTIONS  TIME
vm.a  failed  2        2.0 s
vm.b  done    1        0.5 s`)
  expect(renderStateList(new Map())).toBe('the state is empty')
  const gone = new Map([['vm.a', { actions: outcomes.get('vm.a')?.actions ?? [], rolled_back: true }]])
  expect(stateVms(gone)).toEqual([{ vm: 'vm.a', status: 'rolled-back', actions: 2, ms: 2000 }])
})

test('a VM with its actions and its files, inert', () => {
  expect(renderStateShow(state, 'vm.a')).toBe(`ACTION    KIND          STATUS  ATTEMPTS  TIME
vm.a/one  file.publish  done    2         1.5 s
vm.a/two  file.publish  failed  2         0.5 s

2 artifacts
  a.qcow2  2.00 KiB  sha256:abc
  b\\e.xml  2.00 KiB`)
})

test('an action or an artifact by its address; nothing for an unknown one', () => {
  expect(JSON.parse(renderStateShow(state, 'vm.b/one') ?? '')).toEqual(state.actions['vm.b/one'])
  expect(JSON.parse(renderStateShow(state, 'art:c') ?? '')).toEqual(state.artifacts['art:c'])
  expect(JSON.parse(stateEntry(state, 'vm.b') ?? '')).toEqual({ 'vm.b/one': state.actions['vm.b/one'] })
  expect([renderStateShow(state, 'vm.c'), stateEntry(state, 'vm.c')]).toEqual([null, null])
})
