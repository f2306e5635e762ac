import type { Command } from 'commander'
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
}
