import {
  CRYPTTAB_PATH,
  parseCrypttab,
  printCrypttab,
  withDevice,
  withKey
} from '../../../formats/crypttab.ts'
import type { CrypttabEntry, CrypttabLine } from '../../../formats/crypttab.ts'
import { parseDeviceName } from '../../../formats/device-name.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFacts } from '../../../model/facts.ts'
import type { FixInput, Fixer } from '../../../model/fixer.ts'
import { guestDevices } from '../../guest-devices.ts'
import type { Expected, GuestDevice } from '../../guest-devices.ts'
import { stableLink, stableName } from '../../stable-name.ts'

/**
 * Names the encrypted devices in /etc/crypttab by their LUKS UUID, or by their partition where plain encryption leaves
 * no UUID that would last (a swap with a random key is made anew at each boot). Names the devices that hold keys, too.
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
    const rows = value.lines.map(line => settle(input, line))
    const text = printCrypttab({ lines: rows.map(({ after }) => after) })
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

interface Row {
  readonly line: CrypttabLine
  readonly after: CrypttabLine
  /** Names that change, as they stand, and those whose device was not found. */
  readonly changed: readonly string[]
  readonly unknown: readonly string[]
}

function settle(input: FixInput, line: CrypttabLine): Row {
  const { entry } = line
  if (entry === null) return { line, after: line, changed: [], unknown: [] }
  const find = guestDevices(input)
  const name = parseDeviceName(entry.device)
  const device = name === null ? null : find(name, expected(entry))
  const stable = device === null ? null : lastingName(input.facts, device)
  const [, before = '', onDisk, behind = ''] = KEY_DEVICE.exec(entry.key) ?? []
  const keyName = onDisk === undefined ? null : parseDeviceName(onDisk)
  const keyDevice = keyName === null ? null : find(keyName, {})
  const link = keyDevice === null ? null : stableLink(input.facts, keyDevice)
  const named = stable === null ? line : withDevice(line, stable)
  return {
    line,
    after: link === null ? named : withKey(named, before + link + behind),
    changed: [...(stable === null ? [] : [entry.device]), ...(link === null ? [] : [entry.key])],
    unknown: [
      ...(name === null || stable !== null ? [] : [entry.device]),
      ...(keyName === null || link !== null ? [] : [entry.key])
    ]
  }
}

/** A key on a device of its own: `/dev/sdb1:/key` for Debian's passdev, `/key:/dev/sdb1` for systemd, or all of it. */
const KEY_DEVICE = /^([^:]*:)?(\/dev\/[a-z0-9]+)(:.*)?$/s

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

const use = (name: string, { line, entry }: CrypttabLine): string =>
  name === entry?.key
    ? `${name} is the key of line ${line}`
    : `${name} is unlocked as ${entry?.name} by line ${line}`

function unknownDevice({ line, entry }: CrypttabLine, name: string): readonly Diagnostic[] {
  if (entry === null || /(?:^|,)noauto(?:,|$)/.test(entry.options)) return []
  const does = name === entry.key ? 'takes the key of' : 'unlocks'
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
