import type { Diagnostic } from '../model/diagnostic.ts'
import { placeWords } from './where.ts'

/** A diagnostic, and the addresses of the other VMs of which the same is to be said. */
export interface Alike {
  readonly diagnostic: Diagnostic
  readonly others: readonly string[]
}

/** So few are read one by one sooner than as a list of names. */
const FEW = 3

/**
 * Warnings that differ in nothing but the VM, told once: where a thousand VMs have secure boot on, what else is wrong must
 * not drown in it. Errors stay alone, since each is mended in a place of its own. The order is that of the first of each.
 */
export function gatherAlike(diagnostics: readonly Diagnostic[]): readonly Alike[] {
  const groups = new Map<string | symbol, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const key = likeness(diagnostic)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [diagnostic])
    else group.push(diagnostic)
  }
  return [...groups.values()].flatMap(group => {
    const [diagnostic, ...rest] = group
    if (diagnostic === undefined) return []
    if (group.length <= FEW) return group.map(each => ({ diagnostic: each, others: [] }))
    return [{ diagnostic, others: rest.flatMap(each => vmOf(each) ?? []) }]
  })
}

/** Equal for diagnostics that say the same of different VMs, and never for others. */
function likeness(diagnostic: Diagnostic): string | symbol {
  const vm = vmOf(diagnostic)
  const { severity, code, what, where, hint, related = [], waived } = diagnostic
  if (severity === 'error' || vm === undefined || related.length > 0) return Symbol(code)
  const said = [code, what, placeWords(where), hint, waived?.reason ?? null, waived?.until ?? null]
  return JSON.stringify(said.map(text => (text === null ? null : text.split(vm))))
}

const vmOf = ({ where }: Diagnostic): string | undefined => ('vm' in where ? where.vm : undefined)
