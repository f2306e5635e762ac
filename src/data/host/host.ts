import { isAbsolute, join, resolve as absolute } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Host, RunResult, StopSignal } from '../../model/host.ts'
import { openBlock } from './block-view.ts'
import { connect } from './connect.ts'
import { decompress } from './decompress.ts'
import { sha256, sha256File } from './digest.ts'
import { fileFailure } from './failure.ts'
import { createFiles } from './files.ts'
import { run } from './run.ts'
import { start } from './start.ts'
import { createTemporary } from './temporary.ts'

interface HostOptions {
  /** Where plan paths start. */
  readonly root: string
  /** Nobody stops it when absent. */
  readonly stop?: StopSignal
  /** Hears of each program that is run to its end. */
  readonly onRun?: (argv: readonly string[], ran: Promise<RunResult>) => void
}

const NEVER: StopSignal = { stopped: false, onStop: () => () => undefined }

/** The real machine. */
export function createHost({ root, stop = NEVER, onRun = () => undefined }: HostOptions): Host {
  const base = absolute(root)
  const resolve = (path: string): string => (isAbsolute(path) ? path : join(base, path))
  const host: Host = {
    resolve,
    run: (argv, options = {}) => {
      const ran = run({ argv, options, stop, root: base })
      onRun(argv, ran)
      return ran
    },
    start: (argv, options = {}) => start({ argv, options, stop, root: base }),
    ...createFiles(resolve),
    sha256File: (path, progress = () => undefined) =>
      sha256File(resolve(path), { stop, progress }).catch((error: unknown) => {
        throw fileFailure(error, path, 'read')
      }),
    sha256,
    temporaryFolder: createTemporary(),
    decompress: (how, bytes, out) => decompress(host.run, { how, bytes, out }),
    openBlock: node => openBlock(host, node),
    openGuestfs: async options => {
      // Loads a native library, which most commands never need.
      const { openGuestfs } = await import('./guestfs.ts')
      return openGuestfs(host, options)
    },
    connect: socket => connect(resolve(socket)),
    now: () => performance.now(),
    sleep: ms => wait(ms),
    stop
  }
  return host
}
