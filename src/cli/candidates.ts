import type { Argument, Command, Option } from 'commander'
import { shellWords } from '../formats/shell-words.ts'
import { CODES } from '../model/codes.ts'
import { inertTerminal } from '../views/inert.ts'
import { calledCommand, optionsOf, valueReader } from './arguments.ts'
import { schemaFiles } from './schema-files.ts'

/** A word that may be meant, and what it is. */
interface Candidate {
  readonly word: string
  readonly about: string
}

export interface Candidates {
  readonly list: readonly Candidate[]
  /** What may stand there besides. */
  readonly rest: 'files' | 'dirs' | 'none'
}

export interface Typed {
  readonly program: Command
  /** All words behind `h2k`; the last one is not finished, and may be empty. */
  readonly words: readonly string[]
  /** Addresses that plan, state and configuration know, as the words name these. */
  readonly readAddresses: (command: Command, words: readonly string[]) => Promise<readonly string[]>
}

/** What may stand where the cursor is. */
export async function candidatesOf(typed: Typed): Promise<Candidates> {
  const found = await allOf(typed)
  const prefix = typed.words.at(-1) ?? ''
  const list = found.list.filter(({ word }) => word.startsWith(prefix) && word === inertTerminal(word))
  return { list: list.toSorted((a, b) => (a.word < b.word ? -1 : 1)), rest: found.rest }
}

async function allOf({ program, words, readAddresses }: Typed): Promise<Candidates> {
  const before = words.slice(0, -1)
  const prefix = words.at(-1) ?? ''
  const { command, end } = calledCommand(program, before)
  const place = (name: string, more: Partial<Argument> = {}): Promise<Candidates> =>
    valuesOf(name, more.argChoices ?? [], () => readAddresses(command, before))

  const option = optionBefore(command, before)
  if (option !== undefined) return place(nameOf(option), { argChoices: option.argChoices ?? [] })
  const [, assigned, name] = /^(--([a-z-]+)=)/.exec(prefix) ?? []
  const same = optionsOf(command).find(({ long }) => long === `--${name}`)
  if (assigned !== undefined && same !== undefined) {
    const { list, rest } = await place(nameOf(same), { argChoices: same.argChoices ?? [] })
    return { list: list.map(({ word, about }) => ({ word: assigned + word, about })), rest }
  }
  if (prefix.startsWith('-')) return { list: optionWords(command), rest: 'none' }
  if (command.commands.length > 0) return { list: commandWords(command), rest: 'none' }
  if (command.name() === 'help') return { list: topicWords(program, before.slice(end)), rest: 'none' }
  const argument = argumentAt(command, before.slice(end))
  if (argument === undefined) return NONE
  // A plain `name` is that of what the command is about.
  return place(argument.name() === 'name' ? command.name() : argument.name(), argument)
}

const NONE: Candidates = { list: [], rest: 'none' }

/** The option that still waits for its value. */
function optionBefore(command: Command, before: readonly string[]): Option | undefined {
  const isValue = valueReader(command)
  const kinds = before.map(word => isValue(word))
  const last = before.at(-1)
  if (last === undefined || kinds.at(-1) === true || last.includes('=')) return undefined
  return optionsOf(command).find(
    ({ required, long, short }) => required && (last === long || last === short || last === long?.slice(1))
  )
}

/** `--target <address>` -> `address` */
const nameOf = ({ flags }: Option): string => /<([^>]+)>/.exec(flags)?.[1] ?? ''

async function valuesOf(
  name: string,
  choices: readonly string[],
  addresses: () => Promise<readonly string[]>
): Promise<Candidates> {
  if (choices.length > 0) return { list: named(choices), rest: 'none' }
  if (/^(address|vm|action|target|from|to|pattern)$/.test(name))
    return { list: named(await addresses()), rest: 'none' }
  if (/^(dir|folder)$/.test(name)) return { list: [], rest: 'dirs' }
  if (/^(file|path|plan|disk|a|b|old|new|state)$/.test(name)) return { list: [], rest: 'files' }
  if (name === 'code') return { list: named(Object.keys(CODES)), rest: 'none' }
  if (name === 'schema') return { list: named([...(await schemaFiles()).keys()]), rest: 'none' }
  return NONE
}

const named = (words: readonly string[]): readonly Candidate[] => words.map(word => ({ word, about: '' }))

function optionWords(command: Command): readonly Candidate[] {
  const own = optionsOf(command).filter(({ hidden, long }) => !hidden && long !== undefined)
  return [
    ...own.map(({ long, description }) => ({ word: long ?? '', about: description })),
    { word: '--help', about: 'display help for command' }
  ]
}

const commandWords = ({ commands }: Command): readonly Candidate[] =>
  commands
    .filter(command => !command.name().startsWith('__'))
    .map(command => ({ word: command.name(), about: command.description() }))

function topicWords(program: Command, topic: readonly string[]): readonly Candidate[] {
  const { command } = calledCommand(program, topic)
  return [...commandWords(command), ...(topic.length === 0 ? [{ word: 'exit-codes', about: '' }] : [])]
}

/** The one that the next word is for; a variadic last one takes all further words. */
function argumentAt(command: Command, words: readonly string[]): Argument | undefined {
  const isValue = valueReader(command)
  const given = words.filter(word => !isValue(word) && !word.startsWith('-')).length
  const last = command.registeredArguments.at(-1)
  return command.registeredArguments[given] ?? (last?.variadic === true ? last : undefined)
}

/** The words of a command line behind its first one, up to the cursor at its end. */
export function lastWords(line: string): readonly string[] {
  const words = shellWords(line) ?? shellWords(`${line}"`) ?? shellWords(`${line}'`) ?? line.split(/\s+/)
  return /\s$/.test(line) ? [...words.slice(1), ''] : words.slice(1)
}
