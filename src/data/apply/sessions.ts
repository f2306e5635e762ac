import { H2kError } from '../../model/diagnostic.ts'
import type { GuestSessions } from '../../model/executor.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import type { Host } from '../../model/host.ts'
import type { ArtifactId } from '../../model/id.ts'

/** The appliances that are open, and the way to end them all when a run ends before their plans do. */
export interface Sessions extends GuestSessions {
  /** Shuts down what is open for a layer, if anything is. */
  drop(layer: ArtifactId): Promise<void>
  /** Shuts down what is still open; its layers are unsealed, so nothing of it will be used. */
  closeAll(): Promise<void>
}

export function createSessions(host: Pick<Host, 'openGuestfs'>): Sessions {
  const open = new Map<ArtifactId, Guestfs>()
  const get = (layer: ArtifactId): Guestfs => {
    const guest = open.get(layer)
    if (guest === undefined) throw missing(layer)
    return guest
  }
  const close = async (layer: ArtifactId): Promise<void> => {
    const guest = get(layer)
    open.delete(layer)
    await guest.close()
  }
  return {
    async open(layer, options) {
      // A layer that was dropped after a failure starts anew: what the old appliance holds belongs to no file any more.
      if (open.has(layer)) await close(layer)
      const guest = await host.openGuestfs(options)
      open.set(layer, guest)
      return guest
    },
    get,
    close,
    async drop(layer) {
      if (open.has(layer)) await close(layer)
    },
    async closeAll() {
      const failures: H2kError[] = []
      for (const layer of [...open.keys()])
        await close(layer).catch((error: unknown) => {
          if (!(error instanceof H2kError)) throw error
          failures.push(error)
        })
      const [first] = failures
      if (first !== undefined) throw first
    }
  }
}

const missing = (layer: ArtifactId): H2kError =>
  new H2kError({
    code: 'GUEST_SESSION_MISSING',
    severity: 'error',
    what: `no appliance is open for ${layer}`,
    where: { in: 'action', id: layer },
    hint: 'apply again: the edits of this VM start anew; report it if it happens again'
  })
