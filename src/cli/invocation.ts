import type { Terminal } from './terminal.ts'

/** What every command gets besides its own arguments and options. */
export interface Invocation {
  readonly terminal: Terminal
}
