import { agreedFormat, diskMagic, MAGIC_BYTES, promisedFormat } from '../../src/formats/disk-magic.ts'
import { baseName, folderOf, sourcePath } from '../../src/formats/source-path.ts'
import { SECTOR_BYTES } from '../../src/model/size.ts'
import type { ChainLayer, DiskFormat } from '../../src/model/source.ts'
import { locate, outside, quoted, type Folder, type Located } from './folder.ts'
import { imageLayer } from './image.ts'
import type { Layer, Parent } from './layer.ts'
import { qemuSize } from './qemu-size.ts'
import { refusal } from './refuse.ts'
import { vmdkLayer } from './vmdk.ts'

/** VMware allows 32 snapshots, QEMU 200 nodes. */
const MAX_LAYERS = 64

export interface Chain {
  /** Base first. */
  readonly layers: readonly ChainLayer[]
  readonly files: readonly Located[]
}

/**
 * Finds and verifies every layer below an image. A name that stands in an image is only looked up, and only inside the
 * folder of that image.
 *
 * Throws   DISK_CHAIN_LOOP, DISK_CHAIN_TOO_LONG, DISK_LAYER_SIZE, VMDK_PARENT_CID, and what the readers of the formats throw.
 */
export async function readChain(folder: Folder, top: Located, said: DiskFormat | null): Promise<Chain> {
  const found: Layer[] = [await readLayer(folder, top, said)]
  for (let last = found[0]; last?.parent; last = found.at(-1)) {
    if (found.length === MAX_LAYERS) throw tooLong(folder, top)
    const below = await readParent(folder, last, last.parent)
    if (found.some(({ layer }) => layer.path === below.layer.path)) throw loop(folder, last, below)
    found.push(below)
  }
  const sizes = await Promise.all(found.map(layer => qemuSize(folder, layer)))
  const layers = found
    .map(({ layer }, index) => ({ ...layer, virtual_bytes: sizes[index] ?? 0 }))
    .toReversed()
  checkSizes(folder, layers)
  return { layers, files: found.flatMap(({ files }) => files) }
}

async function readLayer(folder: Folder, file: Located, said: DiskFormat | null): Promise<Layer> {
  const path = folder.shown(file.path)
  if (file.stat.bytes === 0)
    throw refusal({
      code: 'SOURCE_FILE_EMPTY',
      path,
      what: 'the file is empty',
      hint: 'copy it from the source again'
    })
  const head = await folder.host.readRange(file.real, 0, MAGIC_BYTES)
  const tail = await folder.host.readRange(
    file.real,
    Math.max(0, file.stat.bytes - SECTOR_BYTES),
    SECTOR_BYTES
  )
  const agreed = agreedFormat(file.path, said, diskMagic(head, tail))
  if ('conflict' in agreed)
    throw refusal({
      code: 'DISK_FORMAT_DIFFERS',
      path,
      what: agreed.conflict,
      hint: 'name the right file, or say what it is with `format:` beside its `path:`'
    })
  const layer = await (agreed.format === 'vmdk'
    ? vmdkLayer(folder, file)
    : imageLayer(folder, file, agreed.format))
  const reachesOut = layer.parent !== null || layer.files.length > 1
  if (reachesOut && said === null && promisedFormat(file.path) === null) throw onlyProbed(path, agreed.format)
  return layer
}

/** The guest of a raw disk writes its first bytes, and with them would choose which of its neighbours' files are read. */
const onlyProbed = (path: string, format: DiskFormat) =>
  refusal({
    code: 'DISK_FORMAT_DIFFERS',
    path,
    what: `only its own bytes say that it is ${format}, and they name another file to read`,
    hint: `if it is no raw disk, set format: ${format} beside its path; for a backing file, on a copy of what stands on it: qemu-img rebase -u -F ${format} -b PARENT CHILD`
  })

async function readParent(folder: Folder, child: Layer, parent: Parent): Promise<Layer> {
  const place = folderOf(child.layer.path)
  const written = sourcePath(place, parent.name)
  const direct = written === null ? null : await locate(folder, written, place)
  // VMware writes absolute names, and they stay when the folder is moved; a matching content id makes the same name here safe.
  const moved = parent.cid === null ? null : sourcePath(place, baseName(parent.name))
  const file = direct ?? (moved === null ? null : await locate(folder, moved, place))
  if (file === null)
    throw written === null ? parentOutside(folder, child, parent) : parentMissing(folder, child, parent)
  const below = await readLayer(folder, file, parent.format)
  if (parent.cid === null || parent.cid === below.layer.cid) return below
  if (direct === null) throw parentOutside(folder, child, parent)
  throw refusal({
    code: 'VMDK_PARENT_CID',
    path: folder.shown(child.layer.path),
    what: `it was made on a parent with content ID ${parent.cid}, ${folder.shown(below.layer.path)} has ${below.layer.cid}`,
    hint: 'the parent was changed after the snapshot, or is another one: copy all files of the VM again'
  })
}

const parentOutside = (folder: Folder, { layer }: Layer, { name }: Parent) =>
  outside(folder, { in: folder.shown(layer.path), as: 'its parent', name, folder: folderOf(layer.path) })

const parentMissing = (folder: Folder, { layer }: Layer, { name }: Parent) =>
  refusal({
    code: 'DISK_PARENT_MISSING',
    path: folder.shown(layer.path),
    what: `its parent ${quoted(name)} is not there`,
    hint: 'copy all files of the VM into one folder'
  })

const tooLong = (folder: Folder, { path }: Located) =>
  refusal({
    code: 'DISK_CHAIN_TOO_LONG',
    path: folder.shown(path),
    what: `more than ${MAX_LAYERS} images stand on each other`,
    hint: 'consolidate the snapshots at the source first'
  })

const loop = (folder: Folder, { layer }: Layer, below: Layer) =>
  refusal({
    code: 'DISK_CHAIN_LOOP',
    path: folder.shown(layer.path),
    what: `its parent ${folder.shown(below.layer.path)} stands on it`,
    hint: 'copy all files of the VM from the source again'
  })

/** A VMDK snapshot is as large as its parent; only qcow2 and qed overlays may have grown. */
function checkSizes(folder: Folder, layers: readonly ChainLayer[]): void {
  for (const [index, layer] of layers.entries()) {
    const below = layers[index - 1]
    if (below === undefined || layer.format !== 'vmdk' || layer.virtual_bytes === below.virtual_bytes)
      continue
    throw refusal({
      code: 'DISK_LAYER_SIZE',
      path: folder.shown(layer.path),
      what: `it has ${layer.virtual_bytes} bytes, its parent ${folder.shown(below.path)} has ${below.virtual_bytes}`,
      hint: 'the parent was resized after the snapshot, which breaks it: copy all files of the VM again'
    })
  }
}
