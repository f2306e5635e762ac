import type { ActionKind } from './action.gen.ts'
import type { ArtifactId } from './id.ts'
import type { Guestfs, GuestfsOptions } from './guestfs.ts'
import type { Host } from './host.ts'
import type { ActionOf } from './plan.ts'
import type { Checkpoint, Receipt } from './state.ts'

/**
 * Performs one kind of action, exactly as its params say: no defaults, no detection, no fallback. Throws H2kError; after
 * a throw, nothing stands under a final name that was not there before.
 */
export interface Executor<Kind extends ActionKind> {
  readonly kind: Kind
  run(action: ActionOf<Kind>, host: Host, attempt: Attempt): Promise<Receipt>
}

/** What apply lends an executor for one attempt. */
export interface Attempt {
  /** Reports inner progress in bytes; `done` never decreases. Apply throttles what becomes an event. */
  progress(done: number, total: number, note?: string): void
  /** What the last attempt with the same key kept; null when there is none. */
  readonly checkpoint: Checkpoint | null
  /** Durable when it returns. What it counts must be on the disk before: a checkpoint never runs ahead of the data. */
  keep(checkpoint: Checkpoint): Promise<void>
  /**
   * Makes a call whose effect is outside of files, such as one of libvirt's: that it is about to be made is durable before
   * it (W3), that it returned after it. `token` is in the object that it makes, so that a look there can find it.
   */
  effect<Value>(
    named: { readonly effect: string; readonly token: string },
    call: () => Promise<Value>
  ): Promise<Value>
  readonly sessions: GuestSessions
}

/** The open appliances of this run, by the layer they edit. `guestfs.open` opens, `guest.*` use, `guestfs.close` closes. */
export interface GuestSessions {
  open(layer: ArtifactId, options: GuestfsOptions): Promise<Guestfs>
  /** Throws GUEST_SESSION_MISSING when none is open for that layer. */
  get(layer: ArtifactId): Guestfs
  /** Shuts down in order and forgets it. */
  close(layer: ArtifactId): Promise<void>
}
