import { type Command, InvalidArgumentError, Option } from 'commander'
import { parseDuration } from '../../formats/size-text.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'

/** Loads a command when it is called and passes it its arguments and options. */
export type On = <Args extends readonly unknown[]>(
  load: () => Promise<(invocation: Invocation, ...args: Args) => Promise<ExitCode>>
) => (...args: unknown[]) => Promise<void>

export const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value
]

export const withConfig = (command: Command): Command =>
  command
    .option(
      '-c, --config <path>',
      'configuration file, or folder with *.yaml; may be given again, later wins (default: h2k.yaml)',
      collect
    )
    .option('--var <name=value>', 'value for ${var:NAME}; may be given again', collect)

export const withLook = (command: Command): Command =>
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

/** For commands that may leave the look inside guests to apply. */
export const withDeferral = (command: Command): Command =>
  command.addOption(
    new Option(
      '--defer-inspection',
      'do not look inside guests now: apply looks, and stops with an amendment to review'
    ).conflicts(['replaceTarget', 'deep'])
  )

export const withDisks = (command: Command): Command =>
  command
    .option('--disk <file>', 'plan this disk without a configuration; may be given again', collect)
    .option('--out-dir <dir>', 'with --disk: where the result goes')
    .option('--name <name>', 'with --disk: name of the VM (default: from the first disk)')
    .addOption(guestOption('with --disk: none copies the disks as they are, without a look inside'))

export const guestOption = (text: string): Option => new Option('--guest <none>', text).choices(['none'])

/** For commands that read a plan file. */
export const withExpectDigest = (command: Command): Command =>
  command.addOption(
    new Option(
      '--expect-digest <digest>',
      'refuse any plan but the one that has this digest, such as sha256:0123...'
    ).argParser(digest)
  )

export const withRequireSignature = (command: Command): Command =>
  command.option(
    '--require-signature <file>',
    'refuse a plan that no key of FILE signed; FILE holds public keys in PEM'
  )

/** For commands that make a plan. */
export const withTargets = (command: Command): Command =>
  command
    .option(
      '--target <address>',
      'plan for this VM alone, as vm.web01 or vm.web-*; may be given again',
      collect
    )
    .option('--exclude <address>', 'leave this VM out, as vm.web01 or vm.web-*; may be given again', collect)

export const withReplace = (command: Command): Command =>
  command.option(
    '--replace-target <address>',
    'let the results of this VM replace files of others that are there now; may be given again',
    collect
  )

export const withState = (command: Command): Command =>
  withStateDir(command.option('--root <dir>', 'the folder that holds .h2k', '.')).option(
    '--json',
    'print JSON'
  )

/** For commands that work for long: programs hear what happens while it happens. */
export const withStream = (command: Command): Command =>
  command
    .option('--json', 'print events as JSON lines, and nothing else')
    .option('--json-into <file>', 'write the events to FILE, besides what is printed')

export const withInput = (command: Command): Command =>
  command.addOption(
    new Option('--input <wish>', 'false: never ask anything (H2K_INPUT=0 does the same)').choices([
      'true',
      'false'
    ])
  )

export const withStateDir = (command: Command): Command =>
  command.option('--state <dir>', 'where the state is (default: H2K_STATE, else .h2k beside the results)')

export const withRun = (command: Command): Command =>
  withStream(command)
    .option('--abandon', 'give up a run of another plan that was not finished; what it made stays')
    .option('--parallelism <n>', 'how many actions may run at once', positive, 2)
    .addOption(
      new Option(
        '--on-error <how>',
        'what is begun after a failure: nothing, what belongs to other VMs, or all that does not need what failed'
      )
        .choices(['stop', 'finish-vm', 'continue'])
        .default('finish-vm')
    )
    .addOption(lockTimeout())

/** For commands that change the state itself. */
export const withEdit = (command: Command): Command => withState(command).addOption(lockTimeout())

const lockTimeout = (): Option =>
  new Option('--lock-timeout <duration>', 'how long to wait for a lock, such as 30s or 10m')
    .argParser(milliseconds)
    .default(0, '0s')

function digest(text: string): string {
  if (!/^sha256:[0-9a-f]{64}$/.test(text))
    throw new InvalidArgumentError('It must be sha256: and 64 hexadecimal digits, as h2k show prints it.')
  return text
}

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
