import type { EffectiveVm, GatedStep } from '../model/effective.ts'
import type { Sha256 } from '../model/hash.ts'
import type { ActionId } from '../model/id.ts'
import type { Action, Gate } from '../model/plan.ts'
import { dependantsOf } from '../plan/dag.ts'
import { gateKey } from '../plan/key.ts'

interface Kind {
  readonly step: GatedStep
  readonly kind: Action['kind']
  readonly reason: string
}

/** In the order in which a VM reaches them. */
const KINDS: readonly Kind[] = [
  { step: 'publish', kind: 'file.publish', reason: 'the disks get their final names' },
  { step: 'boot', kind: 'qemu.boot', reason: 'the result is booted on this host' },
  { step: 'define', kind: 'libvirt.define', reason: 'the domain is defined in libvirt' }
]

/**
 * The gates of one VM, as its settings want them. Before a gate stands all of the VM that does not need what is behind
 * it: who opens it has the evidence of the boot before the domain is defined.
 */
export function gatesOf(
  { gates }: EffectiveVm,
  actions: readonly Action[],
  sha256: Pick<Sha256, 'of'>
): readonly Gate[] {
  const wanted = KINDS.filter(({ step }) => gates[step] === 'manual')
  if (wanted.length === 0) return []
  const dependants = dependantsOf(new Map(actions.map(({ id, needs }) => [id, needs])))
  return wanted.flatMap(({ step, kind, reason }, index): readonly Gate[] => {
    const behind = actions.filter(action => action.kind === kind)
    const [first] = behind
    if (first === undefined) return []
    // What waits for a later gate is not waited for here, or the two would wait for each other.
    const later = new Set(wanted.slice(index + 1).map(other => other.kind))
    const waiting = reachable([...behind, ...actions.filter(action => later.has(action.kind))], dependants)
    const before = behind.map(({ id }) => id)
    const after = actions.filter(({ id }) => !waiting.has(id)).map(({ id }) => id)
    const keys = actions.filter(({ id }) => !waiting.has(id) || before.includes(id)).map(({ key }) => key)
    const key = gateKey(step, keys, sha256)
    return [{ after, before, id: `${first.vm}/gate.${step}`, key, policy: 'manual', reason, vm: first.vm }]
  })
}

function reachable(
  from: readonly Action[],
  dependants: ReadonlyMap<ActionId, readonly ActionId[]>
): ReadonlySet<ActionId> {
  const found = new Set<ActionId>()
  const open = from.map(({ id }) => id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(dependants.get(id) ?? []))
  }
  return found
}
