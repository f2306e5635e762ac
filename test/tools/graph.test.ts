// The graph as Graphviz and an XML parser read it.
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { graphDot } from '../../src/views/graph/dot.ts'
import { type Graph, graphOf } from '../../src/views/graph/graph.ts'
import { layoutOf } from '../../src/views/graph/layout.ts'
import { graphSvg } from '../../src/views/graph/svg.ts'
import { compilerOf } from '../golden/golden-case.ts'
import { hostile } from '../views/report/hostile.ts'

const plan = compilerOf('several-vms')().value as Plan

const pipe = (command: string, args: readonly string[], input: string): string =>
  execFileSync(command, args, { input, encoding: 'utf8', stdio: 'pipe' })

interface Drawn {
  readonly objects: ReadonlyArray<{
    readonly _gvid: number
    readonly name: string
    readonly nodes?: readonly number[]
  }>
  readonly edges: ReadonlyArray<{ readonly tail: number; readonly head: number; readonly penwidth?: string }>
}

function drawn(graph: Graph) {
  const { objects, edges }: Drawn = JSON.parse(pipe('dot', ['-Tjson'], graphDot(graph)))
  const names = new Map(objects.map(({ _gvid, name }) => [_gvid, name]))
  return {
    nodes: objects.filter(({ nodes }) => nodes === undefined).map(({ name }) => name),
    edges: edges.map(({ tail, head }) => `${names.get(tail)} -> ${names.get(head)}`).toSorted(),
    thick: edges.filter(({ penwidth }) => penwidth !== undefined).length
  }
}

test('R56 Graphviz reads as many nodes, the same edges and the same critical path', () => {
  const graph = graphOf(plan, { byPhase: false, criticalPath: true })
  const { nodes, edges, thick } = drawn(graph)
  expect(nodes.toSorted()).toEqual(plan.actions.map(({ id }) => id).toSorted())
  expect(edges).toEqual(
    plan.actions.flatMap(({ id, needs }) => needs.map(need => `${need} -> ${id}`)).toSorted()
  )
  expect(thick).toBe((graph.critical?.actions.length ?? 0) - 1)
  expect(pipe('dot', ['-Tsvg'], graphDot(graph))).toContain('</svg>')
})

test('R37 in DOT and SVG nothing hostile is a node, an edge, an attribute or an element', () => {
  const graph = graphOf(hostile(plan), { byPhase: false, criticalPath: true })
  const { nodes, edges } = drawn(graph)
  expect(nodes).toHaveLength(graph.nodes.length)
  expect(edges).toHaveLength(graph.edges.length)
  const svg = graphSvg(layoutOf(graph))
  pipe('xmllint', ['--nonet', '--noout', '-'], svg)
  const count = (name: string): number =>
    Number(pipe('xmllint', ['--nonet', '--xpath', `count(//*[local-name()="${name}"])`, '-'], svg))
  expect([count('rect'), count('path'), count('script')]).toEqual([graph.nodes.length, graph.edges.length, 0])
  expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
})
