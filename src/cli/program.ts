import { Command, CommanderError, Option } from 'commander'
import type { On } from './define/options.ts'
import { addPlanCommands } from './define/plan-commands.ts'
import { addRunCommands } from './define/run-commands.ts'
import { addStateCommands } from './define/state-commands.ts'
import { addToolCommands } from './define/tool-commands.ts'
import { type ExitCode, exitCodeOf, exitCodeTable } from './exit-codes.ts'
import { help } from './help.ts'
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
  addStateCommands(program, on)
  addToolCommands(program, on)
  program
    .helpCommand(false)
    .command('help [topic...]')
    .description('what a command does and its options; `help exit-codes` for those')
    .action((topic: readonly string[]) => done(help(program, topic, terminalOf(program))))
  program.addHelpText('after', `\nExit codes:\n${exitCodeTable()}`)
  return program
}
