import type { Command } from 'commander'
import { guestOption, type On, withLook, withRun } from './options.ts'

/** Those that do. */
export function addRunCommands(program: Command, on: On): void {
  withRun(
    program
      .command('apply <plan>')
      .description('execute a frozen plan; continues where an earlier apply stopped')
  )
    .option('--root <dir>', 'where relative paths of the plan start (default: as written in the plan)')
    .action(on(async () => (await import('../commands/apply.ts')).apply))
  withRun(
    withLook(
      program
        .command('convert <disk...>')
        .description('plan and apply in one go; the plan is written beside the result')
    )
  )
    .requiredOption('-o, --out-dir <dir>', 'where the result goes')
    .option('--name <name>', 'name of the VM (default: from the first disk)')
    .addOption(guestOption('none: copy the disks as they are, without a look inside'))
    .action(on(async () => (await import('../commands/convert.ts')).convert))
}
