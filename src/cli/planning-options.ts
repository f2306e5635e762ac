import type { Command } from 'commander'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Invocation } from './invocation.ts'

/** Options that plan and apply share though they have nothing to do with what is planned. */
const BOTH = new Set(['--json', '--json-into', '--input', '--state', '--help'])

/** Options of apply that speak of a saved plan. */
const OF_A_FILE = ['--expect-digest', '--require-signature', '--root']

/**
 * An error for each option of an apply that would mean nothing: with a saved plan those that say what is planned, without
 * one those that speak of a file, and those that plan alone has.
 */
export function misplacedOptions(
  { command, program }: Invocation,
  file: string | undefined
): readonly Diagnostic[] {
  const plan = commandOf(program, 'plan')
  const names = longNames(plan).filter(name => !BOTH.has(name))
  if (file !== undefined) return names.filter(name => isGiven(command, name)).map(decided)
  return [
    ...names.filter(name => isHidden(command, name) && isGiven(command, name)).map(ofPlan),
    ...OF_A_FILE.filter(name => isGiven(command, name)).map(ofFile)
  ]
}

/** An error for each option of apply that means nothing without a file, and something else than is asked for. */
export function withoutFile(
  file: string | undefined,
  options: { readonly resume?: boolean; readonly dryRun?: boolean; readonly requireSignature?: string }
): readonly Diagnostic[] {
  if (file !== undefined) return []
  // The copy of a plan has no signature beside it.
  if (options.resume === true)
    return options.requireSignature === undefined ? [] : [ofFile('--require-signature')]
  return options.dryRun === true ? [ofFile('--dry-run')] : []
}

/** An error for each option of the command above this one that it does not have itself, and that would have no effect. */
export function optionsOfParent({ parent, options }: Command): readonly Diagnostic[] {
  const own = new Set(options.map(({ long }) => long))
  if (parent === null) return []
  return longNames(parent)
    .filter(name => !own.has(name) && isGiven(parent, name))
    .map(ofPlan)
}

/** Makes apply understand every option of plan, so that it can say why it does not take it. To be called once both are defined. */
export function hidePlanOptions(program: Command): void {
  const [plan, apply] = [commandOf(program, 'plan'), commandOf(program, 'apply')]
  if (plan === undefined || apply === undefined) throw new Error('plan and apply are defined first')
  const own = new Set(apply.options.flatMap(({ short, long }) => [short, long]))
  for (const { long, short, flags, description } of plan.options) {
    if (own.has(long)) continue
    const option = apply.createOption(own.has(short) ? flags.replace(/^.*(?=--)/, '') : flags, description)
    apply.addOption(option.hideHelp())
  }
}

const commandOf = ({ commands }: Command, name: string): Command | undefined =>
  commands.find(known => known.name() === name)

const longNames = (command: Command | undefined): readonly string[] =>
  (command?.options ?? []).flatMap(({ long }) => long ?? [])

const optionOf = (command: Command, name: string) => command.options.find(({ long }) => long === name)

const isHidden = (command: Command, name: string): boolean => optionOf(command, name)?.hidden === true

function isGiven(command: Command, name: string): boolean {
  const option = optionOf(command, name)
  return option !== undefined && command.getOptionValueSource(option.attributeName()) === 'cli'
}

const decided = (name: string): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `${name} says what is planned, and the plan is made already`,
  where: { in: 'option', name },
  hint: `plan again with it: h2k plan ${name} ... -o FILE; or leave it out`
})

const ofPlan = (name: string): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `${name} is an option of h2k plan`,
  where: { in: 'option', name },
  hint: `plan with it, and apply the plan: h2k plan ${name} ... -o FILE, h2k apply FILE`
})

const ofFile = (name: string): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `${name} says something about a plan file, which is not given`,
  where: { in: 'option', name },
  hint: `name the plan: h2k apply ${name} ... FILE; or leave the option out`
})
