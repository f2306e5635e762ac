import type { Digest } from '../model/id.ts'
import type { Graph } from '../views/graph/graph.ts'

type Draw = (graph: Graph, digest: Digest) => string

/** One line for each format of `h2k graph`; what a format needs is loaded when it is asked for. */
export const GRAPH_FORMATS = {
  dot: async () => (await import('../views/graph/dot.ts')).graphDot,
  mermaid: async () => (await import('../views/graph/mermaid.ts')).graphMermaid,
  json: async () => (await import('../views/graph/graph-json.ts')).graphJson,
  svg: async () => {
    const { graphSvg } = await import('../views/graph/svg.ts')
    const { layoutOf } = await import('../views/graph/layout.ts')
    return graph => graphSvg(layoutOf(graph))
  }
} as const satisfies Readonly<Record<string, () => Promise<Draw>>>

export type GraphFormat = keyof typeof GRAPH_FORMATS
