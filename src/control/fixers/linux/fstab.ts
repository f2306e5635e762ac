import { parseDeviceName } from '../../../formats/device-name.ts'
import { parseDeviceTag } from '../../../formats/device-tag.ts'
import type { DeviceTag } from '../../../formats/device-tag.ts'
import { FSTAB_PATH, parseFstab, printFstab, withOptions, withSpec } from '../../../formats/fstab.ts'
import type { FstabEntry, FstabLine } from '../../../formats/fstab.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { FixInput, Fixer } from '../../../model/fixer.ts'
import { isAbsent } from '../../absent-device.ts'
import { rootNote } from '../../disk-names.ts'
import { fits, guestDevices, taggedDevices } from '../../guest-devices.ts'
import { stableLink, stableName } from '../../stable-name.ts'
import type { NameKind } from '../../stable-name.ts'

/**
 * Names filesystems and swap in /etc/fstab by what is on them, so that they are found whatever the disks are called.
 *
 * Reads    files[/etc/fstab], disks, filesystems, volume_groups, root; the source's disks; guest.fstab.
 * Emits    one write-file of /etc/fstab, or nothing.
 * Reports  FSTAB_DEVICE_UNKNOWN, FSTAB_NAME_AMBIGUOUS and FSTAB_DRIVE_MISSING once a line, which then stays as it is; not
 *          for `noauto` lines, which no boot uses. FSTAB_LINE_MALFORMED.
 * Source   fstab(5), fs_spec; systemd.mount(5), fstab; btrfs(5) device=, xfs(5) logdev= and rtdev=.
 */
export const fstab: Fixer = {
  id: 'fstab',

  fix(input) {
    const before = input.os.files[FSTAB_PATH]
    const wanted = input.vm.guest?.fstab ?? 'keep'
    if (before === undefined || wanted === 'keep') return { edits: [], diagnostics: [] }

    const { value, diagnostics } = parseFstab(before.text)
    const rows = value.lines.map(line => settle(input, line, wanted))
    const note = noteAbove(input, rows)
    const text = printFstab({
      lines: rows.flatMap(({ line, after }) => (note?.line === line.line ? [note, after] : [after]))
    })
    const because = [...reasons(rows), ...(note === null ? [] : [NOTE_REASON])].join('; ')
    return {
      edits:
        because === '' ? [] : [{ edit: 'write-file', path: FSTAB_PATH, before, text, mode: '0644', because }],
      diagnostics: [...diagnostics, ...rows.flatMap(row => row.diagnostics)]
    }
  }
}

