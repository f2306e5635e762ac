import { expect, test } from 'vitest'
import type { Gate } from '../../src/model/plan.ts'
import { brokenGates } from '../../src/plan/gates.ts'
import { actionOf } from '../data/apply/small-plan.ts'

const step = (id: string, ...needs: readonly string[]) =>
  actionOf({
    id: `vm.web01/${id}`,
    kind: 'file.remove',
    params: { paths: [] },
    needs: needs.map(n => `vm.web01/${n}`)
  })

const ACTIONS = [step('a'), step('b', 'a'), step('c', 'b'), step('d')]

const gate = (id: string, after: readonly string[], before: readonly string[]): Gate => ({
  ...{ id: `vm.web01/${id}`, vm: 'vm.web01', policy: 'manual', reason: 'a test', key: 'sha256:0' },
  after: after.map(name => `vm.web01/${name}`),
  before: before.map(name => `vm.web01/${name}`)
})

test.each<[string, readonly Gate[], readonly string[]]>([
  ['none', [], []],
  ['good ones', [gate('g', ['a', 'd'], ['b']), gate('h', ['b'], ['c'])], []],
  ['an id twice', [gate('g', ['a'], ['b']), gate('g', ['a'], ['c'])], ['two things have the id vm.web01/g']],
  ['the id of an action', [gate('a', ['d'], ['b'])], ['two things have the id vm.web01/a']],
  ['another VM', [{ ...gate('g', [], ['b']), vm: 'vm.db' }], ['vm.web01/g is not a gate of vm.db']],
  [
    'what is no action',
    [gate('g', ['x'], ['b', 'y'])],
    ['vm.web01/g names vm.web01/x, which is no action', 'vm.web01/g names vm.web01/y, which is no action']
  ],
  [
    'one that waits for what it holds',
    [gate('g', ['c'], ['b'])],
    ['its gates wait for each other, or for what waits for them']
  ],
  [
    'two that wait for each other',
    [gate('g', ['d'], ['b']), gate('h', ['c'], ['d'])],
    ['its gates wait for each other, or for what waits for them']
  ]
])('%s', (_, gates, broken) => {
  expect(brokenGates({ actions: ACTIONS, gates })).toEqual(broken)
})
