import type { Digest } from '../../model/id.ts'
import type { Graph } from './graph.ts'

/** What `h2k graph --format json` prints, as schemas/graph.schema.json says. */
export function graphJson({ by, nodes, edges, critical }: Graph, plan_digest: Digest): string {
  const document = {
    kind: 'h2k/graph',
    format_version: '1.0',
    plan_digest,
    by,
    nodes: nodes.map(({ id, vm, phase, kind, effect, actions, estimate_bytes, critical: on }) => ({
      id,
      vm,
      phase,
      kind,
      effect,
      actions,
      estimate_bytes,
      critical: on
    })),
    edges,
    critical_path: critical
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
