import {
  type BackingHeader,
  qcow2Backing,
  qedBacking,
  vhdObstacle
} from '../../src/formats/backing-header.ts'
import { fields } from '../../src/formats/bytes.ts'
import { KIB, SECTOR_BYTES } from '../../src/model/size.ts'
import type { DiskFormat } from '../../src/model/source.ts'
import type { Folder, Located } from './folder.ts'
import type { Layer } from './layer.ts'
import { refusal } from './refuse.ts'

/** The first cluster of a qcow2 with the usual size holds its extensions and its backing file's name. */
const HEAD_BYTES = 64 * KIB

/**
 * Reads what the header of an image says about other files; its size comes from qemu-img later.
 *
 * Throws   DISK_IMAGE_UNSUPPORTED.
 */
export async function imageLayer(
  folder: Folder,
  file: Located,
  format: Exclude<DiskFormat, 'vmdk'>
): Promise<Layer> {
  const head = await folder.host.readRange(file.real, 0, HEAD_BYTES)
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
    case 'vpc': {
      const start = fields(head).text(0, 8) === 'conectix'
      const at = Math.max(0, file.stat.bytes - SECTOR_BYTES)
      const footer = start ? head : await folder.host.readRange(file.real, at, SECTOR_BYTES)
      return vhdObstacle(footer) ?? NO_BACKING
    }
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
