import { globMatches } from '../formats/glob.ts'
import type { DesiredNic, DesiredVm } from '../model/desired.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ConfiguredTrait } from './configured-interfaces.ts'
import type { Change } from './network-changes.ts'
import { isPlace } from './network-pins.ts'
import type { NicPlace } from './nic-places.ts'

const DRIVERS: Readonly<Record<DesiredNic['model'], string>> = {
  e1000: 'e1000',
  e1000e: 'e1000e',
  virtio: 'virtio_net'
}

/** By the source's word for the model. */
const SOURCE_DRIVERS: Readonly<Record<string, readonly string[]>> = {
  e1000: ['e1000'],
  e1000e: ['e1000e'],
  flexible: ['pcnet32', 'vmxnet'],
  vlance: ['pcnet32'],
  vmxnet: ['vmxnet'],
  vmxnet2: ['vmxnet'],
  vmxnet3: ['vmxnet3']
}

const ANY_SOURCE_DRIVER = [
  ...new Set(Object.values(SOURCE_DRIVERS).flat()),
  'hv_netvsc',
  'xen_netfront',
  'vif'
]

export interface Traits {
  readonly changes: readonly Change[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What becomes of configuration that chooses cards by something else than name and address. The driver changes with the
 * model of the NIC, and the configuration follows where all NICs had it and all get the same; what else the target's
 * cards do not have is reported.
 *
 * `names` are those that cards will have for certain; `usual` is what the system would call one by itself.
 */
export function keepTraits(
  vm: DesiredVm,
  traits: readonly ConfiguredTrait[],
  known: { readonly names: readonly string[]; readonly usual: string; readonly places: readonly NicPlace[] }
): Traits {
  const groups = new Map<string, ConfiguredTrait[]>()
  for (const trait of traits) {
    const key = `${trait.by} ${trait.path} ${trait.of}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [trait])
    else group.push(trait)
  }
  const found = [...groups.values()].map(group =>
    group[0]?.by === 'driver'
      ? keepDriver(vm, group)
      : keepOther(group, [...known.names, known.usual], known.places)
  )
  return {
    changes: found.flatMap(({ changes }) => changes),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics)
  }
}

const NOTHING: Traits = { changes: [], diagnostics: [] }

function keepDriver({ nics, source }: DesiredVm, group: readonly ConfiguredTrait[]): Traits {
  const target = [...new Set(nics.map(({ model }) => DRIVERS[model]))]
  const old = source.nics.map(({ model }) => SOURCE_DRIVERS[model ?? ''] ?? ANY_SOURCE_DRIVER)
  if (group.some(trait => isFor(trait, target))) return NOTHING
  const lost = group.find(trait => isFor(trait, old.length === 0 ? ANY_SOURCE_DRIVER : old.flat()))
  if (lost === undefined) return NOTHING
  const [driver, ...others] = target
  const isAll = old.every(drivers => group.some(trait => isFor(trait, drivers)))
  if (driver === undefined || others.length > 0 || !isAll)
    return { changes: [], diagnostics: [matchLost(lost, `the driver ${lost.value.text}`)] }
  const { text, line, start, end } = lost.value
  const because = `line ${line} is for NICs with the driver ${text}, and on the target they have ${driver}`
  return {
    changes: [{ path: lost.path, line, splices: [{ start, end, text: driver }], because }],
    diagnostics: []
  }
}

const isFor = ({ value }: ConfiguredTrait, drivers: readonly string[]): boolean =>
  drivers.some(driver => globMatches(value.text, driver))

function keepOther(
  group: readonly ConfiguredTrait[],
  names: readonly string[],
  places: readonly NicPlace[]
): Traits {
  const [first] = group
  if (first === undefined) return NOTHING
  const { text } = first.value
  if (first.by === 'name') {
    const isKept = group.some(({ value }) => names.some(name => globMatches(value.text, name)))
    return isKept ? NOTHING : { changes: [], diagnostics: [matchLost(first, `a name like ${text}`)] }
  }
  if (first.by === 'path') return keepPlace(first, group, places)
  const isKept = group.some(({ value }) => /^(?:yes|true|1|vm|kvm)$/.test(value.text))
  return isKept ? NOTHING : { changes: [], diagnostics: [matchLost(first, `the hypervisor ${text}`)] }
}

/** A place that is known becomes the address of the card there; VLANs and bridges have the same address and another type. */
function keepPlace(
  first: ConfiguredTrait,
  group: readonly ConfiguredTrait[],
  places: readonly NicPlace[]
): Traits {
  if (group.some(({ value }) => /^(?:pci-)?\*$/.test(value.text))) return NOTHING
  const found = places.filter(({ pci }) => group.some(({ value }) => isPlace(value.text, pci)))
  const { path, setting, value } = first
  if (found.length === 0 || setting === undefined)
    return { changes: [], diagnostics: [matchLost(first, `the place ${value.text}`)] }
  const macs = found.map(({ nic }) => nic.mac).join(' ')
  const text = `MACAddress=${macs}${setting.typed ? '' : '\nType=ether'}`
  const because = `line ${value.line} is for the NIC at ${value.text}, a place that the target does not have; it is ${macs} there`
  const { line } = value
  return {
    changes: [{ path, line, splices: [{ start: setting.start, end: setting.end, text }], because }],
    diagnostics: []
  }
}

const matchLost = ({ path, value: { line } }: ConfiguredTrait, what: string): Diagnostic => ({
  code: 'NETWORK_MATCH_LOST',
  severity: 'warning',
  what: `${path} is for NICs with ${what}, which none has on the target`,
  where: { in: 'guest', path, line },
  hint: `choose the NIC by its MAC address on line ${line} in the source VM, or edit it after the first boot`
})
