import type { Command, Option } from 'commander'
import { closest } from '../formats/closest.ts'
import { shellWords } from '../formats/shell-words.ts'

/** The command that a command line calls, and its words. */
export interface CommandLine {
  readonly command: Command
  /** `state list`; empty for h2k itself. */
  readonly name: string
  readonly words: readonly string[]
}

/**
 * Puts the words of H2K_CLI_ARGS and H2K_CLI_ARGS_<command> right behind the command, so that what was typed comes later
 * and wins. Ends with commander's error for a quote that is not closed.
 */
export function readArguments(
  program: Command,
  argv: readonly string[],
  env: NodeJS.ProcessEnv
): CommandLine {
  const { command, names, end } = calledCommand(program, argv)
  const name = names.join(' ')
  const inserted = takesNone(name) ? [] : wordsOfEnvironment(command, names, env)
  return { command, name, words: [...argv.slice(0, end), ...inserted, ...argv.slice(end)] }
}

/**
 * The words as commander reads them: `-out=x` becomes `--out=x`. Ends with commander's error for a word with one dash
 * that is no option: commander would take `-outt` for `-o utt`.
 */
export const longForms = ({ command, name, words }: CommandLine): readonly string[] =>
  name === COMPLETE ? words : words.map(longForm(command))

/** The hidden command that the completion scripts call. Its words are somebody else's. */
export const COMPLETE = '__complete'

const takesNone = (name: string): boolean => name === '' || name === 'help' || name === COMPLETE

/** Follows the names of commands; options of h2k may stand before and between them. */
export function calledCommand(program: Command, argv: readonly string[]) {
  let command = program
  const names: string[] = []
  let end = 0
  const value = valueReader(program)
  for (const [index, word] of argv.entries()) {
    if (word === '--') break
    if (value(word) || word.startsWith('-')) continue
    const next = command.commands.find(known => known.name() === word)
    if (next === undefined) break
    command = next
    names.push(word)
    end = index + 1
  }
  return { command, names, end }
}

function wordsOfEnvironment(
  command: Command,
  names: readonly string[],
  env: NodeJS.ProcessEnv
): readonly string[] {
  const variables = ['H2K_CLI_ARGS', `H2K_CLI_ARGS_${names.join('_').replaceAll('-', '_')}`]
  return variables.flatMap(variable => {
    const words = shellWords(env[variable] ?? '')
    return words ?? command.error(`error: a quote in ${variable} is not closed`)
  })
}

/** Options that a command understands: its own, and those of h2k. */
export function optionsOf(command: Command): readonly Option[] {
  const all: Option[] = []
  for (let at: Command | null = command; at !== null; at = at.parent) all.push(...at.options)
  return all
}

/** Tells for each word in turn whether it is the value of the option before it. */
export function valueReader(command: Command): (word: string) => boolean {
  let expected = false
  return word => {
    const isValue = expected
    expected = !isValue && optionsOf(command).some(option => option.required && isNamed(option, word))
    return isValue
  }
}

const isNamed = ({ long, short }: Option, word: string): boolean =>
  word === long || word === short || word === long?.slice(1)

/** `-out=x` -> `--out=x`, when h2k knows that option; `-o=x` likewise. */
function longForm(command: Command): (word: string) => string {
  const known = new Set(['--help', ...optionsOf(command).flatMap(({ long }) => long ?? [])])
  const isValue = valueReader(command)
  let open = true
  return word => {
    if (!open || isValue(word)) return word
    if (word === '--') open = false
    const [, letter, value] = /^-([A-Za-z])(=.*)$/s.exec(word) ?? []
    const long = optionsOf(command).find(({ short }) => letter !== undefined && short === `-${letter}`)?.long
    if (long !== undefined) return `${long}${value}`
    const [, name, rest = ''] = /^-([A-Za-z][^=]+)(=.*)?$/s.exec(word) ?? []
    if (name === undefined) return word
    return known.has(`--${name}`) ? `--${name}${rest}` : unknown(command, name, known)
  }
}

function unknown(command: Command, name: string, known: ReadonlySet<string>): never {
  const near = closest(`--${name}`, [...known])
  const more = near === null ? '' : `\n(Did you mean ${near.slice(1)}?)`
  return command.error(`error: unknown option '-${name}'${more}`, { code: 'commander.unknownOption' })
}