interface Row {
  readonly line: FstabLine
  readonly after: FstabLine
  /** What the line says that other hardware calls otherwise, and what several devices are called. */
  readonly changeable: readonly string[]
  readonly ambiguous: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The comment that keeps what the name of `/` tells of the order of the disks, or the next run would know less than this one. */
function noteAbove(input: FixInput, rows: readonly Row[]): FstabLine | null {
  const root = rows.find(({ line }) => line.entry?.mountpoint === '/')
  if (root === undefined || root.line.entry?.spec === root.after.entry?.spec) return null
  const text = rootNote(input)
  return text === null ? null : { line: root.line.line, text, entry: null }
}

const NOTE_REASON =
  'the name of / is all that tells in which order the kernel found the disks, so a comment keeps it'

function settle(input: FixInput, line: FstabLine, wanted: NameKind): Row {
  const { entry } = line
  const row: Row = { line, after: line, changeable: [], ambiguous: [], diagnostics: [] }
  if (entry === null) return row
  const first = settleSpec(input, row, { entry, wanted })
  return settleOptions(input, first, entry)
}

interface Use {
  readonly entry: FstabEntry
  readonly wanted: NameKind
}

function settleSpec(input: FixInput, row: Row, { entry, wanted }: Use): Row {
  const { line } = row
  const { spec } = entry
  if (REMOVABLE.test(spec)) return waits(entry) ? { ...row, diagnostics: [missingDrive(line, entry)] } : row
  if (isMissing(input, entry)) return { ...row, diagnostics: [unknownDevice(line, entry, spec)] }
  const tag = parseDeviceTag(spec)
  if (tag !== null) return settleTag(input, row, { entry, wanted, tag })
  const name = parseDeviceName(spec)
  if (name === null) return row
  const device = guestDevices(input)(name, entry)
  const stable = device === null ? null : stableName(input.facts, device, wanted)
  if (stable !== null) return { ...row, after: withSpec(line, stable), changeable: [spec] }
  return isNoauto(entry) ? row : { ...row, diagnostics: [unknownDevice(line, entry, spec)] }
}

/** Such a name lasts, and is a trouble only when several devices have it. */
function settleTag(
  input: FixInput,
  row: Row,
  { entry, wanted, tag }: Use & { readonly tag: DeviceTag }
): Row {
  const { line } = row
  const found = taggedDevices(input, tag)
  if (found.length < 2 || isNoauto(entry)) return row
  const [device, ...others] = found.filter(each => fits(each, entry, input))
  const stable = device === undefined || others.length > 0 ? null : stableName(input.facts, device, wanted)
  return stable === null
    ? {
        ...row,
        diagnostics: [
          ambiguousName(
            line,
            entry,
            found.map(({ volume }) => volume)
          )
        ]
      }
    : { ...row, after: withSpec(line, stable), ambiguous: [entry.spec] }
}

function settleOptions(input: FixInput, row: Row, entry: FstabEntry): Row {
  const changeable: string[] = []
  const unknown: string[] = []
  const after = withOptions(row.after, option => {
    const [, key = '', value = ''] = DEVICE_OPTION.exec(option) ?? []
    const name = parseDeviceName(value)
    if (name === null) return option
    const device = guestDevices(input)(name, key === 'device=' ? { type: 'btrfs' } : {})
    const link = device === null ? null : stableLink(input.facts, device)
    if (link === null) unknown.push(option)
    else changeable.push(option)
    return link === null ? option : key + link
  })
  const reported = isNoauto(entry) ? [] : unknown.map(option => unknownDevice(row.line, entry, option))
  return {
    ...row,
    after,
    changeable: [...row.changeable, ...changeable],
    diagnostics: [...row.diagnostics, ...reported]
  }
}

/** Options that name a further device. */
const DEVICE_OPTION = /^(device=|logdev=|rtdev=|journal_path=|x-systemd\.(?:requires|after)=)(.*)$/s

/** Drives that h2k gives no VM. */
const REMOVABLE = /^\/dev\/(?:(?:sr|scd|fd)\d{1,3}|(?:cdrom|cdrw|dvd|dvdrw|floppy)\d{0,3})$/

const has = ({ options }: FstabEntry, ...wanted: readonly string[]): boolean =>
  options.split(',').some(option => wanted.includes(option))

const isNoauto = (entry: FstabEntry): boolean => has(entry, 'noauto')

/** Whether a boot waits for the device, and goes no further without it. */
const waits = (entry: FstabEntry): boolean => !has(entry, 'noauto', 'nofail', 'x-systemd.automount')

/** Types whose UUIDs and labels the inspection reads, so that one which was not found is not there. */
const KNOWN_TYPE = /^(?:ext[234]|xfs|btrfs|swap)$/
/** Their labels may be elsewhere than in the superblock. */
const KNOWN_UUID = /^(?:vfat|f2fs)$/
/** The inspection has reported these itself. */
const REPORTED = /^\/(?:boot(?:\/efi)?|efi|usr|var)$/

function isMissing(input: FixInput, entry: FstabEntry): boolean {
  if (!waits(entry) || has(entry, '_netdev') || REPORTED.test(entry.mountpoint)) return false
  const tag = parseDeviceTag(entry.spec)?.tag
  const known =
    tag === 'partuuid' || KNOWN_TYPE.test(entry.type) || (tag !== 'label' && KNOWN_UUID.test(entry.type))
  return known && isAbsent(input, entry.spec)
}

function reasons(rows: readonly Row[]): readonly string[] {
  const uses = rows.flatMap(({ line, changeable }) => changeable.map(name => use(name, line)))
  const ambiguous = rows.flatMap(({ line, ambiguous: names }) =>
    names.map(name => `${use(name, line)}, but several devices have this name`)
  )
  return [
    ...(uses.length === 0 ? [] : [`${uses.join(', ')}: such names change with the disk bus`]),
    ...ambiguous
  ]
}

const use = (name: string, { line, entry }: FstabLine): string =>
  `${name} is used for ${entry?.type === 'swap' ? 'swap' : entry?.mountpoint} on line ${line}`

const where = ({ line }: FstabLine): Diagnostic['where'] => ({ in: 'guest', path: FSTAB_PATH, line })

const unknownDevice = (line: FstabLine, entry: FstabEntry, name: string): Diagnostic => ({
  code: 'FSTAB_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${FSTAB_PATH} uses ${name} for ${entry.mountpoint}, but no single ${entry.type} filesystem was found that this can mean`,
  where: where(line),
  hint: `attach the missing disk to the source, or write UUID= ${has(entry, 'nofail') ? '' : 'or add nofail '}on line ${line.line}`
})

const ambiguousName = (
  line: FstabLine,
  { spec, mountpoint }: FstabEntry,
  found: readonly string[]
): Diagnostic => ({
  code: 'FSTAB_NAME_AMBIGUOUS',
  severity: 'warning',
  what: `${FSTAB_PATH} uses ${spec} for ${mountpoint}, which is the name of ${found.join(' and ')}: each boot takes the one it finds first`,
  where: where(line),
  hint: `give one of them another name in the guest (e2label, xfs_admin, tune2fs -U), and write that one on line ${line.line}`
})

const missingDrive = (line: FstabLine, { spec, mountpoint }: FstabEntry): Diagnostic => ({
  code: 'FSTAB_DRIVE_MISSING',
  severity: 'warning',
  what: `${FSTAB_PATH} mounts ${spec} on ${mountpoint} at each boot, and the target has no such drive to wait for`,
  where: where(line),
  hint: `add noauto or nofail to the options on line ${line.line} in the guest`
})
