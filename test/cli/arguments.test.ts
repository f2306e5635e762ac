import { Command } from 'commander'
import { expect, test } from 'vitest'
import { longForms, readArguments } from '../../src/cli/arguments.ts'

function program(): Command {
  const h2k = new Command('h2k')
    .option('--no-color')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  h2k.command('plan').option('-o, --out <file>').option('--json').option('--var <pair>')
  h2k.command('state').command('list').option('--json')
  return h2k
}

const words = (line: string, env: NodeJS.ProcessEnv = {}) =>
  longForms(readArguments(program(), line.split(' '), env)).join(' ')

test.each([
  ['plan -out=x -json', 'plan --out=x --json'],
  ['plan -out x', 'plan --out x'],
  ['plan -o=x', 'plan --out=x'],
  ['plan -o x', 'plan -o x'],
  ['plan -o -json', 'plan -o -json'],
  ['plan --var -json', 'plan --var -json'],
  ['plan -- -json', 'plan -- -json'],
  ['-no-color plan', '--no-color plan'],
  ['plan -help', 'plan --help'],
  ['state list -json', 'state list --json']
])('R62 %s -> %s', (line, read) => {
  expect(words(line)).toBe(read)
})

test.each(['plan -nope', 'plan -outt=x', 'plan -ofile.json', 'state list -out=x'])(
  'R62 %s is refused',
  line => {
    expect(() => words(line)).toThrow("unknown option '-")
  }
)

test.each([
  ['plan -o x', { H2K_CLI_ARGS: '-json', H2K_CLI_ARGS_plan: "-out 'a b'" }, 'plan --json --out a b -o x'],
  ['state list', { H2K_CLI_ARGS_state_list: '-json', H2K_CLI_ARGS_plan: '-nope' }, 'state list --json'],
  ['--no-color plan', { H2K_CLI_ARGS: '--json' }, '--no-color plan --json'],
  ['help plan', { H2K_CLI_ARGS: '--json' }, 'help plan']
])('R63 %s with %j -> %s', (line, env, read) => {
  expect(words(line, env)).toBe(read)
})
