import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/** What every command gets besides its own arguments and options. */
export interface Invocation {
  readonly terminal: Terminal
  /** The one that was called, which knows how each option came about. */
  readonly command: Command
  /** All commands and options, for those that speak about them. */
  readonly program: Command
}
