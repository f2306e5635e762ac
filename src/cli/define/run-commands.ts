import { type Command, Option } from 'commander'
import {
  collect,
  guestOption,
  type On,
  withConfig,
  withDisks,
  withExpectDigest,
  withInput,
  withLook,
  withReplace,
  withRequireSignature,
  withRun,
  withStateDir,
  withTargets
} from './options.ts'

/** Those that do. */
export function addRunCommands(program: Command, on: On): void {
  const apply = program
    .command('apply [plan]')
    .description('execute a frozen plan, or plan, ask and execute; continues where an earlier apply stopped')
    .option('--auto-approve', 'without a plan: do not ask')
    .addOption(
      new Option(
        '--amendments <how>',
        'what apply finds inside guests that nobody looked into: stop for a review, go on within the bounds of the plan, or ask (default: ask on a terminal, else stop)'
      ).choices(['stop', 'within-bounds', 'prompt'])
    )
    .option('--resume', 'without a plan: go on with the run that was not finished')
    .option('--dry-run', 'with a plan or --resume: only show what would be resumed, done again and skipped')
    .option('--root <dir>', 'where relative paths of the plan start (default: as written in the plan)')
    .option(
      '--allow-toolchain-change',
      'apply although a tool has another major version than the plan was made with'
    )
  apply.option(
    '--approve <gate>',
    'consent to what is behind this gate, as vm.web01/gate.publish or vm.*/gate.publish; may be given again',
    collect
  )
  withTargets(apply)
  withReplace(withExpectDigest(withRequireSignature(apply)))
  withDisks(withLook(withConfig(withStateDir(withInput(withRun(apply)))))).action(
    on(async () => (await import('../commands/apply.ts')).apply)
  )
  withStateDir(
    withRun(
      withLook(
        program
          .command('convert <disk...>')
          .description('plan and apply in one go; the plan is written beside the result')
      )
    )
  )
    .requiredOption('-o, --out-dir <dir>', 'where the result goes')
    .option('--name <name>', 'name of the VM (default: from the first disk)')
    .addOption(guestOption('none: copy the disks as they are, without a look inside'))
    .action(on(async () => (await import('../commands/convert.ts')).convert))
}
