import { parseDeviceName } from '../../formats/device-name.ts'
import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FixInput } from '../../model/fixer.ts'
import { TARGET_SCHEMES } from '../disk-names.ts'
import { guestDevices, type GuestDevice } from '../guest-devices.ts'

/**
 * udev rules that give disks names, owners or links, as Oracle's ASM needs them, know the disks by kernel names or by
 * numbers of the old hardware.
 *
 * Reads    facts.os.files[/etc/udev/rules.d], facts.disks; the source's disks; disks.
 * Reports  DISK_RULE_BY_HARDWARE, once a file, at its first such rule.
 * Source   udev(7); Oracle Grid Infrastructure Installation Guide, Configuring Device Persistence; udev's
 *          60-persistent-storage.rules for what it knows of a disk.
 */
export const diskRules: Check = {
  id: 'disk-rules',

  check(vm) {
    const { guest, facts } = vm
    const os = facts?.os ?? null
    if (guest === null || facts === null || os === null) return []
    return Object.entries(os.files)
      .filter(([path]) => RULES.test(path))
      .flatMap(([path, { text }]) => firstLost({ vm, facts, os }, path, text) ?? [])
  }
}

const RULES = /^\/etc\/udev\/rules\.d\/[^/]+\.rules$/
const KERNEL = /\bKERNEL=="((?:sd|hd|xvd|vd|nvme)[^"]*)"/
/** VMware's number, as scsi_id prints it and as udev keeps it. */
const NUMBER = /"[^"]*\b3?(6000c29[0-9a-f]{9,25})\b[^"]*"/i
/** Serial numbers that other hypervisors make: VirtualBox, Hyper-V, QEMU; those of iSCSI and Fibre Channel stay. */
const SERIAL = /"[^"]*(?:VBOX_HARDDISK|VMware_Virtual|QEMU_HARDDISK|\b3?60022480[0-9a-f]{8,24}\b)[^"]*"/
/** Where a disk hangs in the old machine. */
const PLACE = /\bENV\{ID_PATH\}=="((?:virtio-)?pci-\d{4}:(?!.*-(?:usb|fc|ip)-)[^"]*)"/

function firstLost(input: FixInput, path: string, text: string): Diagnostic | null {
  const schemes = new Set<string>(input.vm.disks.map(({ bus }) => TARGET_SCHEMES[bus]))
  for (const { rule, line } of rulesIn(text)) {
    const number = NUMBER.exec(rule)
    if (number !== null)
      return lost(
        { path, line },
        `the number ${number[0]}, which VMware gave it`,
        numbered(input, rule, number[1])
      )
    const serial = SERIAL.exec(rule)?.[0]
    if (serial !== undefined)
      return lost({ path, line }, `the number ${serial}, which the old hypervisor gave it`, null)
    const place = PLACE.exec(rule)?.[1]
    if (place !== undefined) return lost({ path, line }, `its place in the old machine, ${place}`, null)
    const kernel = KERNEL.exec(rule)?.[1]
    const wanted = kernel?.split('|').map(each => /^(?:[shvx]+d|nvme)/.exec(each)?.[0] ?? '') ?? []
    if (kernel !== undefined && !wanted.some(scheme => schemes.has(scheme)))
      return lost(
        { path, line },
        `the name ${kernel}, which no disk of the target has`,
        called(input, kernel)
      )
  }
  return null
}

interface Rule {
  readonly rule: string
  readonly line: number
}

/** Without comments; a rule goes on behind a backslash at the end of its line. */
function rulesIn(text: string): readonly Rule[] {
  const rules: Rule[] = []
  let open: Rule | null = null
  for (const [index, line] of text.split('\n').entries()) {
    if (open === null && /^[ \t]*(?:#|$)/.test(line)) continue
    const rule: Rule = {
      rule: `${open?.rule ?? ''}${line.replace(/\\\r?$/, '')}`,
      line: open?.line ?? index + 1
    }
    const more = /\\\r?$/.test(line)
    if (!more) rules.push(rule)
    open = more ? rule : null
  }
  return open === null ? rules : [...rules, open]
}

/** The disk with this number, or its partition that a pattern such as `sd?1` names. */
function numbered(input: FixInput, rule: string, number: string | undefined): Known | null {
  const part = /^[a-z*?[\]-]+?([1-9]\d?)$/.exec(KERNEL.exec(rule)?.[1] ?? '')?.[1]
  const partition = part === undefined ? null : Number(part)
  const name = { by: 'id', number: number?.toLowerCase() ?? null, partition } as const
  return knownBy(input, guestDevices(input)(name, {}))
}

/** A name without wildcards means one disk or partition of the source. */
function called(input: FixInput, kernel: string): Known | null {
  const name = parseDeviceName(`/dev/${kernel}`)
  return name === null ? null : knownBy(input, guestDevices(input)(name, {}))
}

/** A key of udev that is the same on any hardware, and its value. */
type Known = readonly [key: string, value: string]

function knownBy({ facts }: FixInput, device: GuestDevice | null): Known | null {
  if (device === null) return null
  if (device.partuuid !== null) return ['ID_PART_ENTRY_UUID', device.partuuid]
  const table = facts.disks.find(({ disk }) => device.volume === `disk.${disk}`)?.id ?? null
  return table === null ? null : ['ID_PART_TABLE_UUID', table]
}

function lost(
  { path, line }: { readonly path: string; readonly line: number },
  by: string,
  known: Known | null
): Diagnostic {
  return {
    code: 'DISK_RULE_BY_HARDWARE',
    severity: 'warning',
    what: `${path} has a rule for a disk by ${by}, so what it gives the disk (a link, an owner, a setting) will be missing`,
    where: { in: 'guest', path, line },
    hint:
      known === null
        ? 'write the rule for what is on the disk in the source VM, by what this prints there: udevadm info --query=property /dev/NAME, such as ENV{ID_PART_ENTRY_UUID}== of a partition, or ENV{ID_FS_LABEL}== of a disk of ASM'
        : `write in the source VM, in place of what knows the disk by its hardware: ENV{${known[0]}}=="${known[1]}"; that holds here and there`
  }
}
