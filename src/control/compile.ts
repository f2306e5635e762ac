import type { ActionKind } from '../model/action.gen.ts'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest, VmAddress } from '../model/id.ts'
import type { HostFacts, InventoryVm } from '../model/inventory.ts'
import type { Action, Plan, PlanConfig, PlanMeta, PlanSummary } from '../model/plan.ts'
import type { State } from '../model/state.ts'
import type { ForeignFiles } from '../model/target.ts'
import { baseOf } from '../plan/base.ts'
import { canonicalText } from '../plan/canonical-json.ts'
import { isEdit } from '../plan/edit.ts'
import { freezePlan } from '../plan/freeze.ts'
import { compileDeferred } from './compile-deferred.ts'
import { type CompiledVm, compileVm } from './compile-vm.ts'
import { printConfig } from './config/print.ts'
import { matchInventory } from './graph/match-inventory.ts'
import { limitsOf } from './passes/assign-resources.ts'
import { toolchain } from './toolchain.ts'
import { unusedWaivers } from './waivers.ts'

/** Everything that a plan follows from, and nothing else: no clock, no folder, no machine. */
export interface CompileInput {
  readonly config: EffectiveConfig
  /** Digests of the config files, in the order of the merge. */
  readonly files: PlanConfig['files']
  /** What the sources contain; read once, one VM at a time, so that its facts are not kept. */
  readonly vms: Iterable<InventoryVm>
  readonly host: HostFacts
  /** What stands at the target and is not ours; absent when nobody looked. */
  readonly targets?: ForeignFiles | undefined
  /** VMs whose results may replace such files. */
  readonly replace?: ReadonlySet<VmAddress> | undefined
  /** What was done here before; absent or null when that was nothing. */
  readonly state?: Pick<State, 'lineage' | 'actions'> | null | undefined
  /** Whether guests that nobody looked into are left for later, instead of being an error. */
  readonly defer?: boolean
  /** The plan that this one amends. */
  readonly amends?: Digest
  /** False when VMs of the configuration were left out on purpose. */
  readonly complete?: boolean | undefined
  /** Warnings of the config, kept in the plan for reviewers. */
  readonly diagnostics: readonly Diagnostic[]
  readonly meta: PlanMeta
  readonly sha256: Sha256
}

/**
 * The compiler: config and inventory -> frozen plan. Pure; all problems of all VMs are reported in one run, and there is a
 * plan only when none of them is an error.
 */
export function compile(input: CompileInput): Checked<Plan> {
  const { config, host, sha256, meta, targets, replace, state = null } = input
  const compiled = new Map<string, CompiledVm>()
  // VM by VM: none depends on another, and only its actions are kept.
  const { defer = false } = input
  const missing = matchInventory(config, { vms: input.vms, defer }, (vm, seen) => {
    const surroundings = { config, host, sha256, targets, replace }
    const { guest } = vm
    compiled.set(
      vm.name,
      guest !== null && seen.guest === null
        ? compileDeferred({ ...vm, guest }, seen, surroundings)
        : compileVm(vm, seen, surroundings)
    )
  })
  // The plan's order is that of the names, whatever the order of the inventory.
  const vms = [...compiled.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  // What only all VMs together can show.
  const shared = duplicateMacs(vms, config)
  const actions = vms.flatMap(vm => vm.actions)
  // Only the tools of actions that are really there.
  const tools = toolchain(kindsOf(actions), host)
  const diagnostics = [
    ...input.diagnostics,
    ...missing,
    ...vms.flatMap(vm => vm.diagnostics),
    ...leftOver(input, vms),
    ...shared,
    ...tools.diagnostics
  ]
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const limits = limitsOf(actions, config.limits)
  const gates = vms.flatMap(vm => vm.gates)
  const base = baseOf(actions, state, sha256.of)
  // Last: from here on nobody changes anything.
  const frozen = freezePlan(
    {
      kind: 'h2k/plan',
      format_version: '1.0',
      mode: 'migrate',
      applyable: actions.length > 0,
      ...(input.complete === false && { complete: false as const }),
      config: { digest: configDigest(config, sha256), files: input.files },
      ...(base && { base }),
      toolchain: tools.versions,
      sources: Object.fromEntries(vms.map(({ name, source }) => [`vm.${name}`, source])),
      actions,
      ...(Object.keys(limits).length > 0 && { limits }),
      ...deferralOf(vms, config),
      ...(input.amends !== undefined && { amends: input.amends }),
      ...(gates.length > 0 && { gates }),
      diagnostics,
      summary: summaryOf(vms.length, actions)
    },
    meta,
    sha256
  )
  return frozen.value === undefined ? frozen : { value: frozen.value, diagnostics }
}

/** Only a plan for everything shows that a waiver is for nothing. */
function leftOver(
  { config, complete, amends }: CompileInput,
  vms: readonly CompiledVm[]
): readonly Diagnostic[] {
  const whole = complete !== false && amends === undefined && vms.every(({ bounds }) => bounds === undefined)
  return whole ? unusedWaivers(config, new Map(vms.map(vm => [vm.name, vm.diagnostics]))) : []
}

/** What is left for later, with all that it will follow from. */
function deferralOf(
  vms: readonly CompiledVm[],
  config: EffectiveConfig
): Pick<Plan, 'deferred' | 'complete'> {
  const open = vms.flatMap(({ name, bounds }) => (bounds === undefined ? [] : [[name, bounds] as const]))
  if (open.length === 0) return {}
  return {
    complete: false,
    deferred: {
      config: printConfig(config, new Set(open.map(([name]) => name))),
      vms: Object.fromEntries(open.map(([name, bounds]) => [`vm.${name}`, bounds]))
    }
  }
}

/** Of the plain data: the same in every folder. */
function configDigest(config: EffectiveConfig, sha256: Sha256): string {
  return `sha256:${sha256.of(canonicalText({ ...config, root: undefined, where: undefined }))}`
}

/** Two cards with one address on one network are heard by turns: the worst kind of failure, so no plan has them. */
function duplicateMacs(vms: readonly CompiledVm[], config: EffectiveConfig): readonly Diagnostic[] {
  const owners = new Map<string, string>()
  return vms.flatMap(({ name, macs }) =>
    macs.flatMap((mac, index): readonly Diagnostic[] => {
      const owner = owners.get(mac)
      if (owner === undefined) owners.set(mac, `vm.${name}`)
      if (owner === undefined) return []
      return [
        {
          code: 'MAC_DUPLICATE',
          severity: 'error',
          what: `NIC ${index} of vm.${name} would have the MAC address ${mac}, and a NIC of ${owner} has it too`,
          where: config.where('vms', name, 'nics', index, 'mac'),
          hint: `set for one of them: nics: [{ mac: new }]`
        }
      ]
    })
  )
}

const kindsOf = (actions: readonly Action[]): ReadonlySet<ActionKind> =>
  new Set(actions.map(({ kind }) => kind))

function summaryOf(vms: number, actions: readonly Action[]): PlanSummary {
  const count = (of: (action: Action) => boolean): number =>
    actions.reduce((sum, action) => sum + (of(action) ? 1 : 0), 0)
  return {
    vms,
    actions: actions.length,
    bytes: actions.reduce((sum, { estimate_bytes }) => sum + estimate_bytes, 0),
    edits: count(isEdit),
    appliance_launches: count(({ kind }) => kind === 'guestfs.open'),
    boots: count(({ kind }) => kind === 'qemu.boot')
  }
}
