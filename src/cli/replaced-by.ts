import { closest } from '../formats/closest.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'

export interface TargetOptions {
  readonly inventory?: string
  readonly replaceTarget?: readonly string[]
}

/**
 * The VMs that --replace-target names.
 *
 * Throws   OPTION_INVALID for an address that is none of a VM, and where nobody looks at the target.
 */
export function replacedBy(
  { inventory, replaceTarget = [] }: TargetOptions,
  { vms }: EffectiveConfig
): ReadonlySet<string> {
  const known = vms.map(({ name }) => `vm.${name}`)
  const unknown = replaceTarget.filter(address => !known.includes(address))
  const [first, ...others] = unknown.map(address => noSuchVm(address, closest(address, known)))
  if (first !== undefined) throw new H2kError(first, ...others)
  if (inventory !== undefined && replaceTarget.length > 0) throw new H2kError(notLookedAt)
  return new Set(replaceTarget)
}

const noSuchVm = (address: string, near: string | null): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `the configuration has no VM ${JSON.stringify(address)}`,
  where: { in: 'option', name: '--replace-target' },
  hint: near === null ? 'name a VM as the plan does: vm.NAME' : `did you mean ${near}?`
})

const notLookedAt: Diagnostic = {
  code: 'OPTION_INVALID',
  severity: 'error',
  what: 'with --inventory nobody looks at the target, so there is no file that could be replaced',
  where: { in: 'option', name: '--replace-target' },
  hint: 'plan where the target is, without --inventory'
}
