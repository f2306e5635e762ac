import type { Durable, LogFile, Machine } from '../../../src/model/durable.ts'
import type { Host } from '../../../src/model/host.ts'

/** What a dead process does: nothing. */
export class Death extends Error {}

/** When a process dies: after so many calls of its machine; when the last one is an append, perhaps in the middle of it. */
export interface Fate {
  readonly after: number
  readonly torn: boolean
}

export interface Mortal extends Machine {
  dead(): boolean
  /** The calls so far, by name. */
  readonly calls: readonly string[]
  /** Gives back what a killed process would have lost: its open files. */
  bury(): Promise<void>
}

const QUIET = new Set(['resolve', 'sha256', 'now'])

/** A machine whose process dies as told. Until then everything is real; afterwards nothing happens any more. */
export function mortal({ host, durable }: Machine, { after, torn }: Fate): Mortal {
  const calls: string[] = []
  const open: LogFile[] = []
  let dead = false
  async function live<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
    if (dead || calls.length === after) throw die()
    calls.push(name)
    const value = await act()
    if (calls.length >= after) throw die()
    return value
  }
  function die(): Death {
    dead = true
    return new Death('killed')
  }
  const log = (file: LogFile): LogFile => ({
    read: () => live('log.read', () => file.read()),
    append: bytes => {
      const half = torn && calls.length === after - 1 ? bytes.subarray(0, bytes.length >> 1) : bytes
      return live('log.append', () => file.append(half))
    },
    write: bytes => live('log.write', () => file.write(bytes)),
    truncate: length => live('log.truncate', () => file.truncate(length)),
    close: () => live('log.close', () => file.close())
  })
  const mortalDurable: Durable = {
    ...durable,
    // Its process is not there any more when others look for it.
    self: () => live('self', async () => ({ ...(await durable.self()), started: 'long ago' })),
    isAlive: process => live('isAlive', () => durable.isAlive(process)),
    createExclusive: (path, bytes) => live('createExclusive', () => durable.createExclusive(path, bytes)),
    openLog: path =>
      live('openLog', async () => {
        const file = await durable.openLog(path)
        open.push(file)
        return log(file)
      })
  }
  const mortalHost = new Proxy(host, {
    get(target, name: keyof Host) {
      const member: unknown = target[name]
      if (typeof member !== 'function' || QUIET.has(name)) return member
      return (...args: unknown[]) => live(name, () => Reflect.apply(member, target, args) as Promise<unknown>)
    }
  })
  return {
    host: mortalHost,
    durable: mortalDurable,
    dead: () => dead,
    calls,
    bury: async () => {
      for (const file of open) await file.close().catch(() => undefined)
    }
  }
}
