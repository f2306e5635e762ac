import { Command, CommanderError, Option } from 'commander'
import { COMPLETE, type CommandLine, longForms, readArguments } from './arguments.ts'
import type { On } from './define/options.ts'
import { addPlanCommands } from './define/plan-commands.ts'
import { addRunCommands } from './define/run-commands.ts'
import { addStateCommands } from './define/state-commands.ts'
import { addToolCommands } from './define/tool-commands.ts'
import { addViewCommands } from './define/view-commands.ts'
import { type ExitCode, exitCodeOf, exitCodeTable } from './exit-codes.ts'
import { help } from './help.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Invocation } from './invocation.ts'
import { log } from './log.ts'
import { hidePlanOptions } from './planning-options.ts'
import { exitOnSignals } from './stop.ts'
import { openStream } from './stream.ts'
import { createTerminal, type Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

/**
 * Runs one command line. Commands are loaded when they are called, so that each pays only for itself.
 */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  exitOnSignals()
  let exit: ExitCode = 0
  let line: CommandLine | null = null
  let terminal: Terminal | null = null
  const program = defineProgram({
    done: code => {
      exit = code
    },
    terminal: command => (terminal ??= terminalOf(program, command)),
    isStream: () => line !== null && isJsonStream(line)
  })
  try {
    line = readArguments(program, argv, process.env)
    log('info', `h2k ${VERSION}, Node ${process.version}: ${line.name === '' ? 'no command' : line.name}`)
    await program.parseAsync(longForms(line), { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || line === null || !isJsonStream(line)))
      return error.exitCode === 0 ? 0 : 1
    // What ended it may be the command line itself; then no command has opened it.
    terminal ??= terminalOf(program, line?.command ?? program, line !== null && isJsonStream(line))
    return failed(error, terminal)
  }
}

function failed(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    terminal.diagnostics([misused(error)])
    return 1
  }
  if (!(error instanceof H2kError)) {
    const stack = error instanceof Error ? error.stack : String(error)
    terminal.note(`h2k failed in a way it should not; please report it with this text:\n${stack}`)
    return 1
  }
  terminal.diagnostics(error.diagnostics)
  return exitCodeOf(error.diagnostics)
}

const misused = ({ message }: CommanderError): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: message.replace(/^error: /, '').replaceAll('\n', ' '),
  where: { in: 'host', argv: ['h2k', ...process.argv.slice(2)] },
  hint: 'h2k help COMMAND shows the options'
})

/** Whether stdout is for programs alone, even when the command line has a mistake. */
function isJsonStream({ command, words }: CommandLine): boolean {
  const end = words.indexOf('--')
  const options = words.slice(0, end === -1 ? undefined : end)
  return hasStream(command) && options.some(word => word === '--json' || word === '-json')
}

const hasStream = ({ options }: Command): boolean => options.some(({ long }) => long === '--json-into')

interface Output {
  readonly json?: boolean
  readonly jsonInto?: string
}

function terminalOf(program: Command, command: Command, json?: boolean): Terminal {
  const { color } = program.opts<{ color: 'always' | 'never' | 'auto' | false }>()
  const wanted = command.opts<Output>()
  const lines = json ?? (hasStream(command) && wanted.json === true)
  const into = hasStream(command) && json === undefined ? wanted.jsonInto : undefined
  const stream =
    lines || into !== undefined ? openStream({ command: command.name(), json: lines, into }) : null
  return createTerminal({ color: color === false ? 'never' : color, stream, json: lines })
}

interface Means {
  done(exit: ExitCode): void
  terminal(command: Command): Terminal
  /** When true, mistakes in the command line are told as events. */
  isStream(): boolean
}

function defineProgram({ done, terminal, isStream }: Means): Command {
  const program = new Command('h2k')
    .description('Moves virtual machines to KVM/QEMU by a plan that is frozen, reviewed and then applied.')
    .version(VERSION, '-V, --version')
    .addOption(
      new Option('--color <when>', 'colour the output').choices(['always', 'never', 'auto']).default('auto')
    )
    .option('--no-color', 'no colour; the same as NO_COLOR=1')
    .exitOverride()
    .configureOutput({ writeErr: text => void (isStream() || process.stderr.write(text)) })
    .showHelpAfterError('(h2k help COMMAND shows the options)')
    .showSuggestionAfterError()
  const on: On =
    <Args extends readonly unknown[]>(
      load: () => Promise<(invocation: Invocation, ...args: Args) => Promise<ExitCode>>
    ) =>
    async (...args: unknown[]): Promise<void> => {
      // Commander passes the arguments, the options, then the command itself.
      const self = args.at(-1)
      const command = self instanceof Command ? self : program
      const invocation = { terminal: terminal(command), command, program }
      const run = await load()
      done(await run(invocation, ...(args.slice(0, -1) as unknown as Args)))
    }

  addPlanCommands(program, on)
  addViewCommands(program, on)
  addRunCommands(program, on)
  hidePlanOptions(program)
  addStateCommands(program, on)
  addToolCommands(program, on)
  program
    .helpCommand(false)
    .command('help [topic...]')
    .description('what a command does and its options; `help exit-codes` for those')
    .action((topic: readonly string[]) => done(help(program, topic, terminal(program))))
  program
    .command(`${COMPLETE} [word...]`, { hidden: true })
    .option('--line <text>')
    .action(on(async () => (await import('./commands/complete.ts')).complete))
  program.addHelpText('after', `\nExit codes:\n${exitCodeTable()}`)
  return program
}
