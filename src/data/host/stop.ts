import type { H2kError } from '../../model/diagnostic.ts'
import type { StopSignal } from '../../model/host.ts'
import { failure } from './failure.ts'

export const stoppedFailure = (argv: readonly string[]): H2kError =>
  failure({
    code: 'STOPPED',
    what: argv[0] === undefined ? 'the run was stopped' : `the run was stopped during ${argv[0]}`,
    where: { in: 'host', argv },
    hint: 'run the same command again: it goes on from where it stopped'
  })

export function throwIfStopped(stop: StopSignal): void {
  if (stop.stopped) throw stoppedFailure([])
}
