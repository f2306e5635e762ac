import { CRYPTTAB_PATH } from '../../../formats/crypttab.ts'
import type { CrypttabLine } from '../../../formats/crypttab.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Fixer } from '../../../model/fixer.ts'
import { nameCrypted } from '../../crypttab-devices.ts'

/**
 * Names the encrypted devices in /etc/crypttab by their LUKS UUID, or by their partition where plain encryption leaves
 * no UUID that would last (a swap with a random key is made anew at each boot). Names the devices that hold keys and headers,
 * too.
 *
 * Reads    files[/etc/crypttab], disks, filesystems; the source's disks; guest.fstab.
 * Emits    one write-file of /etc/crypttab, or nothing.
 * Reports  CRYPTTAB_DEVICE_UNKNOWN once a line, which then stays as it is; not for `noauto` lines, which no boot uses.
 *          CRYPTTAB_LINE_MALFORMED.
 * Source   crypttab(5).
 */
export const crypttab: Fixer = {
  id: 'crypttab',

  fix(input) {
    const before = input.os.files[CRYPTTAB_PATH]
    if (before === undefined || (input.vm.guest?.fstab ?? 'keep') === 'keep')
      return { edits: [], diagnostics: [] }

    const { text, rows, diagnostics } = nameCrypted(input, before.text)
    const uses = rows.flatMap(row => row.changed.map(name => use(name, row.line)))
    const because = `${uses.join(', ')}: such names change with the disk bus`
    return {
      edits:
        uses.length === 0
          ? []
          : [{ edit: 'write-file', path: CRYPTTAB_PATH, before, text, mode: '0644', because }],
      diagnostics: [
        ...diagnostics,
        ...rows.flatMap(({ line, unknown }) => unknown.flatMap(name => unknownDevice(line, name)))
      ]
    }
  }
}

const use = (name: string, { line, entry }: CrypttabLine): string =>
  name === entry?.key
    ? `${name} is the key of line ${line}`
    : name === entry?.device
      ? `${name} is unlocked as ${entry.name} by line ${line}`
      : `${name} holds the header of line ${line}`

function unknownDevice({ line, entry }: CrypttabLine, name: string): readonly Diagnostic[] {
  if (entry === null || /(?:^|,)noauto(?:,|$)/.test(entry.options)) return []
  const does =
    name === entry.key ? 'takes the key of' : name === entry.device ? 'unlocks' : 'takes the header of'
  return [
    {
      code: 'CRYPTTAB_DEVICE_UNKNOWN',
      severity: 'warning',
      what: `${CRYPTTAB_PATH} ${does} ${entry.name} from ${name}, but no single device was found that this can mean`,
      where: { in: 'guest', path: CRYPTTAB_PATH, line },
      hint: `attach the missing disk to the source, or write UUID= or add nofail on line ${line}`
    }
  ]
}
