import { expect, test } from 'vitest'
import { type Graph, graphOf } from '../../../src/views/graph/graph.ts'
import { grouped, phasesMarkup, pictureMarkup } from '../../../src/views/html/picture.ts'
import { estate } from '../report/estate.ts'
import { hostile } from '../report/hostile.ts'
import { spine } from './report-page.ts'

const graph = (): Graph => graphOf(spine(), { byPhase: false, criticalPath: false })

test('what runs side by side is one box, and nothing is lost', () => {
  const before = graph()
  const after = grouped(before)
  const actions = after.nodes.reduce((sum, node) => sum + node.actions, 0)
  expect(actions).toBe(before.nodes.length)
  expect(after.edges.reduce((sum, edge) => sum + edge.needs, 0)).toBe(before.edges.length)
  const box = after.nodes.find(node => node.actions > 1)
  expect(box?.label[0]).toBe(`${box?.actions} actions side by side`)
  const names = new Set(after.nodes.map(({ id }) => id))
  expect(after.edges.filter(({ from, to }) => !names.has(from) || !names.has(to))).toEqual([])
})

test('two are drawn side by side, and so are those that wait for nothing', () => {
  const { nodes } = graph()
  const [a, b, c, d] = nodes
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('too few')
  const edge = (from: string, to: string) => ({ from, to, needs: 1, critical: false })
  const two: Graph = {
    by: 'action',
    critical: null,
    nodes: [a, b, c],
    edges: [edge(a.id, b.id), edge(a.id, c.id)]
  }
  expect(grouped(two)).toEqual(two)
  const apart: Graph = { ...two, nodes: [a, b, c, d], edges: [] }
  expect(grouped(apart)).toEqual(apart)
})

test('every VM has its drawing, until there are too many: then the phases have one', () => {
  const few = estate(3)
  expect(pictureMarkup(few, 'vm.vm00001', true)?.html).toMatch(/^<details class="picture" open>[^]*<svg /)
  expect(phasesMarkup(few)).toBeNull()
  const many = { ...few, summary: { ...few.summary, vms: 201 } }
  expect(pictureMarkup(many, 'vm.vm00001', true)).toBeNull()
  expect(phasesMarkup(many)?.html).toContain('convert')
})

test('R37 a drawing of hostile texts has the elements of an honest one', () => {
  const tags = (html: string | undefined): readonly string[] =>
    [...(html ?? '').matchAll(/<\/?[a-z0-9]+/g)].map(([tag]) => tag)
  const plan = spine()
  const evil = hostile(plan)
  const [vm = ''] = Object.keys(plan.sources)
  const drawn = pictureMarkup(plan, vm, true)?.html
  // The addresses of actions belong to VMs that the hostile plan calls by other names.
  const same = { ...evil, actions: evil.actions.map(action => ({ ...action, vm })) }
  expect(tags(pictureMarkup(same, vm, true)?.html)).toEqual(tags(drawn))
})
