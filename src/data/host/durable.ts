import { randomUUID } from 'node:crypto'
import { link, open, readFile, stat, unlink, utimes, type FileHandle } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import type { Durable, LogFile, ProcessIdentity, ProcessMark, StartedProcess } from '../../model/durable.ts'
import { onSpawn, signalGroup } from './child.ts'
import { errno, fileFailure, orNull } from './failure.ts'
import { livesHere, ownPlace, startTime } from './process-identity.ts'
import { sweep } from './sweep.ts'
import { diskFull, isFull, makeFolder, syncPath, temporaryEnd, writeNew } from './write-files.ts'

interface Place {
  readonly real: string
  /** As the caller wrote it: what failures name. */
  readonly path: string
}

/** The real one. Relative paths start at `root`. */
export function createDurable(root: string): Durable {
  const at = (path: string): Place => ({ path, real: isAbsolute(path) ? path : join(root, path) })
  return {
    openLog: path => openLog(at(path)),
    createExclusive: (path, bytes) => createExclusive(at(path), bytes),
    self: () => identityOf(process.pid),
    isAlive,
    keepFresh: (path, every_ms) => keepFresh(at(path).real, every_ms),
    onProcess,
    endProcess,
    sweep: folders => sweep(folders.map(folder => at(folder).real)),
    crc32: text => crc32(text).toString(16).padStart(8, '0'),
    timestamp: () => new Date().toISOString(),
    randomId: () => randomUUID()
  }
}

async function openLog(place: Place): Promise<LogFile> {
  const file = await writing(place, 0, () => openForAppend(place.real))
  return {
    read: () => writing(place, 0, () => readAll(file)),
    append: bytes =>
      writing(place, bytes.length, async () => {
        await writeAll(file, bytes)
        await file.datasync()
      }),
    write: bytes => writing(place, bytes.length, () => writeAll(file, bytes)),
    truncate: length =>
      writing(place, 0, async () => {
        await file.truncate(length)
        await file.sync()
      }),
    close: () => file.close()
  }
}

/** Makes failures of the system such as people can read, with the bytes that found no room. */
async function writing<Value>(place: Place, bytes: number, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    if (isFull(error)) throw await diskFull(place.path, dirname(place.real), bytes)
    throw fileFailure(error, place.path, 'write')
  }
}

async function openForAppend(path: string): Promise<FileHandle> {
  await makeFolder(dirname(path))
  const file = await open(path, 'a+', 0o600)
  try {
    await file.chmod(0o600)
    await syncPath(dirname(path))
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readAll(file: FileHandle): Promise<Uint8Array> {
  const { size } = await file.stat()
  const bytes = Buffer.allocUnsafe(size)
  let filled = 0
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written)
    written += bytesWritten
  }
}

async function createExclusive(place: Place, bytes: Uint8Array): Promise<boolean> {
  return writing(place, bytes.length, async () => {
    await makeFolder(dirname(place.real))
    const temporary = `${place.real}.${temporaryEnd()}`
    try {
      await writeNew(temporary, bytes)
      return await linkNew(temporary, place.real)
    } finally {
      await orNull(unlink(temporary))
    }
  })
}

async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
  } catch (error) {
    if (errno(error) === 'EEXIST') return false
    throw error
  }
  await syncPath(dirname(to))
  return true
}

async function identityOf(pid: number): Promise<ProcessIdentity> {
  return {
    ...(await here()),
    pid,
    started: startTime(pid) ?? '',
    user: userName()
  }
}

async function here(): Promise<Omit<ProcessIdentity, 'pid' | 'started' | 'user'>> {
  return {
    host: hostname(),
    machine_id: ((await orNull(readFile('/etc/machine-id', 'utf8'))) ?? '').trim(),
    ...ownPlace()
  }
}

/** A container may run under a number that no name belongs to. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? '')
  }
}

async function isAlive(other: ProcessIdentity): Promise<'alive' | 'dead' | 'unknown'> {
  const lives = livesHere(other)
  if (lives !== null) return lives ? 'alive' : 'dead'
  const now = await here()
  if (other.boot_id === now.boot_id) return 'unknown'
  // Another boot of this machine, or a running machine of the same name that shares the folder?
  const same = other.host === now.host && other.machine_id === now.machine_id
  // Slim containers have no machine-id, and many of one name: nothing is proven then.
  return same && now.machine_id !== '' ? 'dead' : 'unknown'
}

async function keepFresh(path: string, every_ms: number): Promise<() => void> {
  const { ino } = await stat(path)
  const refresh = async (): Promise<void> => {
    const now = new Date()
    if ((await stat(path)).ino === ino) await utimes(path, now, now)
  }
  // A sign of life that cannot be given is none: what others see grows old, and the owner finds out when it verifies.
  const timer = setInterval(() => void refresh().catch(() => undefined), every_ms)
  timer.unref()
  return () => clearInterval(timer)
}

/** One that has ended before it could be looked at needs no end. */
function onProcess(listener: (started: StartedProcess) => void): () => void {
  return onSpawn((pid, program) => {
    const started = startTime(pid)
    if (started !== undefined) listener({ program, ...ownPlace(), pid, started })
  })
}

const ENDING_MS = 20

/** It may have ended a moment ago. */
function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (errno(error) !== 'ESRCH') throw error
  }
}

async function endProcess(orphan: ProcessMark): Promise<boolean> {
  if (livesHere(orphan) !== true) return false
  // It leads a group of its own, unless it was caught between fork and setsid.
  if (!signalGroup(orphan.pid, 'SIGKILL')) killOne(orphan.pid)
  while (livesHere(orphan) === true) await wait(ENDING_MS)
  return true
}
