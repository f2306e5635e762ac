import {
  isExtended,
  isProtective,
  mbrPartition,
  parseBootRecord,
  parseGptEntries,
  parseGptHeader,
  type BootRecord,
  type MbrEntry
} from '../../formats/partition-table.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DiskLayout, Partition } from '../../model/facts.ts'
import { SECTOR_BYTES } from '../../model/size.ts'
import type { BlockSource } from './block-source.ts'

export interface Disk {
  readonly disk: number
  /** What to call it in messages: the path of its image. */
  readonly path: string
  readonly source: BlockSource
}

interface Layout {
  readonly layout: DiskLayout
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The partitions of one disk.
 *
 * Reads    the boot records, a chain of at most 128 logical partitions, and GPT headers at both ends.
 * Reports  PARTITION_TABLE_DAMAGED when only a backup is whole, when neither is, or when the chain does not end.
 * Source   Linux, block/partitions/{msdos,efi}.c; UEFI specification, 5.3.
 */
export async function readPartitions(disk: Disk): Promise<Layout> {
  const record = parseBootRecord(await disk.source.read(0, SECTOR_BYTES))
  if (record === null) return { layout: without(disk), diagnostics: [] }
  if (record.entries.some(isProtective)) return readGpt(disk)
  const primary = record.entries.map(entry => mbrPartition(record.id, entry.slot + 1, entry))
  const extended = record.entries.find(isExtended)
  const logical =
    extended === undefined ? { found: [], problem: null } : await readLogical(disk, record, extended)
  const partitions = [...primary, ...logical.found].toSorted((a, b) => a.number - b.number)
  if (partitions.length === 0) return { layout: without(disk), diagnostics: [] }
  return {
    layout: { disk: disk.disk, table: 'mbr', id: record.id, partitions },
    diagnostics: logical.problem === null ? [] : [damaged(disk, logical.problem, 'warning')]
  }
}

const without = ({ disk }: Disk): DiskLayout => ({ disk, table: 'none', id: null, partitions: [] })

/** The kernel numbers no more than this (DISK_MAX_PARTS). */
const MAX_LOGICAL = 128

/** Each extended boot record holds one partition, placed from itself, and the next record, placed from the first one. */
async function readLogical(
  { source }: Disk,
  { id }: BootRecord,
  extended: MbrEntry
): Promise<{ readonly found: readonly Partition[]; readonly problem: string | null }> {
  const found: Partition[] = []
  const seen = new Set<number>()
  let sector = extended.start_sector
  while (found.length < MAX_LOGICAL) {
    if (seen.has(sector)) return { found, problem: `its logical partitions form a loop at sector ${sector}` }
    seen.add(sector)
    const record = parseBootRecord(await source.read(sector * SECTOR_BYTES, SECTOR_BYTES))
    if (record === null) return { found, problem: `there is no extended boot record at sector ${sector}` }
    const entry = record.entries.find(candidate => !isExtended(candidate))
    if (entry !== undefined) {
      const placed = { ...entry, start_sector: entry.start_sector + sector }
      found.push(mbrPartition(id, 5 + found.length, placed))
    }
    const next = record.entries.find(isExtended)
    if (next === undefined) return { found, problem: null }
    sector = extended.start_sector + next.start_sector
  }
  return { found, problem: `it has more than ${MAX_LOGICAL} logical partitions` }
}

async function readGpt(disk: Disk): Promise<Layout> {
  const { source } = disk
  for (const sector_bytes of [SECTOR_BYTES, 4096]) {
    const last = Math.floor(source.bytes / sector_bytes) - 1
    const primary = await gptAt(source, 1, sector_bytes)
    const table = primary ?? (await gptAt(source, last, sector_bytes))
    if (table === null) continue
    const layout: DiskLayout = { disk: disk.disk, table: 'gpt', ...table }
    const problem = 'its first GPT is damaged; the backup at its end was used'
    return { layout, diagnostics: primary === null ? [damaged(disk, problem, 'warning')] : [] }
  }
  const problem = 'its boot record announces a GPT, but neither copy of it is whole'
  return { layout: without(disk), diagnostics: [damaged(disk, problem, 'error')] }
}

async function gptAt(
  source: BlockSource,
  lba: number,
  sector_bytes: number
): Promise<Pick<DiskLayout, 'id' | 'partitions'> | null> {
  if (lba < 1) return null
  const header = parseGptHeader(await source.read(lba * sector_bytes, sector_bytes), lba)
  if (header === null) return null
  const start = header.entries_lba * sector_bytes
  if (!Number.isSafeInteger(start)) return null
  const table = await source.read(start, header.entry_count * header.entry_bytes)
  const partitions = parseGptEntries(header, table, sector_bytes)
  return partitions === null ? null : { id: header.id, partitions }
}

const damaged = ({ path }: Disk, problem: string, severity: 'warning' | 'error'): Diagnostic => ({
  code: 'PARTITION_TABLE_DAMAGED',
  severity,
  what: `the partition table of ${path} cannot be read whole: ${problem}`,
  where: { in: 'source', path },
  hint: 'look at it in the source VM with: fdisk -l'
})
