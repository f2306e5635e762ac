import { ACTION_KIND_VERSIONS } from '../model/action.gen.ts'
import type { Check } from '../model/check.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EffectiveVm } from '../model/effective.ts'
import type { Sha256 } from '../model/hash.ts'
import type { ActionId, Digest, VmAddress } from '../model/id.ts'
import type { InventoryVm } from '../model/inventory.ts'
import type { Action, Bounds, Gate, PlanSource } from '../model/plan.ts'
import { actionLine } from '../plan/action-line.ts'
import { canonicalText } from '../plan/canonical-json.ts'
import { canonicalValue } from '../plan/canonical-value.ts'
import { filesOf, keyOfText, sourcesKey } from '../plan/key.ts'
import * as checks from './checks/index.ts'
import { gatesOf } from './gates.ts'
import { build } from './graph/build.ts'
import type { Surroundings, WithPaths } from './graph/draft.ts'
import { names, type Step } from './lower/step.ts'
import {
  assignResources,
  guardTargets,
  lowerToActions,
  type Ordered,
  orderActions,
  planSpace,
  settle
} from './passes/index.ts'
import { runFixers } from './run-fixers.ts'
import { waive } from './waivers.ts'

const CHECKS: readonly Check[] = Object.values(checks)

/** One VM's part of the plan. The facts of its guest are not in it. */
export interface CompiledVm {
  readonly name: string
  readonly source: PlanSource
  readonly actions: readonly Action[]
  /** The canonical text of each action. */
  readonly lines: readonly string[]
  readonly gates: readonly Gate[]
  readonly macs: readonly string[]
  /** There when nobody has looked inside yet. */
  readonly bounds?: Bounds
  readonly diagnostics: readonly Diagnostic[]
}

/** The stages from one VM of the config and what was seen of it to its actions. */
export function compileVm(config: EffectiveVm, seen: InventoryVm, surroundings: Surroundings): CompiledVm {
  // The config beside the source: nothing is chosen yet.
  const draft = build(config, seen)
  // Everything about the target is chosen before anybody looks at the guest: fixers adapt the guest to the target.
  const vm = settle(draft, surroundings)
  // Checks see the VM as it will be, and say all that would go wrong.
  const concerns = CHECKS.flatMap(check => check.check(vm, surroundings.host))
  // After the target is settled and before any action: edits are values until then.
  const { wanted, diagnostics } = runFixers(vm)
  // From here on there are only steps.
  const steps = lowerToActions(vm, wanted, surroundings)
  // Needs the estimates of the steps.
  const roomy = planSpace(steps)
  // Need the final names, and change nothing that the order depends on.
  const guarded = guardTargets(assignResources(roomy, vm), vm, surroundings)
  // Needs all steps: edges follow from what they read and write.
  const ordered = orderActions(guarded.steps)
  // Last, in order: a key holds the keys of what is needed.
  const numbers: number[] = []
  const canonical = <Value>(value: Value): Value => canonicalValue(value, number => numbers.push(number))
  const { actions, lines } = keyed(vm, ordered.steps, { sha256: surroundings.sha256, canonical })
  const os = vm.facts?.os?.release.name ?? null
  return {
    name: vm.name,
    source: canonical({ inspection: vm.inspection, os, vm: vm.source }),
    actions,
    lines,
    // A consent is about what the actions mean, which their keys say.
    gates: gatesOf(config, actions, surroundings.sha256),
    macs: vm.nics.map(({ mac }) => mac),
    // Last of all: nothing is left unsaid because somebody accepts it.
    diagnostics: waive(
      [
        ...(seen.warnings ?? []),
        ...vm.diagnostics,
        ...concerns,
        ...diagnostics,
        ...guarded.diagnostics,
        ...ordered.diagnostics,
        ...numbers.map(number => oddNumber(vm.address, number))
      ].map(diagnostic => ofVm(diagnostic, vm.address)),
      { vm: config, config: surroundings.config }
    )
  }
}

/** Whoever looks into a guest or a source does not know what its VM is called here; people who read of many VMs must. */
export function ofVm(diagnostic: Diagnostic, vm: VmAddress): Diagnostic {
  const { where } = diagnostic
  return where.in === 'guest' || where.in === 'source'
    ? { ...diagnostic, where: { ...where, vm } }
    : diagnostic
}

const oddNumber = (vm: VmAddress, number: number): Diagnostic => ({
  code: 'PLAN_NUMBER',
  severity: 'error',
  what: `${vm}: ${number} is not an integer that a plan can hold`,
  where: { in: 'vm', vm },
  hint: 'make the inventory again; if it says the same, report it as a bug of h2k'
})

interface Freezer {
  readonly sha256: Sha256
  readonly canonical: <Value>(value: Value) => Value
}

/** Steps with the keys of what they mean, and the text of each: its params are written once, for the key as for the plan. */
export function keyed(
  vm: Pick<WithPaths, 'address' | 'source'>,
  steps: Ordered['steps'],
  { sha256, canonical }: Freezer
): Pick<CompiledVm, 'actions' | 'lines'> {
  const keys = new Map<ActionId, Digest>()
  const sources = new Map(
    vm.source.disks.map((_, index) => [
      names(vm.address).source(index),
      sourcesKey(filesOf(vm.source, index), sha256)
    ])
  )
  const actions: Action[] = []
  const lines: string[] = []
  for (const { step, needs } of steps) {
    const params = canonical(step.params)
    const text = canonicalText(params)
    const inputs = {
      needs: needs.flatMap(need => keys.get(need) ?? []),
      params: text,
      sources: step.reads.flatMap(artifact => sources.get(artifact) ?? [])
    }
    const key = keyOfText(step.kind, inputs, sha256)
    keys.set(step.id, key)
    const action = actionOf(step, { vm: vm.address, needs, key, params }, canonical)
    actions.push(action)
    lines.push(actionLine(action, text))
  }
  return { actions, lines }
}

function actionOf(
  step: Step,
  { vm, needs, key, params }: Pick<Action, 'vm' | 'needs' | 'key' | 'params'>,
  canonical: Freezer['canonical']
): Action {
  const { kind, uses } = step
  // Each member by itself: there are hundreds of thousands, and copying a step to leave two of it out takes longer than this.
  const action = {
    because: step.because,
    effect: step.effect,
    estimate_bytes: canonical(step.estimate_bytes),
    id: step.id,
    idempotence: step.idempotence,
    key,
    kind,
    kind_version: ACTION_KIND_VERSIONS[kind],
    layer: step.layer,
    needs,
    params,
    phase: step.phase,
    preconditions: canonical(step.preconditions),
    reads: step.reads,
    undo: canonical(step.undo),
    ...(uses !== undefined && { uses }),
    vm,
    writes: step.writes
  } satisfies { readonly [Member in keyof Action]: Action[Member] }
  // Kind and params are those of one step.
  return action as Action
}
