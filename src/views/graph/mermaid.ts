import { short } from '../html/markup.ts'
import { inertTerminal } from '../inert.ts'
import type { Graph } from './graph.ts'

/**
 * The graph for Mermaid, which GitHub and GitLab draw in Markdown. Nodes have numbers; whatever is more than a letter or a
 * digit is written as an entity, since quotes, directives and Markdown have a meaning even inside a quoted label.
 *
 * Source   mermaid.js.org, "Flowcharts", special characters and entity codes.
 */
export function graphMermaid({ nodes, edges }: Graph): string {
  const numbers = new Map(nodes.map(({ id }, at) => [id, `n${at}`]))
  const groups = [...Map.groupBy(nodes, ({ vm }) => vm)]
  const line = ({ id, label }: Graph['nodes'][number]): string =>
    `${numbers.get(id)}["${label.map(entities).join('<br/>')}"]`
  const marked = nodes.filter(({ critical }) => critical).map(({ id }) => numbers.get(id))
  const thick = edges.flatMap(({ critical }, at) => (critical ? [at] : []))
  return [
    'flowchart TB',
    ...groups.flatMap(([vm, own], at) =>
      vm === null
        ? own.map(node => `  ${line(node)}`)
        : [`  subgraph s${at}["${entities(vm)}"]`, ...own.map(node => `    ${line(node)}`), '  end']
    ),
    ...edges.map(
      ({ from, to, needs }) =>
        `  ${numbers.get(from)} -->${needs === 1 ? '' : `|${needs}|`} ${numbers.get(to)}`
    ),
    ...(marked.length === 0
      ? []
      : ['  classDef critical stroke:#c2410c,stroke-width:3px', `  class ${marked.join(',')} critical`]),
    ...(thick.length === 0 ? [] : [`  linkStyle ${thick.join(',')} stroke:#c2410c,stroke-width:3px`]),
    ''
  ].join('\n')
}

const entities = (text: string): string =>
  inertTerminal(short(text, 80)).replace(
    /[^\p{L}\p{M}\p{N} ./_-]/gu,
    character => `#${character.codePointAt(0) ?? 0};`
  )
