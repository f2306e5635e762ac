import { parseImageInfo, type ImageInfo } from '../formats/qemu-img-json.ts'
import { decodeUtf8Lossy } from '../formats/utf8.ts'
import type { Code } from '../model/codes.ts'
import { H2kError } from '../model/diagnostic.ts'
import type { Host, RunResult } from '../model/host.ts'
import type { ActionId } from '../model/id.ts'
import type { Bytes } from '../model/size.ts'

type Tools = Pick<Host, 'run' | 'resolve'>

interface Image {
  readonly id: ActionId
  readonly path: string
  readonly format: string
}

/**
 * Looks at an image that h2k made, in the given format: nothing is probed. Like all that opens images it sees no other
 * file: its tables may be what a hostile source made of them.
 *
 * Throws   DISK_CHECK_FAILED
 * Source   qemu-img(1), info
 */
export async function imageInfo(host: Tools, { id, path, format }: Image): Promise<ImageInfo> {
  const file = host.resolve(path)
  const argv = ['qemu-img', 'info', '-f', format, '--output=json', file]
  const result = await host.run(argv, { jail: { read: [file], work: 'disk' } })
  if (result.status !== 0) throw qemuImgFailed('DISK_CHECK_FAILED', { id, argv, result })
  const { value, diagnostics } = parseImageInfo(decodeUtf8Lossy(result.stdout), argv)
  const [first, ...others] = diagnostics
  if (first !== undefined) throw new H2kError(first, ...others)
  if (value === undefined) throw qemuImgFailed('DISK_CHECK_FAILED', { id, argv, result })
  return value
}

interface NewImage extends Image {
  readonly virtual_bytes: Bytes
}

/**
 * Makes an empty image that names no backing file, in place of whatever is there.
 *
 * Throws   CONVERT_FAILED
 * Source   qemu-img(1), create
 */
export async function createImage(
  host: Tools & Pick<Host, 'writeFile'>,
  { id, path, format, virtual_bytes }: NewImage
): Promise<void> {
  const file = host.resolve(path)
  // An empty file first: it makes the folder, and the jail can bind it; qemu-img keeps its mode.
  await host.writeFile(path, new Uint8Array())
  const argv = ['qemu-img', 'create', '-q', '-f', format, file, `${virtual_bytes}`]
  const result = await host.run(argv, { jail: { read: [], write: [file], work: 'disk' } })
  if (result.status !== 0) throw qemuImgFailed('CONVERT_FAILED', { id, argv, result })
}

/** Throws DISK_SIZE_DIFFERS when an image has not the size that the plan says. */
export function checkVirtualSize(
  { id, path }: Pick<Image, 'id' | 'path'>,
  found: Bytes,
  planned: Bytes
): void {
  if (found === planned) return
  throw new H2kError({
    code: 'DISK_SIZE_DIFFERS',
    severity: 'error',
    what: `${path} holds a disk of ${found} bytes, the plan says ${planned}`,
    where: { in: 'action', id },
    hint: 'the source changed after planning; make sure that the VM is off, then run: h2k plan'
  })
}

interface Failed {
  readonly id: ActionId
  readonly argv: readonly string[]
  readonly result: RunResult
}

export const qemuImgFailed = (code: Code, { id, argv, result }: Failed): H2kError =>
  new H2kError({
    code,
    severity: 'error',
    what: `qemu-img ${argv[1]} ended with ${result.status ?? result.signal}: ${said(result)}`,
    where: { in: 'action', id, argv },
    hint: 'run that command by hand; once it works, run the same h2k command again'
  })

const said = ({ stderr, stdout }: RunResult): string =>
  stderr.trim() === '' ? decodeUtf8Lossy(stdout).trim() : stderr.trim()
