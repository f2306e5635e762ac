import type { BigIntStats } from 'node:fs'
import { lstat, stat, statfs, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileStat } from '../../model/host.ts'
import type { Bytes } from '../../model/size.ts'
import { failure, orNull } from './failure.ts'
import { openRegular } from './open-regular.ts'

export async function statOf(path: string, follow: boolean): Promise<FileStat | null> {
  const found = await orNull(follow ? stat(path, { bigint: true }) : lstat(path, { bigint: true }))
  return found === null ? null : fileStat(found)
}

const fileStat = (found: BigIntStats): FileStat => ({
  kind: kindOf(found),
  bytes: Number(found.size),
  allocated_bytes: Number(found.blocks) * 512,
  mtime_ns: found.mtimeNs.toString(),
  inode: found.ino.toString(),
  device: found.dev.toString()
})

function kindOf(found: BigIntStats): FileStat['kind'] {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  return found.isSymbolicLink() ? 'link' : 'other'
}

export async function readWhole(real: string, path: string, max: Bytes): Promise<Uint8Array> {
  const { file, size } = await openRegular(real)
  try {
    // One byte more than allowed tells a file that is too large, also in /proc, where sizes are 0.
    const range = { offset: 0, length: max + 1, first: size + 1, size }
    const bytes = size > max ? null : await readUpTo(file, range)
    if (bytes !== null && bytes.length <= max) return bytes
    throw failure({
      code: 'FILE_TOO_LARGE',
      what: `${path} has ${Math.max(size, max + 1)} bytes, at most ${max} are read`,
      where: { in: 'file', path },
      hint: 'check that the path names the right file'
    })
  } finally {
    await file.close()
  }
}

export async function readRange(real: string, offset: Bytes, length: Bytes): Promise<Uint8Array> {
  const { file, size } = await openRegular(real)
  try {
    return await readUpTo(file, { offset, length, first: length, size })
  } finally {
    await file.close()
  }
}

interface Range {
  readonly offset: Bytes
  readonly length: Bytes
  /** How much room to begin with. */
  readonly first: Bytes
  /** Of the whole file, as far as the system knows. */
  readonly size: Bytes
}

async function readUpTo(file: FileHandle, { offset, length, first, size }: Range): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(Math.min(first, length))
  let filled = 0
  for (;;) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, offset + filled)
    filled += bytesRead
    // A short read that ends where the file does needs no other one to say so.
    const isEnd = filled < bytes.length && offset + filled === size
    if (bytesRead === 0 || filled === length || isEnd) return bytes.subarray(0, filled)
    if (filled < bytes.length) continue
    const larger = Buffer.allocUnsafe(Math.min(length, bytes.length * 2 + 4096))
    bytes.copy(larger)
    bytes = larger
  }
}

/** Of the filesystem that the path is on, or would be on once made. */
export async function freeBytes(path: string): Promise<Bytes> {
  const found = await orNull(statfs(path))
  return found === null ? freeBytes(dirname(path)) : found.bavail * found.bsize
}
