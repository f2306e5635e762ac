import { fields, type Fields } from '../../formats/bytes.ts'
import { SECTOR_BYTES } from '../../model/size.ts'
import { part, type BlockSource } from './block-source.ts'

const RECORD_MAGIC = 0xfeedbabe
const UNMOUNT = 0x20
const VERSION_2 = 2
/** A record is at most 256 KiB and its headers follow each other in 32 KiB steps of data. */
const LARGEST_RECORD_SECTORS = 1024
const HEADER_DATA_BYTES = 32 * 1024

/**
 * Whether the log of an XFS volume would have to be replayed: its last record is not that of an unmount. True as well
 * when the log is on another device, where nobody can tell.
 *
 * Source: Linux, fs/xfs/xfs_log_recover.c: xlog_find_head, xlog_check_unmount_rec.
 */
export async function xfsNeedsReplay(volume: BlockSource): Promise<boolean> {
  const log = logOf(volume, fields(await volume.read(0, SECTOR_BYTES)))
  if (log === null) return true
  const sectors = Math.floor(log.bytes / SECTOR_BYTES)
  const head = await headOf(log, sectors)
  if (head === null) return false
  const from = Math.max(0, head - LARGEST_RECORD_SECTORS)
  const window = await log.read(from * SECTOR_BYTES, (head - from) * SECTOR_BYTES)
  return !endsWithUnmount(window)
}

function logOf(volume: BlockSource, at: Fields): BlockSource | null {
  const [block, start] = [at.be32(4), at.be64(48)]
  if (start === 0) return null
  // A block number is the group's number and the block within the group, side by side.
  const group = 2 ** at.u8(124)
  const first = Math.floor(start / group) * at.be32(84) + (start % group)
  const [offset, bytes] = [first * block, at.be32(96) * block]
  return Number.isSafeInteger(offset + bytes) && offset + bytes <= volume.bytes
    ? part(volume, offset, bytes)
    : null
}

/**
 * The sector that would be written next: sectors before it are one round further than those behind it. Null when nothing
 * was ever written.
 */
async function headOf(log: BlockSource, sectors: number): Promise<number | null> {
  const first = await cycleAt(log, 0)
  if (first === 0) return null
  let [low, high] = [0, sectors]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((await cycleAt(log, middle)) === first) low = middle
    else high = middle
  }
  return high
}

async function cycleAt(log: BlockSource, sector: number): Promise<number> {
  const at = fields(await log.read(sector * SECTOR_BYTES, SECTOR_BYTES))
  return at.be32(0) === RECORD_MAGIC ? at.be32(4) : at.be32(0)
}

/** The window ends at the head; an unmount record must fill it to the end. */
function endsWithUnmount(window: Uint8Array): boolean {
  const sectors = Math.floor(window.length / SECTOR_BYTES)
  for (let sector = sectors - 1; sector >= 0; sector--) {
    const at = fields(window.subarray(sector * SECTOR_BYTES))
    if (at.be32(0) !== RECORD_MAGIC) continue
    const size = at.be32(320)
    const headers =
      (at.be32(8) & VERSION_2) !== 0 && size > HEADER_DATA_BYTES ? Math.ceil(size / HEADER_DATA_BYTES) : 1
    const end = sector + headers + Math.ceil(at.be32(12) / SECTOR_BYTES)
    const flags = at.u8(headers * SECTOR_BYTES + 9)
    return end === sectors && at.be32(40) === 1 && (flags & UNMOUNT) !== 0
  }
  return false
}
