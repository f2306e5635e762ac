import type { BlockNode } from '../../model/block.ts'
import type { BlockView, Host, Started } from '../../model/host.ts'
import type { Bytes } from '../../model/size.ts'
import { spawnSync } from 'node:child_process'
import { open, rm, stat, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonFileName, readOnlyChain } from '../../formats/qemu-blockdev.ts'
import { H2kError } from '../../model/diagnostic.ts'
import { errno, failure } from './failure.ts'

/** What opening a view needs of the machine. */
export type BlockHost = Pick<Host, 'resolve' | 'run' | 'start' | 'temporaryFolder' | 'sleep' | 'now'>

const READY_MS = 20_000
const POLL_MS = 2

/**
 * A read-only raw view of any block graph: a file through FUSE that external parsers read too. qemu-storage-daemon
 * exports it; nbdfuse does where QEMU was built without that export.
 *
 * Throws   BLOCK_VIEW_FAILED with the tool's own words; nothing stays mounted after it.
 * Source   qemu-storage-daemon(1), nbdfuse(1), qemu-nbd(8).
 */
export async function openBlock(host: BlockHost, node: BlockNode): Promise<BlockView> {
  const path = join(await host.temporaryFolder(), 'disk')
  const chain = readOnlyChain(node, file => host.resolve(file))
  const words: string[] = []
  for (const argv of [storageDaemon(chain, path), nbdFuse(chain, path)]) {
    await writeFile(path, '', { mode: 0o600 })
    const view = await mounted(host, argv, path)
    if (typeof view !== 'string') return view
    words.push(`${argv[0]}: ${view}`)
    if (!EXPORT_MISSING.test(view)) break
  }
  throw failure({
    code: 'BLOCK_VIEW_FAILED',
    what: `cannot look into ${node.path}: ${words.join('; ')}`,
    where: { in: 'source', path: node.path },
    hint: `check the image with: qemu-img info --backing-chain '${node.path}'`
  })
}

// Only when the way of exporting is what fails, not the image, is the second way worth a try.
const EXPORT_MISSING = /ENOENT|not found|fuse|does not accept value|Invalid parameter/i

function storageDaemon(chain: object, path: string): readonly string[] {
  const node = JSON.stringify({ 'node-name': 'disk', ...chain })
  const fuse = JSON.stringify({
    type: 'fuse',
    id: 'view',
    'node-name': 'disk',
    mountpoint: path,
    writable: false
  })
  return ['qemu-storage-daemon', '--blockdev', node, '--export', fuse]
}

const nbdFuse = (chain: Parameters<typeof jsonFileName>[0], path: string): readonly string[] => [
  ...['nbdfuse', '--readonly', path, '--socket-activation', 'qemu-nbd', '--read-only'],
  jsonFileName(chain)
]

/** The view, or why there is none. */
async function mounted(host: BlockHost, argv: readonly string[], path: string): Promise<BlockView | string> {
  const before = await stat(path)
  let started: Started
  try {
    started = await host.start(argv)
  } catch (error) {
    if (error instanceof H2kError) return error.message
    throw error
  }
  remember(path)
  const program = watch(started)
  const end = host.now() + READY_MS
  try {
    while (host.now() < end && !program.ended) {
      const device = await deviceOf(path)
      if (device !== null && device !== before.dev) return await viewOf(host, started, path)
      await host.sleep(POLL_MS)
    }
  } catch (error) {
    await unmount(host, started, path)
    throw error
  }
  await unmount(host, started, path)
  const { stderr } = await started.exited
  return stderr.trim() === '' ? `no view after ${READY_MS} ms` : stderr.trim()
}

function watch(started: Started): { ended: boolean } {
  const program = { ended: false }
  const end = (): void => {
    program.ended = true
  }
  started.exited.then(end, end)
  return program
}

/** The device number says whether something is mounted there; null while the mount is in between. */
async function deviceOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).dev
  } catch (error) {
    if (errno(error) === 'ENOTCONN' || errno(error) === 'EIO') return null
    throw error
  }
}

async function viewOf(host: BlockHost, started: Started, path: string): Promise<BlockView> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await file.close()
    await unmount(host, started, path)
  }
  return {
    path,
    bytes: size,
    read: (offset, length) => readAt(file, offset, length),
    close: () => (closing ??= close())
  }
}

async function readAt(file: FileHandle, offset: Bytes, length: Bytes): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}

/** A daemon that was killed can leave its mount behind as "transport endpoint is not connected". */
async function unmount(host: BlockHost, started: Started, path: string): Promise<void> {
  await host.run([...UNMOUNT, path], { after_stop: true })
  await started.kill()
  await started.exited
  await rm(path, { force: true })
  forget(path)
}

const UNMOUNT = ['fusermount3', '-u', '-z', '-q']
const openViews = new Set<string>()

/** Nobody awaits a view's end when the process ends by an error, but a mount would outlive it. */
function remember(path: string): void {
  if (openViews.size === 0) process.on('exit', unmountAll)
  openViews.add(path)
}

function forget(path: string): void {
  openViews.delete(path)
  if (openViews.size === 0) process.off('exit', unmountAll)
}

function unmountAll(): void {
  const [program = '', ...args] = UNMOUNT
  for (const path of openViews) spawnSync(program, [...args, path])
}
