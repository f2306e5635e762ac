import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ActionId, VmAddress } from '../../model/id.ts'
import { type Report, stepsOf } from './report.ts'

/** A diagnostic of a report with what it is about. */
export interface Told {
  /** Null for one that is not about a VM of the plan. */
  readonly vm: VmAddress | null
  /** The action that failed; null for a warning of the plan. */
  readonly action: ActionId | null
  readonly diagnostic: Diagnostic
}

/** All that somebody should read first: failures of the state, then the plan's warnings, each VM by VM. */
export function diagnosticsOf({ vms, warnings }: Report): readonly Told[] {
  const failures = vms.flatMap(vm =>
    stepsOf(vm).flatMap(({ action, result }): readonly Told[] => {
      const error = result?.error ?? null
      return error === null ? [] : [{ vm: vm.address, action: action.id, diagnostic: error }]
    })
  )
  return [
    ...failures,
    ...warnings.map(diagnostic => ({ vm: null, action: null, diagnostic })),
    ...vms.flatMap(vm => vm.warnings.map(diagnostic => ({ vm: vm.address, action: null, diagnostic })))
  ]
}
