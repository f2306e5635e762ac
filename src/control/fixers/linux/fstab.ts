import { parseDeviceName } from '../../../formats/device-name.ts'
import { FSTAB_PATH, parseFstab, printFstab, withSpec } from '../../../formats/fstab.ts'
import type { FstabEntry, FstabLine } from '../../../formats/fstab.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Fixer } from '../../../model/fixer.ts'
import { guestDevices } from '../../guest-devices.ts'
import { stableName } from '../../stable-name.ts'

/**
 * Names filesystems and swap in /etc/fstab by what is on them, so that they are found whatever the disks are called.
 *
 * Reads    files[/etc/fstab], disks, filesystems, root; the source's disks; guest.fstab.
 * Emits    one write-file of /etc/fstab, or nothing.
 * Reports  FSTAB_DEVICE_UNKNOWN once a line, which then stays as it is; not for `noauto` lines, which no boot uses.
 *          FSTAB_LINE_MALFORMED.
 * Source   fstab(5), fs_spec.
 */
export const fstab: Fixer = {
  id: 'fstab',

  fix(input) {
    const { facts, os, vm } = input
    const before = os.files[FSTAB_PATH]
    const wanted = vm.guest?.fstab ?? 'keep'
    if (before === undefined || wanted === 'keep') return { edits: [], diagnostics: [] }

    const { value, diagnostics } = parseFstab(before.text)
    const find = guestDevices(input)
    const rows = value.lines.map(line => {
      const name = line.entry === null ? null : parseDeviceName(line.entry.spec)
      if (line.entry === null || name === null) return { line, after: line, unknown: null }
      const device = find(name, { mountpoint: line.entry.mountpoint, type: line.entry.type })
      const spec = device === null ? null : stableName(facts, device, wanted)
      return spec === null
        ? { line, after: line, unknown: line.entry }
        : { line, after: withSpec(line, spec), unknown: null }
    })

    const changed = rows.filter(({ line, after }) => line !== after)
    const text = printFstab({ lines: rows.map(({ after }) => after) })
    const because = `${changed.map(({ line }) => use(line)).join(', ')}: such names change with the disk bus`
    return {
      edits:
        changed.length === 0
          ? []
          : [{ edit: 'write-file', path: FSTAB_PATH, before, text, mode: '0644', because }],
      diagnostics: [
        ...diagnostics,
        ...rows.flatMap(({ line, unknown }) =>
          unknown === null || isNoauto(unknown) ? [] : [unknownDevice(line, unknown)]
        )
      ]
    }
  }
}

const use = ({ line, entry }: FstabLine): string =>
  `${entry?.spec} is used for ${entry?.type === 'swap' ? 'swap' : entry?.mountpoint} on line ${line}`

const isNoauto = ({ options }: FstabEntry): boolean => options.split(',').includes('noauto')

const unknownDevice = ({ line }: FstabLine, { spec, mountpoint, type }: FstabEntry): Diagnostic => ({
  code: 'FSTAB_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${FSTAB_PATH} uses ${spec} for ${mountpoint}, but no single ${type} filesystem was found that this can mean`,
  where: { in: 'guest', path: FSTAB_PATH, line },
  hint: `attach the missing disk to the source, or write UUID= or add nofail on line ${line}`
})
