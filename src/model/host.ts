import type { BlockNode } from './block.ts'
import type { Guestfs, GuestfsOptions } from './guestfs.ts'
import type { Bytes } from './size.ts'

/**
 * The one door to the machine. Paths given to it are relative to the plan's root, or absolute. Everything that can fail
 * throws H2kError with a code; a call that finds nothing says so with null only where its text says so.
 */
export interface Host {
  /** Absolute path of a plan path. */
  resolve(path: string): string
  run(argv: readonly string[], options?: RunOptions): Promise<RunResult>
  /** Starts a long-lived program in its own process group; it dies with us. */
  start(argv: readonly string[], options?: StartOptions): Promise<Started>
  /** Never follows the last symbolic link when `follow` is false; null when it does not exist. */
  stat(path: string, follow?: boolean): Promise<FileStat | null>
  /** The real absolute path with all symbolic links resolved; null when it does not exist. */
  realPath(path: string): Promise<string | null>
  list(folder: string): Promise<readonly string[]>
  /** Whole file; throws FILE_TOO_LARGE above `max`. Opened read-only. */
  readFile(path: string, max: Bytes): Promise<Uint8Array>
  /** Up to `length` bytes from `offset`; fewer at the end of the file. */
  readRange(path: string, offset: Bytes, length: Bytes): Promise<Uint8Array>
  /** Temporary name, 0600, fsync, rename, fsync of the folder. Makes missing folders with 0700. Pieces stand one behind the other. */
  writeFile(path: string, bytes: Uint8Array | readonly Uint8Array[]): Promise<void>
  makeFolder(path: string): Promise<void>
  /** fsync of a finished file. */
  sync(path: string): Promise<void>
  setMode(path: string, mode: number): Promise<void>
  /** rename + fsync of the folder; refuses to cross filesystems. */
  rename(from: string, to: string): Promise<void>
  /** No error when it is not there. */
  remove(path: string): Promise<void>
  freeBytes(path: string): Promise<Bytes>
  /** Lower-case hex. Reads in 1 MiB pieces. */
  sha256File(path: string, progress?: (done: Bytes) => void): Promise<string>
  sha256(bytes: Uint8Array): string
  /** A private folder (0700) that is removed when the process ends. */
  temporaryFolder(): Promise<string>
  /**
   * Decompresses one stream that starts at the first byte and hands it over in pieces, so that no one has to hold it as a
   * whole; `consumed` is how much input it took, null where the tool cannot tell.
   */
  decompress(
    how: Decompression,
    bytes: Uint8Array,
    out: UnpackInto
  ): Promise<{ readonly consumed: number | null }>
  /** Read-only raw view of a block graph without an appliance. */
  openBlock(node: BlockNode): Promise<BlockView>
  /** Launches an appliance. One per VM at apply, none at plan unless a fact demands it. */
  openGuestfs(options: GuestfsOptions): Promise<Guestfs>
  /** A byte stream over a unix socket (QMP, serial console). */
  connect(socket: string): Promise<Stream>
  /** ms since some fixed point; for durations only. */
  now(): number
  sleep(ms: number): Promise<void>
  /** Aborts when the user stops the run. */
  readonly stop: StopSignal
}

export interface UnpackInto {
  /** More than this is refused with DECOMPRESS_TOO_LARGE. */
  readonly max: Bytes
  /** Must not throw. */
  onBytes(piece: Uint8Array): void
}

export type Decompression = 'gzip' | 'xz' | 'lz4' | 'zstd' | 'bzip2' | 'lzma' | 'lzo'

export interface StopSignal {
  readonly stopped: boolean
  onStop(listener: () => void): () => void
}

/**
 * What a program that parses hostile data gets: no network, no capabilities, rlimits, and of the machine nothing but its
 * programs and libraries and these absolute paths, which must be there.
 */
export interface Jail {
  readonly read: readonly string[]
  /** Files, or folders with all that is in them, that it may also write. */
  readonly write?: readonly string[]
  /** `look` (when absent): a minute and little memory. `disk`: any time, and memory for the tables of huge images. */
  readonly work?: 'look' | 'disk'
}

export interface RunOptions {
  readonly stdin?: Uint8Array
  /** Kills the whole group and throws TOOL_TIMEOUT. */
  readonly timeout_ms?: number
  /** Added to a minimal environment (PATH, HOME, LANG=C.UTF-8). */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly jail?: Jail
  /** Called for each piece of stdout as it comes; stdout is then not kept. */
  readonly onStdout?: (bytes: Uint8Array) => void
  readonly max_output_bytes?: Bytes
  /** How long it may go on after a stop, to end what it is at; it is told to end when that is over. */
  readonly finish_ms?: number
  /** Cleans up: runs also after the user has stopped the run. */
  readonly after_stop?: boolean
}

export interface RunResult {
  readonly status: number | null
  readonly signal: string | null
  readonly stdout: Uint8Array
  readonly stderr: string
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** The program has to handle SIGTERM itself, or it ends only when the grace is over. */
  readonly jail?: Jail
}

export interface Started {
  readonly pid: number
  readonly exited: Promise<RunResult>
  kill(): Promise<void>
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly bytes: Bytes
  readonly allocated_bytes: Bytes
  readonly mtime_ns: string
  readonly inode: string
  readonly device: string
}

export interface BlockView {
  /** Absolute path of a file that reads as the raw disk; external parsers get this one. */
  readonly path: string
  readonly bytes: Bytes
  read(offset: Bytes, length: Bytes): Promise<Uint8Array>
  close(): Promise<void>
}

export interface Stream {
  write(bytes: Uint8Array): void
  onData(listener: (bytes: Uint8Array) => void): void
  onClose(listener: () => void): void
  close(): void
}
