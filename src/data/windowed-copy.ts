import { jsonFileName, type QemuNode, windowOf } from '../formats/qemu-blockdev.ts'
import { mapReader, type Span } from '../formats/qemu-img-map.ts'
import { lastPercent } from '../formats/qemu-img-progress.ts'
import { decodeUtf8Lossy, encodeUtf8 } from '../formats/utf8.ts'
import type { QemuImgConvertParams } from '../model/action.gen.ts'
import type { Attempt } from '../model/executor.ts'
import type { Host, Jail, RunResult } from '../model/host.ts'
import type { ActionId } from '../model/id.ts'
import { type Bytes, GIB, MIB } from '../model/size.ts'
import { checkVirtualSize, createImage, qemuImgFailed } from './qemu-img.ts'

/** A window with holes takes less time, and what comes behind it may have none: none is larger than this. */
const MOST_BYTES = 4 * GIB
/** A window that was faster than this is followed by one of twice the size, a slower one than that by a smaller one. */
const FAST_MS = 1500
const SLOW_MS = 4000
/** Holes from this size on are left out; smaller ones take less time than another start of qemu-img. */
const HOLE_BYTES = 128 * MIB
/** Checkpoints come no faster: each one waits for the disk. */
const KEEP_MS = 500
/** How much is compared with the source before a copy goes on. */
const COMPARED_BYTES = 16 * MIB
/** After a stop a window that is almost done may still end: what it copied is then not lost. */
const FINISH_MS = 2000

export interface WindowedCopy {
  readonly id: ActionId
  /** What is read, and the files that it is read from; absolute. */
  readonly graph: QemuNode
  readonly files: readonly string[]
  /** Size of the first window, and the least of all others but the last. Whole clusters. */
  readonly first_bytes: Bytes
  readonly params: Pick<QemuImgConvertParams, 'to' | 'format' | 'virtual_bytes'>
}

type Ended = { readonly ended: 'whole' } | FailedCopy

export interface FailedCopy {
  readonly ended: 'failed'
  readonly argv: readonly string[]
  readonly result: RunResult
  /** How much of it is on the disk and need not be copied again. */
  readonly kept: Bytes
}

/**
 * Copies a graph into one file piece by piece, each with a `qemu-img convert` of its own, and keeps a checkpoint after
 * each one: the next attempt goes on there. The pieces are written in order into one image, so that the result has the
 * bytes of one `qemu-img convert` of the whole. What is left of a copy of which nothing was kept is removed.
 *
 * Throws   STOPPED, CONVERT_FAILED and DISK_SIZE_DIFFERS before the first window, and what the machine says. A failed copy is an answer.
 * Source   qemu-img(1); qemu QAPI reference, BlockdevOptionsRaw (offset, size)
 */
export async function copyInWindows(copy: WindowedCopy, host: Host, attempt: Attempt): Promise<Ended> {
  const { to } = copy.params
  const begun = await begin(copy, host, attempt).catch(async (error: unknown) => {
    if (attempt.checkpoint === null) await host.remove(to)
    throw error
  })
  const keeper = keeperOf(copy, host, { attempt, begun })
  let whole = false
  try {
    const failed = await copyFrom(begun.at, copy, { host, attempt, keeper })
    whole = failed === null
    return failed === null ? { ended: 'whole' } : { ended: 'failed', ...failed, kept: keeper.kept }
  } finally {
    if (!whole && keeper.kept === 0) await host.remove(to)
  }
}

interface Keeper {
  /** All before it need not be copied again. */
  readonly kept: Bytes
  keep(end: Bytes): Promise<void>
}

/** Data first, then the checkpoint that counts it (W2). The end needs none: the action is done then. */
function keeperOf(
  { params: { to, virtual_bytes } }: WindowedCopy,
  host: Host,
  { attempt, begun }: { readonly attempt: Attempt; readonly begun: Begun }
): Keeper {
  let kept = begun.at
  return {
    get kept() {
      return kept
    },
    async keep(end) {
      await host.sync(to)
      if (end === virtual_bytes) return
      await attempt.keep({ bytes: end, of: begun.of })
      kept = end
    }
  }
}

interface Means {
  readonly host: Host
  readonly attempt: Attempt
  readonly keeper: Keeper
}

type Failed = Pick<FailedCopy, 'argv' | 'result'>

/** Window after window. What one wrote goes to the disk while the next one is copied. */
async function copyFrom(
  start: Bytes,
  copy: WindowedCopy,
  { host, attempt, keeper }: Means
): Promise<Failed | null> {
  const { first_bytes, params } = copy
  const { progress } = attempt
  progress(start, params.virtual_bytes)
  let [size, keptAt] = [first_bytes, host.now()]
  let kept: Promise<void> = Promise.resolve()
  for (const span of await spansOf(copy, host))
    for (let at = Math.max(start, span.at); at < span.end;) {
      const began = host.now()
      const end = Math.min(span.end, at + size)
      const { argv, result } = await copyWindow(copy, host, { at, end, progress }).finally(() => kept)
      if (result.status !== 0) return { argv, result }
      at = end
      const now = host.now()
      size = Math.max(first_bytes, nextSize(size, now - began))
      if (now - keptAt < KEEP_MS && !host.stop.stopped) continue
      keptAt = now
      kept = quiet(keeper.keep(end))
      if (host.stop.stopped) await kept
    }
  await kept
  await keeper.keep(params.virtual_bytes)
  return null
}

