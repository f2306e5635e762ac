import { parseCrypttab, printCrypttab, withDevice, withKey, withOptions } from '../formats/crypttab.ts'
import type { CrypttabEntry, CrypttabLine } from '../formats/crypttab.ts'
import { parseDeviceName } from '../formats/device-name.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GuestFacts } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import { guestDevices } from './guest-devices.ts'
import type { Expected, GuestDevice } from './guest-devices.ts'
import { stableLink, stableName } from './stable-name.ts'

export interface NamedCrypttab {
  readonly text: string
  readonly rows: readonly CrypttabRow[]
  /** Of the text itself. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface CrypttabRow {
  readonly line: CrypttabLine
  readonly after: CrypttabLine
  /** Names that change, as they stand, and those whose device was not found. */
  readonly changed: readonly string[]
  readonly unknown: readonly string[]
}

/** The text of a crypttab that finds its devices and keys whatever the disks are called. */
export function nameCrypted(input: FixInput, before: string): NamedCrypttab {
  const { value, diagnostics } = parseCrypttab(before)
  const rows = value.lines.map(line => settle(input, line))
  return { text: printCrypttab({ lines: rows.map(({ after }) => after) }), rows, diagnostics }
}

function settle(input: FixInput, line: CrypttabLine): CrypttabRow {
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
