import type { Command } from 'commander'
import { type On, withState } from './options.ts'

/** Those that show what was done. */
export function addStateCommands(program: Command, on: On): void {
  const state = program.command('state').description('show what has been done').helpCommand(false)
  withState(state.command('list').description('the VMs that the state knows')).action(
    on(async () => (await import('../commands/state.ts')).stateList)
  )
  withState(state.command('show <address>').description('one VM, action or artifact')).action(
    on(async () => (await import('../commands/state.ts')).stateShow)
  )
}
