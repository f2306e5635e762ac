import type { StopSignal } from '../model/host.ts'

export interface Stop extends StopSignal {
  /** The exit code that the signal asks for, once there was one. */
  readonly exit: 130 | 143 | null
}

/** The first SIGINT or SIGTERM asks the run to end in order; a second one ends it at once. Both leave it resumable. */
export function stopOnSignals(onFirst: () => void): Stop {
  const listeners = new Set<() => void>()
  let exit: 130 | 143 | null = null
  const stop = (code: 130 | 143): void => {
    if (exit !== null) process.exit(code)
    exit = code
    onFirst()
    for (const listener of listeners) listener()
  }
  process.on('SIGINT', () => stop(130))
  process.on('SIGTERM', () => stop(143))
  return {
    get stopped() {
      return exit !== null
    },
    get exit() {
      return exit
    },
    onStop(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
