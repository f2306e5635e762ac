import type { Fields } from './bytes.ts'
import type { Superblock } from './signature.ts'

/**
 * FAT12, FAT16 and FAT32, all called vfat. The label is the one in the boot sector.
 *
 * Source: Microsoft, FAT: General Overview of On-Disk Format; Linux, fs/fat/inode.c for the dirty bit.
 */
export function probeFat(at: Fields): Superblock | null {
  const [sector, cluster] = [at.le16(11), at.u8(13)]
  const media = at.u8(21)
  const plausible = isPowerOfTwo(sector) && sector >= 512 && sector <= 4096 && isPowerOfTwo(cluster)
  if (at.le16(510) !== 0xaa55 || !plausible || at.u8(16) === 0 || (media < 0xf8 && media !== 0xf0))
    return null
  const is32 = at.text(82, 8) === 'FAT32   ' && at.le16(22) === 0
  if (!is32 && !/^FAT1[26]   $|^FAT     $/.test(at.text(54, 8))) return null
  return describe(at, is32 ? { serial: 67, label: 71, state: 65 } : { serial: 39, label: 43, state: 37 })
}

function describe(
  at: Fields,
  { serial, label, state }: Record<'serial' | 'label' | 'state', number>
): Superblock {
  const name = at.text(label, 11).trimEnd()
  const id = at.le32(serial).toString(16).toUpperCase().padStart(8, '0')
  return {
    type: 'vfat',
    uuid: id === '00000000' ? null : `${id.slice(0, 4)}-${id.slice(4)}`,
    label: name === '' || name === 'NO NAME' ? null : name,
    unclean: (at.u8(state) & 1) !== 0,
    space: null
  }
}

const isPowerOfTwo = (value: number): boolean => value > 0 && (value & (value - 1)) === 0
