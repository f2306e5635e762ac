import type { Command } from 'commander'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Invocation } from './invocation.ts'

/** Options that plan and apply share though they have nothing to do with what is planned. */
const BOTH = new Set(['--json', '--json-into', '--input', '--state', '--help'])

/** An error for each option of an apply with a saved plan that could only have changed the plan. */
export function planningOptions({ command, program }: Invocation): readonly Diagnostic[] {
  const plan = program.commands.find(known => known.name() === 'plan')
  return longNames(plan)
    .filter(name => !BOTH.has(name) && isGiven(command, name))
    .map(name => ({
      code: 'OPTION_INVALID',
      severity: 'error',
      what: `${name} says what is planned, and the plan is made already`,
      where: { in: 'option', name },
      hint: `plan again with it: h2k plan ${name} ... -o FILE; or leave it out`
    }))
}

const longNames = (command: Command | undefined): readonly string[] =>
  (command?.options ?? []).flatMap(({ long }) => long ?? [])

function isGiven(command: Command, name: string): boolean {
  const option = command.options.find(({ long }) => long === name)
  return option !== undefined && command.getOptionValueSource(option.attributeName()) === 'cli'
}
