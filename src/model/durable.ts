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
  /** Returns once the bytes are on stable storage. A failed fsync is final: the file must be opened anew (W8). */
  append(bytes: Uint8Array): Promise<void>
  /** Cuts a torn tail away, durably. */
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

export interface ProcessIdentity {
  readonly host: string
  /** /etc/machine-id; empty where there is none. Machines with one name are told apart by it. */
  readonly machine_id: string
  readonly boot_id: string
  /** Containers on one kernel cannot see each other's processes. */
  readonly pid_namespace: string
  readonly pid: number
  /** Clock ticks after boot, from /proc/PID/stat: a pid that was given away again has another one. */
  readonly started: string
  readonly user: string
}
