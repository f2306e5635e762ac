// How long an apply waits for its own records: as long as at least one call to the machine is open that is for the journal,
// the lock, the state, its listing or the kept plan. Most go on beside an action, so the time is an upper bound.
import type { Durable, LogFile, Machine } from '../src/model/durable.ts'
import type { Host } from '../src/model/host.ts'
import type { StateFiles } from '../src/data/state/files.ts'

export interface RecordTime {
  readonly machine: Machine
  /** So far. */
  spent(): { readonly ms: number; readonly calls: number }
}

export function timeRecords({ host, durable }: Machine, files: StateFiles): RecordTime {
  const spent = { ms: 0, calls: 0 }
  let open = 0
  let since = 0
  const records = Object.values(files)
  const isRecord = (path: unknown): boolean =>
    typeof path === 'string' && records.some(record => path.startsWith(record))
  const end = (): void => {
    open -= 1
    if (open === 0) spent.ms += performance.now() - since
  }
  const timed = <Result>(call: () => Result): Result => {
    if (open === 0) since = performance.now()
    open += 1
    spent.calls += 1
    const result = call()
    if (result instanceof Promise) result.then(end, end)
    else end()
    return result
  }
  const log = (file: LogFile): LogFile => wrapped(file, () => timed)
  return {
    machine: {
      host: wrapped<Host>(host, path => (isRecord(path) ? timed : plain)),
      durable: {
        ...wrapped<Durable>(durable, () => timed),
        openLog: path => timed(() => durable.openLog(path)).then(log)
      }
    },
    spent: () => ({ ...spent })
  }
}

type Caller = <Result>(call: () => Result) => Result

const plain: Caller = call => call()

/** The same port, each call made by the caller that `choose` names for its first argument. */
function wrapped<Port extends object>(port: Port, choose: (first: unknown) => Caller): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: readonly unknown[]) => choose(args[0])(() => Reflect.apply(member, target, args))
    }
  })
}
