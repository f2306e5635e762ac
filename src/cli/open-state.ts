import { resolve } from 'node:path'
import { createDurable } from '../data/host/durable.ts'
import { stateFiles, type StateFiles } from '../data/state/store.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Machine } from '../model/durable.ts'
import { openHost } from './open-host.ts'
import { stateDir } from './state-dir.ts'

export interface StateOptions {
  readonly root: string
  readonly state?: string
  readonly json?: boolean
}

/** The state that a command line means, and the machine that it is on. */
export interface StatePlace {
  readonly files: StateFiles
  readonly machine: Machine
}

export function openPlace({ root, state }: StateOptions): StatePlace {
  const folder = resolve(root)
  return {
    files: stateFiles(stateDir({ state })),
    machine: { host: openHost({ root: folder }), durable: createDurable(folder) }
  }
}

export const NO_STATE =
  'there is no state here; it is in .h2k of the folder that a plan was applied in (--root, --state)'

/** For commands that need one. */
export const noState = ({ files }: StatePlace): H2kError => new H2kError(missing(files.state))

const missing = (path: string): Diagnostic => ({
  code: 'STATE_MISSING',
  severity: 'error',
  what: 'there is no state here',
  where: { in: 'file', path },
  hint: 'it is in .h2k of the folder that a plan was applied in: give --root or --state'
})
