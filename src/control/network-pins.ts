import { globMatches } from '../formats/glob.ts'
import { parseIni } from '../formats/ini-file.ts'
import type { LinkFile } from '../formats/systemd-link.ts'
import { placedWords } from '../formats/placed-text.ts'
import { parseSystemdLink } from '../formats/systemd-link.ts'
import type { NetRule, RuleMatch } from '../formats/udev-net-rules.ts'
import { parseUdevNetRules } from '../formats/udev-net-rules.ts'
import type { ConfiguredAddress, ConfiguredTrait } from './configured-interfaces.ts'
import { pathTraits } from './networks/networkd.ts'
import type { DesiredNic, DesiredVm } from '../model/desired.ts'
import { nicPlaces } from './nic-places.ts'
import type { NicPlace } from './nic-places.ts'
import type { GuestFile, LinuxFacts } from '../model/facts.ts'

/** Something in the guest that already gives a network card its name. */
export interface Pin {
  readonly name: string
  readonly path: string
  /** Counts from 1. */
  readonly line: number
  /** Lower case; null when it goes by something else. */
  readonly mac: string | null
  /** True when it goes by the old hardware: a PCI address, VMware's driver, a part of a MAC address. */
  readonly by_hardware: boolean
  readonly from: RuleSource | LinkSource
}

export interface RuleSource {
  readonly kind: 'rule'
  readonly file: GuestFile
  readonly rule: NetRule
  readonly address: RuleMatch | null
  readonly hardware: readonly RuleMatch[]
}

export interface LinkSource {
  readonly kind: 'link'
  readonly file: GuestFile
  readonly address: LinkFile['macs'][number] | null
  /** What of [Match] the target's cards do not have. */
  readonly hardware: LinkFile['hardware']
}

const RULES = /^\/etc\/udev\/rules\.d\/[^/]+\.rules$/
const LINKS = /^\/etc\/systemd\/network\/[^/]+\.link$/
const PLAIN_NAME = /^[a-zA-Z][\w-]{0,14}$/
const MAC = /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/
const HARDWARE_KEY =
  /^(?:KERNELS|ID|BUS|SUBSYSTEMS|DRIVERS|DRIVER|ENV\{ID_(?:PATH|NET_NAME_).*\}|ATTRS?\{(?:address|vendor|device|subsystem_|device\/).*\})$/

/** Drivers of emulated and paravirtual cards, and hypervisors, that no KVM guest has. */
const OLD_HARDWARE =
  /^(?:vmxnet\d?|e1000e?|pcnet32|vlance|hv_netvsc|xen[-_]?netfront|vif|vmware|microsoft|oracle|xen|parallels)$/

/** The udev rules and .link files that name cards by MAC address or by hardware. Names with substitutions are left out. */
export function networkPins({ files }: LinuxFacts, vm: DesiredVm): readonly Pin[] {
  const pins = Object.entries(files).flatMap(([path, file]) => {
    if (RULES.test(path)) return parseUdevNetRules(file.text).flatMap(rule => rulePin(path, file, rule))
    return LINKS.test(path) ? linkPins(path, file) : []
  })
  const places = nicPlaces(vm)
  return pins.map(pin => ({ ...pin, mac: pin.mac ?? addressAt(pin, places) ?? addressOf(pin, vm.nics) }))
}

/** The address of the NIC that was where a rule or .link file looks for it. */
function addressAt({ from }: Pin, places: readonly NicPlace[]): string | null {
  const wanted =
    from.kind === 'link'
      ? from.hardware.flatMap(({ key, value }) => (key === 'Path' ? value.text.split(/[ \t]+/) : []))
      : from.hardware.flatMap(({ key, value }) => (PLACE_KEY.test(key) ? [value] : []))
  const found = places.filter(({ pci }) => wanted.some(each => isPlace(each, pci)))
  return found.length === 1 ? (found[0]?.nic.source_mac ?? null) : null
}

