import { resolve } from 'node:path'
import { closest } from '../../formats/closest.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import { graphOf } from '../../views/graph/graph.ts'
import { count } from '../../views/words.ts'
import type { ExitCode } from '../exit-codes.ts'
import { GRAPH_FORMATS, type GraphFormat } from '../graph-formats.ts'
import type { Invocation } from '../invocation.ts'
import { openHost } from '../open-host.ts'
import { readPlanFile } from '../plan-file.ts'
import { writeOut } from '../write-out.ts'

interface GraphCommandOptions {
  readonly format: GraphFormat
  readonly vm?: string
  readonly by?: 'action' | 'phase'
  readonly criticalPath?: boolean
  readonly out?: string
  readonly expectDigest?: string
}

/** No eye follows more boxes, and Mermaid refuses them where it is embedded. */
const DRAWN_ACTIONS = 300

/** Draws the actions of a plan from its file alone. */
export async function graph(
  { terminal }: Invocation,
  file: string,
  options: GraphCommandOptions
): Promise<ExitCode> {
  const { format, by, out, criticalPath = false } = options
  const plan = await readPlanFile(file, options)
  const vm = options.vm === undefined ? undefined : vmOf(plan, options.vm)
  const actions = plan.actions.filter(action => vm === undefined || action.vm === vm).length
  const large = (format === 'svg' || format === 'mermaid') && actions > DRAWN_ACTIONS
  if (large && by === undefined)
    terminal.aside(
      `${count(actions, 'action')} by phase; --vm draws those of one VM, --by action all of them`
    )
  const draw = await GRAPH_FORMATS[format]()
  const text = draw(
    graphOf(plan, { vm, byPhase: (by ?? (large ? 'phase' : 'action')) === 'phase', criticalPath }),
    plan.digest
  )
  if (out === undefined) await writeOut([text])
  else await openHost({ root: '.' }).writeFile(resolve(out), Buffer.from(text))
  return 0
}

/** By its address, or by the name alone. */
function vmOf({ sources }: Plan, named: string): string {
  const found = [named, `vm.${named}`].find(address => Object.hasOwn(sources, address))
  if (found !== undefined) return found
  const near = closest(named, Object.keys(sources))
  throw new H2kError({
    code: 'OPTION_INVALID',
    severity: 'error',
    what: `the plan has no VM ${JSON.stringify(named)}`,
    where: { in: 'option', name: '--vm' },
    hint: near === null ? 'h2k show lists the VMs of a plan' : `did you mean ${near}?`
  })
}
