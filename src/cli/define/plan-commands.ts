import { type Command, Option } from 'commander'
import type { VerdictFormat } from '../verdict-formats.ts'
import {
  collect,
  type On,
  withConfig,
  withDeferral,
  withDisks,
  withExpectDigest,
  withInput,
  withLook,
  withReplace,
  withRequireSignature,
  withStateDir,
  withStream,
  withTargets
} from './options.ts'

const VERDICTS = [
  'text',
  'json',
  'junit',
  'github-annotations',
  'gitlab-report'
] as const satisfies readonly VerdictFormat[]

/** What is planned is said already, by the plan that is continued. */
const CONTINUED = [
  ...['check', 'inventory', 'config', 'var', 'disk', 'outDir', 'name', 'guest', 'deferInspection'],
  ...['deep', 'fingerprint', 'target', 'exclude', 'replaceTarget']
]

/** Those that look and decide; none of them changes anything. */
export function addPlanCommands(program: Command, on: On): void {
  withConfig(program.command('validate').description('check the configuration: schema, references, merge'))
    .addOption(new Option('--format <format>', 'what to say it in').choices(VERDICTS).default('text'))
    .option('--json', 'the same as --format json: one JSON object with all diagnostics')
    .action(on(async () => (await import('../commands/validate.ts')).validate))
  withDeferral(
    withLook(withConfig(program.command('inventory').description('show what the sources contain; read-only')))
  )
    .option('--record <file>', 'also write it to FILE, for plan --inventory')
    .option('--json', 'print it as JSON lines')
    .action(on(async () => (await import('../commands/inventory.ts')).inventory))
  const plan = program.command('plan').description('compile configuration and inventory into a frozen plan')
  withDeferral(
    withTargets(withReplace(withStream(withStateDir(withInput(withDisks(withLook(withConfig(plan))))))))
  )
    .option('-o, --out <file>', 'write the plan to FILE')
    .option('--inventory <file>', 'compile a recorded inventory; no source is touched')
    .option('--detailed-exitcode', 'exit 2 when there is something to do')
    .option('--sign-key <file>', 'with --out: sign the plan with this private key')
    .addOption(
      new Option(
        '--check <plan>',
        'compile again and exit 2, with the differences, when that plan is not what comes out'
      ).conflicts(['out', 'signKey', 'detailedExitcode'])
    )
    .addOption(
      new Option(
        '--continue <plan>',
        'plan what that plan left open, now that apply has looked inside its guests'
      ).conflicts(CONTINUED)
    )
    .helpCommand(false)
    .action(on(async () => (await import('../commands/plan.ts')).plan))
  plan
    .command('diff <was> <is>')
    .description('how one plan differs from another, by address; exit 2 when it does')
    .option('--json', 'print the differences as JSON')
    .action(on(async () => (await import('../commands/plan-diff.ts')).planDiff))
  withStateDir(
    withStream(
      program.command('rollback').description('plan how to take back what was made; h2k apply does it')
    )
  )
    .option('--root <dir>', 'the folder that holds .h2k', '.')
    .option('-o, --out <file>', 'write the plan to FILE')
    .option('--vm <address>', 'only this VM; may be given again (default: all of the state)', collect)
    .option('--detailed-exitcode', 'exit 2 when there is something to take back')
    .action(on(async () => (await import('../commands/rollback.ts')).rollback))
  withExpectDigest(
    program.command('sign <plan>').description('sign a plan: the signature is written beside it, as PLAN.sig')
  )
    .requiredOption('--key <file>', 'Ed25519 private key in PEM, as openssl genpkey writes it')
    .action(on(async () => (await import('../commands/sign.ts')).sign))
  withRequireSignature(
    withExpectDigest(program.command('verify <plan>').description('check digest and signature of a plan'))
  ).action(on(async () => (await import('../commands/verify.ts')).verify))
}
