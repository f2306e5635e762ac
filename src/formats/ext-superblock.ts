import { dashedUuid, fields, type Fields } from './bytes.ts'
import type { Superblock } from './signature.ts'

// Feature bits that a driver for ext2 or ext3 refuses make it ext4.
const HAS_JOURNAL = 0x4
const JOURNAL_DEVICE = 0x8
const NEEDS_RECOVERY = 0x4
const EXT2_INCOMPAT = 0x2 | 0x10
const EXT3_INCOMPAT = EXT2_INCOMPAT | NEEDS_RECOVERY
const EXT3_RO_COMPAT = 0x1 | 0x2 | 0x4
const IS_64BIT = 0x80
const STATE_CLEAN = 0x1
const STATE_ERRORS = 0x2

/**
 * ext2, ext3 or ext4 by their features. Unclean when the journal needs recovery or the last user did not unmount. Whether
 * the time for a check has come depends on the day and is left out.
 *
 * Source: Linux, Documentation/filesystems/ext4/globals.rst: super block; libblkid, superblocks/ext.c; e2fsck(8).
 */
export function probeExt(whole: Fields): Superblock | null {
  const at = fields(whole.slice(1024, 1024))
  const log_block = at.le32(24)
  if (at.le16(56) !== 0xef53 || log_block > 6) return null
  const [compat, incompat, ro_compat] = [at.le32(92), at.le32(96), at.le32(100)]
  if ((incompat & JOURNAL_DEVICE) !== 0) return null
  const high = (incompat & IS_64BIT) === 0 ? 0 : at.le32(344)
  return {
    type: extType(compat, incompat, ro_compat),
    uuid: dashedUuid(at.hex(104, 16)),
    label: at.utf8(120, 16) || null,
    unclean: (incompat & NEEDS_RECOVERY) !== 0 || (at.le16(58) & STATE_CLEAN) === 0,
    ...fsckOf({ state: at.le16(58), mounts: at.le16(52), most: at.le16(54) }),
    space: spaceOf(at.le32(12) + high * 0x1_0000_0000, 1024 << log_block, at.le32(16))
  }
}

/** The largest number of mounts is signed; without one it is 0 or less. */
function fsckOf({
  state,
  mounts,
  most
}: {
  readonly state: number
  readonly mounts: number
  readonly most: number
}): Pick<Superblock, 'fsck'> {
  if ((state & STATE_ERRORS) !== 0) return { fsck: 'errors' }
  return most > 0 && most < 0x8000 && mounts >= most ? { fsck: 'due' } : {}
}

function extType(compat: number, incompat: number, ro_compat: number): string {
  const journal = (compat & HAS_JOURNAL) !== 0
  if ((ro_compat & ~EXT3_RO_COMPAT) !== 0 || (incompat & ~EXT3_INCOMPAT) !== 0) return 'ext4'
  if (journal) return 'ext3'
  return (incompat & ~EXT2_INCOMPAT) === 0 ? 'ext2' : 'ext4'
}

function spaceOf(blocks: number, block_bytes: number, free_inodes: number): Superblock['space'] {
  const free_bytes = blocks * block_bytes
  return Number.isSafeInteger(free_bytes) ? { free_bytes, free_inodes } : null
}
