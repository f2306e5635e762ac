import { resolve } from 'node:path'
import { type Selection, selectVms } from '../control/select-vms.ts'
import { compile } from '../control/compile.ts'
import { configFromDisks } from '../control/config/from-disks.ts'
import { expiredWaivers } from '../control/waivers.ts'
import { checkOutputs, sourceFiles } from '../data/apply/check-outputs.ts'
import { foreignFiles } from '../data/apply/foreign-files.ts'
import { createDurable } from '../data/host/durable.ts'
import { inspectHost } from '../data/inspect/host.ts'
import { readState, stateFiles } from '../data/state/store.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import type { Host } from '../model/host.ts'
import type { HostFacts, InventoryVm } from '../model/inventory.ts'
import type { Plan } from '../model/plan.ts'
import type { SourceVm } from '../model/source.ts'
import { type ConfigOptions, type ConfigText, readConfig } from './config-files.ts'
import { gather, type LookOptions } from './gather.ts'
import { sha256 } from './plan-file.ts'
import { openHost } from './open-host.ts'
import { readInventory } from './read-inventory.ts'
import { replacedBy, type TargetOptions } from './replaced-by.ts'
import { stateDir } from './state-dir.ts'
import { today } from './today.ts'
import { VERSION } from './version.ts'

export interface PlanOptions extends ConfigOptions, LookOptions, TargetOptions, Selection {
  readonly disk?: readonly string[]
  readonly outDir?: string
  readonly name?: string
  readonly guest?: 'none'
  readonly state?: string
}

/**
 * Everything between the command line and a frozen plan: read, look, compile.
 *
 * Throws   every error that was found; warnings are in the plan.
 */
export async function makePlan(options: PlanOptions): Promise<{ plan: Plan; host: Host }> {
  const { config: all, texts, warnings } = await configOf(options)
  const selected = selectVms(all, options)
  throwErrors(selected.diagnostics)
  const { config, complete } = selected.value ?? { config: all, complete: true }
  throwErrors(expiredWaivers(config, today()))
  const host = openHost({ root: config.root })
  const replace = replacedBy(options, config)
  const facts = inspectHost(host)
  const state = await readState(stateFiles(stateDir(options)), host, createDurable(config.root))
  const { vms, sources } = await inventoryOf(config, options, { host, facts })
  const compiled = compile({
    config,
    vms,
    host: await facts,
    state,
    targets:
      sources === null ? undefined : await foreignFiles({ dir: config.target.dir, sources, state }, host),
    replace,
    defer: options.deferInspection === true,
    files: texts.map(({ text }, index) => ({ path: config.files[index] ?? '', sha256: sha256.of(text) })),
    diagnostics: [...warnings, ...selected.diagnostics],
    complete,
    meta: { created_at: new Date().toISOString(), h2k_version: VERSION, root: '.' },
    sha256
  })
  throwErrors(compiled.diagnostics)
  const plan = compiled.value
  if (plan === undefined) throw new Error('compile gave neither a plan nor an error')
  // Work files and links as well: what apply would refuse is said now.
  if (sources !== null) throwErrors(await checkOutputs(plan.actions, await sourceFiles(sources, host), host))
  return { plan, host }
}

async function configOf(
  options: PlanOptions
): Promise<{ config: EffectiveConfig; texts: readonly ConfigText[]; warnings: readonly Diagnostic[] }> {
  if (options.disk === undefined) {
    throwErrors(onlyWithDisk(options))
    return readConfig(options)
  }
  if (options.config !== undefined) throw new H2kError(together())
  const { value, diagnostics } = configFromDisks({
    disks: options.disk,
    out_dir: options.outDir,
    name: options.name,
    settings: options.guest === undefined ? undefined : { guest: options.guest },
    cwd: process.cwd()
  })
  throwErrors(diagnostics)
  if (value === undefined) throw new Error('configFromDisks gave neither a value nor an error')
  return { config: value, texts: [], warnings: diagnostics }
}

interface Seen {
  readonly host: Host
  readonly facts: Promise<HostFacts>
}

interface Inventory {
  readonly vms: Iterable<InventoryVm>
  /** Null when they were recorded: they may be far from here, and so may be the target. */
  readonly sources: readonly SourceVm[] | null
}

/** From the recorded file when one is named: then no source is touched. */
async function inventoryOf(
  config: EffectiveConfig,
  options: PlanOptions,
  { host, facts }: Seen
): Promise<Inventory> {
  if (options.inventory !== undefined)
    return { vms: readInventory(resolve(options.inventory)), sources: null }
  const gathered = await gather(config, {
    look: options,
    host,
    accelerator: facts.then(({ accelerator }) => accelerator)
  })
  throwErrors(gathered.diagnostics)
  return { vms: gathered.vms, sources: gathered.vms.map(({ source }) => source) }
}

function throwErrors(diagnostics: readonly Diagnostic[]): void {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  if (first !== undefined) throw new H2kError(first, ...others)
}

/** An option that would have no effect is a misunderstanding. */
function onlyWithDisk({ outDir, name, guest }: PlanOptions): readonly Diagnostic[] {
  const given = { '--out-dir': outDir, '--name': name, '--guest': guest }
  const settings = { '--out-dir': 'target.dir', '--name': 'the name under vms', '--guest': 'vms.NAME.guest' }
  return (['--out-dir', '--name', '--guest'] as const)
    .filter(option => given[option] !== undefined)
    .map(option => ({
      code: 'OPTION_INVALID',
      severity: 'error',
      what: `${option} says something about --disk, which is not given`,
      where: { in: 'option', name: option },
      hint: `name the disk with --disk FILE, or set ${settings[option]} in the configuration`
    }))
}

const together = (): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: '--disk and --config cannot be used together',
  where: { in: 'option', name: '--disk' },
  hint: 'put the disk into the configuration, as vms.NAME.source.disks'
})
