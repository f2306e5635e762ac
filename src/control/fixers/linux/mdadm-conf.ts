import { parseDeviceName } from '../../../formats/device-name.ts'
import { parseMdadmConf, withoutWord } from '../../../formats/mdadm-conf.ts'
import type { MdadmLine, MdadmWord } from '../../../formats/mdadm-conf.ts'
import { splice } from '../../../formats/splice.ts'
import type { Splice } from '../../../formats/splice.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { guestDevices } from '../../guest-devices.ts'

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

interface Change extends Splice {
  readonly because: string
}

function fileFix(input: FixInput, path: string, before: GuestFile): Fix {
  const lines = parseMdadmConf(before.text)
  const devices = lines.filter(({ keyword }) => keyword === 'device')
  const arrays = lines
    .filter(({ keyword }) => keyword === 'array')
    .map(line => ({ line, ...arrayFix(input, before.text, line) }))
  const changes = [...deviceChanges(before.text, devices), ...arrays.flatMap(each => each.changes)]
  const because = [...new Set(changes.map(each => each.because))].join('; ')
  return {
    edits:
      changes.length === 0
        ? []
        : [{ edit: 'write-file', path, before, text: splice(before.text, changes), mode: '0644', because }],
    diagnostics: arrays.flatMap(({ line, unknown }) =>
      unknown === null ? [] : [unknownDevices(path, line, unknown)]
    )
  }
}

/** Names and patterns of disks, by kernel name or hardware. */
const CHANGEABLE = /^\/dev\/(?:(?:[shv]|xv|\[[a-z]+\])d|nvme|disk\/by-(?:path|id)\/(?!md-|dm-name-|lvm-))/

/** Several lines add up, so one `partitions` is enough, and no line needs a change where it stands already. */
function deviceChanges(text: string, lines: readonly MdadmLine[]): readonly Change[] {
  if (lines.some(({ words }) => words.some(word => word.text === 'partitions'))) return []
  const [first, ...others] = lines.flatMap(line =>
    line.words.filter(isChangeable).map(word => ({ line, word }))
  )
  if (first === undefined) return []
  const names = [first, ...others].map(({ word }) => word.text).join(', ')
  const because = `DEVICE names ${names}, and mdadm would look at no disk of the target`
  const emptied = lines.filter(line => line !== first.line && line.words.every(isChangeable))
  return [
    { start: first.word.start, end: first.word.end, text: 'partitions', because },
    ...others
      .filter(({ line }) => !emptied.includes(line))
      .map(({ line, word }) => ({ ...withoutWord(text, line, word), because })),
    ...emptied
      .filter(({ words }) => words.length > 0)
      .map(({ start, end }) => ({ start, end, text: '', because }))
  ]
}

const isChangeable = ({ text }: MdadmWord): boolean => CHANGEABLE.test(text)

interface ArrayFix {
  readonly changes: readonly Change[]
  readonly unknown: string | null
}

function arrayFix(input: FixInput, config: string, line: MdadmLine): ArrayFix {
  const word = line.words.find(({ text }) => DEVICES.test(text))
  const names =
    word?.text
      .replace(DEVICES, '')
      .split(',')
      .filter(name => name !== '') ?? []
  if (word === undefined || !names.some(name => CHANGEABLE.test(name))) return { changes: [], unknown: null }
  const because = `${line.words[0]?.text} would be made of ${names.join(', ')} only: such names change with the disk bus`
  if (line.words.some(({ text }) => UUID.test(text)))
    return { changes: [{ ...withoutWord(config, line, word), because }], unknown: null }
  const uuid = arrayOf(input, names)
  return uuid === null
    ? { changes: [], unknown: word.text }
    : { changes: [{ start: word.start, end: word.end, text: `UUID=${uuid}`, because }], unknown: null }
}

const DEVICES = /^devices=/i
const UUID = /^uuid=/i

/** The one array that all these devices are members of, as mdadm writes its UUID. */
function arrayOf(input: FixInput, names: readonly string[]): string | null {
  const find = guestDevices(input)
  const uuids = names.map(text => {
    const name = parseDeviceName(text)
    return (name === null ? null : find(name, { type: 'linux_raid_member' }))?.filesystem?.uuid ?? null
  })
  const [uuid = null] = uuids
  const groups = (uuid ?? '')
    .replaceAll('-', '')
    .match(/^[0-9a-f]{32}$/)?.[0]
    .match(/.{8}/g)
  return groups === undefined || groups === null || uuids.some(each => each !== uuid)
    ? null
    : groups.join(':')
}

const unknownDevices = (path: string, { line, words }: MdadmLine, devices: string): Diagnostic => ({
  code: 'MDADM_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${path} makes ${words[0]?.text} of ${devices}, which are not the members of one array that was found`,
  where: { in: 'guest', path, line },
  hint: `write the UUID= that mdadm --detail --scan prints in place of devices= on line ${line} in the guest, then plan again`
})
