import type { LinkFile } from '../formats/systemd-link.ts'
import { parseSystemdLink } from '../formats/systemd-link.ts'
import type { NetRule, RuleMatch } from '../formats/udev-net-rules.ts'
import { parseUdevNetRules } from '../formats/udev-net-rules.ts'
import type { ConfiguredAddress } from './configured-interfaces.ts'
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
export function networkPins({ files }: LinuxFacts): readonly Pin[] {
  return Object.entries(files).flatMap(([path, file]) => {
    if (RULES.test(path)) return parseUdevNetRules(file.text).flatMap(rule => rulePin(path, file, rule))
    return LINKS.test(path) ? linkPins(path, file) : []
  })
}

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
  const old = hardware.filter(({ key, value }) => key === 'Path' || OLD_HARDWARE.test(value.text))
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
