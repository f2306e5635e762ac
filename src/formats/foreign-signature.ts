import { KIB } from '../model/size.ts'
import { fields, type Fields } from './bytes.ts'
import { known, labelOf, uuidAt, type Superblock } from './signature.ts'

/**
 * What h2k knows by its signature alone, so that nothing below or behind it is taken for something else.
 *
 * Source: libblkid, superblocks/{zfs,reiserfs,bcache,vdo,jfs}.c for names and places.
 */
export function probeForeign(whole: Fields): Superblock | null {
  for (const probe of PROBES) {
    const found = probe(whole)
    if (found !== null) return found
  }
  return null
}

const PROBES: ReadonlyArray<(whole: Fields) => Superblock | null> = [
  probeVdo,
  probeBcache,
  probeZfs,
  probeReiser,
  probeJfs
]

function probeVdo(at: Fields): Superblock | null {
  return at.text(0, 8) === 'dmvdo001' ? known('vdo', uuidAt(at, 40)) : null
}

const BCACHE = 'c68573f64e1a45ca8265f57f48ba6d81'

function probeBcache(whole: Fields): Superblock | null {
  const at = fields(whole.slice(4 * KIB, 4 * KIB))
  if (at.hex(24, 16) !== BCACHE) return null
  return known('bcache', uuidAt(at, 40), { label: labelOf(at.utf8(72, 32)) })
}

/** A label begins with a list of names and values in XDR, the first of which is `version`. */
function probeZfs(whole: Fields): Superblock | null {
  const at = fields(whole.slice(16 * KIB, 64))
  return at.u8(0) === 1 && at.le32(8) === 0x01000000 && at.text(24, 7) === 'version'
    ? known('zfs_member', null)
    : null
}

function probeReiser(whole: Fields): Superblock | null {
  const at = fields(whole.slice(64 * KIB, 4 * KIB))
  if (!/^ReIsEr(?:Fs|2Fs|3Fs)/.test(at.text(52, 9))) return null
  return known('reiserfs', uuidAt(at, 84), { label: labelOf(at.utf8(100, 16)) })
}

function probeJfs(whole: Fields): Superblock | null {
  const at = fields(whole.slice(32 * KIB, 4 * KIB))
  if (at.text(0, 4) !== 'JFS1') return null
  return known('jfs', uuidAt(at, 136), { label: labelOf(at.utf8(152, 16)) })
}
