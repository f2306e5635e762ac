import { SECTOR_BYTES, type Bytes } from '../model/size.ts'
import type { SparseHeader } from './vmdk-sparse.ts'

/** 0 is a grain that was never written, 1 one that is known to be zero. */
const NO_GRAIN = 1

/** A run of grain tables that lie one after the other in the file. */
export interface TableRun {
  readonly offset: Bytes
  readonly bytes: Bytes
  /** Number of the first table: which grains of the disk it describes. */
  readonly first: number
}

export const tableBytes = ({ entries_per_table }: SparseHeader): Bytes => entries_per_table * 4

/** Where the grain tables lie, in pieces worth one read each. */
export function tableRuns(header: SparseHeader, directory: Uint8Array, most: Bytes): readonly TableRun[] {
  const size = tableBytes(header)
  const runs: { offset: Bytes; bytes: Bytes; first: number }[] = []
  for (const [table, sector] of littleEndian(directory).entries()) {
    if (sector <= NO_GRAIN) continue
    const offset = sector * SECTOR_BYTES
    const last = runs.at(-1)
    const next =
      last !== undefined && last.offset + last.bytes === offset && last.first + last.bytes / size === table
    if (next && last.bytes + size <= most) last.bytes += size
    else runs.push({ offset, bytes: size, first: table })
  }
  return runs
}

/** Up to which byte the file must go for the grains that these tables name. */
export function endOfGrains(header: SparseHeader, first: number, tables: Uint8Array): Bytes {
  let end = 0
  const grains = littleEndian(tables)
  for (let index = 0; index < grains.length; index++) {
    const sector = grains[index] ?? 0
    if (sector <= NO_GRAIN) continue
    const start = (first * header.entries_per_table + index) * header.grain_bytes
    // The last grain of a disk may reach beyond the disk's end; nobody needs those bytes.
    const used = Math.min(header.grain_bytes, Math.max(0, header.capacity_bytes - start))
    end = Math.max(end, sector * SECTOR_BYTES + (header.compressed ? 1 : used))
  }
  return end
}

function littleEndian(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = new Uint32Array(Math.floor(bytes.length / 4))
  for (let index = 0; index < numbers.length; index++) numbers[index] = view.getUint32(index * 4, true)
  return numbers
}
