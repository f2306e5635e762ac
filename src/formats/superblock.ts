import { KIB } from '../model/size.ts'
import { fields, type Fields } from './bytes.ts'
import { probeExt } from './ext-superblock.ts'
import { probeFat } from './fat-boot-sector.ts'
import { probeForeign } from './foreign-signature.ts'
import { parseMdMember } from './md-superblock.ts'
import { known, labelOf, uuidAt, type Superblock } from './signature.ts'
import type { VolumeEnds } from './volume-ends.ts'

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
  // A mirror with its superblock at the end begins like what it holds.
  probeMd,
  ({ start }) => probeLuks(fields(start)),
  ({ start }) => probeLvm(fields(start)),
  ({ start }) => probeForeign(fields(start)),
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

function probeMd(ends: VolumeEnds): Superblock | null {
  const member = parseMdMember(ends)
  return member === null ? null : known('linux_raid_member', member.uuid, { label: member.name })
}

/** A stick that was locked with BitLocker To Go looks like FAT to those who do not know it. */
const TO_GO = '3bd66749292ed84a8399f6a339e3d001'

const probeBitlocker = (at: Fields): Superblock | null =>
  at.text(3, 8) === '-FVE-FS-' || (at.text(3, 8) === 'MSWIN4.1' && at.hex(424, 16) === TO_GO)
    ? known('BitLocker', null)
    : null

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
