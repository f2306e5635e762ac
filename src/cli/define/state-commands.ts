import { type Command, Option } from 'commander'
import { type On, withEdit, withState } from './options.ts'

const STATUSES = ['running', 'done', 'failed', 'skipped']

/** Those about what has been done. */
export function addStateCommands(program: Command, on: On): void {
  const state = program
    .command('state')
    .description('show what has been done, or change what is known of it')
    .helpCommand(false)
  addLooking(state, on)
  addChanging(state, on)
  withState(
    program
      .command('output [name]')
      .description(
        'what was made, for scripts: paths, digests, domain UUIDs; NAME such as web01.disks.0.path'
      )
  )
    .option('--raw', 'print one text or number as it is, without a line end')
    .action(on(async () => (await import('../commands/output.ts')).output))
}

function addLooking(state: Command, on: On): void {
  withState(state.command('list').description('the VMs that the state knows')).action(
    on(async () => (await import('../commands/state.ts')).stateList)
  )
  withState(state.command('show <address>').description('one VM, action or artifact')).action(
    on(async () => (await import('../commands/state.ts')).stateShow)
  )
  withState(state.command('pull').description('print the whole state as JSON, for a copy elsewhere')).action(
    on(async () => (await import('../commands/state.ts')).statePull)
  )
  withState(
    state.command('history').description('the runs of apply and the changes of the state, the oldest first')
  ).action(on(async () => (await import('../commands/state-history.ts')).stateHistory))
  withState(state.command('actions').description('actions with their attempts, durations, bytes and errors'))
    .addOption(new Option('--status <status>', 'only those that are so').choices(STATUSES))
    .option('--vm <address>', 'only those of this VM')
    .action(on(async () => (await import('../commands/state-history.ts')).stateActions))
}

function addChanging(state: Command, on: On): void {
  withState(
    state.command('unlock <id>').description('remove the lock with this id, whose holder will not do it')
  )
    .option('--force', 'also when its holder lives on this machine')
    .action(on(async () => (await import('../commands/state-repair.ts')).stateUnlock))
  withEdit(
    state
      .command('recover')
      .description('make a damaged state or journal anew from what is left; the bad files are kept')
  ).action(on(async () => (await import('../commands/state-repair.ts')).stateRecover))
  withEdit(
    state.command('rm <address>').description('forget a VM, an action or an artifact; what was made stays')
  )
    .option('--dry-run', 'only show what would be forgotten')
    .action(on(async () => (await import('../commands/state-edit.ts')).stateRm))
  withEdit(state.command('mv <from> <to>').description('give a VM another address')).action(
    on(async () => (await import('../commands/state-edit.ts')).stateMv)
  )
  withEdit(
    state
      .command('push <file>')
      .description('replace the state by one that state pull printed; - reads from stdin')
  )
    .option('--force', 'also when it is of another lineage or not newer')
    .action(on(async () => (await import('../commands/state-push.ts')).statePush))
}
