import { chmod, readdir, realpath } from 'node:fs/promises'
import type { Host } from '../../model/host.ts'
import { fileFailure, orNull } from './failure.ts'
import { freeBytes, readRange, readWhole, statOf } from './read-files.ts'
import { makeFolder, move, removeOne, syncPath, writeWhole } from './write-files.ts'

type Files = Pick<
  Host,
  | 'stat'
  | 'realPath'
  | 'list'
  | 'readFile'
  | 'readRange'
  | 'writeFile'
  | 'makeFolder'
  | 'sync'
  | 'setMode'
  | 'rename'
  | 'remove'
  | 'freeBytes'
>

/** The files of the machine. Modes are as said here, whatever the umask is. */
export function createFiles(resolve: (path: string) => string): Files {
  // Failures name the path as the caller wrote it, which is the one in the plan.
  const reading = <Value>(path: string, look: (real: string) => Promise<Value>): Promise<Value> =>
    look(resolve(path)).catch((error: unknown) => {
      throw fileFailure(error, path, 'read')
    })
  const writing = <Value>(path: string, act: (real: string) => Promise<Value>): Promise<Value> =>
    act(resolve(path)).catch((error: unknown) => {
      throw fileFailure(error, path, 'write')
    })
  return {
    stat: (path, follow = true) => reading(path, real => statOf(real, follow)),
    realPath: path => reading(path, real => orNull(realpath(real))),
    list: path => reading(path, async real => (await readdir(real)).toSorted()),
    readFile: (path, max) => reading(path, real => readWhole(real, path, max)),
    readRange: (path, offset, length) => reading(path, real => readRange(real, offset, length)),
    writeFile: (path, bytes) => writing(path, real => writeWhole(real, path, bytes)),
    makeFolder: path => writing(path, makeFolder),
    sync: path => writing(path, syncPath),
    setMode: (path, mode) => writing(path, real => chmod(real, mode)),
    rename: (from, to) => writing(to, () => move({ from, to, resolve })),
    remove: path => writing(path, removeOne),
    freeBytes: path => reading(path, freeBytes)
  }
}
