import { parseDeviceName } from '../formats/device-name.ts'
import { parseMdadmConf, withoutWord } from '../formats/mdadm-conf.ts'
import type { MdadmLine, MdadmWord } from '../formats/mdadm-conf.ts'
import { splice } from '../formats/splice.ts'
import type { Splice } from '../formats/splice.ts'
import type { FixInput } from '../model/fixer.ts'
import { guestDevices } from './guest-devices.ts'

export interface NamedArrays {
  readonly text: string
  /** Why the text changes; none when it does not. */
  readonly reasons: readonly string[]
  /** Arrays whose devices were not found; their lines stay. */
  readonly unknown: ReadonlyArray<{ readonly line: MdadmLine; readonly devices: string }>
}

interface Change extends Splice {
  readonly because: string
}

/** The text of mdadm.conf that finds the members of its arrays whatever the disks are called. */
export function nameArrays(input: FixInput, text: string): NamedArrays {
  const lines = parseMdadmConf(text)
  const devices = lines.filter(({ keyword }) => keyword === 'device')
  const arrays = lines
    .filter(({ keyword }) => keyword === 'array')
    .map(line => ({ line, ...arrayFix(input, text, line) }))
  const changes = [...deviceChanges(text, devices), ...arrays.flatMap(each => each.changes)]
  return {
    text: splice(text, changes),
    reasons: [...new Set(changes.map(({ because }) => because))],
    unknown: arrays.flatMap(({ line, unknown }) => (unknown === null ? [] : [{ line, devices: unknown }]))
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
