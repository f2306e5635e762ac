import { resolve } from 'node:path'
import { type Selection, selectVms } from '../control/select-vms.ts'
import type { CompileSettings } from '../control/assemble.ts'
import { compile } from '../control/compile.ts'
import { configFromDisks } from '../control/config/from-disks.ts'
import { expiredWaivers } from '../control/waivers.ts'
import { checkOutputs, sourceFiles } from '../data/apply/check-outputs.ts'
import { foreignFiles } from '../data/apply/foreign-files.ts'
import { createDurable } from '../data/host/durable.ts'
import { inspectHost } from '../data/inspect/host.ts'
import { readState, stateFiles } from '../data/state/store.ts'
import { type Checked, type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import type { Host } from '../model/host.ts'
import type { HostFacts } from '../model/inventory.ts'
import type { Plan } from '../model/plan.ts'
import type { State } from '../model/state.ts'
import { LARGE_PLAN_ACTIONS } from '../plan/file-text.ts'
import { type AnyPlan, wholePlan } from './any-plan.ts'
import { compileInventory, type Inventory } from './compile-inventory.ts'
import { type ConfigOptions, type ConfigText, readConfig } from './config-files.ts'
import { gather, type LookOptions } from './gather.ts'
import { sha256 } from './plan-file.ts'
import { openHost } from './open-host.ts'
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
  const { plan, host } = await makeAnyPlan(options, null)
  return { plan: wholePlan(plan), host }
}

/** The same for whoever can do with the text of a large plan. `show` is how its VMs are shown, null when nobody looks. */
export async function makeAnyPlan(
  options: PlanOptions,
  show: { readonly colour: boolean } | null
): Promise<{ plan: AnyPlan; host: Host }> {
  const { config: all, texts, warnings } = await configOf(options)
  const selected = selectVms(all, options)
  throwErrors(selected.diagnostics)
  const { config, complete } = selected.value ?? { config: all, complete: true }
  throwErrors(expiredWaivers(config, today()))
  const host = openHost({ root: config.root })
  const replace = replacedBy(options, config)
  const facts = inspectHost(host)
  const state = await readState(stateFiles(stateDir(options)), host, createDurable(config.root))
  const settings = {
    config,
    state,
    replace,
    defer: options.deferInspection === true,
    files: texts.map(({ text }, index) => ({ path: config.files[index] ?? '', sha256: sha256.of(text) })),
    diagnostics: [...warnings, ...selected.diagnostics],
    complete,
    meta: { created_at: new Date().toISOString(), h2k_version: VERSION, root: '.' },
    sha256
  }
  const { inventory } = options
  const plan =
    inventory === undefined
      ? await planOfSources(settings, options, { host, facts })
      : await planOfInventory({ ...settings, host: await facts }, { path: resolve(inventory), show })
  return { plan, host }
}

interface Settings extends Omit<CompileSettings, 'host'> {
  readonly state: State | null
}

interface Seen {
  readonly host: Host
  readonly facts: Promise<HostFacts>
}

/** From what the sources contain now. */
async function planOfSources(settings: Settings, options: PlanOptions, { host, facts }: Seen): Promise<Plan> {
  const { config, state } = settings
  const { vms, diagnostics } = await gather(config, {
    look: options,
    host,
    accelerator: facts.then(({ accelerator }) => accelerator)
  })
  throwErrors(diagnostics)
  const sources = vms.map(({ source }) => source)
  const targets = await foreignFiles({ dir: config.target.dir, sources, state }, host)
  const plan = valueOf(compile({ ...settings, vms, host: await facts, targets }))
  // Work files and links as well: what apply would refuse is said now.
  throwErrors(await checkOutputs(plan.actions, await sourceFiles(sources, host), host))
  return plan
}

/** From the recorded file: no source is touched. They may be far from here, and so may be the target. */
async function planOfInventory(
  settings: CompileSettings,
  inventory: Pick<Inventory, 'path' | 'show'>
): Promise<AnyPlan> {
  const plan = valueOf(await compileInventory(settings, inventory))
  return plan.frame.summary.actions > LARGE_PLAN_ACTIONS ? plan : wholePlan(plan)
}

function valueOf<Value>({ value, diagnostics }: Checked<Value>): Value {
  throwErrors(diagnostics)
  if (value === undefined) throw new Error('compile gave neither a plan nor an error')
  return value
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
