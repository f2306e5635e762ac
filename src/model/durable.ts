import type { Host } from './host.ts'

/** What journal, state and lock need of the machine beyond the Host: durability, identity, clocks. A fault can be planted in each call. */
export interface Durable {
  /** Opens a file for appending, 0600, making it and its folder when absent. */
  openLog(path: string): Promise<LogFile>
  /** Makes a complete file that was not there: temporary name, fsync, hard link. False when the name is taken. */
  createExclusive(path: string, bytes: Uint8Array): Promise<boolean>
  /** Who we are, so that another process can tell whether we still live. */
  self(): Promise<ProcessIdentity>
  /** `dead` is proven; `unknown` when the process cannot be seen from here: another machine, another container. */
  isAlive(process: ProcessIdentity): Promise<'alive' | 'dead' | 'unknown'>
  /**
   * Refreshes the modification time of a file again and again, as a sign of life, until the returned function is called.
   * A file that was replaced meanwhile belongs to someone else and is left alone.
   */
  keepFresh(path: string, every_ms: number): Promise<() => void>
  /** Hears of each program that this process starts, until the returned function is called. */
  onProcess(listener: (started: StartedProcess) => void): () => void
  /** Kills a process that outlived its parent, with its group, and waits for its end; false when there is none. */
  endProcess(process: ProcessMark): Promise<boolean>
  /** Removes what processes that provably ended left in these folders and among the temporary ones; the paths. */
  sweep(folders: readonly string[]): Promise<readonly string[]>
  crc32(text: string): string
  /** RFC 3339, UTC. */
  timestamp(): string
  /** A random UUID. */
  randomId(): string
}

/** The two doors to the machine, for those who keep records of what they do to it. */
export interface Machine {
  readonly host: Host
  readonly durable: Durable
}

/** One append-only file. */
export interface LogFile {
  /** All that is in it. */
  read(): Promise<Uint8Array>
  /** Returns once the bytes, and all before them, are on stable storage. A failed fsync is final: the file must be opened anew (W8). */
  append(bytes: Uint8Array): Promise<void>
  /** Returns once the system has the bytes: they outlive this process, but a loss of power only after the next append. */
  write(bytes: Uint8Array): Promise<void>
  /** Cuts a torn tail away, durably. */
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

/** A process as the machine that it runs on knows it. */
export interface ProcessMark {
  readonly boot_id: string
  /** Containers on one kernel cannot see each other's processes. */
  readonly pid_namespace: string
  readonly pid: number
  /** Clock ticks after boot, from /proc/PID/stat: a pid that was given away again has another one. */
  readonly started: string
}

export interface ProcessIdentity extends ProcessMark {
  readonly host: string
  /** /etc/machine-id; empty where there is none. Machines with one name are told apart by it. */
  readonly machine_id: string
  readonly user: string
}

export interface StartedProcess extends ProcessMark {
  readonly program: string
}
