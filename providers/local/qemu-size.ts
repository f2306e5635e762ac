import { jsonFileName, readOnlyChain } from '../../src/formats/qemu-blockdev.ts'
import { parseImageInfo } from '../../src/formats/qemu-img-json.ts'
import { decodeUtf8Lossy } from '../../src/formats/utf8.ts'
import type { Bytes } from '../../src/model/size.ts'
import type { Folder } from './folder.ts'
import type { Layer } from './layer.ts'
import { refusal, valueOf } from './refuse.ts'

const TIMEOUT_MS = 60_000
const ANSWER_BYTES = 4 * 1024 * 1024

/**
 * The size that QEMU sees, which is what will be converted. It opens the layer alone, every file named, in a jail that
 * holds nothing else.
 *
 * Throws   DISK_IMAGE_DAMAGED with QEMU's words.
 */
export async function qemuSize({ host, shown }: Folder, { layer, files }: Layer): Promise<Bytes> {
  const [image, ...data] = files.map(({ real }) => real)
  const node = { driver: layer.format, path: image ?? '', extents: data, backing: null }
  const argv = ['qemu-img', 'info', '-U', '--output=json', jsonFileName(readOnlyChain(node, path => path))]
  const read = [...new Set(files.map(({ real }) => real))]
  const { status, stdout, stderr } = await host.run(argv, {
    jail: { read },
    timeout_ms: TIMEOUT_MS,
    max_output_bytes: ANSWER_BYTES
  })
  const path = shown(layer.path)
  if (status !== 0) throw damaged(path, `QEMU cannot open it: ${reason(stderr)}`)
  const { virtual_bytes } = valueOf(parseImageInfo(decodeUtf8Lossy(stdout), argv))
  if (layer.virtual_bytes !== 0 && virtual_bytes !== layer.virtual_bytes)
    throw damaged(path, `QEMU sees ${virtual_bytes} bytes in it, its descriptor says ${layer.virtual_bytes}`)
  return virtual_bytes
}

/** Without the json: name of the image, which is long and says nothing new. */
const reason = (stderr: string): string =>
  (stderr.trim().split('\n').at(-1) ?? '')
    .replace(/^qemu-img: (Could not open 'json:.*?}': )?/, '')
    .slice(0, 300)

const damaged = (path: string, what: string) =>
  refusal({
    code: 'DISK_IMAGE_DAMAGED',
    path,
    what,
    hint: 'copy the file from the source again; if that does not help, make a new copy with the tool of its hypervisor'
  })
