import { folderOf, sourcePath } from '../../src/formats/source-path.ts'
import {
  DESCRIPTOR_MAX_BYTES,
  isDescriptor,
  parseDescriptor,
  totalSectors,
  type VmdkDescriptor,
  type VmdkExtent
} from '../../src/formats/vmdk-descriptor.ts'
import { SECTOR_BYTES } from '../../src/model/size.ts'
import type { Extent } from '../../src/model/source.ts'
import { locateExisting, outside, type Folder, type Located } from './folder.ts'
import type { Layer } from './layer.ts'
import { refusal, valueOf } from './refuse.ts'
import { readSparse, truncated } from './vmdk-sparse.ts'

/** QEMU refuses other types, or would read them as something else. */
const EMBEDDED_TYPES = ['monolithicSparse', 'streamOptimized']
const SPLIT_TYPES = [
  'monolithicFlat',
  'vmfs',
  'vmfsSparse',
  'seSparse',
  'twoGbMaxExtentSparse',
  'twoGbMaxExtentFlat'
]

/**
 * Reads one VMDK and checks that all of its data is there.
 *
 * Throws   VMDK_DESCRIPTOR_MALFORMED, VMDK_TYPE_UNSUPPORTED, VMDK_EXTENT_UNSUPPORTED, DISK_TRUNCATED, SOURCE_*.
 */
export async function vmdkLayer(folder: Folder, file: Located): Promise<Layer> {
  const head = await folder.host.readRange(file.real, 0, SECTOR_BYTES)
  const { descriptor, extents, files } = isDescriptor(head)
    ? await split(folder, file)
    : await embedded(folder, file)
  const { cid, parent_cid, parent_hint, create_type, uuid } = descriptor
  return {
    layer: {
      path: file.path,
      format: 'vmdk',
      subformat: create_type,
      virtual_bytes: totalSectors(descriptor.extents) * SECTOR_BYTES,
      cid,
      parent_cid,
      ...(uuid === null ? {} : { uuid }),
      extents
    },
    files: [file, ...files],
    parent: parent_hint === null ? null : { name: parent_hint, format: 'vmdk', cid: parent_cid }
  }
}

interface Content {
  readonly descriptor: VmdkDescriptor
  readonly extents: readonly Extent[]
  readonly files: readonly Located[]
}

async function embedded(folder: Folder, file: Located): Promise<Content> {
  const path = folder.shown(file.path)
  const header = await readSparse(folder, file)
  const { descriptor_offset: offset, descriptor_bytes: length } = header
  const bytes = await folder.host.readRange(file.real, offset, Math.min(length, DESCRIPTOR_MAX_BYTES))
  const descriptor = valueOf(parseDescriptor(bytes, path))
  checkType(descriptor, EMBEDDED_TYPES, path)
  const sectors = header.capacity_bytes / SECTOR_BYTES
  if (descriptor.extents.length !== 1 || descriptor.extents[0]?.sectors !== sectors)
    throw refusal({
      code: 'VMDK_DESCRIPTOR_MALFORMED',
      path,
      what: `its descriptor describes ${totalSectors(descriptor.extents)} sectors, its header ${sectors}`,
      hint: 'copy the file from the source again'
    })
  return { descriptor, extents: [], files: [] }
}

async function split(folder: Folder, file: Located): Promise<Content> {
  const path = folder.shown(file.path)
  const descriptor = valueOf(
    parseDescriptor(await folder.host.readFile(file.real, DESCRIPTOR_MAX_BYTES), path)
  )
  checkType(descriptor, SPLIT_TYPES, path)
  const extents: Extent[] = []
  const files: Located[] = []
  for (const described of descriptor.extents) {
    const { extent, data } = await readExtent(folder, file, described)
    extents.push(extent)
    files.push(data)
  }
  return { descriptor, extents, files }
}

function checkType({ create_type }: VmdkDescriptor, known: readonly string[], path: string): void {
  if (known.includes(create_type)) return
  throw refusal({
    code: 'VMDK_TYPE_UNSUPPORTED',
    path,
    what: `a VMDK of type ${create_type} does not hold its data in files`,
    hint: 'make a copy with: vmkfstools -i DISK.vmdk COPY.vmdk (or vmware-vdiskmanager -r), and name the copy'
  })
}

/** To QEMU, `nbd:x` is an address and `a/nbd:x` is a file. */
const HAS_PROTOCOL = /^[^/]*:/

const FLAT_TYPES = ['FLAT', 'VMFS']
const SPARSE_KINDS: Readonly<Record<string, string>> = {
  SPARSE: 'hosted',
  VMFSSPARSE: 'vmfs',
  SESPARSE: 'se'
}

async function readExtent(
  folder: Folder,
  owner: Located,
  described: VmdkExtent
): Promise<{ readonly extent: Extent; readonly data: Located }> {
  const { access, type, file: name, sectors, offset_sectors } = described
  const path = folder.shown(owner.path)
  const flat = FLAT_TYPES.includes(type)
  // QEMU leaves out extents that are not RW and those without a file, so everything behind them would move.
  if (access !== 'RW' || name === null || !(flat || type in SPARSE_KINDS)) throw unsupported(path, described)
  const place = HAS_PROTOCOL.test(name) ? null : sourcePath(folderOf(owner.path), name)
  if (place === null)
    throw outside(folder, { in: path, as: `line ${described.line}`, name, folder: folderOf(owner.path) })
  const data = await locateExisting(folder, place, folderOf(owner.path))
  // QEMU takes this name from the descriptor, so what it means must not change with a link.
  if (data.path !== place) throw linked(folder.shown(place))
  const [bytes, offset_bytes] = [sectors * SECTOR_BYTES, offset_sectors * SECTOR_BYTES]
  const kind = flat ? 'flat' : 'sparse'
  if (flat && data.stat.bytes < offset_bytes + bytes)
    throw truncated(folder.shown(data.path), data.stat.bytes, offset_bytes + bytes)
  if (!flat) await checkSparse(folder, data, described)
  return { extent: { path: data.path, kind, bytes, offset_bytes }, data }
}

async function checkSparse(
  folder: Folder,
  data: Located,
  { type, sectors, offset_sectors }: VmdkExtent
): Promise<void> {
  const header = await readSparse(folder, data)
  if (
    header.kind === SPARSE_KINDS[type] &&
    header.capacity_bytes === sectors * SECTOR_BYTES &&
    offset_sectors === 0
  )
    return
  throw refusal({
    code: 'VMDK_DESCRIPTOR_MALFORMED',
    path: folder.shown(data.path),
    what: `it holds ${header.capacity_bytes / SECTOR_BYTES} sectors (${header.kind}), its descriptor says ${sectors} (${type})`,
    hint: 'copy both files from the source again'
  })
}

const linked = (path: string) =>
  refusal({
    code: 'SOURCE_FILE_KIND',
    path,
    what: 'it is a symbolic link, and so may mean another file when it is converted',
    hint: 'put the file itself there'
  })

const unsupported = (path: string, { access, type, line }: VmdkExtent) =>
  refusal({
    code: 'VMDK_EXTENT_UNSUPPORTED',
    path,
    what: `line ${line}: an extent with ${access} and ${type} cannot be read by QEMU`,
    hint: 'make a copy with: vmkfstools -i DISK.vmdk COPY.vmdk (or vmware-vdiskmanager -r), and name the copy'
  })
