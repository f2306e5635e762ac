import { nearest } from '../formats/closest.ts'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import { matchAddresses } from '../plan/match-address.ts'

/** What --target and --exclude say: addresses of VMs, or patterns with `*`. */
export interface Selection {
  readonly target?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
}

export interface Selected {
  readonly config: EffectiveConfig
  /** False when VMs of the configuration are left out. */
  readonly complete: boolean
}

/**
 * The configuration with those VMs alone that a plan is wanted for. A VM needs no other VM, so nothing else comes with
 * them.
 *
 * Reports  VM_UNKNOWN for each pattern that fits no VM, PLAN_EMPTY, PLAN_INCOMPLETE (a warning).
 */
export function selectVms(config: EffectiveConfig, { target, exclude = [] }: Selection): Checked<Selected> {
  if (target === undefined && exclude.length === 0)
    return { value: { config, complete: true }, diagnostics: [] }
  const known = config.vms.map(({ name }) => `vm.${name}`)
  const wanted = matchAddresses(target ?? ['*'], known)
  const unwanted = matchAddresses(exclude, known)
  const unknown = [
    ...(target === undefined ? [] : wanted.unknown.map(pattern => noSuchVm('--target', pattern, known))),
    ...unwanted.unknown.map(pattern => noSuchVm('--exclude', pattern, known))
  ]
  if (unknown.length > 0) return { diagnostics: unknown }
  const vms = config.vms.filter(({ name }) => {
    const address = `vm.${name}`
    return wanted.addresses.has(address) && !unwanted.addresses.has(address)
  })
  if (vms.length === 0) return { diagnostics: [nothingLeft] }
  const complete = vms.length === known.length
  return {
    value: { config: { ...config, vms }, complete },
    diagnostics: complete ? [] : [incomplete(vms.length, known.length)]
  }
}

function noSuchVm(option: string, pattern: string, known: readonly string[]): Diagnostic {
  const near = known.includes(`vm.${pattern}`) ? [`vm.${pattern}`] : nearest(pattern, known)
  return {
    code: 'VM_UNKNOWN',
    severity: 'error',
    what: `no VM of the configuration is ${JSON.stringify(pattern)}`,
    where: { in: 'option', name: option },
    hint:
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : 'name a VM as the plan does, vm.NAME; * stands for any text, as in vm.web-*'
  }
}

const nothingLeft: Diagnostic = {
  code: 'PLAN_EMPTY',
  severity: 'error',
  what: '--exclude names every VM that is left',
  where: { in: 'option', name: '--exclude' },
  hint: 'exclude fewer of them'
}

const incomplete = (vms: number, all: number): Diagnostic => ({
  code: 'PLAN_INCOMPLETE',
  severity: 'warning',
  what: `the plan is for ${vms} of the ${all} VMs of the configuration`,
  where: { in: 'option', name: '--target' },
  hint: 'that is what --target and --exclude ask for; plan without them for all VMs'
})
