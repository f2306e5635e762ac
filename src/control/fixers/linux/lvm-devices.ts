import type { LvmFilter } from '../../../formats/lvm-filter.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { LVM_DEVICES_FILE, namesByHardware } from '../../lvm-devices-file.ts'
import { openFilters } from '../../lvm-filters.ts'

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
      if (path === LVM_DEVICES_FILE) return devicesFile(file)
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

function devicesFile(before: GuestFile): Fix {
  const { count, entries } = namesByHardware(before.text)
  if (count === 0) return NOTHING
  const because = `it names ${count} of ${entries} devices by hardware that the target does not have, and LVM looks at no other while the file is there; vgimportdevices -a makes it anew`
  return { edits: [{ edit: 'remove-file', path: LVM_DEVICES_FILE, before, because }], diagnostics: [] }
}

function configFile(input: FixInput, path: string, before: GuestFile): Fix {
  const found = openFilters(input, before.text)
  if (found === null) return { edits: [], diagnostics: [malformed(path)] }
  const { text, opened, hiding } = found
  const names = opened.map(({ name, line }) => `${name} on line ${line}`)
  const because = `${names.join(' and ')} would hide the disks of the target from LVM, and with them its volume groups`
  return {
    edits: opened.length === 0 ? [] : [{ edit: 'write-file', path, before, text, mode: '0644', because }],
    diagnostics: hiding.map(({ filter, devices }) => hides(path, filter, devices))
  }
}

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
