import type { Sha256 } from '../model/hash.ts'
import type { ActionId, ArtifactId, Digest, VmAddress } from '../model/id.ts'
import type { Gate, Plan } from '../model/plan.ts'
import { canonicalText } from './canonical-json.ts'
import { filesOf, gateKey, keyOfText, sourcesKey } from './key.ts'

/**
 * Actions and gates whose keys are not those of what they are: such a plan would take what an old one did, or what
 * somebody consented to, for its own. Actions come after what they need. One hash for each action, disk and gate.
 * `paramsText` is the canonical text of the params of an action, by its number, for those who have it.
 */
export function keyMismatches(
  { actions, gates = [], sources }: Pick<Plan, 'actions' | 'gates' | 'sources'>,
  sha256: Sha256,
  paramsText: (index: number) => string = index => canonicalText(actions[index]?.params)
): readonly string[] {
  const keys = new Map(actions.map(({ id, key }) => [id, key]))
  const disks = new Map<VmAddress, ReadonlyMap<ArtifactId, Digest>>()
  const broken: string[] = []
  for (const [index, { id, vm, kind, needs, reads, key: said }] of actions.entries()) {
    const known = disks.get(vm) ?? diskKeys(sources, vm, sha256)
    disks.set(vm, known)
    const inputs = {
      needs: allOf(needs, keys),
      sources: allOf(reads, known),
      params: paramsText(index)
    }
    const key = keyOfText(kind, inputs, sha256)
    if (said !== key) broken.push(`${id} has not the key of what it does, which is ${key}`)
  }
  return [...broken, ...gateMismatches(gates, keys, sha256)]
}

function allOf(names: readonly string[], known: ReadonlyMap<string, Digest>): readonly Digest[] {
  const found: Digest[] = []
  for (const name of names) {
    const digest = known.get(name)
    if (digest !== undefined) found.push(digest)
  }
  return found
}

function diskKeys(
  sources: Plan['sources'],
  name: VmAddress,
  sha256: Sha256
): ReadonlyMap<ArtifactId, Digest> {
  const vm = Object.hasOwn(sources, name) ? sources[name]?.vm : undefined
  if (vm === undefined) return new Map()
  return new Map(
    vm.disks.map((_, index) => [`src:${name}/disk.${index}`, sourcesKey(filesOf(vm, index), sha256)])
  )
}

function gateMismatches(
  gates: readonly Gate[],
  keys: ReadonlyMap<ActionId, Digest>,
  sha256: Sha256
): readonly string[] {
  if (gates.length === 0) return []
  // The plan's order, whatever the order in which a gate names them.
  const places = new Map([...keys.keys()].map((id, place) => [id, place]))
  const place = (id: ActionId): number => places.get(id) ?? 0
  return gates.flatMap(({ id, vm, after, before, key }) => {
    const about = [...new Set([...after, ...before])].toSorted((a, b) => place(a) - place(b))
    const theirs = about.flatMap(one => keys.get(one) ?? [])
    const real = gateKey(id.slice(`${vm}/gate.`.length), theirs, sha256)
    return key === real ? [] : [`${id} has not the key of what it is about, which is ${real}`]
  })
}
