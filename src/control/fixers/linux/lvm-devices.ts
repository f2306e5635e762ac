import { isAccepted, parseLvmFilters } from '../../../formats/lvm-filter.ts'
import type { LvmFilter } from '../../../formats/lvm-filter.ts'
import { splice } from '../../../formats/splice.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import type { Volume } from '../../../model/id.ts'
import { deviceNames, sourceDiskNames, TARGET_SCHEMES, targetDiskNames } from '../../disk-names.ts'
import type { DiskNames } from '../../disk-names.ts'

/**
 * Lets LVM see its physical volumes under the names that they will have: adds the target's disks to filters that knew
 * only the source's, and removes a devices file that names them by hardware, without which LVM looks at every device.
 *
 * Reads    files[/etc/lvm/lvm.conf, lvmlocal.conf, devices/system.devices], volume_groups, filesystems, root; disks of
 *          source and target; guest.fstab.
 * Emits    a write-file for each file with a filter that would hide a volume; a remove-file of the devices file.
 * Reports  LVM_FILTER_HIDES_DISKS for a filter that stays as it is; LVM_CONFIG_MALFORMED.
 * Source   lvm.conf(5), devices/filter and devices/global_filter; lvmdevices(8).
 */
export const lvmDevices: Fixer = {
  id: 'lvm-devices',

  fix(input) {
    const { facts, os, vm } = input
    if ((vm.guest?.fstab ?? 'keep') === 'keep' || facts.volume_groups.length === 0) return NOTHING
    const fixes = Object.entries(os.files).map(([path, file]) => {
      if (path === DEVICES_FILE) return devicesFile(file)
      return CONFIG.test(path) ? configFile(input, path, file) : NOTHING
    })
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

const NOTHING: Fix = { edits: [], diagnostics: [] }
const CONFIG = /^\/etc\/lvm\/lvm(?:local)?\.conf$/
const DEVICES_FILE = '/etc/lvm/devices/system.devices'
/** Identities that are made from what is on the device, not from its hardware. */
const LASTING = /^IDTYPE=(?:lvmlv_uuid|crypt_uuid|md_uuid)\b/

function devicesFile(before: GuestFile): Fix {
  const entries = [...before.text.matchAll(/^[ \t]*(IDTYPE=[^\n]*)/gm)].map(([, entry = '']) => entry)
  const count = entries.filter(entry => !LASTING.test(entry)).length
  if (count === 0) return NOTHING
  const because = `it names ${count} of ${entries.length} devices by hardware that the target does not have, and LVM looks at no other while the file is there; vgimportdevices -a makes it anew`
  return { edits: [{ edit: 'remove-file', path: DEVICES_FILE, before, because }], diagnostics: [] }
}

function configFile(input: FixInput, path: string, before: GuestFile): Fix {
  const filters = parseLvmFilters(before.text)
  if (filters === null) return { edits: [], diagnostics: [malformed(path)] }
  const source = sourceDiskNames(input)
  const target = targetDiskNames(input.vm.disks)
  const found = filters.map(filter => ({ filter, ...judge(input, filter, { source, target }) }))
  const opened = found.flatMap(({ filter, hidden, certain }) =>
    certain && filter.first !== null ? [{ filter, at: filter.first, schemes: schemesOf(input, hidden) }] : []
  )
  const text = splice(
    before.text,
    opened.map(({ at, schemes }) => ({ start: at, end: at, text: schemes.map(accepting).join('') }))
  )
  const names = opened.map(({ filter: { name, line } }) => `${name} on line ${line}`)
  const because = `${names.join(' and ')} would hide the disks of the target from LVM, and with them its volume groups`
  return {
    edits: opened.length === 0 ? [] : [{ edit: 'write-file', path, before, text, mode: '0644', because }],
    diagnostics: found
      .filter(({ filter, hidden, certain }) => hidden.length > 0 && !(certain && filter.first !== null))
      .map(({ filter, hidden }) => hides(path, filter, devices(target, hidden)))
  }
}

/** What only kernels before 2.6.19, or other hypervisors, call a disk. */
const OLD_NAME = /^\/dev\/(?:hd|vd|xvd)/

interface Judged {
  /** Physical volumes that LVM would not see on the target. */
  readonly hidden: readonly Volume[]
  /** Whether it certainly saw all of them on the source, so that no volume is shown which was hidden on purpose. */
  readonly certain: boolean
}

function judge(
  { facts, os }: FixInput,
  filter: LvmFilter,
  { source, target }: { readonly source: DiskNames; readonly target: DiskNames }
): Judged {
  const volumes = facts.volume_groups.flatMap(({ name, physical_volumes }) =>
    physical_volumes
      .filter(volume => deviceNames(target, volume).length > 0)
      .map(volume => ({
        volume,
        lasting: lastingNames(facts, volume),
        root: os.root.startsWith(`lvm/${name}/`)
      }))
  )
  const seen = ({ volume, lasting, root }: (typeof volumes)[number]): boolean =>
    root ||
    deviceNames(source, volume)
      .filter(name => !OLD_NAME.test(name))
      .some(name => isAccepted(filter, [name, ...lasting]))
  const hidden = volumes.filter(
    ({ volume, lasting }) => !isAccepted(filter, [...deviceNames(target, volume), ...lasting])
  )
  return {
    hidden: hidden.map(({ volume }) => volume),
    certain: hidden.length > 0 && volumes.every(seen)
  }
}

/** Links that udev makes from what is on the volume, the same on every hardware. */
function lastingNames({ disks, filesystems }: FixInput['facts'], volume: Volume): readonly string[] {
  const uuid = filesystems.find(each => each.volume === volume)?.uuid ?? null
  const partuuid = disks
    .flatMap(({ disk, partitions }) =>
      partitions.map(each => ({ ...each, volume: `disk.${disk}/part.${each.number}` }))
    )
    .find(each => each.volume === volume)?.partuuid
  return [
    ...(uuid === null ? [] : [`/dev/disk/by-id/lvm-pv-uuid-${uuid}`]),
    ...(partuuid === undefined ? [] : [`/dev/disk/by-partuuid/${partuuid}`])
  ]
}

function schemesOf({ vm }: FixInput, hidden: readonly Volume[]): readonly string[] {
  const schemes = vm.disks
    .filter(({ index }) => hidden.some(volume => volume.split('/')[0] === `disk.${index}`))
    .map(({ bus }) => TARGET_SCHEMES[bus])
  return [...new Set(schemes)]
}

const accepting = (scheme: string): string => `"a|^/dev/${scheme}|", `

const devices = (names: DiskNames, volumes: readonly Volume[]): readonly string[] =>
  volumes.flatMap(volume => deviceNames(names, volume))

const hides = (path: string, { name, line }: LvmFilter, hidden: readonly string[]): Diagnostic => ({
  code: 'LVM_FILTER_HIDES_DISKS',
  severity: 'warning',
  what: `${name} in ${path} hides ${hidden.join(' and ')} of the target from LVM, and it is not certain that it showed them on the source`,
  where: { in: 'guest', path, line },
  hint: `begin the list on line ${line} with ${hidden.map(device => `"a|^${device}$|"`).join(', ')} in the guest, or remove it, then plan again`
})

const malformed = (path: string): Diagnostic => ({
  code: 'LVM_CONFIG_MALFORMED',
  severity: 'warning',
  what: `${path} is not what LVM can read, so nobody can say which disks it hides`,
  where: { in: 'guest', path },
  hint: 'run in the guest and correct what it reports: lvmconfig --validate'
})