/** The cards were eth0, eth1, … in the order in which they hang, before anything gave them names. */
function addressOf({ from }: Pin, nics: readonly DesiredNic[]): string | null {
  const original = from.kind === 'link' ? from.hardware.find(isOriginal)?.value.text : undefined
  return original === undefined ? null : (nics[Number(original.slice('eth'.length))]?.source_mac ?? null)
}

const isOriginal = ({ key, value }: LinkFile['hardware'][number]): boolean =>
  key === 'OriginalName' && /^eth\d{1,2}$/.test(value.text)

const PLACE_KEY = /^(?:KERNELS|ID|ENV\{ID_PATH\})$/

/** `0000:0b:00.0`, or with udev's `pci-` before it; a pattern may stand for it. */
export const isPlace = (wanted: string, pci: string): boolean => globMatches(wanted.replace(/^pci-/, ''), pci)

/** Addresses in .link files that set something else of a card than its name, such as its MTU. */
export function unnamedLinks({ files }: LinuxFacts): readonly ConfiguredAddress[] {
  return Object.entries(files).flatMap(([path, file]) => {
    if (!LINKS.test(path)) return []
    const { macs, name } = parseSystemdLink(file.text)
    return name !== null
      ? []
      : macs.map(({ mac, line, start, end }) => {
          return { name: null, path, line, mac, start, end, use: 'finds', names: false } as const
        })
  })
}

/** By what else such .link files choose cards. */
export function linkTraits({ files }: LinuxFacts): readonly ConfiguredTrait[] {
  return Object.entries(files).flatMap(([path, { text }]) => {
    if (!LINKS.test(path)) return []
    const { macs, name, hardware } = parseSystemdLink(text)
    if (name !== null || macs.length > 0 || hardware.length === 0) return []
    const match = parseIni(text).filter(({ section }) => section === 'Match')
    const traits = [
      ...pathTraits(match),
      ...hardware
        .filter(({ key }) => key === 'Driver')
        .flatMap(({ value }) => placedWords(value))
        .map(value => ({ by: 'driver', value }) as const)
    ]
    return traits.map(trait => ({ ...trait, name: null, path, of: path }))
  })
}

function rulePin(path: string, file: GuestFile, rule: NetRule): readonly Pin[] {
  if (!PLAIN_NAME.test(rule.name)) return []
  const equal = rule.matches.filter(({ operator }) => operator === '==')
  const address = equal.find(({ key, value }) => isAddress(key) && MAC.test(value.toLowerCase())) ?? null
  const hardware = equal.filter(
    match => match !== address && HARDWARE_KEY.test(match.key) && !/^[?*]+$/.test(match.value)
  )
  const mac = address === null ? null : address.value.toLowerCase()
  const from = { kind: 'rule', file, rule, address, hardware } as const
  return [{ name: rule.name, path, line: rule.line, mac, by_hardware: hardware.length > 0, from }]
}

const isAddress = (key: string): boolean => key === 'ATTR{address}' || key === 'ATTRS{address}'

function linkPins(path: string, file: GuestFile): readonly Pin[] {
  const { macs, name, hardware } = parseSystemdLink(file.text)
  if (name === null || !PLAIN_NAME.test(name)) return []
  const old = hardware.filter(
    each =>
      each.key === 'Path' || OLD_HARDWARE.test(each.value.text) || (macs.length === 0 && isOriginal(each))
  )
  const pin = { name, path, by_hardware: old.length > 0 }
  const [first] = old
  if (macs.length === 0 && first !== undefined) {
    const from = { kind: 'link', file, address: null, hardware: old } as const
    return [{ ...pin, line: first.value.line, mac: null, from }]
  }
  return macs.map(address => {
    const from = { kind: 'link', file, address, hardware: old } as const
    return { ...pin, line: address.line, mac: address.mac, from }
  })
}
