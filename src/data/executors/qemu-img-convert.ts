import {
  chainFiles,
  jsonFileName,
  overlayOn,
  type QemuNode,
  readOnlyChain
} from '../../formats/qemu-blockdev.ts'
import { lastPercent } from '../../formats/qemu-img-progress.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import type { QemuImgConvertParams } from '../../model/action.gen.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Attempt, Executor } from '../../model/executor.ts'
import type { Host, Jail, RunResult } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'
import { qemuImgFailed } from '../qemu-img.ts'
import { MIB } from '../../model/size.ts'
import { madeFiles } from '../receipt.ts'
import { copyInWindows } from '../windowed-copy.ts'

/**
 * Copies a graph into one new file in a single pass, which also flattens it. An action that is `checkpointed` is copied
 * in pieces, and goes on with the last one that is on the disk.
 *
 * Reads    every file of params.from
 * Writes   params.to. When the copy fails it is removed, but for a checkpointed one of which something was kept:
 *          qemu-img cannot go on with any other.
 * Throws   CONVERT_FAILED, DISK_FULL, STOPPED. Whether the result is right is what qemu-img.check says.
 * Source   qemu-img(1), convert
 */
export const qemuImgConvert: Executor<'qemu-img.convert'> = {
  kind: 'qemu-img.convert',

  async run(action, host, attempt) {
    const { to } = action.params
    if (action.idempotence === 'checkpointed') await convertInWindows(action, host, attempt)
    else await convertAtOnce(action, host, attempt)
    return { made: await madeFiles(action, host, [{ path: to, sha256: null }]), notes: {} }
  }
}

/** A stop or a crash costs no more than one window, on a slow disk too. */
const FIRST_BYTES = 64 * MIB

type Convert = ActionOf<'qemu-img.convert'>

async function convertInWindows({ id, params }: Convert, host: Host, attempt: Attempt): Promise<void> {
  const { to, virtual_bytes } = params
  const [graph, files] = [graphOf(params, host), readBy(params, host)]
  const copy = { id, graph, files, first_bytes: FIRST_BYTES, params }
  const end = await copyInWindows(copy, host, attempt)
  if (end.ended === 'whole') return
  const { argv, result, kept } = end
  if (isFull(result)) throw await diskFull(host, to, virtual_bytes - kept)
  throw qemuImgFailed('CONVERT_FAILED', { id, argv, result })
}

async function convertAtOnce(action: Convert, host: Host, { progress }: Attempt): Promise<void> {
  const { to, virtual_bytes } = action.params
  // An empty file first: it makes the folder, and the jail can bind it; qemu-img keeps its mode.
  await host.writeFile(to, new Uint8Array())
  try {
    await convert(action, host, percent =>
      progress(Math.floor((virtual_bytes * percent) / 100), virtual_bytes)
    )
    await host.sync(to)
  } catch (error) {
    await host.remove(to)
    throw error
  }
}

async function convert(
  { id, params }: Convert,
  host: Host,
  onPercent: (percent: number) => void
): Promise<void> {
  const { to, format, virtual_bytes } = params
  const options = [...compression(params), '-O', format]
  const argv = [
    ...['qemu-img', 'convert', '-p', ...options],
    ...[jsonFileName(graphOf(params, host)), host.resolve(to)]
  ]
  let tail = ''
  const onStdout = (piece: Uint8Array): void => {
    // A number may be cut between two pieces, so the end of the last one is kept.
    tail = (tail + decodeUtf8Lossy(piece)).slice(-64)
    const percent = lastPercent(tail)
    if (percent !== null) onPercent(percent)
  }
  const jail: Jail = { read: readBy(params, host), write: [host.resolve(to)], work: 'disk' }
  const result = await host.run(argv, { onStdout, jail })
  if (result.status === 0) return
  if (isFull(result)) {
    // Gone first, so that the figure is what the next attempt will find.
    await host.remove(to)
    throw await diskFull(host, to, virtual_bytes)
  }
  throw qemuImgFailed('CONVERT_FAILED', { id, argv, result })
}

const graphOf = ({ from }: QemuImgConvertParams, { resolve }: Host): QemuNode =>
  from.overlay === null ? readOnlyChain(from.block, resolve) : overlayOn(from.overlay, from.block, resolve)

const readBy = ({ from }: QemuImgConvertParams, { resolve }: Host): readonly string[] => [
  ...chainFiles(from.block, resolve),
  ...(from.overlay === null ? [] : [resolve(from.overlay)])
]

const isFull = ({ stderr }: RunResult): boolean => /No space left on device|Disk quota exceeded/.test(stderr)

/**
 * Out of order with many coroutines: compression is what takes the time, and each of them compresses its own cluster.
 * Without compression nothing is gained by it, and the result would be fragmented.
 */
function compression({ compress }: QemuImgConvertParams): readonly string[] {
  return compress === 'none' ? [] : ['-c', '-W', '-m', '16', '-o', `compression_type=${compress}`]
}

async function diskFull(host: Host, to: string, needed: number): Promise<H2kError> {
  const folder = to.includes('/') ? to.slice(0, to.lastIndexOf('/')) || '/' : '.'
  return new H2kError({
    code: 'DISK_FULL',
    severity: 'error',
    what: `${to} may need up to ${needed} more bytes, its filesystem has ${await host.freeBytes(folder)} free`,
    where: { in: 'target', path: to },
    hint: `free space there (df -h '${folder}'), then run the same h2k command again`
  })
}
