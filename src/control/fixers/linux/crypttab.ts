import { CRYPTTAB_PATH, parseCrypttab, printCrypttab, withDevice } from '../../../formats/crypttab.ts'
import type { CrypttabEntry, CrypttabLine } from '../../../formats/crypttab.ts'
import { parseDeviceName } from '../../../formats/device-name.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFacts } from '../../../model/facts.ts'
import type { Fixer } from '../../../model/fixer.ts'
import { guestDevices } from '../../guest-devices.ts'
import type { Expected, GuestDevice } from '../../guest-devices.ts'
import { stableName } from '../../stable-name.ts'

/**
 * Names the encrypted devices in /etc/crypttab by their LUKS UUID, or by their partition where plain encryption leaves
 * no UUID that would last (a swap with a random key is made anew at each boot).
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

    const { value, diagnostics } = parseCrypttab(before.text)
    const find = guestDevices(input)
    const rows = value.lines.map(line => {
      const name = line.entry === null ? null : parseDeviceName(line.entry.device)
      if (line.entry === null || name === null) return { line, after: line, unknown: null }
      const device = find(name, expected(line.entry))
      const stable = device === null ? null : lastingName(input.facts, device)
      return stable === null
        ? { line, after: line, unknown: line.entry }
        : { line, after: withDevice(line, stable), unknown: null }
    })

    const changed = rows.filter(({ line, after }) => line !== after)
    const text = printCrypttab({ lines: rows.map(({ after }) => after) })
    const because = `${changed.map(({ line }) => use(line)).join(', ')}: such names change with the disk bus`
    return {
      edits:
        changed.length === 0
          ? []
          : [{ edit: 'write-file', path: CRYPTTAB_PATH, before, text, mode: '0644', because }],
      diagnostics: [
        ...diagnostics,
        ...rows.flatMap(({ line, unknown }) =>
          unknown === null || /(?:^|,)noauto(?:,|$)/.test(unknown.options)
            ? []
            : [unknownDevice(line, unknown)]
        )
      ]
    }
  }
}

/** Lines for which the device need not carry a header that says what it is. */
const WITHOUT_HEADER = /(?:^|,)(?:plain|swap|tmp|tcrypt|bitlk)(?:[,=]|$)/

const expected = ({ key, options }: CrypttabEntry): Expected =>
  WITHOUT_HEADER.test(options) || key.startsWith('/dev/') ? {} : { type: 'crypto_LUKS' }

function lastingName(facts: GuestFacts, device: GuestDevice): string | null {
  const isLuks = device.filesystem?.type === 'crypto_LUKS'
  return isLuks
    ? stableName(facts, device, 'uuid')
    : stableName(facts, { ...device, filesystem: null }, 'partuuid')
}

const use = ({ line, entry }: CrypttabLine): string =>
  `${entry?.device} is unlocked as ${entry?.name} by line ${line}`

const unknownDevice = ({ line }: CrypttabLine, { name, device }: CrypttabEntry): Diagnostic => ({
  code: 'CRYPTTAB_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${CRYPTTAB_PATH} unlocks ${name} from ${device}, but no single device was found that this can mean`,
  where: { in: 'guest', path: CRYPTTAB_PATH, line },
  hint: `attach the missing disk to the source, or write UUID= or add nofail on line ${line}`
})
