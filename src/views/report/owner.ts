import type { Diagnostic, Where } from '../../model/diagnostic.ts'
import type { VmAddress } from '../../model/id.ts'
import type { Plan } from '../../model/plan.ts'

/** Which VM of the plan a warning is about: one that its place or a related one names. Null for none. */
export function ownersOf({ sources }: Plan): (diagnostic: Diagnostic) => VmAddress | null {
  const known = (address: VmAddress): boolean => Object.hasOwn(sources, address)
  return ({ where, related = [] }) => {
    for (const place of [where, ...related.map(other => other.where)]) {
      const vm = candidates(place).find(known)
      if (vm !== undefined) return vm
    }
    return null
  }
}

function candidates(where: Where): readonly VmAddress[] {
  switch (where.in) {
    case 'vm':
      return [where.vm]
    case 'guest':
    case 'source':
      return where.vm === undefined ? [] : [where.vm]
    case 'action':
      return [where.id.slice(0, Math.max(0, where.id.indexOf('/')))]
    case 'config':
      return configVms(where.path)
    default:
      return []
  }
}

/** `vms.a.b.disks[0]`: names have dots too, so the longest that is a VM of the plan is meant. */
function configVms(path: string): readonly VmAddress[] {
  if (!path.startsWith('vms.')) return []
  const ends = [...path.slice(4, 4 + NAME_CHARS + 1).matchAll(/[.[]|$/g)].map(({ index }) => index)
  return ends.toReversed().map(end => `vm.${path.slice(4, 4 + end)}`)
}

// As the schema of the config limits the names of VMs.
const NAME_CHARS = 63
