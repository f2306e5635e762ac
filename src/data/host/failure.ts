import { H2kError, type Where } from '../../model/diagnostic.ts'
import type { Code } from '../../model/codes.ts'

interface Failure {
  readonly code: Code
  readonly what: string
  readonly where: Where
  readonly hint: string
}

/** The error that the machine's answer becomes. */
export const failure = (parts: Failure): H2kError => new H2kError({ ...parts, severity: 'error' })

/** The system's word (ENOENT), or undefined when it is no error of the system. */
export function errno(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What a failed call on a file means for people; `doing` completes "cannot ...". */
export function fileFailure(error: unknown, path: string, doing: 'read' | 'write'): H2kError {
  if (error instanceof H2kError) return error
  const word = errno(error)
  if (word === 'ENOENT' || word === 'ENOTDIR') return missingFile(path)
  const text = error instanceof Error ? error.message : String(error)
  return failure({
    code: doing === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE',
    what: `cannot ${doing} ${path}: ${text}`,
    where: { in: 'file', path },
    hint: HINTS[word ?? ''] ?? `run: ls -ld ${JSON.stringify(path)}`
  })
}

export const missingFile = (path: string): H2kError =>
  failure({
    code: 'FILE_MISSING',
    what: `${path} does not exist`,
    where: { in: 'file', path },
    hint: 'check the spelling of the path, and that its disk is mounted'
  })

/** Null where the thing, or a folder on the way to it, does not exist. */
export async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return null
    throw error
  }
}

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'run h2k as a user who may do that, or change the permissions',
  EPERM: 'run h2k as a user who may do that, or remove the immutable flag with: chattr -i',
  EROFS: 'remount the filesystem for writing, or choose another folder',
  EIO: 'the disk under it reports errors: look at dmesg',
  ELOOP: 'remove the symbolic link that leads back to itself',
  EMFILE: 'raise the limit of open files with: ulimit -n 65536',
  ENAMETOOLONG: 'use a shorter name',
  EISDIR: 'name a file, not a folder',
  EBUSY: 'something else uses it: look with fuser -v'
}
