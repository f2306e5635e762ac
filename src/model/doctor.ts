import type { HostFacts } from './inventory.ts'
import type { Bytes } from './size.ts'
import type { Tool } from './tools.ts'

/** Everything that `h2k doctor` shows of the host. */
export interface DoctorFacts {
  readonly facts: HostFacts
  readonly kvm: KvmProbe
  /** Sorted by name. */
  readonly tools: readonly DoctorTool[]
  /** Whether /dev/fuse is there, through which the source disks are viewed. */
  readonly fuse: boolean
  /** Whether a user without rights may make a user namespace: jails then work without root. */
  readonly user_namespaces: boolean
  /** In the order in which the folders were asked about. */
  readonly space: ReadonlyArray<{ readonly path: string; readonly free_bytes: Bytes }>
}

export interface DoctorTool extends Omit<Tool, 'names'> {
  readonly name: string
  /** Null when it is not installed. */
  readonly version: string | null
}

/** Whether a guest really runs on KVM here; `why` says what was seen, for people. */
export interface KvmProbe {
  readonly usable: boolean
  readonly why: string
}
