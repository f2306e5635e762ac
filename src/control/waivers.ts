import { nearest } from '../formats/closest.ts'
import type { Code } from '../model/codes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ConfigWhere, EffectiveConfig, EffectiveVm, Waiver } from '../model/effective.ts'
import { isWaivable } from '../model/waivable.ts'

/**
 * What is said of a VM, with what the configuration accepts marked as such: it stays in the plan, and keeps nothing from
 * being done. A VM's own waiver comes before one for all.
 */
export function waive(
  diagnostics: readonly Diagnostic[],
  { vm, config }: { readonly vm: EffectiveVm; readonly config: EffectiveConfig }
): readonly Diagnostic[] {
  const waivers = [...(vm.waive ?? []), ...(config.waive ?? [])]
  if (waivers.length === 0) return diagnostics
  return diagnostics.map(diagnostic => {
    const waiver = waivers.find(({ code }) => code === diagnostic.code)
    if (waiver === undefined) return diagnostic
    const { reason, until } = waiver
    return { ...diagnostic, severity: 'warning', waived: { severity: diagnostic.severity, reason, until } }
  })
}

interface Placed {
  readonly waiver: Waiver
  readonly where: ConfigWhere
  /** Null for one that is for all VMs. */
  readonly vm: EffectiveVm | null
}

function allWaivers({ waive: common = [], vms, where }: EffectiveConfig): readonly Placed[] {
  const own = vms.flatMap(vm =>
    (vm.waive ?? []).map((waiver, index) => ({
      waiver,
      vm,
      where: where('vms', vm.name, 'waive', index, 'code')
    }))
  )
  return [
    ...common.map((waiver, index) => ({ waiver, vm: null, where: where('waive', index, 'code') })),
    ...own
  ]
}

/** What is written once and inherited by many VMs is one. */
const byPlace = (waivers: readonly Placed[]): ReadonlyArray<readonly [Placed, ...Placed[]]> =>
  [
    ...Map.groupBy(waivers, ({ where: { file, line, column } }) =>
      JSON.stringify([file, line, column])
    ).values()
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]))

/**
 * A waiver that no plan may be made with any more. `today` is YYYY-MM-DD: the compiler has no clock, so that the same
 * inputs give the same plan on every day on which they give one.
 *
 * Reports  WAIVER_EXPIRED.
 */
export const expiredWaivers = (config: EffectiveConfig, today: string): readonly Diagnostic[] =>
  byPlace(allWaivers(config).filter(({ waiver }) => waiver.until < today)).map(([{ waiver, where }]) => ({
    code: 'WAIVER_EXPIRED',
    severity: 'error',
    what: `the waiver of ${waiver.code} was valid until ${waiver.until}, and today is ${today}`,
    where,
    hint: 'remove it and see what the plan says; or look again and give it a later date'
  }))

/**
 * Waivers of nothing: a plan that accepts what is not there hides that it may come.
 *
 * Reports  WAIVER_UNUSED, a warning.
 */
export function unusedWaivers(
  config: EffectiveConfig,
  said: ReadonlyMap<string, readonly Diagnostic[]>
): readonly Diagnostic[] {
  const codesOf = ({ name }: EffectiveVm): ReadonlySet<Code> =>
    new Set((said.get(name) ?? []).map(({ code }) => code))
  const own = new Map(config.vms.map(vm => [vm, new Set(vm.waive?.map(({ code }) => code))]))
  const isUsed = ({ waiver: { code }, vm }: Placed): boolean =>
    vm === null
      ? config.vms.some(each => codesOf(each).has(code) && own.get(each)?.has(code) !== true)
      : codesOf(vm).has(code)
  return byPlace(allWaivers(config)).flatMap(group => {
    if (group.some(isUsed)) return []
    const vms = group.flatMap(({ vm }) => vm ?? config.vms)
    const open = vms
      .flatMap(vm => said.get(vm.name) ?? [])
      .filter(each => isWaivable(each.code) && !each.waived)
    return [unused(group[0], [...new Set(open.map(({ code }) => code))])]
  })
}

function unused({ waiver: { code }, where, vm }: Placed, others: readonly Code[]): Diagnostic {
  const [near] = nearest(code, others)
  return {
    code: 'WAIVER_UNUSED',
    severity: 'warning',
    what: `${code} is waived, and nothing of ${vm === null ? 'any VM' : 'what it is for'} has that code`,
    where,
    hint: near === undefined ? 'remove it' : `remove it, or did you mean "${near}"?`
  }
}
