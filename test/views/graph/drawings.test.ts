import { expect, test } from 'vitest'
import type { Plan } from '../../../src/model/plan.ts'
import { graphDot } from '../../../src/views/graph/dot.ts'
import { graphOf } from '../../../src/views/graph/graph.ts'
import { layoutOf } from '../../../src/views/graph/layout.ts'
import { graphMermaid } from '../../../src/views/graph/mermaid.ts'
import { graphSvg } from '../../../src/views/graph/svg.ts'
import { compilerOf } from '../../golden/golden-case.ts'
import { estate } from '../report/estate.ts'
import { hostile } from '../report/hostile.ts'

const plan = compilerOf('several-vms')().value as Plan
const options = { byPhase: false, criticalPath: true }
const graph = graphOf(plan, options)

const MERMAID = [
  /^flowchart TB$/,
  /^ {2}subgraph s\d+\["[^"<>`%{}|]*"\]$/,
  /^ {2,4}n\d+\["(?:[^"<>`%{}|]|<br\/>)*"\]$/,
  /^ {2}end$/,
  /^ {2}n\d+ -->(?:\|\d+\|)? n\d+$/,
  /^ {2}classDef critical stroke:#c2410c,stroke-width:3px$/,
  /^ {2}class n\d+(?:,n\d+)* critical$/,
  /^ {2}linkStyle \d+(?:,\d+)* stroke:#c2410c,stroke-width:3px$/
]

test.each([
  ['a plan', graph],
  ['a plan by phase', graphOf(plan, { byPhase: true, criticalPath: true })],
  ['R37 a plan that an enemy wrote', graphOf(hostile(plan), options)]
])('%s in Mermaid: nothing but nodes, edges and their marks', (_, each) => {
  const lines = graphMermaid(each).trimEnd().split('\n')
  expect(lines.filter(line => !MERMAID.some(form => form.test(line)))).toEqual([])
  expect(lines.filter(line => line.includes('-->'))).toHaveLength(each.edges.length)
  expect(lines.filter(line => /^ +n\d+\[/.test(line))).toHaveLength(each.nodes.length)
})

test('R56 the same plan is drawn the same each time, in every format', () => {
  for (const draw of [graphDot, graphMermaid, (each: typeof graph) => graphSvg(layoutOf(each))])
    expect(draw(graphOf(plan, options))).toBe(draw(graph))
})

test('a layout: every node inside, none over another, every edge from border to border', () => {
  const { width, height, nodes, edges, headings } = layoutOf(graph)
  expect(nodes).toHaveLength(graph.nodes.length)
  expect(edges).toHaveLength(graph.edges.length)
  expect(headings.map(({ text }) => text)).toEqual(Object.keys(plan.sources))
  const boxes = nodes.map(({ node, x, y, width: w, height: h }) => ({
    id: node.id,
    left: x - w / 2,
    right: x + w / 2,
    top: y - h / 2,
    bottom: y + h / 2
  }))
  for (const { left, right, top, bottom } of boxes)
    expect(left >= 0 && top >= 0 && right <= width + 1 && bottom <= height + 1).toBe(true)
  const over = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(b => `${a.id} ${b.id}`)
  )
  expect(over).toEqual([])
  const box = new Map(boxes.map(each => [each.id, each]))
  for (const { edge, points } of edges) {
    expect(points.length).toBeGreaterThan(1)
    for (const [point, id] of [
      [points[0], edge.from],
      [points.at(-1), edge.to]
    ] as const) {
      const { left = 0, right = 0, top = 0, bottom = 0 } = box.get(id) ?? {}
      const { x = -1, y = -1 } = point ?? {}
      expect(x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1).toBe(true)
      // On the border, not behind the text.
      expect(x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1).toBe(false)
    }
  }
})

test('an SVG has no style, script, reference or name that a page could not take', () => {
  const text = graphSvg(layoutOf(graph))
  expect(text).not.toMatch(
    /<(?:style|script|use|image|a|foreignObject)\b|href|url\(|\bid=|style=|class=|\son\w+=/
  )
  expect(text.match(/<rect /g)).toHaveLength(graph.nodes.length)
  expect(text.match(/<path /g)).toHaveLength(graph.edges.length)
})

test('500 VMs by phase are a small drawing', () => {
  const large = graphOf(estate(500), { byPhase: true, criticalPath: true })
  expect(large.nodes).toHaveLength(5)
  expect(graphSvg(layoutOf(large)).length).toBeLessThan(10_000)
})
