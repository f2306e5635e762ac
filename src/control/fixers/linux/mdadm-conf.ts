import type { MdadmLine } from '../../../formats/mdadm-conf.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { nameArrays } from '../../mdadm-arrays.ts'

/**
 * Lets mdadm find the members of its arrays whatever the disks are called: DEVICE lines with disks of the source become
 * `partitions`, which is what mdadm does without them, and arrays are told by UUID instead of `devices=`.
 *
 * Reads    files[/etc/mdadm.conf, /etc/mdadm/mdadm.conf and their .d]; disks, filesystems; guest.fstab.
 * Emits    a write-file for each file with something to change.
 * Reports  MDADM_DEVICE_UNKNOWN for a `devices=` whose array was not found; that line then stays as it is.
 * Source   mdadm.conf(5), DEVICE and ARRAY.
 */
export const mdadmConf: Fixer = {
  id: 'mdadm-conf',

  fix(input) {
    const { facts, os, vm } = input
    const arrays = facts.filesystems.filter(({ type }) => type === 'linux_raid_member')
    if ((vm.guest?.fstab ?? 'keep') === 'keep' || arrays.length === 0) return { edits: [], diagnostics: [] }
    const fixes = Object.entries(os.files)
      .filter(([path]) => CONFIG.test(path))
      .map(([path, file]) => fileFix(input, path, file))
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

const CONFIG = /^\/etc\/(?:mdadm\/)?mdadm\.conf(?:\.d\/[^/]+)?$/

function fileFix(input: FixInput, path: string, before: GuestFile): Fix {
  const { text, reasons, unknown } = nameArrays(input, before.text)
  const because = reasons.join('; ')
  return {
    edits: reasons.length === 0 ? [] : [{ edit: 'write-file', path, before, text, mode: '0644', because }],
    diagnostics: unknown.map(({ line, devices }) => unknownDevices(path, line, devices))
  }
}

const unknownDevices = (path: string, { line, words }: MdadmLine, devices: string): Diagnostic => ({
  code: 'MDADM_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${path} makes ${words[0]?.text} of ${devices}, which are not the members of one array that was found`,
  where: { in: 'guest', path, line },
  hint: `write the UUID= that mdadm --detail --scan prints in place of devices= on line ${line} in the guest, then plan again`
})
