import {
  type BackingHeader,
  qcow2Backing,
  qedBacking,
  vhdObstacle
} from '../../src/formats/backing-header.ts'
import { fields } from '../../src/formats/bytes.ts'
import { KIB, SECTOR_BYTES } from '../../src/model/size.ts'
import type { DiskFormat } from '../../src/model/source.ts'
import { lastCluster, lastCounts, qcow2Counts, vdiEnd } from '../../src/formats/image-end.ts'
import type { Folder, Located } from './folder.ts'
import type { Layer } from './layer.ts'
import { refusal } from './refuse.ts'
import { truncated } from './vmdk-sparse.ts'

/** The first cluster of a qcow2 with the usual size holds its extensions and its backing file's name. */
const HEAD_BYTES = 64 * KIB

/**
 * Reads what the header of an image says about other files; its size comes from qemu-img later.
 *
 * Throws   DISK_IMAGE_UNSUPPORTED, DISK_IMAGE_DAMAGED, DISK_TRUNCATED.
 */
export async function imageLayer(
  folder: Folder,
  file: Located,
  format: Exclude<DiskFormat, 'vmdk'>
): Promise<Layer> {
  const head = await folder.host.readRange(file.real, 0, HEAD_BYTES)
  await checkEnd(folder, file, { format, head })
  const found = await headerOf(folder, file, { format, head })
  if (typeof found === 'string')
    throw refusal({
      code: 'DISK_IMAGE_UNSUPPORTED',
      path: folder.shown(file.path),
      what: found,
      hint: 'make a whole, plain copy with the tool of its hypervisor, and name the copy'
    })
  return {
    layer: {
      path: file.path,
      format,
      subformat: null,
      virtual_bytes: 0,
      cid: null,
      parent_cid: null,
      extents: []
    },
    files: [file],
    parent:
      found.backing === null
        ? null
        : { name: found.backing, format: formatNamed(found.backing_format), cid: null }
  }
}

interface Image {
  readonly format: Exclude<DiskFormat, 'vmdk'>
  readonly head: Uint8Array
}

/** What QEMU would read as zeros: the end of a copy that broke off. QEMU itself notices it in the formats that are missing here. */
async function checkEnd(folder: Folder, file: Located, { format, head }: Image): Promise<void> {
  const path = folder.shown(file.path)
  const { bytes: size } = file.stat
  if (format === 'vdi' && size < vdiEnd(head)) throw truncated(path, size, vdiEnd(head))
  if (format === 'vpc' && fields(await lastSector(folder, file)).text(0, 8) !== 'conectix')
    throw refusal({
      code: 'DISK_TRUNCATED',
      path,
      what: `it has ${size} bytes and its footer is missing`,
      hint: AGAIN
    })
  if (format === 'qcow2') await checkQcow2(folder, file, head)
}

async function checkQcow2(folder: Folder, file: Located, head: Uint8Array): Promise<void> {
  const path = folder.shown(file.path)
  const { bytes: size } = file.stat
  const counts = qcow2Counts(head)
  if (typeof counts === 'string')
    throw refusal({ code: 'DISK_IMAGE_DAMAGED', path, what: counts, hint: AGAIN })
  if (counts.end > size) throw truncated(path, size, counts.end)
  if (!counts.exact) return
  const { table_offset, table_bytes, cluster_bytes } = counts
  const last = lastCounts(await folder.host.readRange(file.real, table_offset, table_bytes))
  if (last === null) return
  if (last.offset + cluster_bytes > size) throw truncated(path, size, last.offset + cluster_bytes)
  const block = await folder.host.readRange(file.real, last.offset, cluster_bytes)
  const used = lastCluster(counts, last.index, block)
  if (used >= size) throw truncated(path, size, used + 1)
}

const AGAIN = 'copy the file from the source again'

const lastSector = ({ host }: Folder, { real, stat }: Located): Promise<Uint8Array> =>
  host.readRange(real, Math.max(0, stat.bytes - SECTOR_BYTES), SECTOR_BYTES)

const NO_BACKING: BackingHeader = { backing: null, backing_format: null }

async function headerOf(
  folder: Folder,
  file: Located,
  { format, head }: Image
): Promise<BackingHeader | string> {
  switch (format) {
    case 'qcow2':
      return qcow2Backing(head)
    case 'qed':
      return qedBacking(head)
    case 'vpc':
      return vhdObstacle(await lastSector(folder, file)) ?? NO_BACKING
    case 'raw':
    case 'vdi':
    case 'vhdx':
    case 'parallels':
      return NO_BACKING
  }
}

const FORMATS: readonly DiskFormat[] = ['raw', 'qcow2', 'vmdk', 'vhdx', 'vpc', 'vdi', 'qed', 'parallels']

/** QEMU's word for a format that h2k reads, or null. */
export const formatNamed = (word: string | null): DiskFormat | null =>
  FORMATS.find(format => format === word) ?? null
