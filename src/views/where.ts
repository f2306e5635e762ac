import type { Where } from '../model/diagnostic.ts'
import { inertTerminal } from './inert.ts'

/** The place a diagnostic points to, in words; inert. */
export function placeWords(where: Where): string {
  switch (where.in) {
    case 'config':
      return `${line(where.file, where.line)}${where.path === '' ? '' : `, in ${inertTerminal(where.path)}`}`
    case 'action':
      return `action ${inertTerminal(where.id)}${where.argv === undefined ? '' : `, which ran: ${command(where.argv)}`}`
    case 'guest':
      return `${whose(where.vm)}the guest's ${line(where.path, where.line)}`
    case 'source': {
      const byte = where.byte === undefined ? '' : ` at byte ${number(where.byte)}`
      return `${whose(where.vm)}the source's ${line(where.path, where.line)}${byte}`
    }
    case 'file':
      return line(where.path, where.line)
    case 'target':
      return `the target ${inertTerminal(where.path)}`
    case 'host':
      return `this host: ${command(where.argv)}`
    case 'option':
      return `the option ${inertTerminal(where.name)}`
    case 'vm':
      return `${inertTerminal(where.vm)}`
  }
}

const whose = (vm: string | undefined): string => (vm === undefined ? '' : `${inertTerminal(vm)}: `)

const line = (path: string, at: number | undefined): string =>
  inertTerminal(path) + (at === undefined ? '' : ` line ${number(at)}`)

/** A plan comes from anywhere: what it has for a number may be a text. */
const number = (value: number): string => inertTerminal(String(value))

/** As a person would type it. */
const command = (argv: readonly string[]): string => argv.map(shellWord).join(' ')

/** A word of a command that a person may copy into a shell: inert for the terminal and for the shell. */
export function shellWord(word: string): string {
  const inert = inertTerminal(word)
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(inert) ? inert : `'${inert.replaceAll("'", String.raw`'\''`)}'`
}
