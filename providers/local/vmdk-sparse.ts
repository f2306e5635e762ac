import { endOfGrains, tableRuns } from '../../src/formats/vmdk-grains.ts'
import { parseSparseHeader, type SparseHeader } from '../../src/formats/vmdk-sparse.ts'
import { MIB, SECTOR_BYTES, type Bytes } from '../../src/model/size.ts'
import type { Folder, Located } from './folder.ts'
import { refusal } from './refuse.ts'

/** Scattered tables cost one read each; beyond this many the directory alone is checked. */
const MOST_READS = 4096

/**
 * Reads the header of a sparse extent and follows its tables, so that a copy that broke off is noticed before an hour of
 * converting: every grain that a table names lies inside the file.
 *
 * Throws   DISK_TRUNCATED, DISK_IMAGE_DAMAGED.
 */
export async function readSparse(folder: Folder, file: Located): Promise<SparseHeader> {
  const path = folder.shown(file.path)
  const header = await headerAt(folder, file, 0)
  const found =
    header.kind === 'hosted' && header.directory_offset === null ? await footer(folder, file) : header
  if (found.directory_offset !== null) await checkTables(folder, file, found)
  if (found.capacity_bytes !== header.capacity_bytes || found.grain_bytes !== header.grain_bytes)
    throw damaged(path, 'its footer and its header differ')
  return header
}

async function headerAt({ host, shown }: Folder, { real, path }: Located, at: Bytes): Promise<SparseHeader> {
  const header = parseSparseHeader(await host.readRange(real, at, SECTOR_BYTES))
  if (header === null) throw damaged(shown(path), 'it does not begin as a VMDK does')
  if (typeof header === 'string') throw damaged(shown(path), header)
  return header
}

/** A stream ends with a second header and an end-of-stream marker of one sector. */
async function footer(folder: Folder, file: Located): Promise<SparseHeader> {
  const { bytes } = file.stat
  const at = bytes - 2 * SECTOR_BYTES
  const found = at > 0 ? parseSparseHeader(await folder.host.readRange(file.real, at, SECTOR_BYTES)) : null
  if (found !== null && typeof found !== 'string' && found.directory_offset !== null) return found
  throw refusal({
    code: 'DISK_TRUNCATED',
    path: folder.shown(file.path),
    what: `it has ${bytes} bytes and its footer is missing, so its end is`,
    hint: 'copy the file from the source again'
  })
}

async function checkTables(folder: Folder, file: Located, header: SparseHeader): Promise<void> {
  const path = folder.shown(file.path)
  const { bytes: size } = file.stat
  const start = header.directory_offset ?? 0
  const length = header.directory_entries * 4
  if (start + length > size) throw truncated(path, size, start + length)
  const runs = tableRuns(header, await folder.host.readRange(file.real, start, length), MIB)
  const end = runs.reduce((most, run) => Math.max(most, run.offset + run.bytes), 0)
  if (end > size) throw truncated(path, size, end)
  if (runs.length > MOST_READS) return
  for (const { offset, bytes, first } of runs) {
    const needed = endOfGrains(header, first, await folder.host.readRange(file.real, offset, bytes))
    if (needed > size) throw truncated(path, size, needed)
  }
}

const damaged = (path: string, what: string) =>
  refusal({ code: 'DISK_IMAGE_DAMAGED', path, what, hint: 'copy the file from the source again' })

export const truncated = (path: string, bytes: Bytes, needed: Bytes) =>
  refusal({
    code: 'DISK_TRUNCATED',
    path,
    what: `it has ${bytes} bytes, its contents need at least ${needed}`,
    hint: 'copy the file from the source again'
  })
