import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, unlink, type FileHandle } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Durable, LogFile, ProcessIdentity } from '../../model/durable.ts'

/** The real one. Relative paths start at `root`. */
export function createDurable(root: string): Durable {
  const at = (path: string): string => (isAbsolute(path) ? path : join(root, path))
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

async function openLog(path: string): Promise<LogFile> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'a+', 0o600)
  await file.chmod(0o600)
  const bytes = await readFile(path)
  if (bytes.length === 0) await syncFolder(dirname(path))
  return {
    bytes,
    append: piece => appendAll(file, piece),
    truncate: async length => {
      await file.truncate(length)
      await file.datasync()
    },
    close: () => file.close()
  }
}

async function appendAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written)
    written += bytesWritten
  }
  await file.datasync()
}

async function createExclusive(path: string, bytes: Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.tmp`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
    await link(temporary, path)
    await syncFolder(dirname(path))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await file.close()
    await unlink(temporary)
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function identityOf(pid: number): Promise<ProcessIdentity> {
  return {
    host: hostname(),
    boot_id: await bootId(),
    pid,
    started: (await startTime(pid)) ?? '',
    user: userInfo().username
  }
}

async function isAlive(other: ProcessIdentity): Promise<'alive' | 'dead' | 'unknown'> {
  if (other.host !== hostname()) return 'unknown'
  if (other.boot_id !== (await bootId())) return 'dead'
  return (await startTime(other.pid)) === other.started ? 'alive' : 'dead'
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
}

/** Field 22 of /proc/PID/stat (proc(5)); the command's name in field 2 may hold spaces and parentheses. Undefined when there is no such process. */
async function startTime(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed yet.
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined
    throw error
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
