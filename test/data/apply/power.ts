// A disk that forgets what was not flushed. Data of a file counts from its last fsync on, a name from the last fsync of
// its folder: the least that POSIX promises. Files that others write (qemu-img) count from the moment h2k flushes them.

import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  readlinkSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import type * as Promises from 'node:fs/promises'
import { join } from 'node:path'

/** The process has ended; nothing that it asks for happens any more. */
export class PowerLoss extends Error {}

/** The calls that change what a folder holds, or that make it certain. */
const CALLS = ['chmod', 'link', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'] as const
const HANDLE_CALLS = ['write', 'writeFile', 'truncate', 'chmod'] as const
const FLUSHES = ['sync', 'datasync'] as const

/** node:fs/promises on such a disk. */
export function fsOn(power: Power, fs: typeof Promises): typeof Promises {
  const calls = CALLS.map(name => {
    const real = fs[name] as (...args: readonly unknown[]) => Promise<unknown>
    return [
      name,
      (...args: readonly unknown[]) =>
        power.step(name, async () => {
          const value = await real(...args)
          return name === 'open' ? handleOn(power, value as Promises.FileHandle) : value
        })
    ]
  })
  return { ...fs, ...Object.fromEntries(calls) }
}

function handleOn(power: Power, handle: Promises.FileHandle): Promises.FileHandle {
  const flushes: readonly PropertyKey[] = FLUSHES
  const others: readonly PropertyKey[] = HANDLE_CALLS
  return new Proxy(handle, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      const real = (...args: readonly unknown[]): Promise<unknown> => Reflect.apply(member, target, args)
      if (others.includes(name))
        return (...args: readonly unknown[]) => power.step(String(name), () => real(...args))
      if (!flushes.includes(name)) return real
      return () =>
        power.step(String(name), async () => {
          await real()
          power.flushed(handle.fd)
        })
    }
  })
}

interface Kept {
  readonly bytes: Buffer
  readonly atime: Date
  readonly mtime: Date
}

type Entry = { readonly kind: 'file' | 'folder'; readonly key: string; readonly mode: number }

export interface Power {
  /** Everything below the folder is on the disk now; the power goes after so many calls. */
  begin(root: string, after: number): void
  /** The calls since, by name. */
  readonly calls: readonly string[]
  /** Leaves the folder as a disk would hold it, and lets everything through from now on. */
  cut(): void
  /** One call of the process: throws when the power is off already, or goes off with it. */
  step<Value>(name: string, act: () => Promise<Value>): Promise<Value>
  /** The content of an open file or folder, or its names, are on the disk. */
  flushed(fd: number): void
}

export function createPower(): Power {
  let root: string | null = null
  let limit = 0
  let off = false
  const calls: string[] = []
  const files = new Map<string, Kept>()
  const folders = new Map<string, ReadonlyMap<string, Entry>>()

  function keepFolder(path: string): void {
    const entries = readdirSync(path).map(name => [name, entryOf(join(path, name))] as const)
    folders.set(keyOf(path), new Map(entries))
  }
  function keepAll(path: string): void {
    keepFolder(path)
    for (const name of readdirSync(path)) {
      const inner = join(path, name)
      if (lstatSync(inner).isDirectory()) keepAll(inner)
      else files.set(keyOf(inner), keptOf(inner))
    }
  }
  function restore(path: string): void {
    const kept = folders.get(keyOf(path)) ?? new Map<string, Entry>()
    // Whatever is below is found by its key, wherever it is now.
    const found = new Map(listAll(root ?? path).map(inner => [keyOf(inner), inner]))
    for (const [name, { kind, key, mode }] of kept) {
      const inner = join(path, name)
      if (keyIfThere(inner) === key) continue
      const elsewhere = found.get(key)
      rmSync(inner, { recursive: true, force: true })
      if (kind === 'folder') mkdirSync(inner, { mode })
      else if (elsewhere === undefined) {
        writeFileSync(inner, '', { mode })
        files.set(keyOf(inner), files.get(key) ?? EMPTY)
      } else linkSync(elsewhere, inner)
    }
    for (const name of readdirSync(path)) {
      const inner = join(path, name)
      if (!kept.has(name)) rmSync(inner, { recursive: true, force: true })
      else if (kept.get(name)?.kind === 'folder') restore(inner)
      else restoreFile(inner, files.get(keyOf(inner)) ?? EMPTY)
    }
  }

  return {
    calls,
    begin(folder, after) {
      ;[root, limit, off] = [folder, after, false]
      calls.length = 0
      files.clear()
      folders.clear()
      keepAll(folder)
    },
    cut() {
      if (root !== null) restore(root)
      ;[root, off] = [null, false]
    },
    async step(name, act) {
      if (root === null) return act()
      if (off || calls.length >= limit) {
        off = true
        throw new PowerLoss(`the power went before ${name}`)
      }
      calls.push(name)
      return act()
    },
    flushed(fd) {
      if (root === null || off) return
      const stat = fstatSync(fd, { bigint: true })
      const path = readPath(fd)
      if (!path.startsWith(root)) return
      if (stat.isDirectory()) keepFolder(path)
      else files.set(keyFrom(stat), keptFrom(fd))
    }
  }
}

const EMPTY: Kept = { bytes: Buffer.alloc(0), atime: new Date(0), mtime: new Date(0) }

/** An inode's number is given to another file soon after its own is gone. */
const keyFrom = ({ ino, birthtimeNs }: { readonly ino: bigint; readonly birthtimeNs: bigint }): string =>
  `${ino}:${birthtimeNs}`
const keyOf = (path: string): string => keyFrom(lstatSync(path, { bigint: true }))

function keyIfThere(path: string): string | null {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : keyFrom(stat)
}

function entryOf(path: string): Entry {
  const stat = lstatSync(path)
  return { kind: stat.isDirectory() ? 'folder' : 'file', key: keyOf(path), mode: stat.mode & 0o777 }
}

function keptOf(path: string): Kept {
  const { atime, mtime } = lstatSync(path)
  return { bytes: readFileSync(path), atime, mtime }
}

function keptFrom(fd: number): Kept {
  const { atime, mtime, size } = fstatSync(fd)
  const again = openSync(readPath(fd), 'r')
  try {
    const bytes = Buffer.alloc(size)
    readSync(again, bytes, 0, size, 0)
    return { bytes, atime, mtime }
  } finally {
    closeSync(again)
  }
}

const readPath = (fd: number): string => readlinkSync(`/proc/self/fd/${fd}`)

function restoreFile(path: string, { bytes, atime, mtime }: Kept): void {
  if (readFileSync(path).equals(bytes)) return
  truncateSync(path)
  writeFileSync(path, bytes)
  utimesSync(path, atime, mtime)
}

function listAll(path: string): readonly string[] {
  return readdirSync(path).flatMap(name => {
    const inner = join(path, name)
    return lstatSync(inner).isDirectory() ? [inner, ...listAll(inner)] : [inner]
  })
}
