import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exitCodeOf, exitCodeTable } from './exit-codes.ts'
import { help } from './help.ts'
import { parseDuration } from '../formats/size-text.ts'
import { H2kError } from '../model/diagnostic.ts'
import type { Invocation } from './invocation.ts'
import { createTerminal, type Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

/**
 * Runs one command line. Commands are loaded when they are called, so that each pays only for itself.
 */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = 0
  const program = defineProgram(code => {
    exit = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1
    const terminal = terminalOf(program)
    if (!(error instanceof H2kError)) {
      const stack = error instanceof Error ? error.stack : String(error)
      terminal.note(`h2k failed in a way it should not; please report it with this text:\n${stack}`)
      return 1
    }
    terminal.diagnostics(error.diagnostics)
    return exitCodeOf(error.diagnostics)
  }
}

const terminalOf = (program: Command): Terminal => {
  const { color } = program.opts<{ color: 'always' | 'never' | 'auto' | false }>()
  return createTerminal(color === false ? 'never' : color)
}

function defineProgram(done: (exit: ExitCode) => void): Command {
  const program = new Command('h2k')
    .description('Moves virtual machines to KVM/QEMU by a plan that is frozen, reviewed and then applied.')
    .version(VERSION, '-V, --version')
    .addOption(
      new Option('--color <when>', 'colour the output').choices(['always', 'never', 'auto']).default('auto')
    )
    .option('--no-color', 'no colour; the same as NO_COLOR=1')
    .exitOverride()
    .showHelpAfterError('(h2k help COMMAND shows the options)')
    .showSuggestionAfterError()
  const on: On =
    <Args extends readonly unknown[]>(
      load: () => Promise<(invocation: Invocation, ...args: Args) => Promise<ExitCode>>
    ) =>
    async (...args: unknown[]): Promise<void> => {
      // Commander passes the arguments, the options, then the command itself.
      const command = await load()
      done(await command({ terminal: terminalOf(program) }, ...(args.slice(0, -1) as unknown as Args)))
    }

  addPlanCommands(program, on)
  addRunCommands(program, on)
  program
    .helpCommand(false)
    .command('help [topic...]')
    .description('what a command does and its options; `help exit-codes` for those')
    .action((topic: readonly string[]) => done(help(program, topic, terminalOf(program))))
  program.addHelpText('after', `\nExit codes:\n${exitCodeTable()}`)
  return program
}

/** Loads a command when it is called and passes it its arguments and options. */
type On = <Args extends readonly unknown[]>(
  load: () => Promise<(invocation: Invocation, ...args: Args) => Promise<ExitCode>>
) => (...args: unknown[]) => Promise<void>

/** Those that look and decide; none of them changes anything. */
function addPlanCommands(program: Command, on: On): void {
  withConfig(program.command('validate').description('check the configuration: schema, references, merge'))
    .option('--json', 'one JSON object with all diagnostics')
    .action(on(async () => (await import('./commands/validate.ts')).validate))
  withLook(withConfig(program.command('inventory').description('show what the sources contain; read-only')))
    .option('--record <file>', 'also write it to FILE, for plan --inventory')
    .option('--json', 'print it as JSON lines')
    .action(on(async () => (await import('./commands/inventory.ts')).inventory))
  withDisks(
    withLook(
      withConfig(
        program.command('plan').description('compile configuration and inventory into a frozen plan')
      )
    )
  )
    .option('-o, --out <file>', 'write the plan to FILE')
    .option('--inventory <file>', 'compile a recorded inventory; no source is touched')
    .option('--json', 'print the plan itself instead of its text')
    .option('--detailed-exitcode', 'exit 2 when there is something to do')
    .action(on(async () => (await import('./commands/plan.ts')).plan))
  program
    .command('show <plan>')
    .description('show a plan as people review it')
    .option('--json', 'print the canonical plan')
    .action(on(async () => (await import('./commands/show.ts')).show))
}

/** Those that do, and that show what was done. */
function addRunCommands(program: Command, on: On): void {
  withRun(
    program
      .command('apply <plan>')
      .description('execute a frozen plan; continues where an earlier apply stopped')
  )
    .option('--root <dir>', 'where relative paths of the plan start (default: as written in the plan)')
    .action(on(async () => (await import('./commands/apply.ts')).apply))
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
    .action(on(async () => (await import('./commands/convert.ts')).convert))
  const state = program.command('state').description('show what has been done').helpCommand(false)
  withState(state.command('list').description('the VMs that the state knows')).action(
    on(async () => (await import('./commands/state.ts')).stateList)
  )
  withState(state.command('show <address>').description('one VM, action or artifact')).action(
    on(async () => (await import('./commands/state.ts')).stateShow)
  )
  program
    .command('doctor')
    .description('what this host has: tools, versions, KVM, UEFI firmware, free space')
    .option('--json', 'print JSON')
    .action(on(async () => (await import('./commands/doctor.ts')).doctor))
  program
    .command('schema [name]')
    .description('print a JSON Schema: config, plan, facts, inventory, state, event, or an action kind')
    .action(on(async () => (await import('./commands/schema.ts')).schema))
  program
    .command('explain <code>')
    .description('what a diagnostic code means and what to do')
    .action(on(async () => (await import('./commands/explain.ts')).explain))
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value
]

const withConfig = (command: Command): Command =>
  command
    .option(
      '-c, --config <path>',
      'configuration file, or folder with *.yaml; may be given again, later wins (default: h2k.yaml)',
      collect
    )
    .option('--var <name=value>', 'value for ${var:NAME}; may be given again', collect)

const withLook = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--fingerprint <how>',
        'how sources are recognised: by size, times and headers, or by all their bytes'
      )
        .choices(['quick', 'full'])
        .default('quick')
    )
    .option('--deep', 'inspect guests through a libguestfs appliance')

const withDisks = (command: Command): Command =>
  command
    .option('--disk <file>', 'plan this disk without a configuration; may be given again', collect)
    .option('--out-dir <dir>', 'with --disk: where the result goes')
    .option('--name <name>', 'with --disk: name of the VM (default: from the first disk)')
    .addOption(guestOption('with --disk: none copies the disks as they are, without a look inside'))

const guestOption = (text: string): Option => new Option('--guest <none>', text).choices(['none'])

const withState = (command: Command): Command =>
  command.option('--root <dir>', 'the folder that holds .h2k', '.').option('--json', 'print JSON')

const withRun = (command: Command): Command =>
  command
    .option('--json', 'print events as JSON lines')
    .option('--parallelism <n>', 'how many actions may run at once', positive, 2)
    .addOption(
      new Option('--lock-timeout <duration>', 'how long to wait for a lock, such as 30s or 10m')
        .argParser(milliseconds)
        .default(0, '0s')
    )

function positive(text: string): number {
  const n = Number(text)
  if (!/^[0-9]+$/.test(text) || n < 1 || n > 256)
    throw new InvalidArgumentError('It must be a whole number from 1 to 256.')
  return n
}

function milliseconds(text: string): number {
  const ms = /^0[a-z]*$/.test(text) ? 0 : parseDuration(text)
  if (ms === null) throw new InvalidArgumentError('It must be a duration, such as 30s or 10m.')
  return ms
}
