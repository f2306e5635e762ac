import type { StopSignal } from '../model/host.ts'

export interface Stop extends StopSignal {
  /** The exit code that the signal asks for, once there was one. */
  readonly exit: Signalled | null
  /** The run is over: from here on a signal ends the process at once again. */
  release(): void
}

type Signalled = 130 | 143

const end = (code: Signalled): void => process.exit(code)

let act = end
let listening = false

/** From here on SIGINT and SIGTERM end the process with their exit codes; whoever has something to end in order says so. */
export function exitOnSignals(): void {
  if (listening) return
  listening = true
  process.on('SIGINT', () => act(130))
  process.on('SIGTERM', () => act(143))
}

/** The first SIGINT or SIGTERM asks the run to end in order; a second one ends it at once. Both leave it resumable. */
export function stopOnSignals(onFirst: () => void): Stop {
  const listeners = new Set<() => void>()
  let exit: Signalled | null = null
  act = code => {
    if (exit !== null) end(code)
    exit = code
    onFirst()
    for (const listener of listeners) listener()
  }
  exitOnSignals()
  return {
    get stopped() {
      return exit !== null
    },
    get exit() {
      return exit
    },
    release() {
      act = end
    },
    onStop(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
