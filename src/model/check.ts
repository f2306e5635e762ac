import type { DesiredVm } from './desired.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { HostFacts } from './inventory.ts'

/** Looks at one VM and says what would go wrong. Changes nothing. An error stops the plan, a warning is kept in it. */
export interface Check {
  readonly id: string
  check(vm: DesiredVm, host: HostFacts): readonly Diagnostic[]
}
