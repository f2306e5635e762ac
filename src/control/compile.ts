import type { Checked } from '../model/diagnostic.ts'
import type { InventoryVm } from '../model/inventory.ts'
import type { Plan } from '../model/plan.ts'
import { type PlanText, planOfText } from '../plan/plan-text.ts'
import { assemble, type CompileSettings } from './assemble.ts'
import { type PartsOf, partCompiler } from './compile-part.ts'

/** Everything that a plan follows from, and nothing else. */
export interface CompileInput extends CompileSettings {
  /** What the sources contain; read once, one VM at a time, so that its facts are not kept. */
  readonly vms: Iterable<InventoryVm>
}

/**
 * The compiler: config and inventory -> frozen plan. Pure; all problems of all VMs are reported in one run, and there is a
 * plan only when none of them is an error.
 */
export function compile(input: CompileInput): Checked<Plan> {
  const { value, diagnostics } = compileText(input)
  // Bytes are only where somebody cared for threads.
  return value === undefined ? { diagnostics } : { value: planOfText(value, String), diagnostics }
}

/** The same, of which the VMs stay text: for plans of many VMs. */
export const compileText = (input: CompileInput): Checked<PlanText> =>
  assemble(input, [partCompiler(partsOf(input))(input.vms)])

/** What every part of the inventory is compiled with. */
export function partsOf({ defer = false, state, ...input }: CompileSettings): PartsOf {
  const { config, host, sha256, targets, replace } = input
  const known = new Set(Object.values(state?.actions ?? {}).map(({ vm }) => vm))
  return { config, host, sha256, targets, replace, defer, known }
}
