import type { Command } from 'commander'
import { type On, withConfig, withDisks, withInput, withLook, withStateDir, withStream } from './options.ts'

/** Those that look and decide; none of them changes anything. */
export function addPlanCommands(program: Command, on: On): void {
  withConfig(program.command('validate').description('check the configuration: schema, references, merge'))
    .option('--json', 'one JSON object with all diagnostics')
    .action(on(async () => (await import('../commands/validate.ts')).validate))
  withLook(withConfig(program.command('inventory').description('show what the sources contain; read-only')))
    .option('--record <file>', 'also write it to FILE, for plan --inventory')
    .option('--json', 'print it as JSON lines')
    .action(on(async () => (await import('../commands/inventory.ts')).inventory))
  const plan = program.command('plan').description('compile configuration and inventory into a frozen plan')
  withStream(withStateDir(withInput(withDisks(withLook(withConfig(plan))))))
    .option('-o, --out <file>', 'write the plan to FILE')
    .option('--inventory <file>', 'compile a recorded inventory; no source is touched')
    .option('--detailed-exitcode', 'exit 2 when there is something to do')
    .action(on(async () => (await import('../commands/plan.ts')).plan))
  program
    .command('show <plan>')
    .description('show a plan as people review it')
    .option('--json', 'print the canonical plan')
    .action(on(async () => (await import('../commands/show.ts')).show))
}
