import { expect, test } from 'vitest'
import type { Plan } from '../../../src/model/plan.ts'
import { graphJson } from '../../../src/views/graph/graph-json.ts'
import { graphOf } from '../../../src/views/graph/graph.ts'
import { faults } from '../../data/apply/strict-schema.ts'
import { actionOf, planOf } from '../../data/apply/small-plan.ts'
import { compilerOf } from '../../golden/golden-case.ts'

const plan = compilerOf('several-vms')().value as Plan

test('R56 the edges of a graph are exactly the needs of the plan, as JSON that fits its schema', () => {
  const graph = JSON.parse(graphJson(graphOf(plan, { byPhase: false, criticalPath: false }), plan.digest))
  expect(faults('graph', graph)).toEqual([])
  expect(graph.nodes.map(({ id }: { id: string }) => id)).toEqual(plan.actions.map(({ id }) => id))
  const needs = plan.actions.flatMap(({ id, needs: own }) => own.map(need => ({ from: need, to: id })))
  expect(graph.edges.map(({ from, to }: { from: string; to: string }) => ({ from, to }))).toEqual(needs)
  expect(graph.critical_path).toBe(null)
})

test('R56 the critical path is the chain of needs that moves the most bytes', () => {
  const graph = graphOf(plan, { byPhase: false, criticalPath: true })
  const byId = new Map(plan.actions.map(action => [action.id, action]))
  const path = graph.critical?.actions ?? []
  // A chain of needs.
  path.slice(1).forEach((id, at) => expect(byId.get(id)?.needs).toContain(path[at]))
  // Every way there is, one by one.
  const longest = (id: string): number => {
    const { estimate_bytes = 0, needs = [] } = byId.get(id) ?? {}
    return estimate_bytes + Math.max(0, ...needs.map(longest))
  }
  expect(graph.critical?.bytes).toBe(Math.max(...plan.actions.map(({ id }) => longest(id))))
  expect(graph.nodes.filter(({ critical }) => critical).map(({ id }) => id)).toEqual(path)
  expect(graph.edges.filter(({ critical }) => critical).map(({ to }) => to)).toEqual(path.slice(1))
})

test('one VM: its actions, its edges, its own critical path', () => {
  const graph = graphOf(plan, { vm: 'vm.c3', byPhase: false, criticalPath: true })
  expect(new Set(graph.nodes.map(({ vm }) => vm))).toEqual(new Set(['vm.c3']))
  expect(graph.critical?.actions.every(id => id.startsWith('vm.c3/'))).toBe(true)
})

test('by phase: every action and every need between phases is counted once', () => {
  const graph = graphOf(plan, { byPhase: true, criticalPath: true })
  expect(faults('graph', JSON.parse(graphJson(graph, plan.digest)))).toEqual([])
  expect(graph.nodes.map(({ id }) => id)).toEqual(['fix', 'convert', 'validate', 'publish', 'cleanup'])
  expect(graph.nodes.reduce((sum, { actions }) => sum + actions, 0)).toBe(plan.actions.length)
  const bytes = graph.nodes.reduce((sum, { estimate_bytes }) => sum + estimate_bytes, 0)
  expect(bytes).toBe(plan.summary.bytes)
  const phase = new Map(plan.actions.map(action => [action.id, action.phase]))
  const between = plan.actions.flatMap(action =>
    action.needs.filter(need => phase.get(need) !== action.phase)
  )
  expect(graph.edges.reduce((sum, { needs }) => sum + needs, 0)).toBe(between.length)
  expect(graph.nodes[1]?.label).toEqual(['convert', '6 actions of 4 VMs', 'up to 30.0 GiB'])
})

test('ways of the same bytes: the longer one, then the smaller id', () => {
  const step = (id: string, needs: readonly string[], estimate_bytes = 0) =>
    actionOf({ id, kind: 'file.remove', params: { paths: [] }, needs, estimate_bytes })
  const path = (...actions: ReadonlyArray<ReturnType<typeof step>>) =>
    graphOf(planOf(actions), { byPhase: false, criticalPath: true }).critical
  expect(path(step('a', []), step('b', ['a']), step('c', []))).toEqual({ bytes: 0, actions: ['a', 'b'] })
  expect(path(step('b', [], 5), step('a', [], 5))).toEqual({ bytes: 5, actions: ['a'] })
  expect(path(step('a', [], 1), step('b', ['a']), step('c', [], 2))).toEqual({ bytes: 2, actions: ['c'] })
  expect(path()).toEqual({ bytes: 0, actions: [] })
})
