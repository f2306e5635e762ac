import { fields } from './bytes.ts'

export interface PeSection {
  readonly name: string
  /** Where its bytes are in the file, and how many of them mean something. */
  readonly at: number
  readonly bytes: number
}

export interface PeImage {
  readonly sections: readonly PeSection[]
  /** For a processor of 32 bits. */
  readonly narrow: boolean
  /** Whether a signature is attached; whose is not looked at. */
  readonly signed: boolean
}

const NARROW = 0x10b
const SECTION_BYTES = 40
/** The most that the format allows. */
const MAX_SECTIONS = 96
/** The fifth directory. */
const CERTIFICATES = 4 * 8

/**
 * The sections of a program for UEFI, from its first bytes; null for what is none, or whose headers end early.
 *
 * Source: Microsoft PE format: section table, optional header data directories.
 */
export function peImage(head: Uint8Array): PeImage | null {
  const at = fields(head)
  const header = at.le32(0x3c)
  if (at.text(0, 2) !== 'MZ' || at.hex(header, 4) !== '50450000') return null
  const optional = header + 24
  const table = optional + at.le16(header + 20)
  const count = at.le16(header + 6)
  if (count > MAX_SECTIONS || table + count * SECTION_BYTES > at.length) return null
  const narrow = at.le16(optional) === NARROW
  const certificates = optional + (narrow ? 96 : 112) + CERTIFICATES
  return {
    sections: Array.from({ length: count }, (_, index) => {
      const section = table + index * SECTION_BYTES
      // The rest of a section on disk is padding; the rest of one in memory is zero.
      const bytes = Math.min(at.le32(section + 8), at.le32(section + 16))
      return { name: at.text(section, 8), at: at.le32(section + 20), bytes }
    }),
    narrow,
    signed: certificates + 8 <= table && at.le32(certificates + 4) > 0
  }
}
