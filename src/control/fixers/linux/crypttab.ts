import {
  CRYPTTAB_PATH,
  parseCrypttab,
  printCrypttab,
  withDevice,
  withKey,
  withOptions
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
 * no UUID that would last (a swap with a random key is made anew at each boot). Names the devices that hold keys and headers,
 * too.
 *
 * Reads    files[/etc/crypttab], disks, filesystems, root, initramfs; the source's disks; guest.fstab, guest.initramfs.
 * Emits    one write-file of /etc/crypttab, or nothing.
 * Reports  CRYPTTAB_DEVICE_UNKNOWN once a line, which then stays as it is; not for `noauto` lines, which no boot uses.
 *          CRYPTTAB_IN_IMAGE for each initramfs that has a copy of a line that changes; CRYPTTAB_LINE_MALFORMED.
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
        ...rows.flatMap(({ line, unknown }) => unknown.flatMap(name => unknownDevice(line, name))),
        ...copies(input, rows)
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
  const header = headerOf(input, entry)
  const named = stable === null ? line : withDevice(line, stable)
  const keyed = link === null ? named : withKey(named, before + link + behind)
  return {
    line,
    after: header?.options === undefined ? keyed : withOptions(keyed, header.options),
    changed: [
      ...(stable === null ? [] : [entry.device]),
      ...(link === null ? [] : [entry.key]),
      ...(header?.options === undefined ? [] : [header.name])
    ],
    unknown: [
      ...(name === null || stable !== null ? [] : [entry.device]),
      ...(keyName === null || link !== null ? [] : [entry.key]),
      ...(header === null || header.options !== undefined ? [] : [header.name])
    ]
  }
}

/** A header of its own: `header=/dev/sdb1`, or `header=/file:/dev/sdb1`. */
const HEADER = /(^|,)(header=(?:[^:,]*:)?)(\/dev\/[a-z0-9]+)(?=,|$)/

interface Header {
  readonly name: string
  /** The options with a name that lasts; absent when there is none. */
  readonly options?: string
}

/** Null where no header is on a device whose name changes. */
function headerOf(input: FixInput, { options }: CrypttabEntry): Header | null {
  const [, , , device = ''] = HEADER.exec(options) ?? []
  const name = parseDeviceName(device)
  if (name === null) return null
  const found = guestDevices(input)(name, {})
  const link = found === null ? null : stableLink(input.facts, found)
  if (link === null) return { name: device }
  return {
    name: device,
    options: options.replace(HEADER, (_, comma: string, key: string) => comma + key + link)
  }
}

/** A key on a device of its own: `/dev/sdb1:/key` for Debian's passdev, `/key:/dev/sdb1` for systemd, or all of it. */
const KEY_DEVICE = /^([^:]*:)?(\/dev\/[a-z0-9]+)(:.*)?$/s

/** Lines for which the device need not carry a header that says what it is. */
const WITHOUT_HEADER = /(?:^|,)(?:plain|swap|tmp|tcrypt|bitlk|header)(?:[,=]|$)/

const expected = ({ key, options }: CrypttabEntry): Expected =>
  WITHOUT_HEADER.test(options) || key.startsWith('/dev/') ? {} : { type: 'crypto_LUKS' }

function lastingName(facts: GuestFacts, device: GuestDevice): string | null {
  const isLuks = device.filesystem?.type === 'crypto_LUKS'
  return isLuks
    ? stableName(facts, device, 'uuid')
    : stableName(facts, { ...device, filesystem: null }, 'partuuid')
}

/**
 * dracut copies the lines that the root needs as they are; h2k cannot see which. The images of initramfs-tools name LUKS
 * by its UUID.
 */
function copies({ os, vm }: FixInput, rows: readonly Row[]): readonly Diagnostic[] {
  const [line] = rows.filter(({ changed }) => changed.length > 0)
  // A root on a partition needs no line, and an image that is made anew gets the new ones.
  if (line === undefined || os.root.startsWith('disk.') || vm.guest?.initramfs === 'regenerate') return []
  return os.initramfs
    .filter(({ generator }) => generator === 'dracut')
    .map(({ path }) => ({
      code: 'CRYPTTAB_IN_IMAGE',
      severity: 'warning',
      what: `${path} may have a copy of line ${line.line.line} of ${CRYPTTAB_PATH}, which names ${line.changed.join(' and ')}`,
      where: { in: 'guest', path },
      hint: 'see in the source VM with lsinitrd -f etc/crypttab; if it has, write UUID= into /etc/crypttab there and run dracut -f, or set guest.initramfs: regenerate'
    }))
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
