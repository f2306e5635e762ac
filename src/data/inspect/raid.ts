import { parseMdMember, type MdMember } from '../../formats/md-superblock.ts'
import type { RaidArray } from '../../model/facts.ts'
import { part, type BlockSource } from './block-source.ts'
import { endsOf, type Probed } from './found-volume.ts'

export interface FoundArray {
  readonly facts: RaidArray
  /** For GRUB, which takes UUIDs. */
  readonly grub: string
  /** What the guest may call it. */
  readonly names: readonly string[]
  /** The data of a mirror, by one member that is in sync; null for all other levels. */
  readonly source: BlockSource | null
}

interface Member extends MdMember {
  readonly at: Probed
}

/**
 * Arrays of Linux software RAID, by the superblocks of their members. A member whose count of events is behind was left
 * out of the array and holds old data.
 *
 * Reads    both ends of each member.
 * Source   md(4); mdadm(8), --assemble, which forgives one event.
 */
export async function readArrays(volumes: readonly Probed[]): Promise<readonly FoundArray[]> {
  const members: Member[] = []
  for (const at of volumes.filter(({ superblock }) => superblock.type === 'linux_raid_member')) {
    const member = parseMdMember(await endsOf(at.source))
    if (member !== null) members.push({ ...member, at })
  }
  return [...Map.groupBy(members, ({ uuid }) => uuid).values()].flatMap(arrayOf)
}

function arrayOf(all: readonly Member[]): readonly FoundArray[] {
  const newest = Math.max(...all.map(({ events }) => events))
  const fresh = all
    .filter(({ role, events }) => role !== null && events >= newest - 1)
    .toSorted((a, b) => (a.role ?? 0) - (b.role ?? 0))
  const active = fresh.filter(({ role }, index) => fresh.findIndex(other => other.role === role) === index)
  const speaker = active[0] ?? all[0]
  if (speaker === undefined) return []
  const { uuid, level, metadata, disks, name } = speaker
  return [
    {
      facts: {
        ...{ volume: `md/${uuid}`, name, level, metadata, disks },
        members: active.map(({ at }) => at.volume),
        others: all.filter(member => !active.includes(member)).map(({ at }) => at.volume),
        synced: all.every(({ synced }) => synced)
      },
      grub: `mduuid/${uuid.replaceAll('-', '')}`,
      names: namesOf(speaker),
      source: level === 1 && active.length > 0 ? dataOf(speaker) : null
    }
  ]
}

function dataOf({ data_offset, data_bytes, at }: Member): BlockSource | null {
  const end = data_offset + data_bytes
  return Number.isSafeInteger(end) && end <= at.source.bytes ? part(at.source, data_offset, data_bytes) : null
}

/** `host:0` is /dev/md0 and /dev/md/0 on that host; elsewhere udev keeps the host in the name. */
function namesOf({ name, minor }: MdMember): readonly string[] {
  if (name === null) return minor === null ? [] : [`/dev/md${minor}`, `/dev/md/${minor}`]
  const own = name.slice(name.indexOf(':') + 1)
  return [`/dev/md/${own}`, `/dev/md/${name}`, ...(/^\d+$/.test(own) ? [`/dev/md${own}`] : [])]
}
