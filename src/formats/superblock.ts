import { KIB, type Bytes } from '../model/size.ts'
import { dashedUuid, fields, type Fields } from './bytes.ts'
import { probeExt } from './ext-superblock.ts'
import { probeFat } from './fat-boot-sector.ts'
import { known, labelOf, uuidAt, type Superblock } from './signature.ts'

/** The ends of a volume: enough for every signature that h2k knows. */
export interface VolumeEnds {
  /** The first 128 KiB, or less when the volume is smaller. */
  readonly start: Uint8Array
  /** The last 128 KiB. */
  readonly end: Uint8Array
  readonly bytes: Bytes
}

export const START_BYTES = 128 * KIB
export const END_BYTES = 128 * KIB

/**
 * What lies on a volume, by blkid's names, or null when no signature is known. What contains other things (LUKS, LVM,
 * md) is asked before the filesystems, whose old superblocks often survive below.
 *
 * Source: libblkid, superblocks/*.c for names and the printed form of UUIDs; the headers of each filesystem.
 */
export function probeSuperblock(ends: VolumeEnds): Superblock | null {
  for (const probe of PROBES) {
    const found = probe(ends)
    if (found !== null) return found
  }
  return null
}

const PROBES: ReadonlyArray<(ends: VolumeEnds) => Superblock | null> = [
  ({ start }) => probeLuks(fields(start)),
  ({ start }) => probeLvm(fields(start)),
  probeMd,
  ({ start }) => probeBitlocker(fields(start)),
  ({ start }) => probeNtfs(fields(start)),
  ({ start }) => probeXfs(fields(start)),
  ({ start }) => probeExt(fields(start)),
  ({ start }) => probeBtrfs(fields(start)),
  ({ start }) => probeF2fs(fields(start)),
  ({ start }) => probeSwap(fields(start)),
  ({ start }) => probeFat(fields(start))
]

function probeLuks(at: Fields): Superblock | null {
  const version = at.be16(6)
  if (at.hex(0, 6) !== '4c554b53babe' || (version !== 1 && version !== 2)) return null
  return known('crypto_LUKS', labelOf(at.text(168, 40)), {
    label: version === 2 ? labelOf(at.utf8(24, 48)) : null
  })
}

/** The label of a physical volume is in one of the first four sectors. */
function probeLvm(at: Fields): Superblock | null {
  const sector = [0, 512, 1024, 1536].find(
    offset => at.text(offset, 8) === 'LABELONE' && at.text(offset + 24, 8) === 'LVM2 001'
  )
  if (sector === undefined) return null
  const uuid = at.text(sector + at.le32(sector + 20), 32)
  return known('LVM2_member', lvmUuid(uuid))
}

/** 32 characters as LVM prints them: 6-4-4-4-4-4-6. */
export const lvmUuid = (text: string): string =>
  text.replace(/^(.{6})(.{4})(.{4})(.{4})(.{4})(.{4})(.{6})$/, '$1-$2-$3-$4-$5-$6-$7')

const MD_MAGIC = 0xa92b4efc

/** Version 1.1 is at the start, 1.2 at 4 KiB, 1.0 and 0.90 near the end (md(4)). */
function probeMd({ start, end, bytes }: VolumeEnds): Superblock | null {
  const one = [fields(start), fields(start.subarray(4 * KIB)), fields(fromEnd(end, bytes, mdOneZero(bytes)))]
  const found = one.find(at => at.le32(0) === MD_MAGIC && at.le32(4) === 1)
  if (found !== undefined)
    return known('linux_raid_member', uuidAt(found, 16), { label: labelOf(found.utf8(32, 32)) })
  const old = fields(fromEnd(end, bytes, bytes - (bytes % (64 * KIB)) - 64 * KIB))
  if (old.le32(0) !== MD_MAGIC || old.le32(4) !== 0) return null
  const words = [20, 52, 56, 60].map(offset => old.le32(offset).toString(16).padStart(8, '0'))
  return known('linux_raid_member', dashedUuid(words.join('')))
}

const mdOneZero = (bytes: Bytes): Bytes =>
  (Math.floor(bytes / 512) - 16 - ((Math.floor(bytes / 512) - 16) % 8)) * 512

function fromEnd(end: Uint8Array, bytes: Bytes, offset: Bytes): Uint8Array {
  const at = offset - (bytes - end.length)
  return at < 0 || offset < 0 ? new Uint8Array(0) : end.subarray(at)
}

const probeBitlocker = (at: Fields): Superblock | null =>
  at.text(3, 8) === '-FVE-FS-' ? known('BitLocker', null) : null

/** Label and dirty bit are in the file $Volume, which `ntfs-volume.ts` reads. */
function probeNtfs(at: Fields): Superblock | null {
  if (at.text(3, 8) !== 'NTFS    ' || at.le16(510) !== 0xaa55) return null
  const serial = [7, 6, 5, 4, 3, 2, 1, 0].map(index => at.hex(0x48 + index, 1)).join('')
  return known('ntfs', serial.toUpperCase())
}

/** Whether its log must be replayed is in the log, which `xfs-log.ts` reads. */
function probeXfs(at: Fields): Superblock | null {
  if (at.text(0, 4) !== 'XFSB') return null
  return known('xfs', uuidAt(at, 32), { label: labelOf(at.utf8(108, 12)) })
}

/** A log tree is what fsync left for the next mount to replay. */
function probeBtrfs(whole: Fields): Superblock | null {
  const at = fields(whole.slice(64 * KIB, 4 * KIB))
  if (at.text(64, 8) !== '_BHRfS_M') return null
  return known('btrfs', uuidAt(at, 32), { label: labelOf(at.utf8(299, 256)), unclean: at.le64(96) !== 0 })
}

function probeF2fs(whole: Fields): Superblock | null {
  const at = fields(whole.slice(KIB, 4 * KIB))
  return at.le32(0) === 0xf2f52010 ? known('f2fs', uuidAt(at, 108)) : null
}

/** The signature is at the end of the first page, whatever a page is. An image of a sleeping guest is not clean. */
function probeSwap(at: Fields): Superblock | null {
  for (const page of [4, 8, 16, 32, 64]) {
    const signature = at.text(page * KIB - 10, 10)
    const asleep =
      signature.startsWith('S1SUSPEND') || signature === 'ULSUSPEND' || signature === 'LINHIB0001'
    if (signature !== 'SWAPSPACE2' && !asleep) continue
    return known('swap', uuidAt(at, 1036), { label: labelOf(at.utf8(1052, 16)), unclean: asleep })
  }
  return null
}
