import { compileRollback } from '../../control/rollback.ts'
import { isIntact } from '../../data/apply/intact.ts'
import { inspectHost } from '../../data/inspect/host.ts'
import { unknownAddress } from '../../data/state/changes.ts'
import { readState } from '../../data/state/store.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { ArtifactRecord, State } from '../../model/state.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { noState, openPlace, type StateOptions } from '../open-state.ts'
import { keptSources } from '../kept-sources.ts'
import { sha256, writePlanFile } from '../plan-file.ts'
import { tellPlan } from '../tell-plan.ts'
import { VERSION } from '../version.ts'

interface RollbackOptions extends StateOptions {
  readonly vm?: readonly string[]
  readonly out?: string
  readonly detailedExitcode?: boolean
}

/** Plans how to take back what was made. Takes no lock and changes nothing: the plan is reviewed and applied like any other. */
export async function rollback({ terminal }: Invocation, options: RollbackOptions): Promise<ExitCode> {
  const place = openPlace(options)
  const { host, durable } = place.machine
  const state = await readState(place.files, host, durable)
  if (state === null) throw noState(place)
  const looks = new Map<string, 'intact' | 'gone' | 'changed'>()
  for (const record of Object.values(state.artifacts)) looks.set(record.artifact, await lookAt(record, host))
  const vms = vmsOf(state, options.vm)
  const { value, diagnostics } = compileRollback({
    state,
    vms,
    sources: await keptSources(vms, { state, folder: place.files.plans, machine: place.machine }),
    lookAt: artifact => looks.get(artifact) ?? 'gone',
    tools: (await inspectHost(host)).tools,
    meta: { created_at: new Date().toISOString(), h2k_version: VERSION, root: '.' },
    sha256
  })
  if (value === undefined) {
    const [first, ...others] = diagnostics
    throw first === undefined ? new Error('no plan, and no reason') : new H2kError(first, ...others)
  }
  const { out } = options
  const kept = out === undefined ? value : await writePlanFile(out, value, host)
  tellPlan(kept, { todo: kept.actions.length, out: out ?? null }, terminal)
  if (out !== undefined) terminal.aside(`written to ${out}; take back what it lists with: h2k apply ${out}`)
  return options.detailedExitcode === true && kept.actions.length > 0 ? 2 : 0
}

async function lookAt(record: ArtifactRecord, host: Host): Promise<'intact' | 'gone' | 'changed'> {
  if (await isIntact(record, host)) return 'intact'
  return record.path !== null && (await host.stat(record.path, false)) === null ? 'gone' : 'changed'
}

/** The VMs that were named, each with a near name when it is not known; without names, all. */
function vmsOf(state: State, named: readonly string[] | undefined): readonly string[] {
  const known = new Set(Object.values(state.actions).map(({ vm }) => vm))
  for (const vm of named ?? []) if (!known.has(vm)) throw unknownAddress(state, vm)
  return [...new Set(named ?? known)]
}
