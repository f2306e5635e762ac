import type { Bytes } from '../model/size.ts'
import { fields } from './bytes.ts'

/** Where a qcow2 image counts the uses of its clusters, and how. */
export interface Qcow2Counts {
  readonly table_offset: Bytes
  readonly table_bytes: Bytes
  readonly cluster_bytes: Bytes
  readonly bits: number
  /** Up to where the file must go for the tables that the header names. */
  readonly end: Bytes
  /** False when a crash left the counts behind the truth. */
  readonly exact: boolean
}

const MAX_TABLE_BYTES = 8 * 1024 * 1024

/** A text says why the header cannot be right. Source: qemu docs/interop/qcow2.txt. */
export function qcow2Counts(head: Uint8Array): Qcow2Counts | string {
  const field = fields(head)
  const bits = field.be32(20)
  const order = field.be32(4) === 2 ? 4 : field.be32(96)
  if (bits < 9 || bits > 21) return `clusters of 2^${bits} bytes are not possible`
  if (order > 6) return `counts of 2^${order} bits are not possible`
  const cluster_bytes = 2 ** bits
  const [table_offset, table_bytes] = [field.be64(48), field.be32(56) * cluster_bytes]
  if (table_bytes > MAX_TABLE_BYTES) return 'its table of counts is larger than any disk needs'
  const l1_end = field.be64(40) + field.be32(36) * 8
  return {
    table_offset,
    table_bytes,
    cluster_bytes,
    bits: 2 ** order,
    end: Math.max(l1_end, table_offset + table_bytes),
    exact: field.be32(4) === 2 || (field.be32(76) & 1) === 0
  }
}

/** The last block of counts: which one it is, and where it lies. Null when there is none. */
export function lastCounts(table: Uint8Array): { readonly index: number; readonly offset: Bytes } | null {
  const field = fields(table)
  for (let index = Math.floor(table.length / 8) - 1; index >= 0; index--) {
    const offset = field.be64(index * 8)
    if (offset > 0) return { index, offset }
  }
  return null
}

/** Where the last cluster that is in use begins: the file goes on at least to there. */
export function lastCluster({ cluster_bytes, bits }: Qcow2Counts, block: number, counts: Uint8Array): Bytes {
  const byte = counts.findLastIndex(value => value !== 0)
  const before = block * Math.floor((cluster_bytes * 8) / bits)
  return byte < 0 ? 0 : (before + Math.floor((byte * 8) / bits)) * cluster_bytes
}

/** Up to where a VDI file must go for its blocks. Source: VirtualBox, VDICore.h; qemu block/vdi.c. */
export function vdiEnd(head: Uint8Array): Bytes {
  const field = fields(head)
  return field.le32(0x158) + field.le32(0x184) * field.le32(0x178)
}
