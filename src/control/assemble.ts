import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest, VmAddress } from '../model/id.ts'
import type { HostFacts } from '../model/inventory.ts'
import type { Plan, PlanConfig, PlanMeta, PlanSummary } from '../model/plan.ts'
import type { State } from '../model/state.ts'
import type { ForeignFiles } from '../model/target.ts'
import { baseOf } from '../plan/base.ts'
import { canonicalText } from '../plan/canonical-json.ts'
import { freezeText, type PlanText } from '../plan/plan-text.ts'
import type { Part, VmPart } from './compile-part.ts'
import { printConfig } from './config/print.ts'
import { missingVms } from './graph/match-inventory.ts'
import { limitsOf } from './passes/assign-resources.ts'
import { toolchain } from './toolchain.ts'
import { unusedWaivers } from './waivers.ts'

/** Everything that a plan follows from beside the inventory, and nothing else: no clock, no folder, no machine. */
export interface CompileSettings {
  readonly config: EffectiveConfig
  /** Digests of the config files, in the order of the merge. */
  readonly files: PlanConfig['files']
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
 * The last stages of the compiler: a plan of the parts of an inventory, which are in its order. Here is all that only all
 * VMs together can show, and nothing that one VM shows by itself.
 */
export function assemble(input: CompileSettings, parts: readonly Part[]): Checked<PlanText> {
  const { config, host, sha256, meta, state = null } = input
  const compiled = firstOfEach(parts)
  const unseen = new Set(parts.flatMap(part => part.unseen))
  const missing = missingVms(config, { served: new Set(compiled.keys()), unseen })
  // The plan's order is that of the names, whatever the order of the inventory.
  const vms = [...compiled.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const shared = duplicateMacs(vms, config)
  // Only the tools of actions that are really there.
  const tools = toolchain(new Set(vms.flatMap(({ kinds }) => kinds)), host)
  const diagnostics = [
    ...input.diagnostics,
    ...missing,
    ...vms.flatMap(vm => vm.diagnostics),
    ...leftOver(input, vms),
    ...shared,
    ...tools.diagnostics
  ]
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const summary = summaryOf(vms)
  const limits = limitsOf(vms, config.limits)
  const gates = vms.flatMap(vm => vm.gates)
  const base = baseOf(
    vms.flatMap(({ keys }) => keys),
    state,
    sha256.of
  )
  // Last: from here on nobody changes anything.
  const frozen = freezeText(
    {
      kind: 'h2k/plan',
      format_version: '1.0',
      mode: 'migrate',
      applyable: summary.actions > 0,
      ...(input.complete === false && { complete: false as const }),
      config: { digest: configDigest(config, sha256), files: input.files },
      ...(base && { base }),
      toolchain: tools.versions,
      ...(Object.keys(limits).length > 0 && { limits }),
      ...deferralOf(vms, config),
      ...(input.amends !== undefined && { amends: input.amends }),
      ...(gates.length > 0 && { gates }),
      diagnostics,
      summary
    },
    vms,
    { meta, sha256 }
  )
  return frozen.value === undefined ? frozen : { value: frozen.value, diagnostics }
}

/** The parts were made without knowledge of each other: it is the first record of a VM that counts. */
function firstOfEach(parts: readonly Part[]): ReadonlyMap<string, VmPart> {
  const vms = new Map<string, VmPart>()
  for (const part of parts) for (const vm of part.vms) if (!vms.has(vm.name)) vms.set(vm.name, vm)
  return vms
}

/** Only a plan for everything shows that a waiver is for nothing. */
function leftOver(
  { config, complete, amends }: CompileSettings,
  vms: readonly VmPart[]
): readonly Diagnostic[] {
  const whole = complete !== false && amends === undefined && vms.every(({ bounds }) => bounds === undefined)
  return whole ? unusedWaivers(config, new Map(vms.map(vm => [vm.name, vm.diagnostics]))) : []
}

/** What is left for later, with all that it will follow from. */
function deferralOf(vms: readonly VmPart[], config: EffectiveConfig): Pick<Plan, 'deferred' | 'complete'> {
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
function duplicateMacs(vms: readonly VmPart[], config: EffectiveConfig): readonly Diagnostic[] {
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

function summaryOf(vms: readonly VmPart[]): PlanSummary {
  const sum = (of: keyof VmPart['totals']): number => vms.reduce((all, { totals }) => all + totals[of], 0)
  return {
    vms: vms.length,
    actions: sum('actions'),
    bytes: sum('bytes'),
    edits: sum('edits'),
    appliance_launches: sum('appliance_launches'),
    boots: sum('boots')
  }
}
