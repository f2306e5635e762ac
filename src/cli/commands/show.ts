import { resolve } from 'node:path'
import { createDurable } from '../../data/host/durable.ts'
import { emptyState } from '../../data/state/fold.ts'
import { readState, stateFiles } from '../../data/state/store.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { State } from '../../model/state.ts'
import { reportOf } from '../../views/report/report.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { openHost } from '../open-host.ts'
import { readPlanFile, rootOfPlan } from '../plan-file.ts'
import { SHOW_FORMATS, type ShowFormat } from '../show-formats.ts'
import { stateDir } from '../state-dir.ts'
import { VERSION } from '../version.ts'
import { writeOut } from '../write-out.ts'

interface ShowOptions {
  readonly format: ShowFormat
  readonly json?: boolean
  readonly out?: string
  readonly maxBytes?: number
  readonly linkBase?: string
  /** True: the state of the root. */
  readonly state?: string | true
  readonly root?: string
  readonly expectDigest?: string
}

/** Shows a plan from its file alone: no source, no network, and no state unless one is asked for. */
export async function show({ terminal }: Invocation, file: string, options: ShowOptions): Promise<ExitCode> {
  const format = options.json === true ? 'json' : options.format
  refuseOthers(format, options)
  const plan = await readPlanFile(file, options)
  const host = openHost({ root: options.root === undefined ? rootOfPlan(file, plan) : resolve(options.root) })
  const state = options.state === undefined ? null : await stateOf(options.state, host)
  const render = await SHOW_FORMATS[format]()
  const text = await render({
    report: reportOf(plan, state),
    file,
    colour: terminal.colour && options.out === undefined,
    maxBytes: options.maxBytes ?? null,
    linkBase: options.linkBase ?? '',
    host
  })
  if (format === 'text') terminal.diagnostics(plan.diagnostics)
  if (options.out === undefined) await writeOut(text)
  else await host.writeFile(resolve(options.out), Buffer.from([...text].join('')))
  return 0
}

/** Nothing was done yet where there is no state. */
async function stateOf(named: string | true, host: Host): Promise<State> {
  const folder = stateDir({ state: named === true ? undefined : named })
  return (await readState(stateFiles(folder), host, createDurable(host.resolve('.')))) ?? emptyState(VERSION)
}

/** An option that another format has would be ignored, and somebody would rely on it. */
function refuseOthers(format: ShowFormat, { maxBytes, linkBase, state }: ShowOptions): void {
  const faults = [
    ...(maxBytes !== undefined && format !== 'markdown' ? [misplaced('--max-bytes', format)] : []),
    ...(linkBase !== undefined && format !== 'markdown' ? [misplaced('--link-base', format)] : []),
    ...(state !== undefined && format === 'json' ? [misplaced('--state', format)] : [])
  ]
  const [first, ...others] = faults
  if (first !== undefined) throw new H2kError(first, ...others)
}

const misplaced = (name: string, format: ShowFormat): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `${name} has no meaning with --format ${format}`,
  where: { in: 'option', name },
  hint: 'leave it out, or choose another --format'
})
