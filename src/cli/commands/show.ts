import { resolve } from 'node:path'
import { createDurable } from '../../data/host/durable.ts'
import { emptyState } from '../../data/state/fold.ts'
import { readState, stateFiles } from '../../data/state/store.ts'
import type { Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import { reportOf } from '../../views/report/report.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { openHost } from '../open-host.ts'
import { readPlanFile, rootOfPlan } from '../plan-file.ts'
import { showInParts } from '../show-in-parts.ts'
import { SHOW_FORMATS } from '../show-formats.ts'
import { refuseOthers, type ShowOptions } from '../show-options.ts'
import { stateDir } from '../state-dir.ts'
import { VERSION } from '../version.ts'
import { writeOut } from '../write-out.ts'

/** Shows a plan from its file alone: no source, no network, and no state unless one is asked for. */
export async function show({ terminal }: Invocation, file: string, options: ShowOptions): Promise<ExitCode> {
  const format = options.json === true ? 'json' : options.format
  refuseOthers(format, options)
  const colour = terminal.colour && options.out === undefined
  const hostOf = (plan: Plan): Host =>
    openHost({ root: options.root === undefined ? rootOfPlan(file, plan) : resolve(options.root) })
  const shown =
    format === 'text' && options.state === undefined ? await showInParts(file, { ...options, colour }) : null
  if (shown !== null) {
    terminal.diagnostics(shown.frame.diagnostics)
    await put(shown.text, options.out, hostOf(shown.frame))
    return 0
  }
  const plan = await readPlanFile(file, options)
  const host = hostOf(plan)
  const state = options.state === undefined ? null : await stateOf(options.state, host)
  const render = await SHOW_FORMATS[format]()
  const text = await render({
    report: reportOf(plan, state),
    file,
    colour,
    maxBytes: options.maxBytes ?? null,
    linkBase: options.linkBase ?? '',
    host
  })
  if (format === 'text') terminal.diagnostics(plan.diagnostics)
  await put(text, options.out, host)
  return 0
}

async function put(text: Iterable<string | Uint8Array>, out: string | undefined, host: Host): Promise<void> {
  if (out === undefined) return await writeOut(text)
  const pieces = Array.from(text, piece => (typeof piece === 'string' ? Buffer.from(piece) : piece))
  await host.writeFile(resolve(out), Buffer.concat(pieces))
}

/** Nothing was done yet where there is no state. */
async function stateOf(named: string | true, host: Host): Promise<State> {
  const folder = stateDir({ state: named === true ? undefined : named })
  return (await readState(stateFiles(folder), host, createDurable(host.resolve('.')))) ?? emptyState(VERSION)
}
