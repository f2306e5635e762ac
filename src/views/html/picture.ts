import type { VmAddress } from '../../model/id.ts'
import type { Plan } from '../../model/plan.ts'
import { type Graph, type GraphNode, graphOf } from '../graph/graph.ts'
import { layoutOf } from '../graph/layout.ts'
import { graphSvg } from '../graph/svg.ts'
import { bytes, count } from '../words.ts'
import { type Markup, markup, short, trusted } from './markup.ts'

/** More than this many side by side are one box: a picture that is wider than a page shows nothing at a glance. */
const SIDE_BY_SIDE = 2

/** Drawing takes some milliseconds and kilobytes for each. */
const DRAWN_VMS = 200

/** The actions of one VM as a drawing, what runs side by side in one box; each is by itself in the list of steps. */
export function pictureMarkup(plan: Plan, vm: VmAddress, open: boolean): Markup | null {
  if (plan.summary.vms > DRAWN_VMS) return null
  const svg = graphSvg(layoutOf(grouped(graphOf(plan, { vm, byPhase: false, criticalPath: false }))))
  return markup`<details class="picture"${trusted(open ? ' open' : '')}><summary><h4>Action graph</h4></summary>
<div class="scroll" tabindex="0" role="group" aria-label="action graph of ${short(vm, 80)}">${trusted(svg)}</div>
</details>`
}

/** The phases of a plan with too many VMs to draw them one by one; null for the others. */
export function phasesMarkup(plan: Plan): Markup | null {
  if (plan.summary.vms <= DRAWN_VMS) return null
  const svg = graphSvg(layoutOf(graphOf(plan, { byPhase: true, criticalPath: false })))
  return markup`<div class="scroll phases" tabindex="0" role="group" aria-label="phases of the plan">${trusted(svg)}</div>
<p class="quiet">By phase. One VM by itself: <code>h2k graph PLAN --vm NAME --format svg -o graph.svg</code></p>`
}

/** Joins nodes of one phase that need the same and are needed by the same. */
export function grouped(graph: Graph): Graph {
  const needs = Map.groupBy(graph.edges, ({ to }) => to)
  const followers = Map.groupBy(graph.edges, ({ from }) => from)
  const place = ({ id, phase }: GraphNode): string =>
    JSON.stringify([
      phase,
      (needs.get(id) ?? []).map(({ from }) => from).toSorted(),
      (followers.get(id) ?? []).map(({ to }) => to).toSorted()
    ])
  const groups = [...Map.groupBy(graph.nodes, place).values()].filter(
    nodes => nodes.length > SIDE_BY_SIDE && nodes.every(({ id }) => needs.has(id) || followers.has(id))
  )
  const groupOf = new Map(groups.flatMap(nodes => nodes.map(({ id }) => [id, nodes] as const)))
  const nameOf = (id: string): string => groupOf.get(id)?.[0]?.id ?? id
  const edges = Map.groupBy(graph.edges, ({ from, to }) => JSON.stringify([nameOf(from), nameOf(to)]))
  return {
    ...graph,
    nodes: graph.nodes.flatMap(node => {
      const own = groupOf.get(node.id)
      return own === undefined ? [node] : own[0] === node ? [groupNode(node, own)] : []
    }),
    edges: [...edges.values()].flatMap(same =>
      same
        .slice(0, 1)
        .map(edge => ({ ...edge, from: nameOf(edge.from), to: nameOf(edge.to), needs: same.length }))
    )
  }
}

function groupNode(first: GraphNode, nodes: readonly GraphNode[]): GraphNode {
  const estimate_bytes = nodes.reduce((sum, node) => sum + node.estimate_bytes, 0)
  const kinds = [...Map.groupBy(nodes, ({ kind }) => kind ?? '')]
  return {
    ...first,
    kind: null,
    actions: nodes.length,
    estimate_bytes,
    label: [
      `${count(nodes.length, 'action')} side by side`,
      ...kinds.map(([kind, own]) => `${own.length} × ${kind}`),
      ...(estimate_bytes === 0 ? [] : [`up to ${bytes(estimate_bytes)}`])
    ]
  }
}
