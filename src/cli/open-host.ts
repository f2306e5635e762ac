import { createHost } from '../data/host/host.ts'
import type { Host, RunResult, StopSignal } from '../model/host.ts'
import { isLogged, log } from './log.ts'

/** The machine; H2K_LOG=debug hears of every program that is run, H2K_LOG=trace of what it says. */
export function openHost(options: { readonly root: string; readonly stop?: StopSignal }): Host {
  return isLogged('debug') ? createHost({ ...options, onRun: hear }) : createHost(options)
}

function hear(argv: readonly string[], ran: Promise<RunResult>): void {
  const began = performance.now()
  const took = (): string => `${Math.round(performance.now() - began)} ms`
  ran.then(
    ({ status, signal, stderr }) => {
      log('debug', `ran ${argv.join(' ')}: ${signal ?? `status ${status}`} after ${took()}`)
      if (stderr !== '') log('trace', `${argv[0]} said: ${stderr.trimEnd()}`)
    },
    (error: unknown) => log('debug', `ran ${argv.join(' ')}: ${String(error)} after ${took()}`)
  )
}