/** What has to be copied. QEMU takes the holes of a backing file for data when it is asked for a part of the chain. */
async function spansOf({ id, graph, files, params }: WindowedCopy, host: Host): Promise<readonly Span[]> {
  const argv = ['qemu-img', 'map', '--output=json', jsonFileName(graph)]
  const reader = mapReader(HOLE_BYTES)
  const onStdout = (piece: Uint8Array): void => reader.add(decodeUtf8Lossy(piece))
  const result = await host.run(argv, { onStdout, jail: { read: files, work: 'disk' } })
  const map = result.status === 0 ? reader.end() : null
  if (map === null) throw qemuImgFailed('CONVERT_FAILED', { id, argv, result })
  checkVirtualSize({ id, path: files[0] ?? params.to }, map.bytes, params.virtual_bytes)
  return map.spans
}

/** The same promise, which nobody need wait for at once. */
function quiet(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined)
  return promise
}

const nextSize = (size: Bytes, took_ms: number): Bytes =>
  took_ms < FAST_MS ? Math.min(MOST_BYTES, size * 2) : took_ms > SLOW_MS ? size / 2 : size

interface Begun {
  readonly at: Bytes
  /** Identity of all files of this copy. */
  readonly of: string
}

/** Goes on with what an earlier attempt left when that is what it says; else begins with an empty image. */
async function begin(copy: WindowedCopy, host: Host, { checkpoint, keep }: Attempt): Promise<Begun> {
  const { id, params } = copy
  const { to, format, virtual_bytes } = params
  if (checkpoint !== null && checkpoint.bytes > 0 && checkpoint.bytes < virtual_bytes) {
    const of = await identityOf(copy, host)
    if (of === checkpoint.of && (await isSound(copy, host, checkpoint.bytes)))
      return { at: checkpoint.bytes, of }
  }
  await createImage(host, { id, path: to, format, virtual_bytes })
  const of = await identityOf(copy, host)
  // The new file may have the inode of the old one: what was kept of that is over.
  if (checkpoint !== null) await keep({ bytes: 0, of })
  return { at: 0, of }
}

/** A file that another one has replaced since has another identity; that of the target itself changes with each window. */
async function identityOf({ files, params: { to } }: WindowedCopy, host: Host): Promise<string> {
  const marks: unknown[] = []
  for (const file of files) {
    const stat = await host.stat(file)
    marks.push([file, stat?.bytes, stat?.mtime_ns, stat?.inode, stat?.device])
  }
  const target = await host.stat(to, false)
  marks.push([target?.kind, target?.inode, target?.device])
  return `sha256:${host.sha256(encodeUtf8(JSON.stringify(marks)))}`
}

/**
 * The tables of an image that nobody closed are consistent but for clusters that were reserved and never used, which are
 * given back; after a loss of power they may not be. The last piece before the checkpoint must be that of the source.
 */
async function isSound(copy: WindowedCopy, host: Host, bytes: Bytes): Promise<boolean> {
  const { to, format } = copy.params
  const file = host.resolve(to)
  if (format === 'qcow2') {
    const argv = ['qemu-img', 'check', '-q', '-f', format, '-r', 'leaks', file]
    const { status } = await host.run(argv, { jail: { read: [], write: [file], work: 'disk' } })
    if (status !== 0) return false
  }
  const part = { at: Math.max(0, bytes - COMPARED_BYTES), end: bytes }
  const folder = await host.temporaryFolder()
  const digests: string[] = []
  for (const node of [copy.graph, targetOf(copy, host)]) {
    const piece = `${folder}/piece.raw`
    await host.writeFile(piece, new Uint8Array())
    const argv = ['qemu-img', 'convert', '-O', 'raw', jsonFileName(windowOf(node, part)), piece]
    const jail: Jail = { read: [...copy.files, file], write: [piece], work: 'disk' }
    const { status } = await host.run(argv, { jail })
    if (status !== 0) return false
    digests.push(await host.sha256File(piece))
    await host.remove(piece)
  }
  return digests[0] === digests[1]
}

function targetOf({ params: { to, format } }: WindowedCopy, { resolve }: Pick<Host, 'resolve'>): QemuNode {
  const file = { driver: 'file', filename: resolve(to) }
  return format === 'raw' ? file : { driver: format, file }
}

interface Window {
  readonly at: Bytes
  readonly end: Bytes
  readonly progress: Attempt['progress']
}

/** Nothing but the window's data is written: what the source has as zeros is not in the new image either. */
async function copyWindow(
  copy: WindowedCopy,
  host: Host,
  { at, end, progress }: Window
): Promise<{ readonly argv: readonly string[]; readonly result: RunResult }> {
  const { params, graph, files } = copy
  const names = [graph, targetOf(copy, host)].map(node => jsonFileName(windowOf(node, { at, end })))
  const argv = ['qemu-img', 'convert', '-p', '-n', '--target-is-zero', ...names]
  let tail = ''
  const onStdout = (piece: Uint8Array): void => {
    // A number may be cut between two pieces, so the end of the last one is kept.
    tail = (tail + decodeUtf8Lossy(piece)).slice(-64)
    const percent = lastPercent(tail)
    if (percent !== null) progress(at + Math.floor(((end - at) * percent) / 100), params.virtual_bytes)
  }
  const jail: Jail = { read: files, write: [host.resolve(params.to)], work: 'disk' }
  return { argv, result: await host.run(argv, { onStdout, jail, finish_ms: FINISH_MS }) }
}
