import { Graph as Dagre, layout } from '@dagrejs/dagre'
import type { Graph, GraphEdge, GraphNode } from './graph.ts'

/** Where everything stands; whole numbers, in the units of an SVG. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  /** Whose nodes stand from where on; empty when they belong together. */
  readonly headings: ReadonlyArray<{ readonly text: string; readonly x: number }>
}

export interface PlacedNode {
  readonly node: GraphNode
  /** The centre. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedEdge {
  readonly edge: GraphEdge
  /** From node to node, corners included. */
  readonly points: readonly Point[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Of a label; longer ones are cut. */
export const LABEL_CHARS = 44
const CHAR_WIDTH = 7
export const LINE_HEIGHT = 16
const PADDING = 10
const GAP = 40
const HEADING = 28

/** VMs do not need each other, so each is laid out by itself and they stand side by side: the effort grows with their number alone. */
export function layoutOf(graph: Graph): Layout {
  const groups = [...Map.groupBy(graph.nodes, ({ vm }) => vm)]
  const vmOf = new Map(graph.nodes.map(({ id, vm }) => [id, vm]))
  const across = graph.edges.some(({ from, to }) => vmOf.get(from) !== vmOf.get(to))
  if (across || groups.length < 2) return place(graph.nodes, graph.edges)
  const edges = Map.groupBy(graph.edges, ({ from }) => vmOf.get(from))
  let x = 0
  const parts = groups.map(([vm, nodes]) => {
    const part = shifted(place(nodes, edges.get(vm) ?? []), x, HEADING)
    const heading = { text: vm ?? '', x }
    x += part.width + GAP
    return { ...part, headings: [heading] }
  })
  return {
    width: x - GAP,
    height: Math.max(...parts.map(({ height }) => height)) + HEADING,
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(part => part.edges),
    headings: parts.flatMap(({ headings }) => headings)
  }
}

function shifted(part: Layout, x: number, y: number): Layout {
  const move = <At extends Point>(at: At): At => ({ ...at, x: at.x + x, y: at.y + y })
  return {
    ...part,
    nodes: part.nodes.map(move),
    edges: part.edges.map(({ edge, points }) => ({ edge, points: points.map(move) }))
  }
}

/** From top to bottom; nodes have numbers for names, so that no text of a plan can be one of the library's words. */
function place(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Layout {
  const drawing = new Dagre()
  drawing.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 32, marginx: 4, marginy: 4 })
  const numbers = new Map(nodes.map(({ id }, at) => [id, String(at)]))
  nodes.forEach((node, at) => drawing.setNode(String(at), sizeOf(node)))
  const ends = edges.flatMap(edge => {
    const from = numbers.get(edge.from)
    const to = numbers.get(edge.to)
    return from === undefined || to === undefined ? [] : [{ edge, from, to }]
  })
  for (const { from, to } of ends) drawing.setEdge(from, to, {})
  layout(drawing)
  const { width = 0, height = 0 } = drawing.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node, at) => {
      const { x = 0, y = 0 } = drawing.node(String(at))
      return { node, ...sizeOf(node), ...whole({ x, y }) }
    }),
    edges: ends.map(({ edge, from, to }) => ({
      edge,
      points: (drawing.edge(from, to).points ?? []).map(whole)
    })),
    headings: []
  }
}

function sizeOf({ label }: GraphNode): { readonly width: number; readonly height: number } {
  const longest = Math.max(...label.map(({ length }) => Math.min(length, LABEL_CHARS)))
  return { width: longest * CHAR_WIDTH + 2 * PADDING, height: label.length * LINE_HEIGHT + PADDING }
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
