import { Argument, type Command } from 'commander'
import { SHELLS } from '../../views/completion.ts'
import type { On } from './options.ts'

/** Those about h2k and its host. */
export function addToolCommands(program: Command, on: On): void {
  program
    .command('doctor')
    .description('what this host has: tools, versions, KVM, UEFI firmware, free space')
    .option('--json', 'print JSON')
    .action(on(async () => (await import('../commands/doctor.ts')).doctor))
  program
    .command('schema [name]')
    .description('print a JSON Schema: config, plan, facts, inventory, state, event, or an action kind')
    .action(on(async () => (await import('../commands/schema.ts')).schema))
  program
    .command('explain <code>')
    .description('what a diagnostic code means and what to do')
    .action(on(async () => (await import('../commands/explain.ts')).explain))
  program
    .command('fmt [file...]')
    .description('bring configuration files into one form, with their comments (default: h2k.yaml)')
    .option('--check', 'write nothing; exit 3 when a file is in another form')
    .option('--diff', 'show what changes')
    .action(on(async () => (await import('../commands/fmt.ts')).fmt))
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'whose script is printed').choices(SHELLS))
    .description('print a script that completes commands, options and addresses in a shell')
    .action(on(async () => (await import('../commands/completion.ts')).completion))
}
