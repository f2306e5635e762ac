import type { Command } from 'commander'
import { closest } from '../formats/closest.ts'
import { type ExitCode, exitCodeTable } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

const EXIT_CODES_TOPIC = 'exit-codes'

/** `h2k help`, `h2k help plan`, `h2k help state show`, `h2k help exit-codes`. */
export function help(program: Command, topic: readonly string[], terminal: Terminal): ExitCode {
  if (topic.join('-') === EXIT_CODES_TOPIC) {
    terminal.out(exitCodeTable())
    return 0
  }
  let command = program
  for (const word of topic) {
    const next = command.commands.find(known => known.name() === word)
    if (next === undefined) return unknown(word, command, terminal)
    command = next
  }
  command.outputHelp()
  return 0
}

function unknown(word: string, { commands }: Command, terminal: Terminal): ExitCode {
  const topics = [...commands.map(command => command.name()), EXIT_CODES_TOPIC]
  const near = closest(word, topics)
  terminal.note(
    `error: there is no help on ${JSON.stringify(word)}${near === null ? '' : `; did you mean ${near}?`}`
  )
  return 1
}
