import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Bytes } from '../../model/size.ts'
import type { Action } from '../../model/plan.ts'

interface Room {
  readonly path: string
  readonly free: Bytes
  bytes: Bytes
}

/**
 * Several actions may need room on one filesystem at the same time: their sum must fit. What an attempt before this one
 * left of the same file counts as free, since the action replaces it.
 *
 * Reports  TARGET_SPACE once for each filesystem.
 */
export async function checkSpace(actions: readonly Action[], host: Host): Promise<readonly Diagnostic[]> {
  const rooms = new Map<string, Room>()
  for (const action of actions)
    for (const precondition of action.preconditions) {
      if (precondition.check !== 'fs.free') continue
      const { path, bytes } = precondition
      const { device, folder } = await filesystemOf(path, host)
      const room = rooms.get(device) ?? { path, bytes: 0, free: await host.freeBytes(folder) }
      room.bytes += Math.max(0, bytes - (await leftover(action, device, host)))
      rooms.set(device, room)
    }
  return [...rooms.values()].filter(({ bytes, free }) => free < bytes).map(noSpace)
}

async function leftover(action: Action, device: string, host: Host): Promise<Bytes> {
  if (action.kind !== 'qemu-img.convert') return 0
  const stat = await host.stat(action.params.to, false)
  return stat?.kind === 'file' && stat.device === device ? stat.allocated_bytes : 0
}

/** The nearest existing folder at or above a path, and the device it is on. */
async function filesystemOf(path: string, host: Host): Promise<{ device: string; folder: string }> {
  for (let folder = host.resolve(path); ; folder = folder.slice(0, folder.lastIndexOf('/')) || '/') {
    const stat = await host.stat(folder)
    if (stat?.kind === 'folder') return { device: stat.device, folder }
  }
}

function noSpace({ path, bytes, free }: Room): Diagnostic {
  return {
    code: 'TARGET_SPACE',
    severity: 'error',
    what: `the actions need up to ${bytes} bytes there, ${free} are free`,
    where: { in: 'target', path },
    hint: 'free space, or point target.dir or target.work_dir to another filesystem'
  }
}
