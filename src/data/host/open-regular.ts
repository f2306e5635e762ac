import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Bytes } from '../../model/size.ts'

/**
 * Opens a regular file for reading. Whoever made the source may have put a FIFO or a device where a disk should be:
 * O_NONBLOCK does not wait for a FIFO's writer, and what is no regular file is refused before a byte is read.
 */
export async function openRegular(
  path: string
): Promise<{ readonly file: FileHandle; readonly size: Bytes }> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
  const found = await file.stat()
  if (found.isFile()) return { file, size: found.size }
  await file.close()
  throw new Error(`it is ${found.isDirectory() ? 'a folder' : 'no regular file'}`)
}
