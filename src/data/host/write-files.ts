import { randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, open, rename, rmdir, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Bytes, MIB } from '../../model/size.ts'
import { errno, failure, missingFile, orNull } from './failure.ts'
import { ownerTag } from './process-identity.ts'
import { freeBytes } from './read-files.ts'

/** Bytes, or pieces of them. */
type Content = Uint8Array | readonly Uint8Array[]

export async function writeWhole(real: string, path: string, bytes: Content): Promise<void> {
  const folder = dirname(real)
  await makeFolder(folder)
  const temporary = join(folder, `.${basename(real).slice(0, 100)}.${temporaryEnd()}`)
  try {
    await writeNew(temporary, bytes)
    await rename(temporary, real)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw isFull(error) ? await diskFull(path, folder, lengthOf(bytes)) : error
  }
  await syncPath(folder)
}

/** The end of a name that the next run removes when its maker has ended. */
export const temporaryEnd = (): string => `${ownerTag()}.${randomBytes(6).toString('hex')}.tmp`

/** A new file, 0600, flushed. Fails when the name is taken. */
export async function writeNew(path: string, bytes: Content): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    // The umask may have taken the owner's bits away.
    await file.chmod(0o600)
    await file.writeFile(bytes instanceof Uint8Array ? bytes : blocksOf(bytes))
    await file.sync()
  } finally {
    await file.close()
  }
}

const lengthOf = (bytes: Content): Bytes =>
  bytes instanceof Uint8Array ? bytes.length : bytes.reduce((sum, { length }) => sum + length, 0)

/** Each write has its price, and all pieces in one would take as much memory again. */
function* blocksOf(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  let block: Uint8Array[] = []
  let bytes = 0
  for (const piece of pieces) {
    block.push(piece)
    bytes += piece.length
    if (bytes < MIB) continue
    yield Buffer.concat(block)
    block = []
    bytes = 0
  }
  yield Buffer.concat(block)
}

export const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errno(error) ?? '')

export async function diskFull(path: string, folder: string, needed: Bytes): Promise<Error> {
  const free = await freeBytes(folder)
  return failure({
    code: 'DISK_FULL',
    what: `${path} needs ${needed} bytes, its filesystem has ${free} free`,
    where: { in: 'target', path },
    hint: `free space there (df -h ${JSON.stringify(dirname(path))}), then run the command again`
  })
}

export async function makeFolder(path: string): Promise<void> {
  const found = await orNull(stat(path))
  if (found?.isDirectory()) return
  await makeFolder(dirname(path))
  try {
    await mkdir(path, 0o700)
  } catch (error) {
    // Someone else may have made it just now.
    if (errno(error) === 'EEXIST' && (await stat(path)).isDirectory()) return
    throw error
  }
  await chmod(path, 0o700)
  await syncPath(dirname(path))
}

export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

interface Move {
  readonly from: string
  readonly to: string
  readonly resolve: (path: string) => string
}

export async function move({ from, to, resolve }: Move): Promise<void> {
  const [source, target] = [resolve(from), resolve(to)]
  if ((await orNull(lstat(source))) === null) throw missingFile(from)
  try {
    await rename(source, target)
  } catch (error) {
    if (errno(error) !== 'EXDEV') throw error
    throw failure({
      code: 'RENAME_ACROSS_FILESYSTEMS',
      what: `${from} and ${to} are on different filesystems, so a rename cannot be whole or nothing`,
      where: { in: 'target', path: to },
      hint: 'put the work folder on the filesystem of the target'
    })
  }
  await syncPath(dirname(target))
  if (dirname(source) !== dirname(target)) await syncPath(dirname(source))
}

export async function removeOne(path: string): Promise<void> {
  const found = await orNull(lstat(path))
  if (found === null) return
  await (found.isDirectory() ? rmdir(path) : unlink(path))
  await syncPath(dirname(path))
}
