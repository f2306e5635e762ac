import { globMatches } from '../formats/glob.ts'
import type { ConfiguredTrait } from './configured-interfaces.ts'
import type { NamedNic } from './interface-names.ts'
import type { Pin } from './network-pins.ts'
import type { NicPlace } from './nic-places.ts'

interface Known {
  readonly pins: readonly Pin[]
  readonly named: readonly NamedNic[]
  /** What the system would call a card by itself. */
  readonly usual: string
}

/**
 * NICs that the configuration means by a pattern for the names of their old slots, such as `ens*`: they need these names
 * for it to be theirs. Not where another name of theirs is known, nor where the pattern fits what they will be called.
 */
export function matchedNames(
  traits: readonly ConfiguredTrait[],
  places: readonly NicPlace[],
  { pins, named, usual }: Known
): readonly NamedNic[] {
  // Without names from slots the pattern was for nothing at the source either.
  if (usual.startsWith('eth')) return []
  const patterns = traits.filter(({ by }) => by === 'name')
  const kept = new Set(
    patterns.filter(({ value }) => globMatches(value.text, usual)).map(({ path, of }) => `${path} ${of}`)
  )
  const lost = patterns.filter(({ path, of }) => !kept.has(`${path} ${of}`))
  const macs = new Set(pins.map(({ mac }) => mac))
  const cards = new Set(named.map(({ nic }) => nic))
  const names = new Set([...pins.map(({ name }) => name), ...named.map(({ configured }) => configured.name)])
  return places.flatMap(({ nic, name }) => {
    if (cards.has(nic) || names.has(name) || macs.has(nic.source_mac) || macs.has(nic.mac)) return []
    const trait = lost.find(({ value }) => globMatches(value.text, name))
    return trait === undefined
      ? []
      : [{ configured: { name, path: trait.path, line: trait.value.line }, nic, guessed: false }]
  })
}
