import { randomUUID } from 'node:crypto'
import { link, open, readFile, readlink, unlink, type FileHandle } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Durable, LogFile, ProcessIdentity } from '../../model/durable.ts'
import { errno, fileFailure, orNull } from './failure.ts'
import { diskFull, isFull, makeFolder, syncPath, writeNew } from './write-files.ts'

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
    crc32: text => crc32(text).toString(16).padStart(8, '0'),
    timestamp: () => new Date().toISOString(),
    randomId: () => randomUUID()
  }
}

async function openLog(place: Place): Promise<LogFile> {
  const file = await writing(place, 0, () => openForAppend(place.real))
  return {
    read: () => writing(place, 0, () => readAll(file)),
    append: bytes => writing(place, bytes.length, () => appendAll(file, bytes)),
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

async function appendAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written)
    written += bytesWritten
  }
  await file.datasync()
}

async function createExclusive(place: Place, bytes: Uint8Array): Promise<boolean> {
  return writing(place, bytes.length, async () => {
    await makeFolder(dirname(place.real))
    const temporary = `${place.real}.${randomUUID()}.tmp`
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
    started: (await startTime(pid)) ?? '',
    user: userName()
  }
}

async function here(): Promise<Omit<ProcessIdentity, 'pid' | 'started' | 'user'>> {
  return {
    host: hostname(),
    machine_id: ((await orNull(readFile('/etc/machine-id', 'utf8'))) ?? '').trim(),
    boot_id: (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim(),
    pid_namespace: await readlink('/proc/self/ns/pid')
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
  const now = await here()
  if (other.boot_id === now.boot_id) {
    if (other.pid_namespace !== now.pid_namespace) return 'unknown'
    return (await startTime(other.pid)) === other.started ? 'alive' : 'dead'
  }
  // Another boot of this machine, or a running machine of the same name that shares the folder?
  return other.host === now.host && other.machine_id === now.machine_id ? 'dead' : 'unknown'
}

/** Field 22 of /proc/PID/stat (proc(5)); the command's name in field 2 may hold spaces and parentheses. Undefined when there is no such process. */
async function startTime(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed yet.
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ESRCH') return undefined
    throw error
  }
}
