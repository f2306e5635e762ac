import type { ActionKind } from '../model/action.gen.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EffectiveVm } from '../model/effective.ts'
import type { VmAddress } from '../model/id.ts'
import type { InventoryVm } from '../model/inventory.ts'
import type { Bounds, Gate, PlanSummary } from '../model/plan.ts'
import type { Keyed } from '../plan/base.ts'
import { canonicalText } from '../plan/canonical-json.ts'
import { isEdit } from '../plan/edit.ts'
import type { VmText } from '../plan/plan-text.ts'
import { compileDeferred } from './compile-deferred.ts'
import { type CompiledVm, compileVm } from './compile-vm.ts'
import type { Surroundings } from './graph/draft.ts'
import { matcher } from './graph/match-inventory.ts'

/** What is kept of one VM: its text, and what only all VMs together can judge. Plain data, so that a thread can hand it over. */
export interface VmPart extends VmText {
  readonly totals: Omit<PlanSummary, 'vms'>
  /** Kinds and resources of its actions, each once. */
  readonly kinds: readonly ActionKind[]
  readonly uses: readonly string[]
  /** What its actions mean, when the state knows the VM; else empty. */
  readonly keys: readonly Keyed[]
  readonly gates: readonly Gate[]
  readonly macs: readonly string[]
  /** There when nobody has looked inside yet. */
  readonly bounds?: Bounds
  readonly diagnostics: readonly Diagnostic[]
}

/** What comes of some records of an inventory. */
export interface Part {
  readonly vms: readonly VmPart[]
  /** Names of VMs that need more than a record says: nobody looked inside. */
  readonly unseen: readonly string[]
}

export interface PartsOf extends Surroundings {
  readonly defer: boolean
  /** VMs of which the state has something. */
  readonly known: ReadonlySet<VmAddress>
}

/** Hears of each VM while it is there as a value. */
export type Listener = (vm: CompiledVm) => void

/** Compiles one part of an inventory after the other. VM by VM: none depends on another, and only its text is kept. */
export function partCompiler(of: PartsOf): (records: Iterable<InventoryVm>, heard?: Listener) => Part {
  const match = matcher(of.config, of)
  return (records, heard) => {
    const vms: VmPart[] = []
    const unseen: string[] = []
    for (const seen of records) {
      const found = match(seen)
      unseen.push(...found.unseen.map(({ name }) => name))
      for (const vm of found.serves) {
        const compiled = compileOne(vm, seen, of)
        heard?.(compiled)
        vms.push(partOf(compiled, of.known))
      }
    }
    return { vms, unseen }
  }
}

function compileOne(vm: EffectiveVm, seen: InventoryVm, surroundings: Surroundings): CompiledVm {
  const { guest } = vm
  return guest !== null && seen.guest === null
    ? compileDeferred({ ...vm, guest }, seen, surroundings)
    : compileVm(vm, seen, surroundings)
}

function partOf(vm: CompiledVm, known: ReadonlySet<VmAddress>): VmPart {
  const { name, source, actions, lines, ...rest } = vm
  const address = `vm.${name}`
  return {
    ...rest,
    name,
    actions: lines.join(',\n'),
    source: `${JSON.stringify(address)}:${canonicalText(source)}`,
    totals: totalsOf(actions),
    kinds: [...new Set(actions.map(({ kind }) => kind))],
    uses: [...new Set(actions.flatMap(({ uses = [] }) => uses))],
    keys: known.has(address) ? actions.map(({ id, key }) => ({ id, key, vm: address })) : []
  }
}

function totalsOf(actions: CompiledVm['actions']): VmPart['totals'] {
  const totals = { actions: actions.length, bytes: 0, edits: 0, appliance_launches: 0, boots: 0 }
  for (const action of actions) {
    totals.bytes += action.estimate_bytes
    if (isEdit(action)) totals.edits += 1
    if (action.kind === 'guestfs.open') totals.appliance_launches += 1
    if (action.kind === 'qemu.boot') totals.boots += 1
  }
  return totals
}
