import { spawnSync } from 'node:child_process'
import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host, Started } from '../../model/host.ts'
import { errno } from './failure.ts'
import { toolEnvironment } from './find-tool.ts'

export type MountHost = Pick<Host, 'run' | 'start' | 'temporaryFolder' | 'sleep' | 'now'>

/** A file that is mounted over a file. */
export interface FuseMount {
  readonly path: string
  unmount(): Promise<void>
}

const READY_MS = 20_000
const POLL_MS = 2

/** Many short programs read the same tables, and without this each opening of the file forgets what was read. */
const KEEP = ['-o', 'kernel_cache']

/**
 * Mounts an NBD export as one read-only file; the words of nbdfuse when it does not, and then nothing stays mounted.
 *
 * Throws   TOOL_MISSING
 * Source   nbdfuse(1)
 */
export async function mountNbd(host: MountHost, uri: string): Promise<FuseMount | string> {
  const path = join(await host.temporaryFolder(), 'disk')
  await writeFile(path, '', { mode: 0o600 })
  const before = await stat(path)
  const started = await host.start(['nbdfuse', '--readonly', ...KEEP, path, uri])
  remember(path)
  const unmount = () => takeDown(host, started, path)
  const program = watch(started)
  const end = host.now() + READY_MS
  try {
    while (host.now() < end && !program.ended) {
      const device = await deviceOf(path)
      if (device !== null && device !== before.dev) return { path, unmount }
      await host.sleep(POLL_MS)
    }
  } catch (error) {
    await unmount()
    throw error
  }
  await unmount()
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

/** A program that was killed can leave its mount behind as "transport endpoint is not connected". */
async function takeDown(host: MountHost, started: Started, path: string): Promise<void> {
  await host.run([...UNMOUNT, path], { after_stop: true })
  await started.kill()
  await started.exited
  await rm(path, { force: true })
  forget(path)
}

const UNMOUNT = ['fusermount3', '-u', '-z', '-q']
const mounts = new Set<string>()

/** Nobody awaits a view's end when the process ends by an error, but a mount would outlive it. */
function remember(path: string): void {
  if (mounts.size === 0) process.on('exit', unmountAll)
  mounts.add(path)
}

function forget(path: string): void {
  mounts.delete(path)
  if (mounts.size === 0) process.off('exit', unmountAll)
}

function unmountAll(): void {
  const [program = '', ...args] = UNMOUNT
  for (const path of mounts) spawnSync(program, [...args, path], { env: toolEnvironment() })
}
