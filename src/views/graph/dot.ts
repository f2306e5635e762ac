import { short } from '../html/markup.ts'
import { inertTerminal } from '../inert.ts'
import type { Graph, GraphNode } from './graph.ts'

/**
 * The graph for Graphviz: names of nodes are the ids, a box for each VM.
 *
 * Source   graphviz.org, "DOT Language" and "escString".
 */
export function graphDot({ nodes, edges }: Graph): string {
  const groups = [...Map.groupBy(nodes, ({ vm }) => vm)]
  return [
    'digraph plan {',
    '  rankdir=TB',
    '  node [shape=box, style=rounded, fontname="monospace"]',
    ...groups.flatMap(([vm, own], at) =>
      vm === null
        ? own.map(node => `  ${nodeText(node)}`)
        : [
            `  subgraph cluster_${at} {`,
            `    label=${quoted(labelText(vm))}`,
            ...own.map(node => `    ${nodeText(node)}`),
            '  }'
          ]
    ),
    ...edges.map(({ from, to, needs, critical }) => {
      const style = attributes([
        ...(needs === 1 ? [] : [`label="${needs}"`]),
        ...(critical ? [CRITICAL] : [])
      ])
      return `  ${quoted(name(from))} -> ${quoted(name(to))}${style}`
    }),
    '}',
    ''
  ].join('\n')
}

const CRITICAL = 'color="#c2410c", penwidth=3'

function nodeText({ id, label, critical }: GraphNode): string {
  const text = label.map(labelText).join('\\n')
  return `${quoted(name(id))}${attributes([`label="${text}"`, ...(critical ? [CRITICAL] : [])])}`
}

const attributes = (list: readonly string[]): string => (list.length === 0 ? '' : ` [${list.join(', ')}]`)

/** A name knows one escape, that of the quote, which a backslash before it would take away: it stands as in ids of actions. */
const name = (text: string): string => inertTerminal(text).replaceAll('\\', '%5C;').replaceAll('"', '\\"')

/** In a label backslashes and entities have a meaning besides. */
const labelText = (text: string): string =>
  inertTerminal(short(text, 80)).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')

const quoted = (text: string): string => `"${text}"`
