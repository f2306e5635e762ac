import { KIB, SECTOR_BYTES, type Bytes } from '../model/size.ts'
import { dashedUuid, fields, type Fields } from './bytes.ts'
import { uuidAt } from './signature.ts'
import type { VolumeEnds } from './volume-ends.ts'

/** What one member of a Linux software RAID says of itself and its array. */
export interface MdMember {
  readonly uuid: string
  readonly metadata: '0.90' | '1.0' | '1.1' | '1.2'
  /** `host:0` or `0`; null where the array has a number only. */
  readonly name: string | null
  /** The number of version 0.90, which has no names. */
  readonly minor: number | null
  readonly level: number
  /** How many members the whole array has. */
  readonly disks: number
  /** Its place in the array; null for a spare or a member that failed or is being filled. */
  readonly role: number | null
  /** How often the array's state changed; a member that was left out has fallen behind. */
  readonly events: number
  /** False while members of a mirror may hold different data. */
  readonly synced: boolean
  readonly data_offset: Bytes
  readonly data_bytes: Bytes
}

const MAGIC = 0xa92b4efc
const RECOVERING = 2
/** Roles from here on are none: faulty, spare, journal. */
const FIRST_NO_ROLE = 0xff00

/**
 * Version 1.1 is at the start, 1.2 at 4 KiB, 1.0 and 0.90 near the end; null when there is none.
 *
 * Source: md(4); Linux, include/uapi/linux/raid/md_p.h.
 */
export function parseMdMember({ start, end, bytes }: VolumeEnds): MdMember | null {
  const places: ReadonlyArray<readonly [MdMember['metadata'], Uint8Array]> = [
    ['1.1', start],
    ['1.2', start.subarray(4 * KIB)],
    ['1.0', fromEnd(end, bytes, oneZeroPlace(bytes))]
  ]
  for (const [metadata, place] of places) {
    const at = fields(place)
    // A disk and its last partition may end at the same byte; the superblock says how far it is from the member's start.
    const isOwn = metadata !== '1.0' || at.le64(144) * SECTOR_BYTES === oneZeroPlace(bytes)
    if (at.le32(0) === MAGIC && at.le32(4) === 1 && isOwn) return versionOne(at, metadata)
  }
  const at = fields(fromEnd(end, bytes, bytes - (bytes % (64 * KIB)) - 64 * KIB))
  return at.le32(0) === MAGIC && at.le32(4) === 0 ? versionZero(at) : null
}

function versionOne(at: Fields, metadata: MdMember['metadata']): MdMember {
  const role = at.le16(256 + 2 * Math.min(at.le32(160), 1920))
  const recovering = (at.le32(8) & RECOVERING) !== 0
  return {
    uuid: uuidAt(at, 16),
    metadata,
    name: at.utf8(32, 32) || null,
    minor: null,
    level: at.le32(72) | 0,
    disks: at.le32(92),
    role: role >= FIRST_NO_ROLE || recovering ? null : role,
    events: at.le64(200),
    synced: at.le64(208) === Infinity,
    data_offset: at.le64(128) * SECTOR_BYTES,
    data_bytes: at.le64(80) * SECTOR_BYTES
  }
}

const CLEAN = 1
/** Bits of a member's state: faulty, active, in sync. */
const [FAULTY, IN_SYNC] = [1, 4]

function versionZero(at: Fields): MdMember {
  const word = (index: number): number => at.le32(index * 4)
  const state = word(996)
  const words = [5, 13, 14, 15].map(index => word(index).toString(16).padStart(8, '0'))
  return {
    uuid: dashedUuid(words.join('')),
    metadata: '0.90',
    name: null,
    minor: word(11),
    level: word(7) | 0,
    disks: word(10),
    role: (state & FAULTY) === 0 && (state & IN_SYNC) !== 0 ? word(995) : null,
    events: at.le64(39 * 4),
    synced: (word(33) & CLEAN) !== 0,
    data_offset: 0,
    data_bytes: word(8) * KIB
  }
}

const oneZeroPlace = (bytes: Bytes): Bytes => {
  const sectors = Math.floor(bytes / SECTOR_BYTES) - 16
  return (sectors - (sectors % 8)) * SECTOR_BYTES
}

function fromEnd(end: Uint8Array, bytes: Bytes, offset: Bytes): Uint8Array {
  const at = offset - (bytes - end.length)
  return at < 0 || offset < 0 ? new Uint8Array(0) : end.subarray(at)
}
